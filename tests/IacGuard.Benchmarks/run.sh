#!/usr/bin/env bash
# Whole runs of the native and the ReadyToRun build. Usage: tests/IacGuard.Benchmarks/run.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
out=artifacts/bench
mkdir -p "$out"
dotnet publish src/IacGuard.Cli -c Release -p:ToolFramework=net9.0 -p:PublishAot=true -r linux-x64 --artifacts-path artifacts/native -o "$out/native" >/dev/null
dotnet publish src/IacGuard.Cli -c Release -p:PublishReadyToRun=true -r linux-x64 --self-contained false --artifacts-path artifacts/r2r -o "$out/r2r" >/dev/null
dotnet build tests/IacGuard.Benchmarks -c Release >/dev/null
bench() { dotnet run --project tests/IacGuard.Benchmarks -c Release --no-build -- "$@"; }
bench conditions "$out/conditions.yaml"
bench whole "$runs" "$out/native/iacguard" --version
for input in samples/templates/orders.yaml ../shared/bench/small.json ../shared/bench/large.json ../shared/bench/templates "$out/conditions.yaml"; do
  [ -e "$input" ] && bench whole "$runs" "$out/native/iacguard" scan --pack all --format json "$input"
done
bench whole "$runs" "$out/r2r/iacguard" scan --pack all --format json samples/templates/orders.yaml
