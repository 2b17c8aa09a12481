@echo off
rem Gongkai's launcher for Windows: finds Java and starts the program. The same as the file gongkai,
rem in what cmd.exe can do.
rem <project>
rem In the project it first compiles the program when its sources changed. Packages get this file
rem without the lines from <project> to </project>.
rem </project>
rem
rem This file is plain ASCII, since cmd.exe reads it in the console's code page. The program writes
rem UTF-8, so that page is 65001 while it runs, and then what it was. File names are as Windows has
rem them; names in arguments must be writable in the system's language (or stand in the site's folder:
rem go there and leave out --site). Delayed expansion stays off, so that "!" in a path is an ordinary
rem sign.
rem
rem Exit code: the program's own; 3 when there is no Java, or the program is not there.
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0"
set "JAVA_FOUND="
set "BEST=0"
set "VERSION="
rem A package with a runtime of its own needs none of the machine's.
call :consider "%ROOT%runtime"
if defined JAVA_FOUND goto java_found
if defined JAVA_HOME call :consider "%JAVA_HOME%"
if defined JAVA_FOUND goto java_found
for %%J in (java.exe) do for %%D in ("%%~dp$PATH:J..") do call :consider "%%~fD"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*") do call :consider "%%~fD"
if defined JAVA_FOUND goto java_found
echo gongkai: needs a JDK of version 17 or newer, and found none.>&2
echo   To install one: winget install EclipseAdoptium.Temurin.17.JDK, or see https://adoptium.net/>&2
echo   If you have one, set JAVA_HOME to its folder.>&2
exit /b 3

:java_found
rem <project>
if exist "%ROOT%generator\pom.xml" goto project
rem </project>
set "JAR=%ROOT%lib\gongkai.jar"
if not exist "%JAR%" set "JAR=%ROOT%gongkai.jar"
if exist "%JAR%" goto start
echo gongkai: there is no gongkai.jar in "%ROOT%"; the installation is incomplete. Unpack it again.>&2
exit /b 3

rem <project>
:project
set "TARGET=%ROOT%generator\target"
set "JAR=%TARGET%\gongkai.jar"
rem What was last compiled is kept as a mirror, and compared by size and time: cmd.exe cannot ask
rem which of two files is newer.
set "SEEN=%TARGET%\compiled"
call :changed
if not errorlevel 1 goto up_to_date

set "MAVEN="
for %%M in (mvn.cmd) do set "MAVEN=%%~$PATH:M"
if not defined MAVEN goto no_maven
if not exist "%TARGET%" md "%TARGET%" 2>nul
set "LOCK=%TARGET%\compiling"
set "TOLD="
:lock
md "%LOCK%" 2>nul
if not errorlevel 1 goto locked
if not exist "%LOCK%" goto not_writable
if not defined TOLD echo gongkai: another gongkai is compiling, waiting... If there is none, delete "%LOCK%">&2
set "TOLD=yes"
ping -n 2 127.0.0.1 >nul
goto lock
:locked
rem The other one may have done it meanwhile.
call :changed
if not errorlevel 1 goto compiled
echo gongkai: compiling...>&2
call :remember
for %%D in ("%JAVA_FOUND%\..\..") do set "JAVA_HOME=%%~fD"
pushd "%ROOT%"
call "%MAVEN%" -q -B -Dstyle.color=never -DskipTests -Dmaven.test.skip=true package >"%LOCK%\log" 2>&1 <nul
set "RESULT=%ERRORLEVEL%"
popd
if not exist "%JAR%" set "RESULT=1"
if "%RESULT%"=="0" goto compiled
type "%LOCK%\log" >&2
rd /s /q "%SEEN%" "%LOCK%"
echo gongkai: the program did not compile; the reason stands above.>&2
exit /b 3
:compiled
rd /s /q "%LOCK%"
:up_to_date
rem The tools are compiled anew each time: that takes a second, and they are no part of the program.
if not "%~1"=="dist" goto start
set "TOOLS=%TARGET%\dist-classes"
if exist "%TOOLS%" rd /s /q "%TOOLS%"
for %%D in ("%JAVA_FOUND%") do "%%~dpDjavac.exe" -encoding UTF-8 -d "%TOOLS%" "%ROOT%generator\src\dist\java\gongkai\dist\*.java"
if errorlevel 1 exit /b 3
"%JAVA_FOUND%" -Duser.timezone=UTC -Dfile.encoding=UTF-8 -cp "%TOOLS%" gongkai.dist.Packages "%ROOT%." "%JAR%" %2 %3 %4
exit /b %ERRORLEVEL%
rem </project>

:start
set "OPTIONS=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xmn64m -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dgongkai.terminal=true"
set "LAUNCHER=%~f0"
set "PAGE="
for /f "tokens=2 delims=:." %%P in ('chcp 2^>nul') do set "PAGE=%%P"
if defined PAGE chcp 65001 >nul
rem From Java 19 on the JVM keeps a start-up archive by itself, here beside the jar.
if %BEST% LSS 19000000 goto start_plain
"%JAVA_FOUND%" %OPTIONS% "-Dgongkai.launcher=%LAUNCHER%" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%JAR%-%VERSION%.jsa" -jar "%JAR%" %*
goto ended
:start_plain
"%JAVA_FOUND%" %OPTIONS% "-Dgongkai.launcher=%LAUNCHER%" -jar "%JAR%" %*
:ended
set "RESULT=%ERRORLEVEL%"
if defined PAGE chcp %PAGE% >nul
exit /b %RESULT%

rem <project>
:no_maven
echo gongkai: the program must be compiled first, and there is no Maven (3.8 or newer).>&2
echo   To install it, see https://maven.apache.org/install.html>&2
exit /b 3

:not_writable
echo gongkai: cannot write to "%TARGET%". Check the folder's permissions.>&2
exit /b 3

rem </project>
rem Takes the JDK in folder %1 when it is newer than the best so far; its release file tells.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "FOUND="
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "FOUND=%%~B"
if not defined FOUND exit /b 0
set "RANK=0"
for /f "tokens=1-3 delims=.-+_" %%A in ("%FOUND%.0.0") do if %%A GEQ 17 set /a "RANK=%%A*1000000+%%B*1000+%%C" 2>nul
if %RANK% LEQ %BEST% exit /b 0
set "BEST=%RANK%"
set "VERSION=%FOUND%"
set "JAVA_FOUND=%~1\bin\java.exe"
exit /b 0

rem <project>
rem Error level 1 when a source differs from what was last compiled.
:changed
if not exist "%JAR%" exit /b 1
robocopy "%ROOT%." "%SEEN%\root" pom.xml /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%ROOT%generator" "%SEEN%\generator" pom.xml /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
robocopy "%ROOT%generator\src\main" "%SEEN%\main" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
if not exist "%ROOT%themes" exit /b 0
robocopy "%ROOT%themes" "%SEEN%\themes" /MIR /L /R:0 /W:0 >nul
if errorlevel 1 exit /b 1
exit /b 0

:remember
robocopy "%ROOT%." "%SEEN%\root" pom.xml /R:0 /W:0 >nul
robocopy "%ROOT%generator" "%SEEN%\generator" pom.xml /R:0 /W:0 >nul
robocopy "%ROOT%generator\src\main" "%SEEN%\main" /MIR /R:0 /W:0 >nul
if exist "%ROOT%themes" robocopy "%ROOT%themes" "%SEEN%\themes" /MIR /R:0 /W:0 >nul
exit /b 0
rem </project>
