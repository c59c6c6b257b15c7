#!/usr/bin/env bash
# How fast a delivery of register rows is taken in from Parquet and from text, and how much memory that needs. Arguments: invented
# people (18 years of each), heap in MiB, the memory of DuckDB.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
people=${1:-555556}
heap=${2:-1024}
export HELHED_ANALYTICS_MEMORY=${3:-1GB}

# Takes a file in; sets ms, and rss to the most memory of the process in MiB, that of DuckDB included.
take() {
  local from pid line
  from=$(now)
  JDK_JAVA_OPTIONS="-Xmx${heap}m" "$root/helhed" import register "$1" --dataset register --data "$work/data" >"$work/import.log" 2>&1 &
  pid=$!
  rss=0
  while line=$(grep VmHWM "/proc/$pid/status" 2>/dev/null); do
    line=${line//[!0-9]/}
    ((line / 1024 > rss)) && rss=$((line / 1024))
    sleep 0.1
  done
  wait "$pid" || { cat "$work/import.log" >&2; exit 1; }
  ms=$((($(now) - from) / 1000))
}

generate() { "$root/helhed" generate register --persons "$2" --years 2008-2025 --out "$1" >/dev/null; }

machine
generate "$work/first.csv" 1
generate "$work/one.csv" 2
take "$work/first.csv"
take "$work/one.csv"
small=$ms
printf '36 rows: %d ms (start and end of program and database)\n' "$small"
for form in parquet csv; do
  generate "$work/register.$form" "$people"
  take "$work/register.$form"
  rows=$((people * 18))
  printf '%s, %d rows, %d MB: %d ms, %d rows/s (%d rows/s without start and end); most memory %d MiB with a heap of %d MiB\n' \
    "$form" "$rows" $(($(stat -c %s "$work/register.$form") / 1000000)) "$ms" $((rows * 1000 / ms)) \
    $((rows * 1000 / (ms - small))) "$rss" "$heap"
  rm "$work/register.$form"
done
machine
