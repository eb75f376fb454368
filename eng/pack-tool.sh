#!/usr/bin/env bash
# Packs the tool into a folder: pack-tool.sh FOLDER [any|r2r|native]
#   any     one package that runs wherever .NET 10 is
#   r2r     besides, precompiled packages for RIDS (default: this system), which start faster; needs .NET 10 too
#   native  besides, a native package for this system, which needs no .NET; native code cannot be built for another system
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$1
kind=${2:-any}
rids=${RIDS:-$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)}
pack=(dotnet pack src/IacGuard.Cli -c Release -o "$folder" -nologo)

case $kind in
  any) "${pack[@]}" ;;
  r2r) "${pack[@]}" "-p:ToolRids=${rids//;/%3B}" ;;
  native)
    # The package that `dotnet tool install` asks for, then one for each system.
    options=("-p:ToolRids=$rids" "-p:ToolFramework=${NATIVE_FRAMEWORK:-net9.0}" --artifacts-path artifacts/tool)
    "${pack[@]}" "${options[@]}" -p:PublishAot=true
    "${pack[@]}" "${options[@]}" -p:PublishAot=true -r "$rids"
    "${pack[@]}" "${options[@]}" -r any
    ;;
  *) echo "pack-tool.sh: '$kind' is none of any, r2r, native" >&2; exit 2 ;;
esac
