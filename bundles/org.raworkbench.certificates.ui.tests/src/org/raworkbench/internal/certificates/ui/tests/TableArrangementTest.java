package org.raworkbench.internal.certificates.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.raworkbench.internal.certificates.ui.model.CertificateColumn;
import org.raworkbench.ui.TableArrangement;

class TableArrangementTest {

    private static final TableArrangement<CertificateColumn> USUAL = TableArrangement.usual(CertificateColumn.class);

    @Test
    void whatAPersonArrangedComesBack() {
        List<CertificateColumn> order = new ArrayList<>(List.of(CertificateColumn.values()));
        Collections.reverse(order);
        TableArrangement<CertificateColumn> kept = new TableArrangement<>(CertificateColumn.class, order, Collections.nCopies(order.size(), 120),
                Optional.of(CertificateColumn.HOLDER), true);
        assertEquals(kept, TableArrangement.of(CertificateColumn.class, kept.text()));
        assertEquals(USUAL, TableArrangement.of(CertificateColumn.class, USUAL.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;;", "VERDICT;;;false", "nonsense",
            "VERDICT,VERDICT,BAR,UNTIL,DAYS,SENTENCE,HOLDER,FROM,SOURCE;;;false",
            "VERDICT,ROLE,BAR,UNTIL,DAYS,SENTENCE,HOLDER,FROM,SOURCE;1,2,3,4,5,6,7,8,9999999;;false"})
    void whatIsNotOursIsPassedOver(String text) {
        assertEquals(USUAL, TableArrangement.of(CertificateColumn.class, text));
    }

    @Test
    void theSameColumnOnceMoreTurnsTheOrderRound() {
        TableArrangement<CertificateColumn> once = USUAL.sortedBy(CertificateColumn.DAYS);
        assertEquals(false, once.descending());
        assertEquals(true, once.sortedBy(CertificateColumn.DAYS).descending());
        assertEquals(false, once.sortedBy(CertificateColumn.DAYS).sortedBy(CertificateColumn.ROLE).descending());
    }
}
