package org.raworkbench.benchmarks.cards;

import java.util.List;

import org.raworkbench.vpcd.LoggedExchange;

/**
 * What went over the line, by the card's own log.
 *
 * @param bytesIn bytes the card received
 * @param bytesOut bytes the card sent, status words included
 */
record Traffic(int exchanges, long bytesIn, long bytesOut) {

    static Traffic of(List<LoggedExchange> log) {
        return new Traffic(log.size(), log.stream().mapToLong(exchange -> exchange.command().length() / 2).sum(),
                log.stream().mapToLong(exchange -> exchange.response().length() / 2).sum());
    }
}
