; The installer for Windows, for Inno Setup 6: iscc /DVersion=0.1.0 /DFolder=..\..\dist\latentlab-0.1.0-win32-amd64 latentlab.iss
; It needs no rights of an administrator, and leaves .h5 files to the program that opens them now.

[Setup]
AppId=LatentLab
AppName=LatentLab
AppVersion={#Version}
AppPublisher=The LatentLab authors
DefaultDirName={autopf}\LatentLab
DefaultGroupName=LatentLab
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=latentlab-{#Version}-setup
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
UninstallDisplayIcon={app}\LatentLab-window.exe

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\LatentLab"; Filename: "{app}\LatentLab-window.exe"

[Registry]
; What opens a session, offered among "Open with" for .h5: Windows does not look inside files, and not every .h5 is one.
Root: HKA; Subkey: "Software\Classes\LatentLab.Session"; ValueType: string; ValueData: "LatentLab session"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\LatentLab.Session\DefaultIcon"; ValueType: string; ValueData: "{app}\LatentLab-window.exe,0"
Root: HKA; Subkey: "Software\Classes\LatentLab.Session\shell\open\command"; ValueType: string; ValueData: """{app}\LatentLab-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.h5\OpenWithProgids"; ValueType: string; ValueName: "LatentLab.Session"; Flags: uninsdeletevalue

[Run]
Filename: "{app}\LatentLab-window.exe"; Description: "Start LatentLab"; Flags: nowait postinstall skipifsilent
