@echo off
rem Sleep een pdf op dit bestand: het verslag komt er als webpagina naast.
setlocal DisableDelayedExpansion
chcp 65001 >nul
where node >nul 2>nul
if errorlevel 1 (
  echo Node.js staat niet op deze computer. Installeer het van https://nodejs.org en probeer het opnieuw.
  pause
  exit /b 2
)
node "%~dp0ontwar-sleep.js" %*
pause
