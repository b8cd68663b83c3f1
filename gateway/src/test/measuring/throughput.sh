#!/bin/bash
# Requests per second straight to a service and through the gateway, in turns; needs wrk and the built gateway.
#   gateway/src/test/measuring/throughput.sh [repetitions] [seconds]
set -euo pipefail
cd "$(dirname "$0")/../../.."
repetitions=${1:-5}
seconds=${2:-4}
direct=http://127.0.0.1:18100
through=http://127.0.0.1:18000
java=${JAVA_HOME:?}/bin/java

../mvnw -q -B -f pom.xml dependency:build-classpath -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test >&2
"$java" -Xmx160m -XX:+UseSerialGC -cp "target/test-classes:$(cat target/test.classpath)" \
  -Dserver.port=18100 -Dspring.threads.virtual.enabled=true -Dserver.tomcat.max-keep-alive-requests=-1 \
  -Dspring.autoconfigure.exclude=io.forecourt.web.body.BodyAutoConfiguration -Dlogging.level.root=WARN -Dspring.main.banner-mode=off \
  io.forecourt.measuring.MeasuredService & service=$!
FORECOURT_INVENTORY_URL=$direct FORECOURT_PORT=18000 FORECOURT_RATE_LIMIT=100000000 \
  "$java" -Xmx96m -XX:+UseSerialGC -Dlogging.level.root=WARN -jar target/gateway-*-exec.jar & gateway=$!
trap 'kill $service $gateway' EXIT
until curl -sf -o "${TMPDIR:-/tmp}/measured" $through/api/v1/models/1; do sleep 0.5; done

rate() { wrk -t1 -c32 -d"${2}s" "$1" | awk '/Requests\/sec/ {print int($2)} /Non-2xx/ {print "errors" > "/dev/stderr"}'; }
cpu() { awk '{print ($14 + $15) * 10000}' /proc/$gateway/stat; }

for path in /api/v1/automobiles/1M8GDM9AXKP042788 /api/v1/automobiles/1M8GDM9AXKP042788/history /api/v1/models/1; do
  rate $direct$path 5 > /dev/null; rate $through$path 10 > /dev/null
  for _ in $(seq "$repetitions"); do
    d=$(rate $direct$path "$seconds"); before=$(cpu); t=$(rate $through$path "$seconds"); after=$(cpu)
    echo "$d $t $((after - before))"
  done | awk -v path=$path -v seconds="$seconds" '
    {d += $1; t += $2; cpu += $3; r[NR] = $2 / $1}
    END {n = asort(r); printf "%s: direct %d/s, through %d/s, ratio %.2f (%.2f to %.2f), gateway %.0f us of CPU each\n",
      path, d / NR, t / NR, r[int((n + 1) / 2)], r[1], r[n], cpu / (t * seconds)}'
done
echo "resident: $(awk '/VmRSS/ {print int($2 / 1024)}' /proc/$gateway/status) MiB"
