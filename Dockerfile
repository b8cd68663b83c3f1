# One file for every service: docker build --build-arg SERVICE=inventory-service .
ARG SERVICE=gateway

FROM docker.io/library/eclipse-temurin:25-jdk AS build
WORKDIR /forecourt
# The wrapper then fetches Maven with Java, whose trust store is complete in every JDK image, instead of curl or wget.
ENV MVNW_USERNAME=anonymous MVNW_PASSWORD=anonymous
COPY . .
RUN ./mvnw -B -ntp -q package -DskipTests -Dspotless.check.skip -pl gateway,inventory-service,service-center,sales-service,standalone -am
RUN for service in gateway inventory-service service-center sales-service; do \
      java -Djarmode=tools -jar $service/target/*-exec.jar extract --layers --destination /layers/$service --application-filename app.jar; \
      mkdir -p /apps/$service && cp -a /layers/$service/dependencies/lib /apps/$service/lib; \
    done

FROM docker.io/library/eclipse-temurin:25-jre
