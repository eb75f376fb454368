#!/usr/bin/env bash
# What the analyzer adds to the wait for diagnostics after a key, in a language server (csharp-ls): the reference pipelines of samples/ as an app of its own, one of
# its stacks open, with and without the package, PAIRS times in turn (default 3), 60 keys each, of which the last 30 count. Prints medians in milliseconds.
set -euo pipefail
cd "$(dirname "$0")/../.."

pairs=${PAIRS:-3}
work=$(mktemp -d)
version=0.1.0-typing.$(date +%s)
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
trap 'rm -rf "$work" "$cache/iacguard.analyzers/$version"' EXIT
dotnet pack src/IacGuard.Analyzers.Pack -c Release -o "$work/packages" -p:PackageVersion="$version" -nologo -v q
dotnet tool restore > /dev/null

# app NAME PACKAGE-REFERENCE: the app in a folder of its own.
app() {
  mkdir -p "$work/$1"
  cp -r samples/ReferencePipelines "$work/$1/App"
  rm -rf "$work/$1/App/bin" "$work/$1/App/obj"
  printf '<configuration><packageSources><add key="local" value="%s" /></packageSources></configuration>\n' "$work/packages" > "$work/$1/nuget.config"
  cat > "$work/$1/App/ReferencePipelines.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="Amazon.CDK.Lib" Version="2.160.0" /><PackageReference Include="Constructs" Version="10.0.5" />$2</ItemGroup>
</Project>
XML
  dotnet build "$work/$1/App" -v q -nologo > /dev/null
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

app without ""
app with "<PackageReference Include=\"IacGuard.Analyzers\" Version=\"$version\" PrivateAssets=\"all\" />"
for n in $(seq "$pairs"); do
  for name in without with; do
    node tests/IacGuard.Benchmarks/typing.mjs "$work/$name/App" "$work/$name/App/Orders/OrdersStack.cs" 60 > "$work/$name.$n"
    echo "pair $n, $name: $(median < "$work/$name.$n") ms"
  done
done
