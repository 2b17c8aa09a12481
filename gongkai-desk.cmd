@echo off
rem For a double click on Windows: opens the review desk in the browser. A folder that is dropped on
rem this file is the site; otherwise it is the folder that this file lies in, if that is a site, or
rem else Gongkai in the user's own folder, which is made at the first start.
rem
rem Exit code: that of gongkai.cmd. The window stays open after a fault, so that it can be read.
setlocal EnableExtensions DisableDelayedExpansion

set "SITE="
rem A drive (D:\) ends with a stroke that would take the quote behind it along; so a dot follows.
if not "%~1"=="" set "SITE=%~f1\."
if defined SITE goto known
set "SITE=%~dp0."
if exist "%SITE%\content\" goto known
set "SITE=%USERPROFILE%\Gongkai"
if exist "%SITE%\content\" goto known
call "%~dp0gongkai.cmd" init "%SITE%"
if errorlevel 1 goto failed
:known
call "%~dp0gongkai.cmd" preview --open --port 0 --site "%SITE%"
if not errorlevel 1 exit /b 0
:failed
set "RESULT=%ERRORLEVEL%"
pause
exit /b %RESULT%
