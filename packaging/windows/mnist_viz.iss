; An installer for one person, without an administrator: `iscc packaging\windows\mnist_viz.iss`.
; Made from dist\mnist-viz, which `pyinstaller packaging\mnist_viz.spec` leaves (Inno Setup 6).
; /DVersion=0.1.0 gives the version.

#ifndef Version
  #define Version "0.0.0"
#endif
#define Identifier "io.github.mnist_viz.mnist_viz"

[Setup]
AppId={#Identifier}
AppName=mnist_viz
AppVersion={#Version}
AppPublisher=The mnist_viz developers
DefaultDirName={autopf}\mnist_viz
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\mnist_viz\mnist_viz.ico
UninstallDisplayIcon={app}\mnist-viz.exe
OutputDir=..\..\out
OutputBaseFilename=mnist-viz-{#Version}-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
; Signing: /Ssigntool="signtool sign /fd sha256 /tr URL /td sha256 $f" and the next line.
; SignTool=signtool

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[Files]
Source: "..\..\dist\mnist-viz\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; What an earlier version had and this one has not would be found and loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\mnist_viz"; Filename: "{app}\mnist-viz.exe"; AppUserModelID: "{#Identifier}"
Name: "{autodesktop}\mnist_viz"; Filename: "{app}\mnist-viz.exe"; AppUserModelID: "{#Identifier}"; \
  Tasks: desktopicon

[Registry]
; The program's own endings open with it; .safetensors and .json only offer it.
Root: HKA; Subkey: "Software\Classes\.mnistviz"; ValueType: string; \
  ValueData: "mnist_viz.checkpoint"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.mnistrun"; ValueType: string; \
  ValueData: "mnist_viz.run"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.safetensors\OpenWithProgids"; ValueType: string; \
  ValueName: "mnist_viz.checkpoint"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; \
  ValueName: "mnist_viz.run"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\mnist_viz.checkpoint"; ValueType: string; \
  ValueData: "mnist_viz checkpoint"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\mnist_viz.checkpoint\DefaultIcon"; ValueType: string; \
  ValueData: "{app}\mnist-viz.exe,0"
Root: HKA; Subkey: "Software\Classes\mnist_viz.checkpoint\shell\open\command"; \
  ValueType: string; ValueData: """{app}\mnist-viz.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\mnist_viz.run"; ValueType: string; \
  ValueData: "mnist_viz run"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\mnist_viz.run\DefaultIcon"; ValueType: string; \
  ValueData: "{app}\mnist-viz.exe,0"
Root: HKA; Subkey: "Software\Classes\mnist_viz.run\shell\open\command"; \
  ValueType: string; ValueData: """{app}\mnist-viz.exe"" ""%1"""

[Run]
Filename: "{app}\mnist-viz.exe"; Description: "{cm:LaunchProgram,mnist_viz}"; \
  Flags: nowait postinstall skipifsilent
