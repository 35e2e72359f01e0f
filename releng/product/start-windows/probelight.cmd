@echo off
rem Opens scan logs in the Probelight workbench that lies beside this script, or tells what is in them on the terminal.
rem PROBELIGHT_JAVA_OPTS is added to the Java options, e.g. -Xmx4g.
setlocal
set "HERE=%~dp0"
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java.exe") else (for %%J in (java.exe) do set "JAVA=%%~$PATH:J")
if not defined JAVA goto nojava
if not exist "%JAVA%" goto nojava
for %%J in ("%JAVA%") do set "RELEASE=%%~dpJ..\release"
if not exist "%RELEASE%" goto again
findstr /r /c:"^JAVA_VERSION=.2[1-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%RELEASE%" >nul || goto nojava
:again
"%JAVA%" @"%HERE%probelight.args" "-Djava.library.path=%HERE%sql" %PROBELIGHT_JAVA_OPTS% -jar "%HERE%probelight.jar" %*
set "CODE=%errorlevel%"
rem File ^> Restart: the workbench knows what is open
if %CODE%==23 goto again
if %CODE%==24 goto again
exit /b %CODE%
:nojava
echo probelight: No Java 21 or newer found: set JAVA_HOME or install one. 1>&2
exit /b 1
