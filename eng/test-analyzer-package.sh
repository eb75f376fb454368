#!/usr/bin/env bash
# Packs IacGuard.Analyzers, installs it from a local folder into a CDK app as `cdk init app --language csharp` lays it out, outside of this
# repository, and builds: exactly the expected diagnostics, a failed build with warnings as errors, nothing in a project without the CDK.
set -euo pipefail
cd "$(dirname "$0")/.."
source eng/packed-app.sh
package=$work/packages/IacGuard.Analyzers.$version.nupkg

unzip -Z1 "$package" | grep -vE '^(_rels/|package/|\[Content_Types\])' | LC_ALL=C sort > "$work/files.txt"
diff "$root/eng/analyzer-package-files.txt" "$work/files.txt" || fail "The files of the package are not those of eng/analyzer-package-files.txt."
unzip -p "$package" IacGuard.Analyzers.nuspec > "$work/nuspec"
grep -q '<developmentDependency>true' "$work/nuspec" || fail "The package is no development dependency."
! grep -q '<dependency ' "$work/nuspec" || fail "The package has dependencies."

! build App || fail "The app with an error-level finding builds: $(cat "$work/build.log")"
told > "$work/told.txt"
diff "$work/expected.txt" "$work/told.txt" || { cat "$work/build.log"; fail "The diagnostics are not the expected ones."; }
! grep -qE 'CS80[0-9]{2}|AD0001|IG9107' "$work/build.log" || fail "The analyzer did not load or failed."
cp "$work/build.log" "$work/app.log"

# What is an error by itself is left out: then the warnings must break the build.
build App -p:NoWarn=IG2001 || { cat "$work/build.log"; fail "Warnings alone break the build."; }
! build App -p:NoWarn=IG2001 -p:TreatWarningsAsErrors=true || fail "TreatWarningsAsErrors lets warnings pass."
grep -q 'error IG' "$work/build.log" || fail "The build fails for another reason."

build App -p:IacGuardPreset=warnings || { cat "$work/build.log"; fail "The preset 'warnings' breaks the build."; }
diff <(sed 's/: error IG/: warning IG/' "$work/expected.txt") <(told) || fail "The preset 'warnings' changes more than errors to warnings."
! build App -p:IacGuardPreset=warnigns || fail "A preset that is not there passes."
grep -q "error IG9101: The property IacGuardPreset is 'warnigns': expected one of default, strict, warnings" "$work/build.log" || fail "A preset that is not there is not told."

build Plain -p:TreatWarningsAsErrors=true || { cat "$work/build.log"; fail "A project without the CDK is affected."; }
! grep -qE '(IG|CS80|AD)[0-9]+' "$work/build.log" || fail "Something is told in a project without the CDK."

echo "The analyzer package works:"
sed -nE "s#^$work/src/(.*) \[.*\$#\1#p" "$work/app.log" | LC_ALL=C sort -u
