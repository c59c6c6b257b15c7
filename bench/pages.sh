#!/usr/bin/env bash
# How long pages take on loopback, after warm-up, with the shipped figures. Argument: requests of each page.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need_build
machine
HELHED_YEARCYCLE_MUNICIPALITY=751 start_server --data "$work/data"
await_page
until grep -q "http://" "$work/run.log"; do sleep 0.1; done
"$(java_home)/bin/java" "$bench/Pages.java" "http://127.0.0.1:$port/" "${1:-2000}" \
  / '/?lang=en' /omraade/751 /maal/1 /indikator/1.2 '/indikator/N12?area=000&area=751&area=101&area=851' \
  '/indikator/N12?vis=tabel' '/kort?indikator=N12' '/indikator/N12.csv' '/indikator/1.2.json' /kredsloeb /signaler /aarshjul /api/v1/barometer/000 /batches /om '/?asOf=2020-01-01'
machine
