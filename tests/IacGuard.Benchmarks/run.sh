#!/usr/bin/env bash
# Whole runs of the native build and of the ReadyToRun builds: with the framework in it (one composite image), and for an installed one. Usage: tests/IacGuard.Benchmarks/run.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
out=artifacts/bench
mkdir -p "$out"
dotnet publish src/IacGuard.Cli -c Release -p:ToolFramework=net9.0 -p:PublishAot=true -r linux-x64 --artifacts-path artifacts/native -o "$out/native" >/dev/null
dotnet publish src/IacGuard.Cli -c Release -p:PublishReadyToRun=true -r linux-x64 --self-contained false --artifacts-path artifacts/r2r -o "$out/r2r" >/dev/null
dotnet publish src/IacGuard.Cli -c Release -p:PublishReadyToRun=true -p:PublishReadyToRunComposite=true -p:PublishReadyToRunCrossgen2ExtraArgs= -r linux-x64 --self-contained true --artifacts-path artifacts/composite -o "$out/composite" >/dev/null
dotnet build tests/IacGuard.Benchmarks -c Release >/dev/null
bench() { dotnet run --project tests/IacGuard.Benchmarks -c Release --no-build -- "$@"; }
bench conditions "$out/conditions.yaml"
bench whole "$runs" "$out/native/iacguard" --version
for input in samples/templates/orders.yaml ../shared/bench/small.json ../shared/bench/large.json ../shared/bench/templates "$out/conditions.yaml"; do
  [ -e "$input" ] && bench whole "$runs" "$out/native/iacguard" scan --pack all --format json "$input"
done
for build in composite r2r; do
  for input in samples/templates/orders.yaml ../shared/bench/small.json; do
    [ -e "$input" ] && bench whole "$runs" "$out/$build/iacguard" scan --pack all --format json "$input"
  done
done
