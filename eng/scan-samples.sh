#!/usr/bin/env bash
# The README's first command, as written, on the sample template that it names: findings are expected, so exit code 1.
set -euo pipefail
cd "$(dirname "$0")/.."

status=0
dotnet run --project src/IacGuard.Cli -c Release -- scan samples/templates/orders.yaml || status=$?
if [ "$status" -ne 1 ]; then
  echo "Expected findings (exit code 1) on samples/templates/orders.yaml, got exit code $status." >&2
  exit 1
fi
