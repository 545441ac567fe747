@echo off
rem Starts the RA Workbench; with a command (inspect, readers, ...) its command line.
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAVA=javaw"
if not "%~1"=="" set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\%JAVA%"
if exist "%HOME_DIR%jre\bin\java.exe" if "%~1"=="" (set "JAVA=%HOME_DIR%jre\bin\javaw") else (set "JAVA=%HOME_DIR%jre\bin\java")
for %%j in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%j"
set "OPTIONS=-Xmx512m --add-opens=java.smartcardio/sun.security.smartcardio=ALL-UNNAMED --enable-native-access=ALL-UNNAMED"
rem What runs a few thousand times while a window opens is not worth the thorough compiler yet.
set "WINDOW=-XX:Tier4InvocationThreshold=30000 -XX:Tier4MinInvocationThreshold=10000 -XX:Tier4CompileThreshold=60000"
set "FIRST=%~1"
if "%FIRST%"=="" (
  start "" "%JAVA%" %OPTIONS% %WINDOW% -jar "%LAUNCHER%" -nosplash
  exit /b 0
)
if "%FIRST:~0,1%"=="-" if not "%FIRST:~0,2%"=="--" (
  "%JAVA%" %OPTIONS% %WINDOW% -jar "%LAUNCHER%" -nosplash %*
  exit /b !ERRORLEVEL!
)
rem Most commands end before a thorough compiler pays; logs are large. What only a window needs starts at level 5.
set "COMPILER=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%FIRST%"=="logs" set "COMPILER=-XX:+UseParallelGC"
"%JAVA%" %OPTIONS% %COMPILER% -Dosgi.startLevel=4 -jar "%LAUNCHER%" -nosplash -data @none -application org.raworkbench.cli.main %*
exit /b !ERRORLEVEL!
