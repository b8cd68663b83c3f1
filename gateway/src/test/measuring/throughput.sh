#!/bin/bash
# Requests per second straight to a service and through the gateway, in turns, by strangers and by somebody who is
# signed in; needs wrk and the built gateway.
#   gateway/src/test/measuring/throughput.sh [repetitions] [seconds] [gateway.jar]
set -euo pipefail
cd "$(dirname "$0")/../../.."
repetitions=${1:-5}
seconds=${2:-4}
jar=${3:-$(echo target/gateway-*-exec.jar)}
direct=http://127.0.0.1:18100
through=http://localhost:18000
java=${JAVA_HOME:?}/bin/java
work=$(mktemp -d)

../mvnw -q -B -f pom.xml dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test >&2
"$java" -Xmx160m -XX:+UseSerialGC -cp "target/test-classes:$(cat target/test.classpath)" \
  -Dsurroundings="$work/settings" -Dpublic-url=$through -Dserver.port=18100 -Dspring.threads.virtual.enabled=true \
  -Dserver.tomcat.max-keep-alive-requests=-1 -Dlogging.level.root=WARN -Dspring.main.banner-mode=off \
  io.forecourt.measuring.MeasuredService & service=$!
trap 'kill $service; rm -r "$work"' EXIT
until [ -f "$work/settings" ]; do sleep 0.5; done
. "$work/settings"
FORECOURT_INVENTORY_URL=$direct FORECOURT_PORT=18000 FORECOURT_PUBLIC_URL=$through FORECOURT_RATE_LIMIT=100000000 \
  FORECOURT_KAFKA=127.0.0.1:1 "$java" -Xmx96m -XX:+UseSerialGC -Dlogging.level.root=WARN -jar "$jar" & gateway=$!
trap 'kill $service $gateway; wait; rm -r "$work"' EXIT
until curl -sf -o "$work/answer" $through/api/v1/models/1; do sleep 0.5; done
curl -sL -o "$work/answer" -c "$work/cookies" -b "$work/cookies" $through/sign-in
session=$(awk '/FORECOURT_SESSION/ {print $6 "=" $7}' "$work/cookies")

rate() { wrk -t1 -c32 -d"${2}s" -H "${3:-Accept: */*}" "$1" \
  | awk '/Requests\/sec/ {print int($2)} /Non-2xx/ {print "errors" > "/dev/stderr"}'; }
cpu() { awk '{print ($14 + $15) * 10000}' /proc/$gateway/stat; }

measure() { # name, path, cookie
  rate $direct"$2" 3 > /dev/null; rate $through"$2" 8 "$3" > /dev/null
  for _ in $(seq "$repetitions"); do
    d=$(rate $direct"$2" "$seconds"); before=$(cpu); t=$(rate $through"$2" "$seconds" "$3"); after=$(cpu)
    echo "$d $t $((after - before))"
  done | awk -v name="$1 $2" -v seconds="$seconds" '
    {d += $1; t += $2; cpu += $3; r[NR] = $2 / $1}
    END {n = asort(r); printf "%s: direct %d/s, through %d/s, ratio %.2f (%.2f to %.2f), gateway %.1f us of CPU each\n",
      name, d / NR, t / NR, r[int((n + 1) / 2)], r[1], r[n], cpu / (t * seconds)}'
}

for path in /api/v1/automobiles/1M8GDM9AXKP042788 /api/v1/automobiles/1M8GDM9AXKP042788/history /api/v1/models/1; do
  measure "a stranger:" $path ""
done
[ -z "$session" ] || measure "signed in:" /api/v1/automobiles/1M8GDM9AXKP042788 "Cookie: $session"
echo "resident: $(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$gateway/status) MiB"
