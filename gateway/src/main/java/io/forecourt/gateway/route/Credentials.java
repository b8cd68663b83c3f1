package io.forecourt.gateway.route;

/** On whose authority requests of a route are carried out. */
public enum Credentials {
    /** Of who is signed in with the browser; of the bearer of a token where nobody is. */
    SESSION,
    /** Of the service's own cookies, which only it gets and sets; no session of the gateway's has a say there. */
    COOKIES,
    /** Of nobody, unless the client itself brings a token. */
    NONE
}
