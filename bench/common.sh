# Shared by the measurements in this directory: where things are, a place to work, and ending what was started.
set -euo pipefail
export LC_ALL=C.UTF-8

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$bench")
work=$(mktemp -d)
server=

end() {
  stop_server
  rm -rf "$work"
}
trap end EXIT

need_build() {
  if [[ ! -f $root/target/app/helhed.jar ]]; then
    echo "Run ./helhed build first." >&2
    exit 2
  fi
}

# The Java that Helhed was built for.
java_home() { if [[ -f $root/target/app/helhed.aot.java ]]; then head -n 1 "$root/target/app/helhed.aot.java"; else printf "%s" "${JAVA_HOME:?must name a JDK 25}"; fi; }

now() { printf '%s' "${EPOCHREALTIME/./}"; }

free_port() {
  local port
  for port in $(shuf -i 20000-29999 -n 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { printf '%s' "$port"; return; }
  done
}

# Starts the pages in the background; the arguments go to ./helhed run.
start_server() {
  port=$(free_port)
  "$root/helhed" run --port "$port" "$@" >"$work/run.log" 2>&1 &
  server=$!
}

# Waits until a page has been served to the last byte.
await_page() {
  until curl --silent --fail --output "$work/page.html" "http://127.0.0.1:$port/"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/run.log" >&2; exit 1; }
    sleep 0.02
  done
}

stop_server() {
  [[ -n $server ]] || return 0
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

machine() {
  printf '%s, %s cores, %s, load %s\n' "$(date +%F)" "$(nproc)" \
    "$("$(java_home)/bin/java" --version | head -n 1)" "$(cut -d ' ' -f 1-3 /proc/loadavg)"
}
