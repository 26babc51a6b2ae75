<# : batch portion
@REM Starts Spanne on Windows, as the shell script "spanne" does elsewhere: PowerShell finds a JDK 25 and builds what is
@REM missing or outdated, saying so on standard error; then Java gets the console to itself.
@echo off
setlocal
set "SPANNE_SCRIPT=%~f0"
set "SPANNE_ROOT=%~dp0"
set "SPANNE_COMMAND=%~1"
set "SPANNE_JDK="
for /F "usebackq delims=" %%a in (`powershell -NoProfile -ExecutionPolicy Bypass -Command "Invoke-Command -ScriptBlock ([ScriptBlock]::Create((Get-Content -Raw $env:SPANNE_SCRIPT)))"`) do set "SPANNE_JDK=%%a"
if "%SPANNE_JDK%"=="exit 0" exit /B 0
if "%SPANNE_JDK%"=="exit 2" exit /B 2
if "%SPANNE_JDK%"=="exit 3" exit /B 3
if not exist "%SPANNE_JDK%\bin\java.exe" exit /B 4
set "SPANNE_LAUNCH=%SPANNE_ROOT%target\launch"
set "SPANNE_QUIET=-Xlog:disable -Xlog:all=error:stderr -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
if "%SPANNE_COMMAND%"=="check" goto cli
if "%SPANNE_COMMAND%"=="analyse" goto cli
if "%SPANNE_COMMAND%"=="sample" goto cli
for %%j in ("%SPANNE_LAUNCH%\server\spanne-app-*.jar") do set "SPANNE_JAR=%%j"
set "SPANNE_CACHE="
if exist "%SPANNE_LAUNCH%\server.aot" set SPANNE_CACHE="-XX:AOTCache=%SPANNE_LAUNCH%\server.aot"
"%SPANNE_JDK%\bin\java.exe" %SPANNE_QUIET% %SPANNE_CACHE% -XX:MaxRAMPercentage=40 %SPANNE_JAVA_OPTIONS% -jar "%SPANNE_JAR%" %*
exit /B %ERRORLEVEL%
:cli
"%SPANNE_JDK%\bin\java.exe" %SPANNE_QUIET% %SPANNE_JAVA_OPTIONS% -cp "%SPANNE_LAUNCH%\cli\*" org.spanne.cli.SpanneCli %*
exit /B %ERRORLEVEL%
: end batch / begin PowerShell #>

$ErrorActionPreference = 'Stop'
$root = $env:SPANNE_ROOT.TrimEnd('\')
$launch = Join-Path $root 'target\launch'

function Say([string] $text) { [Console]::Error.WriteLine("spanne: $text") }

function Show-Usage {
  [Console]::Error.WriteLine(@'
Spanne runs a sales organisation as a Stretched T and proves what it brings.

  spanne demo     [--data DIR] [--port N]   an invented company, ready to look at
  spanne serve    [--data DIR] [--port N]   your company
  spanne import   FOLDER...                 take a company folder in
  spanne check    FOLDER                    look a company folder through, store nothing
  spanne analyse  ...                       the methods on files, without a database
  spanne sample   ...                       write the invented company as a folder
  spanne help

A command followed by --help says more.
'@)
}

function Test-Jdk25([string] $folder) {
  if (-not $folder -or -not (Test-Path (Join-Path $folder 'bin\javac.exe'))) { return $false }
  $release = Join-Path $folder 'release'
  return (Test-Path $release) -and (Select-String -Quiet -Path $release -Pattern '^JAVA_VERSION="25["._+-]')
}

function Find-Jdk {
  $candidates = @($env:JAVA_HOME)
  $onPath = Get-Command javac.exe -ErrorAction SilentlyContinue | Select-Object -First 1
  if ($onPath) { $candidates += Split-Path (Split-Path $onPath.Source) }
  $folders = @("$env:ProgramFiles\Eclipse Adoptium", "$env:ProgramFiles\Java", "$env:ProgramFiles\Microsoft",
    "$env:ProgramFiles\Zulu", "$env:ProgramFiles\Amazon Corretto", "$env:ProgramFiles\BellSoft",
    "$env:USERPROFILE\.jdks", "$env:USERPROFILE\.sdkman\candidates\java", "$env:USERPROFILE\scoop\apps")
  if ($env:SPANNE_JDKS) { $folders = $env:SPANNE_JDKS -split ';' }
  foreach ($folder in $folders) {
    if (Test-Path $folder) {
      $candidates += Get-ChildItem -Directory $folder | ForEach-Object { $_.FullName; Join-Path $_.FullName 'current' }
    }
  }
  return $candidates | Where-Object { Test-Jdk25 $_ } | Select-Object -First 1
}

function Test-UpToDate([string] $name, [string] $module) {
  $stamp = Join-Path $launch "$name.built"
  if (-not (Test-Path $stamp)) { return $false }
  $built = (Get-Item $stamp).LastWriteTimeUtc
  $sources = @("$root\pom.xml")
  foreach ($part in 'engine', 'exchange', $module) { $sources += "$root\$part\pom.xml"; $sources += "$root\$part\src\main" }
  $newer = Get-ChildItem -Recurse $sources | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1
  return -not $newer
}

# One build at a time: the lock is an open file, which Windows closes however the process ends.
function Wait-Lock {
  New-Item -ItemType Directory -Force $launch | Out-Null
  $told = $false
  while ($true) {
    try { return [IO.File]::Open("$launch\lock", 'OpenOrCreate', 'ReadWrite', 'None') }
    catch [IO.IOException] {
      if (-not $told) { Say 'waiting for another start, which is building ...'; $told = $true }
      Start-Sleep -Seconds 1
    }
  }
}

function Invoke-Build([string] $name, [string] $module, [string] $jdk) {
  $lock = Wait-Lock
  try {
    if (Test-UpToDate $name $module) { return $true }
    $began = Get-Date
    Remove-Item -Force -ErrorAction SilentlyContinue "$launch\$name.built"
    Say "building (the first time fetches libraries and takes some minutes; details in target\launch\build.log) ..."
    $arguments = "/C cd /D `"$root`" && mvnw.cmd -B -DskipTests -Dspotless.check.skip=true -pl $module -am package > `"$launch\build.log`" 2>&1"
    $build = Start-Process -PassThru -NoNewWindow -FilePath $env:ComSpec -ArgumentList $arguments
    $handle = $build.Handle # else the exit code is lost
    while (-not $build.WaitForExit(30000)) { Say ('still building after {0:n0} s' -f ((Get-Date) - $began).TotalSeconds) }
    if ($build.ExitCode -ne 0) {
      Select-String -Path "$launch\build.log" -Pattern '^\[ERROR\]' | Select-Object -First 20 | ForEach-Object { [Console]::Error.WriteLine($_.Line) }
      Say "the build failed; all it said is in $launch\build.log"
      return $false
    }
    Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$launch\$name"
    if ($name -eq 'cli') { Copy-Cli } else { Expand-Server $jdk }
    New-Item -ItemType File "$launch\$name.built" | Out-Null
    (Get-Item "$launch\$name.built").LastWriteTime = $began
    return $true
  } catch [IO.IOException], [UnauthorizedAccessException] {
    Say "the new build could not be put in place: $($_.Exception.Message) Maybe Spanne still runs? Stop it first."
    return $false
  } finally { $lock.Dispose() }
}

function Get-Newest([string] $pattern) { Get-ChildItem $pattern | Sort-Object LastWriteTime | Select-Object -Last 1 }

function Copy-Cli {
  New-Item -ItemType Directory -Force "$launch\cli" | Out-Null
  Copy-Item "$root\cli\target\lib\*.jar" "$launch\cli"
  Copy-Item (Get-Newest "$root\cli\target\spanne-cli-*.jar").FullName "$launch\cli"
}

function Expand-Server([string] $jdk) {
  $jar = (Get-Newest "$root\app\target\spanne-app-*-server.jar").FullName
  & "$jdk\bin\java.exe" -Djarmode=tools -jar $jar extract --force --destination "$launch\server" | Out-Null
  Remove-Item -Force -ErrorAction SilentlyContinue "$launch\server.aot"
  if ($env:SPANNE_AOT -eq 'off') { return }
  Say 'preparing faster starts ...'
  $unpacked = (Get-Newest "$launch\server\spanne-app-*.jar").FullName
  $ErrorActionPreference = 'Continue' # what Java says on standard error is no fault
  & "$jdk\bin\java.exe" --enable-native-access=ALL-UNNAMED "-XX:AOTCacheOutput=$launch\server.aot" '-Dspring.context.exit=onRefresh' -jar $unpacked serve --data "$launch\rehearsal" --port 0 2>&1 | Out-Null
  if ($LASTEXITCODE -ne 0) { Remove-Item -Force -ErrorAction SilentlyContinue "$launch\server.aot" }
  Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$launch\rehearsal"
}

$serverCommands = 'demo', 'serve', 'import'
$cliCommands = 'check', 'analyse', 'sample'
$command = $env:SPANNE_COMMAND
if ($command -in 'help', '-h', '--help') { Show-Usage; return 'exit 0' }
if ($command -notin ($serverCommands + $cliCommands)) {
  Say "there is no command '$command'."
  Show-Usage
  return 'exit 2'
}
$jdk = Find-Jdk
if (-not $jdk) {
  Say "needs a JDK 25 and found none in JAVA_HOME ('$env:JAVA_HOME'), on the PATH and in the usual folders."
  Say 'Install one, for example:  winget install EclipseAdoptium.Temurin.25.JDK   or set JAVA_HOME to where it is.'
  return 'exit 3'
}
$env:JAVA_HOME = $jdk
if ($command -in $serverCommands) { $name = 'server'; $module = 'app' } else { $name = 'cli'; $module = 'cli' }
if (-not (Test-UpToDate $name $module)) {
  $done = Invoke-Build $name $module $jdk | Select-Object -Last 1
  if (-not $done) { return 'exit 4' }
}
return $jdk
