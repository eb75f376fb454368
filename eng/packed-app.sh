# Sourced by the tests of the analyzer's package, in the root of the repository: packs it and lays out, outside of this repository, the app that has it.
# Sets root, work (removed at the end), version; IacGuardVersion is in the environment, where every tool that reads the project finds it.
root=$PWD
work=$(mktemp -d)
version=0.1.0-test.$(date +%s)
export IacGuardVersion=$version
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
trap 'rm -rf "$work" "$cache/iacguard.analyzers/$version"' EXIT
fail() { echo "$1" >&2; exit 1; }

dotnet pack src/IacGuard.Analyzers.Pack -c Release -o "$work/packages" -p:PackageVersion="$version" -nologo -v q
cp -r "$root/eng/analyzer-package-app/." "$work"
cat > "$work/nuget.config" <<XML
<configuration><packageSources><add key="local" value="$work/packages" /></packageSources></configuration>
XML

# build PROJECT [OPTION]...: builds anew; what the compiler says is in build.log.
build() {
  local project=$1; shift
  dotnet build "$work/src/$project" --no-incremental -nologo "$@" > "$work/build.log" 2>&1
}

# told: the diagnostics of the log, one per line: file, line and column, severity, id.
told() {
  sed -nE 's/^.*\/(([A-Za-z.]+)\(([0-9,]+)\): (error|warning) ([A-Z]+[0-9]+)).*$/\2(\3): \4 \5/p' "$work/build.log" | LC_ALL=C sort -u
}
