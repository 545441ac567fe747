<#
.SYNOPSIS
    Collects what RA Workbench needs to know of this workstation, as plain text in one zip file.
.DESCRIPTION
    It only reads. Nothing on the workstation is changed; the texts and the zip file are written into one new folder and
    beside it. Names of persons and their identifiers (SID) are taken out; the name of the computer stays.
    Look at the texts before you send the zip file. Delete any text that should not be sent: what rests on it is then
    shown as unknown.
    Then: raworkbench workstation --from THE-ZIP-FILE
.PARAMETER Folder
    Where to write. Default: the desktop.
.PARAMETER Online
    Also try the domains that smartcards need: name resolution, TCP, TLS. Nothing is sent to them beyond that.
.PARAMETER Unattended
    Do not wait for a person to look at the texts before they are packed.
.NOTES
    Format version 1. Windows PowerShell 5.1 or newer. Part of RA Workbench, Eclipse Public License 2.0.
#>
[CmdletBinding()]
param(
    [string] $Folder = [Environment]::GetFolderPath('Desktop'),
    [switch] $Online,
    [switch] $Unattended
)

$ErrorActionPreference = 'Continue' # one part that fails must not end the others
if ([Environment]::Is64BitOperatingSystem -and -not [Environment]::Is64BitProcess) {
    # A 32-bit program is shown another registry and other system files.
    throw 'This is the 32-bit Windows PowerShell. Run the script in the usual (64-bit) one.'
}
$plain = [Globalization.CultureInfo]::InvariantCulture # digits and calendar of no country
$now = [DateTime]::UtcNow
$name = "workstation-$env:COMPUTERNAME-" + $now.ToLocalTime().ToString('yyyyMMdd-HHmmss', $plain)
# The full path: programs do not know the current location of PowerShell.
$work = (New-Item -ItemType Directory -Path (Join-Path $Folder $name) -ErrorAction Stop).FullName
$files = New-Object System.Collections.ArrayList

# A shared account may be called like a product, and then it is no person.
$person = ''
if ($env:USERNAME -and $env:USERNAME -notmatch '^(nhs|windows|microsoft|google)$') {
    $person = '(?i)(?<!\w)' + [regex]::Escape($env:USERNAME) + '(?!\w)'
}

# Takes persons out of a text.
function Remove-Person([string[]] $lines) {
    foreach ($line in $lines) {
        $line = $line -replace 'S-1-5-21(-\d+)+', 'S-1-5-21-x'
        $line = $line -replace '(?i)(\\Users\\)[^\\"<>|;]+', '$1x'
        if ($person) { $line = $line -replace $person, 'x' }
        $line
    }
}

function Save-Part([string] $file, [string[]] $lines) {
    $text = @(Remove-Person $lines)
    [IO.File]::WriteAllLines((Join-Path $work $file), [string[]] $text, (New-Object Text.UTF8Encoding $false))
    $null = $files.Add($file)
    Write-Host "  $file"
}

# What reg.exe says of keys and all below them; only the named values where some are named.
function Read-Keys([string[]] $keys, [string[]] $values = @()) {
    foreach ($key in $keys) {
        $state = 'absent'
        try {
            if (Test-Path -LiteralPath ('Registry::' + $key) -ErrorAction Stop) { $state = 'present' }
        } catch { $state = 'denied' }
        $lines = @()
        if ($state -eq 'present') {
            $lines = @(& "$env:SystemRoot\System32\reg.exe" query $key /s 2>$null)
            if ($lines.Count -eq 0 -and $LASTEXITCODE -ne 0) { $state = 'denied' }
        }
        "# KEY $key $state"
        foreach ($line in $lines) {
            if ($values.Count -eq 0 -or $line -match '^HKEY_') { $line; continue }
            foreach ($value in $values) {
                if ($line -match ('^ {4}' + [regex]::Escape($value) + ' {4}REG_')) { $line }
            }
        }
    }
}

# One value of one key.
function Read-Value([string] $key, [string[]] $values) {
    foreach ($value in $values) {
        "# KEY $key present"
        & "$env:SystemRoot\System32\reg.exe" query $key /v $value 2>$null
    }
}

# Of all USB devices only the smart card readers.
function Select-Readers([string[]] $lines) {
    $block = @()
    foreach ($line in @($lines) + 'HKEY_') {
        if ($line -match '^(HKEY_|# KEY )') {
            if (($block -join "`n") -match '(?i)50dd5230-ba8a-11d1-bf5d-0000f805f530') { $block }
            $block = @()
            if ($line -match '^# KEY ') { $line; continue }
        }
        $block += $line
    }
}

function Test-Domain([string] $target, [int] $port, [bool] $tls) {
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $nameTime = ''; $connectTime = ''; $tlsTime = ''; $issuer = ''; $trusted = 'false'; $step = 'NAME'; $reason = ''; $way = ''
    $client = New-Object Net.Sockets.TcpClient
    try {
        $scheme = if ($tls) { 'https' } else { 'http' }
        $address = [Uri] "${scheme}://${target}/"
        $proxy = [Net.WebRequest]::GetSystemWebProxy().GetProxy($address)
        if ($proxy -and $proxy.Host -ne $target) { $way = "$($proxy.Host):$($proxy.Port)" }
        if (-not $way) {
            if (-not [Net.Dns]::GetHostAddressesAsync($target).Wait(4000)) { throw 'it took longer than 4 s' }
            $nameTime = $clock.ElapsedMilliseconds
        }
        $step = 'CONNECT'; $clock.Restart()
        $goal = if ($way) { $proxy.Host } else { $target }
        $goalPort = if ($way) { $proxy.Port } else { $port }
        if (-not $client.ConnectAsync($goal, $goalPort).Wait(4000)) { throw 'it took longer than 4 s' }
        $stream = $client.GetStream()
        $stream.ReadTimeout = 4000
        if ($way -and $tls) {
            $step = 'PROXY'
            $request = [Text.Encoding]::ASCII.GetBytes("CONNECT ${target}:$port HTTP/1.1`r`nHost: ${target}:$port`r`n`r`n")
            $stream.Write($request, 0, $request.Length)
            $head = ''
            while ($head.Length -lt 16384 -and $clock.ElapsedMilliseconds -lt 8000 -and -not $head.EndsWith("`r`n`r`n")) {
                $byte = $stream.ReadByte()
                if ($byte -lt 0) { break }
                $head += [char] $byte
            }
            if ($head -notmatch '^HTTP/1\.[01] 2') { throw ('the proxy refused: ' + ($head -split "`r`n")[0]) }
        }
        $connectTime = $clock.ElapsedMilliseconds
        if ($tls) {
            $step = 'TLS'; $clock.Restart()
            $script:chainErrors = $null
            $look = [Net.Security.RemoteCertificateValidationCallback] { param($s, $c, $h, $e) $script:chainErrors = $e; $true }
            $secure = New-Object Net.Security.SslStream($stream, $false, $look)
            # Said, because Windows PowerShell would offer TLS 1.0 only on some computers.
            $secure.AuthenticateAsClient($target, $null, [Security.Authentication.SslProtocols]::Tls12, $false)
            $tlsTime = $clock.ElapsedMilliseconds
            $issuer = $secure.RemoteCertificate.Issuer
            $trusted = "$($script:chainErrors -eq [Net.Security.SslPolicyErrors]::None)".ToLower()
            $secure.Dispose()
        }
        $step = 'NONE'
    } catch {
        $reason = ("$($_.Exception.GetBaseException().Message)" -replace '\s+', ' ')
    } finally { $client.Close() }
    ($target, $port, $way, $nameTime, $connectTime, $tlsTime, $issuer, $trusted, $step, $reason) -join "`t"
}

Write-Host "Collecting into $work ..."
Save-Part 'registry-windows.txt' (@(
    Read-Value 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'ProductName', 'DisplayVersion', 'CurrentBuild', 'UBR') + @(
    Read-Value 'HKLM\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full' 'Release'))
Save-Part 'registry-programs.txt' (Read-Keys @(
    'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall',
    'HKLM\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall',
    'HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall') @('DisplayName', 'DisplayVersion', 'InstallDate'))
Save-Part 'registry-nhs.txt' (Read-Keys @(
    'HKLM\SOFTWARE\HSCIC',
    'HKLM\SOFTWARE\WOW6432Node\HSCIC',
    'HKLM\SOFTWARE\Policies\HSCIC'))
Save-Part 'registry-smartcards.txt' (Read-Keys @('HKLM\SOFTWARE\Microsoft\Cryptography\Calais'))
Save-Part 'registry-browsers.txt' (Read-Keys @(
    'HKLM\SOFTWARE\Policies\Google\Chrome',
    'HKCU\SOFTWARE\Policies\Google\Chrome',
    'HKLM\SOFTWARE\Policies\Microsoft\Edge',
    'HKCU\SOFTWARE\Policies\Microsoft\Edge',
    'HKLM\SOFTWARE\Google\Chrome\NativeMessagingHosts',
    'HKLM\SOFTWARE\WOW6432Node\Google\Chrome\NativeMessagingHosts',
    'HKCU\SOFTWARE\Google\Chrome\NativeMessagingHosts'))
Save-Part 'registry-printers.txt' (Read-Keys @('HKLM\SYSTEM\CurrentControlSet\Control\Print\Printers') @('Printer Driver'))
Save-Part 'registry-readers.txt' (Select-Readers (Read-Keys @(
    'HKLM\SYSTEM\CurrentControlSet\Enum\USB',
    'HKLM\SYSTEM\CurrentControlSet\Control\Class\{50dd5230-ba8a-11d1-bf5d-0000f805f530}')))
Save-Part 'services.txt' (& "$env:SystemRoot\System32\sc.exe" queryex type= service state= all)
Save-Part 'processes.csv' (& "$env:SystemRoot\System32\tasklist.exe" /fo csv /nh)
Save-Part 'ports.txt' (& "$env:SystemRoot\System32\netstat.exe" -ano | Where-Object { $_ -match '\s(0\.0\.0\.0|\[::\]):0\s' })
Save-Part 'events-624.xml' (& "$env:SystemRoot\System32\wevtutil.exe" qe System '/q:*[System[(EventID=624)]]' /c:50 /rd:true /f:xml)
Save-Part 'events-start.xml' (& "$env:SystemRoot\System32\wevtutil.exe" qe System "/q:*[System[Provider[@Name='EventLog'] and (EventID=6005)]]" /c:3 /rd:true /f:xml)
Save-Part 'files.txt' (@(
    '%ProgramFiles(x86)%\HSCIC\Identity Agent\IdentityAgent.exe',
    '%ProgramFiles%\HSCIC\Identity Agent\IdentityAgent.exe',
    '%ProgramFiles(x86)%\HSCIC\NativeBridge',
    '%ProgramFiles%\HSCIC\NativeBridge',
    '%LOCALAPPDATA%\HSCIC\Native\uk.nhs.ncrs.auth.json',
    '%SystemRoot%\System32\gclib.dll',
    '%SystemRoot%\SysWOW64\gclib.dll') | ForEach-Object {
        $path = [Environment]::ExpandEnvironmentVariables($_)
        $there = Test-Path -LiteralPath $path
        $version = if ($there) { (Get-Item -LiteralPath $path).VersionInfo.FileVersion } else { '' }
        "$(if ($there) { 'present' } else { 'absent' })`t$version`t$_"
    })
Save-Part 'session.txt' @("SESSIONNAME=$env:SESSIONNAME")
if ($Online) {
    Save-Part 'network.txt' @(
        Test-Domain 'am.nhsidentity.spineservices.nhs.uk' 443 $true
        Test-Domain 'trustedurl.national.ncrs.nhs.uk' 443 $true
        Test-Domain 'manage-care-identities.care-identity-service2.nhs.uk' 443 $true
        Test-Domain 'gas.national.ncrs.nhs.uk' 443 $true
        Test-Domain 'crl.nhs.uk' 80 $false
        Test-Domain 'ocsp.nhs.uk' 80 $false)
}
@{
    format = 'raworkbench-workstation'; version = 1; computer = $env:COMPUTERNAME
    collected = $now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", $plain); files = @($files)
} | ConvertTo-Json | Set-Content -LiteralPath (Join-Path $work 'manifest.json') -Encoding UTF8

if (-not $Unattended) {
    Write-Host 'Look at the texts in this folder now, and delete what should not be sent.'
    Invoke-Item -LiteralPath $work
    $null = Read-Host 'Press Enter to pack what is there (Ctrl+C to stop)'
}
Compress-Archive -Path (Join-Path $work '*') -DestinationPath "$work.zip" -ErrorAction Stop
Write-Host "Send this file: $work.zip"
