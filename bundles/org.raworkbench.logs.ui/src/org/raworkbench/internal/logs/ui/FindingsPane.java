package org.raworkbench.internal.logs.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.raworkbench.core.EvidenceReference;
import org.raworkbench.internal.logs.ui.model.FindingText;
import org.raworkbench.internal.logs.ui.model.Goal;
import org.raworkbench.internal.logs.ui.model.LineFilter;
import org.raworkbench.logs.LogFinding;
import org.raworkbench.logs.LogReview;
import org.raworkbench.ui.AccessibleName;
import org.raworkbench.ui.Look;
import org.raworkbench.ui.Themes;

/** What the rules recognised: each finding with the lines that prove it, and beside it what it means and what to do. */
public final class FindingsPane {

    private final PaneHost host;
    private final SashForm area;
    private final Tree tree;
    private final StyledText text;
    private final Button first;
    private final Button only;
    private final LocalResourceManager resources;
    private List<LogFinding> shown = List.of();
    private boolean looking = true;

    FindingsPane(Composite parent, PaneHost host) {
        this.host = host;
        area = new SashForm(parent, SWT.HORIZONTAL);
        tree = new Tree(area, SWT.SINGLE | SWT.FULL_SELECTION);
        resources = new LocalResourceManager(JFaceResources.getResources(), tree);
        AccessibleName.set(tree, Messages.text("findings.name"));
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(right);
        text = new StyledText(right, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(10, 8, 10, 8);
        text.setAlwaysShowScrollBars(false);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(100, 60).applyTo(text);
        Themes.setStyleClass(text, "RawbPage");
        AccessibleName.set(text, Messages.text("findings.text"));
        first = button(right, "findings.first", this::goToFirst);
        only = button(right, "findings.only", this::showOnly);
        area.setWeights(55, 45);
        tree.addListener(SWT.Selection, event -> selected());
        tree.addListener(SWT.DefaultSelection, event -> goToFirst());
        selected();
    }

    private static Button button(Composite parent, String key, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Messages.text(key));
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    Control control() {
        return area;
    }

    /** The findings and their lines. */
    public Tree tree() {
        return tree;
    }

    /** What is said of the one that is selected. */
    public StyledText text() {
        return text;
    }

    void show(Optional<LogReview> review) {
        List<LogFinding> findings = review.map(LogReview::findings).orElse(List.of());
        if (findings.equals(shown) && looking == review.isEmpty()) {
            return;
        }
        looking = review.isEmpty();
        Optional<String> before = finding().map(LogFinding::rule);
        shown = findings;
        tree.setRedraw(false);
        tree.removeAll();
        List<LogFinding> harmless = shown.stream().filter(LogFinding::harmless).toList();
        shown.stream().filter(finding -> !finding.harmless()).forEach(finding -> add(new TreeItem(tree, SWT.NONE),
                finding));
        if (!harmless.isEmpty()) {
            TreeItem noise = new TreeItem(tree, SWT.NONE);
            noise.setText(Messages.text("findings.harmless", harmless.size()));
            harmless.forEach(finding -> add(new TreeItem(noise, SWT.NONE), finding));
        }
        tree.setRedraw(true);
        select(before);
    }

    private void select(Optional<String> rule) {
        TreeItem wanted = null;
        for (TreeItem item : tree.getItems()) {
            if (item.getData() instanceof LogFinding finding
                    && (wanted == null || rule.equals(Optional.of(finding.rule())))) {
                wanted = item;
            }
        }
        if (wanted != null) {
            tree.setSelection(wanted);
        }
        selected();
    }

    private void add(TreeItem item, LogFinding finding) {
        item.setText(Messages.text("findings.item", finding.finding().summary(), finding.count()));
        item.setImage(resources.get(Look.of(finding.finding().severity()).icon()));
        item.setData(finding);
        for (EvidenceReference seen : finding.finding().evidence()) {
            TreeItem line = new TreeItem(item, SWT.NONE);
            line.setText(FindingText.line(seen));
            line.setData(seen);
        }
    }

    private Optional<LogFinding> finding() {
        for (TreeItem at = selection(); at != null; at = at.getParentItem()) {
            if (at.getData() instanceof LogFinding finding) {
                return Optional.of(finding);
            }
        }
        return Optional.empty();
    }

    private TreeItem selection() {
        return tree.getSelectionCount() == 0 ? null : tree.getSelection()[0];
    }

    private void selected() {
        Optional<LogFinding> finding = finding();
        text.setText(finding.map(FindingText::of).orElse(Messages.text(looking ? "findings.looking"
                : shown.isEmpty() ? "findings.none" : "findings.choose")));
        first.setEnabled(finding.filter(one -> !one.finding().evidence().isEmpty()).isPresent());
        only.setEnabled(finding.isPresent());
        if (selection() != null && selection().getData() instanceof EvidenceReference seen) {
            goTo(seen);
        }
    }

    private void goToFirst() {
        if (selection() != null && selection().getData() instanceof EvidenceReference seen) {
            goTo(seen);
        } else {
            finding().flatMap(finding -> finding.finding().evidence().stream().findFirst()).ifPresent(this::goTo);
        }
    }

    private void goTo(EvidenceReference seen) {
        if (seen.line().isPresent()) {
            host.go(new Goal.Line(seen.source(), seen.line().getAsLong() - 1));
        }
    }

    private void showOnly() {
        finding().flatMap(finding -> host.board().flatMap(board -> FindingText.condition(finding,
                board.watch().knowledge().rules())).map(condition -> new LineFilter(finding.finding().summary(), 0,
                        LineFilter.Effect.SHOW, true, condition))).ifPresent(host::filter);
    }

    /** All that is shown as text, for the clipboard. */
    String asText() {
        return shown.stream().map(FindingText::of).collect(Collectors.joining("\n\n"));
    }
}
