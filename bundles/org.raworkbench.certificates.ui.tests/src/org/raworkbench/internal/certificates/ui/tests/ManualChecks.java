package org.raworkbench.internal.certificates.ui.tests;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.raworkbench.certificates.CertificateReport;
import org.raworkbench.certificates.CertificateStatusService;
import org.raworkbench.certificates.CheckProgress;
import org.raworkbench.certificates.StatusRequest;

/** A service whose checks end when the test says so. */
final class ManualChecks implements CertificateStatusService {

    private final LinkedBlockingQueue<Check> begun = new LinkedBlockingQueue<>();

    @Override
    public CertificateReport check(StatusRequest request, CheckProgress progress) {
        Check check = new Check(request, progress);
        begun.add(check);
        try {
            if (!check.ended.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the test never ended this check");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (check.result == null) {
            throw new IllegalStateException("it failed, as the test wanted");
        }
        return check.result;
    }

    Check next() throws InterruptedException {
        Check check = begun.poll(10, TimeUnit.SECONDS);
        if (check == null) {
            throw new AssertionError("no check began");
        }
        return check;
    }

    boolean idle() {
        return begun.isEmpty();
    }

    static final class Check {
        final StatusRequest request;
        final CheckProgress progress;
        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile CertificateReport result;

        Check(StatusRequest request, CheckProgress progress) {
            this.request = request;
            this.progress = progress;
        }

        void end(CertificateReport report) {
            result = report;
            ended.countDown();
        }

        void fail() {
            ended.countDown();
        }
    }
}
