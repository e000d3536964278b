# Runs Oxus from this checkout on Windows; oxus.cmd calls it. It does what the script `oxus` does elsewhere.
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$program = Join-Path $root 'artifacts/bin/Oxus.Cli/release/Oxus.Cli.dll'
$stamp = Join-Path $root 'artifacts/oxus.stamp'
$env:DOTNET_CLI_TELEMETRY_OPTOUT = '1'
$env:DOTNET_NOLOGO = '1'

function Say([string] $text) { [Console]::Error.WriteLine($text) }

function Stop-ForSdk([string] $found) {
    Say "Oxus needs the .NET SDK 10. $found"
    Say 'Get it at https://dotnet.microsoft.com/download/dotnet/10.0, or: winget install Microsoft.DotNet.SDK.10'
    exit 5
}

if (-not (Get-Command dotnet -ErrorAction SilentlyContinue)) { Stop-ForSdk 'The command dotnet is not on the path.' }
$sdks = @(dotnet --list-sdks)
if (-not ($sdks -match '^(1[0-9]|[2-9][0-9])\.')) { Stop-ForSdk "The newest one found is $(if ($sdks) { ($sdks[-1] -split ' ')[0] } else { 'none' })." }

# What the program is built from: its list and its times tell whether a build is due.
function Get-Inputs {
    $single = 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props', 'global.json', '.editorconfig' | ForEach-Object { Get-Item -Force (Join-Path $root $_) }
    $sources = Get-ChildItem -Recurse -File (Join-Path $root 'src') | Where-Object { $_.FullName -notmatch '[\\/](bin|obj)[\\/]' }
    @($single) + @($sources) | Sort-Object FullName
}

function Test-Stale {
    if (-not (Test-Path $program) -or -not (Test-Path $stamp)) { return $true }
    $inputs = Get-Inputs
    $built = (Get-Item $stamp).LastWriteTimeUtc
    if ($inputs | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1) { return $true }
    return ((Get-Content -Raw $stamp) -ne (($inputs.FullName -join "`n") + "`n"))
}

function Invoke-Build {
    Say 'Building Oxus (the first time restores its packages; it takes about a minute) ...'
    New-Item -ItemType Directory -Force (Join-Path $root 'artifacts') | Out-Null
    $began = [DateTime]::UtcNow
    $list = ((Get-Inputs).FullName -join "`n") + "`n"
    $log = Join-Path $root 'artifacts/oxus.build.log'
    & dotnet build (Join-Path $root 'src/Oxus.Cli') -c Release -v quiet -nodeReuse:false -p:UseSharedCompilation=false *> $log
    if ($LASTEXITCODE -ne 0) {
        Say "The build failed. The last lines of ${log}:"
        Get-Content $log -Tail 20 | ForEach-Object { Say $_ }
        exit 5
    }
    [IO.File]::WriteAllText($stamp, $list)
    (Get-Item $stamp).LastWriteTimeUtc = $began
}

if ($args.Count -gt 0 -and $args[0] -eq 'test') {
    Set-Location $root
    $rest = @($args | Select-Object -Skip 1)
    & dotnet test --project tests/Oxus.Tests -c Release @rest
    exit $LASTEXITCODE
}

if (Test-Stale) { Invoke-Build }
if (-not $env:OXUS_ROOT) { $env:OXUS_ROOT = $root }
& dotnet $program @args
exit $LASTEXITCODE
