#!/bin/sh
# Dubbelklik hierop, sleep een pdf in het venster en druk op Enter: het verslag komt er als webpagina naast.
here=$(cd "$(dirname "$0")" && pwd)
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
if ! command -v node > /dev/null; then
  echo 'Node.js staat niet op deze computer. Installeer het van https://nodejs.org en probeer het opnieuw.'
  exit 2
fi
exec node "$here/ontwar-sleep.js" "$@"
