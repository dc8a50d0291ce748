/** The conditions that rules of lexicon/advice may name. */
import type { RuleCondition } from '../../model/guide.js';
import { findAfwezig } from './afwezig.js';
import { findAfwijkendeDefinitie } from './afwijkende-definitie.js';
import type { Condition } from './condition.js';
import { findDubbel } from './dubbel.js';
import { findMeerBetekenissen } from './meer-betekenissen.js';
import { findNietGedefinieerd } from './niet-gedefinieerd.js';
import { findOpgelegd } from './opgelegd.js';
import { findSamenval } from './samenval.js';
import { findSignaal } from './signaal.js';
import { findVerschuiving } from './verschuiving.js';

export const CONDITIONS: Readonly<Record<RuleCondition, Condition>> = {
  samenval: findSamenval,
  verschuiving: findVerschuiving,
  opgelegd: findOpgelegd,
  signaal: findSignaal,
  dubbel: findDubbel,
  'niet-gedefinieerd': findNietGedefinieerd,
  'meer-betekenissen': findMeerBetekenissen,
  'afwijkende-definitie': findAfwijkendeDefinitie,
  afwezig: findAfwezig,
};
