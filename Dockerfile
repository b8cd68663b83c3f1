# One file for every service: docker build --build-arg SERVICE=inventory-service .
# What it holds was made by the same code that ./forecourt up runs: unpacked jars and ahead-of-time caches.

FROM docker.io/library/node:20-bookworm-slim AS site
WORKDIR /forecourt
COPY docs/api docs/api
COPY web web
RUN node web/scripts/build.mjs install && node web/scripts/build.mjs build

FROM docker.io/library/eclipse-temurin:25-jdk AS built
WORKDIR /forecourt
# The wrapper then fetches Maven with Java, whose trust store every JDK image has, instead of curl or wget.
ENV MVNW_USERNAME=anonymous MVNW_PASSWORD=anonymous
COPY . .
COPY --from=site /forecourt/web/target/site web/target/site
RUN ./mvnw -B -ntp -q package -DskipTests -Dexec.skip -Dspotless.check.skip=true -Denforcer.skip=true \
      -pl gateway,identity-service,inventory-service,service-center,sales-service,parking-service,standalone -am

# A cache fits only the JVM that made it, so the services are trained on the one that will run them.
FROM docker.io/library/eclipse-temurin:25-jre AS trained
RUN useradd --system --uid 10001 --create-home forecourt && mkdir /apps /training && chown forecourt /apps /training
COPY --from=built /forecourt/standalone/target/lib /forecourt/standalone/target/lib
COPY --from=built /forecourt/standalone/target/standalone-*.jar /forecourt/standalone/target/standalone.jar
COPY --from=built /forecourt/gateway/target/*-exec.jar /forecourt/gateway/target/
COPY --from=built /forecourt/identity-service/target/*-exec.jar /forecourt/identity-service/target/
COPY --from=built /forecourt/inventory-service/target/*-exec.jar /forecourt/inventory-service/target/
COPY --from=built /forecourt/service-center/target/*-exec.jar /forecourt/service-center/target/
COPY --from=built /forecourt/sales-service/target/*-exec.jar /forecourt/sales-service/target/
COPY --from=built /forecourt/parking-service/target/*-exec.jar /forecourt/parking-service/target/
USER forecourt
RUN java -Dforecourt.root=/forecourt -Dforecourt.home=/training \
      -jar /forecourt/standalone/target/standalone.jar train --output /apps

FROM docker.io/library/eclipse-temurin:25-jre
ARG SERVICE=gateway
RUN useradd --system --uid 10001 forecourt
COPY deploy/compose/healthy /usr/local/bin/healthy
COPY --from=trained /apps/${SERVICE}/lib /apps/${SERVICE}/lib
COPY --from=trained /apps/${SERVICE}/app.jar /apps/${SERVICE}/app.aot /apps/${SERVICE}/jvm.options /apps/${SERVICE}/
ENV APPLICATION=/apps/${SERVICE}
USER forecourt
ENTRYPOINT ["/bin/sh", "-c", "exec java @$APPLICATION/jvm.options -XX:AOTCache=$APPLICATION/app.aot -jar $APPLICATION/app.jar"]
