#!/usr/bin/env bash
# Proves the first promise of the README: a bare clone and Node are enough for `npm start`, and nothing is left behind by Ctrl-C or by a kill.
# Usage: test/start/bare.sh [--user NAME]     GATEWAY_PORT, IDENTITY_PORT and PORTAL_PORT choose other ports.
set -u
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
export GATEWAY_PORT=${GATEWAY_PORT:-4000} IDENTITY_PORT=${IDENTITY_PORT:-4100} PORTAL_PORT=${PORTAL_PORT:-3000}
unset LANG LC_ALL LC_CTYPE DATABASE_URL REDIS_URL HUB_DIR NODE_ENV "${!npm_@}"
FIRST_START_S=150 LATER_START_S=25 STOP_S=30
USER_NAME='' MADE_USER='' GROUP='' CODE='' PASSED=0 FAILED=0

case "${1:-}" in
  --user) USER_NAME=${2:?name of the ordinary user} ;;
  '') ;;
  *) echo "usage: $0 [--user NAME]" >&2; exit 2 ;;
esac

check() { # check WORDS COMMAND...: runs the command and counts it
  local words=$1; shift
  if "$@"; then PASSED=$((PASSED + 1)); echo "ok    $words"; else FAILED=$((FAILED + 1)); echo "FAIL  $words"; fi
}

start() { # start NAME SECONDS: npm start as leader of a group of its own, like a terminal's; waits until it is ready
  LOG=$WORK/$1.log
  local began=$SECONDS
  (cd "$CLONE" && exec setsid --wait bash -c 'echo $$ > "$0"; exec "$@"' "$WORK/group" "${AS[@]}" npm start > "$LOG" 2>&1) &
  STARTED=$!
  until [ -s "$WORK/group" ]; do sleep 0.05; done
  GROUP=$(cat "$WORK/group"); rm "$WORK/group"
  until grep -q 'Throughgate is ready' "$LOG"; do
    if ! kill -0 "$STARTED" 2> /dev/null || [ $((SECONDS - began)) -gt "$2" ]; then tail -20 "$LOG"; return 1; fi
    sleep 0.2
  done
  echo "      ready after $((SECONDS - began)) s (at most $2)"
}

stop() { # stop SIGNAL: to the whole group, as the terminal does; waits for the end
  local began=$SECONDS
  kill "-$1" -- "-$GROUP" 2> /dev/null
  while kill -0 "$STARTED"; do
    if [ $((SECONDS - began)) -gt "$STOP_S" ]; then return 1; fi
    sleep 0.1
  done 2> /dev/null
  { wait "$STARTED"; CODE=$?; } 2> /dev/null
  echo "      ended within $((SECONDS - began + 1)) s"
}

leftovers() { # every process that came from this clone: of its group, or naming its folders
  pgrep -g "$GROUP" -l
  pgrep -f -l -- "$CLONE/|$PLACE/postgres" | grep -v -w "$$"
}
nothing_left() { local left; left=$(leftovers); [ -z "$left" ] || { echo "$left"; return 1; }; }
server_left() { leftovers | grep -q postgres; }
port_free() { ! (exec 3<> "/dev/tcp/127.0.0.1/$1") 2> /dev/null; }
answers() { curl -fsS --max-time 10 -o /dev/null "$1"; }
refuses() { # refuses PATTERN COMMAND...: fails with exactly one line of its own, which matches
  local pattern=$1 said; shift
  said=$("$@" 2>&1) && return 1
  said=$(grep -v -e '^$' -e '^>' -e '^npm ' <<< "$said")
  [ "$(wc -l <<< "$said")" -eq 1 ] && grep -q "$pattern" <<< "$said" || { echo "$said"; return 1; }
}
readme() { (cd "$CLONE" && "${AS[@]}" node test/start/run-readme.mjs); }
npm_start() { (cd "$CLONE" && "${AS[@]}" "$@" npm start); }
identity_of_data() { stat -c '%i' "$PLACE/postgres/PG_VERSION" "$CLONE/.hub/secret"; }

clean_up() {
  [ -n "$GROUP" ] && kill -KILL -- "-$GROUP" 2> /dev/null
  local server; server=$(head -1 "$PLACE/postgres/postmaster.pid" 2> /dev/null) && kill -QUIT "$server" 2> /dev/null && sleep 1
  case "$PLACE" in /var/tmp/throughgate-*) rm -rf "$PLACE" ;; esac
  rm -rf "$WORK"
  [ -n "$MADE_USER" ] && userdel -r "$MADE_USER" 2> /dev/null
}

if [ -n "$USER_NAME" ] && ! id "$USER_NAME" > /dev/null 2>&1; then useradd -m "$USER_NAME" && MADE_USER=$USER_NAME || exit 2; fi
WORK=$(mktemp -d); CLONE=$WORK/clone PLACE=$WORK/clone/.hub
trap clean_up EXIT
git clone --quiet "$ROOT" "$CLONE" || exit 2
AS=(env)
if [ -n "$USER_NAME" ]; then
  home=$(getent passwd "$USER_NAME" | cut -d: -f6)
  AS=(setpriv --reuid "$USER_NAME" --regid "$(id -g "$USER_NAME")" --init-groups env "HOME=$home")
  chown -R "$USER_NAME" "$WORK"
fi
echo "clone of $(git -C "$CLONE" log -1 --format=%h 2> /dev/null || echo HEAD) in $CLONE, as ${USER_NAME:-$(id -un)}, Node $(node --version), no LANG"

check 'first start, installing included' start first "$FIRST_START_S"
said=$(sed -n 's/.*the database is kept in \(.*\)\.$/\1/p' "$WORK/first.log"); PLACE=${said:-$PLACE}
check 'the gateway says it is ready' answers "http://127.0.0.1:$GATEWAY_PORT/health/ready"
check 'the identity provider describes itself' answers "http://127.0.0.1:$IDENTITY_PORT/council/.well-known/openid-configuration"
check 'the portal says it is ready' answers "http://127.0.0.1:$PORTAL_PORT/health/ready"
check 'the README runs as printed, and every example' readme
check 'a second hub on the folder is one clear line' refuses 'running on .* already' npm_start
check 'a port in use is one clear line with its variable' refuses "Port $GATEWAY_PORT is in use.*GATEWAY_PORT" npm_start HUB_DIR="$CLONE/.other"
before=$(identity_of_data)
check 'Ctrl-C ends it' stop INT
check 'and its exit code is that of Ctrl-C, not of a failure' test "$CODE" -eq 0 -o "$CODE" -eq 130 # npm's shell makes it 130
check 'no process is left' nothing_left
check 'no port is left' eval 'port_free "$GATEWAY_PORT" && port_free "$IDENTITY_PORT" && port_free "$PORTAL_PORT"'
check 'second start' start second "$LATER_START_S"
check 'the README runs again as printed, on the data of before' readme
check 'with the same data' test "$before" = "$(identity_of_data)"
check 'a kill of the whole group ends it' stop KILL
check 'and leaves the database server running' server_left
check 'third start heals' start third "$LATER_START_S"
check 'the gateway says it is ready' answers "http://127.0.0.1:$GATEWAY_PORT/health/ready"
check 'Ctrl-C ends it' stop INT
check 'no process is left' nothing_left

echo "$PASSED passed, $FAILED failed"
[ "$FAILED" -eq 0 ]
