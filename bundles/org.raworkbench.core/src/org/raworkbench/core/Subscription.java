package org.raworkbench.core;

/** A registration that ends when closed. Closing twice does no harm. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
