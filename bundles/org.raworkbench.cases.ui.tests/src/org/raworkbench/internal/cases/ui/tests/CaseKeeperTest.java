package org.raworkbench.internal.cases.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.cases.CaseFile;
import org.raworkbench.cases.CaseFileException;
import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.AttachmentKind;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.internal.cases.ui.model.AttachmentLines;
import org.raworkbench.internal.cases.ui.model.CaseFolderPreference;
import org.raworkbench.internal.cases.ui.model.CaseKeeper;
import org.raworkbench.internal.cases.ui.model.PictureFile;

/** The file of a case while its author works on a copy. */
class CaseKeeperTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path text;

    @BeforeEach
    void make() throws Exception {
        file = Synthetic.file(folder, "case", CaseState.DRAFT, null, Synthetic.NOW);
        text = Files.writeString(folder.resolve("note.txt"), "synthetic");
    }

    @Test
    void whatWasNotSavedIsThereAfterACrashAndGoneAfterClosing() throws Exception {
        CaseKeeper keeper = CaseKeeper.open(file, Synthetic.CLOCK);
        SupportCase changed = keeper.content();
        changed.setReference("INC123");
        keeper.autosave(changed);
        assertEquals("INC123", keeper.unsaved().orElseThrow().getReference());
        assertEquals(null, CaseFile.peek(file).getReference(), "the file itself is as it was");
        keeper.close();
        CaseKeeper again = CaseKeeper.open(file, Synthetic.CLOCK);
        assertTrue(again.unsaved().isEmpty());
        again.close();
    }

    @Test
    void anAttachmentThatWasNeverSavedGoesWhenTheCaseCloses() throws Exception {
        CaseKeeper keeper = CaseKeeper.open(file, Synthetic.CLOCK);
        SupportCase copy = keeper.content();
        Attachment saved = keeper.attach(text, AttachmentKind.OTHER, false);
        copy.getAttachments().add(saved);
        keeper.save(copy);
        Path kept = keeper.locate(saved);
        Path lost = keeper.locate(keeper.attach(text, AttachmentKind.OTHER, false));
        keeper.close();
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(lost));
    }

    @Test
    void anAttachmentThatWasTakenOffStaysUntilThatIsSaved() throws Exception {
        CaseKeeper keeper = CaseKeeper.open(file, Synthetic.CLOCK);
        SupportCase with = keeper.content();
        Attachment attachment = keeper.attach(text, AttachmentKind.OTHER, false);
        with.getAttachments().add(attachment);
        keeper.save(with);
        keeper.close();
        CaseKeeper undecided = CaseKeeper.open(file, Synthetic.CLOCK);
        SupportCase without = undecided.content();
        without.getAttachments().clear();
        undecided.autosave(without);
        undecided.close();
        CaseKeeper decided = CaseKeeper.open(file, Synthetic.CLOCK);
        Path bytes = decided.locate(attachment);
        without = decided.content();
        without.getAttachments().clear();
        decided.save(without);
        decided.close();
        assertFalse(Files.exists(bytes));
    }

    @Test
    void aCopyTakesItsAttachmentsAlong() throws Exception {
        CaseKeeper keeper = CaseKeeper.open(file, Synthetic.CLOCK);
        SupportCase copy = keeper.content();
        copy.getAttachments().add(keeper.attach(text, AttachmentKind.OTHER, true));
        Path other = folder.resolve("other").resolve("copy.racase");
        Files.createDirectories(other.getParent());
        keeper.saveAs(copy, other, Synthetic.CLOCK);
        keeper.close();
        CaseKeeper opened = CaseKeeper.open(other, Synthetic.CLOCK);
        Attachment there = opened.content().getAttachments().get(0);
        assertTrue(there.isLooked());
        assertEquals("synthetic", Files.readString(opened.locate(there)));
        opened.close();
    }

    @Test
    void aSecondOneReadsOnlyAndSaysWhy() throws Exception {
        CaseKeeper first = CaseKeeper.open(file, Synthetic.CLOCK);
        CaseKeeper second = CaseKeeper.open(file, Synthetic.CLOCK);
        assertTrue(second.readOnlyReason().orElseThrow().contains("open elsewhere"));
        second.close();
        first.close();
        CaseKeeper third = CaseKeeper.open(file, Synthetic.CLOCK);
        assertTrue(third.readOnlyReason().isEmpty());
        third.close();
    }

    @Test
    void aNewCaseNeverTakesTheFileOfAnother() throws Exception {
        assertEquals(List.of("case (2).racase", "a_b.racase"), List.of(
                CaseFolderPreference.free(folder, "case").getFileName().toString(),
                CaseFolderPreference.free(folder, "a:b").getFileName().toString()));
    }

    @Test
    void aPictureIsShownSmallAndWhatIsNoneIsSaid() throws Exception {
        Path picture = folder.resolve("screen.png");
        ImageIO.write(new BufferedImage(3000, 1000, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        BufferedImage shown = ImageIO.read(new java.io.ByteArrayInputStream(PictureFile.preview(picture)));
        assertEquals(1500, shown.getWidth());
        CaseFileException none = assertThrows(CaseFileException.class, () -> PictureFile.preview(text));
        assertTrue(none.getMessage().startsWith("note.txt is no picture"), none.getMessage());
    }

    @Test
    void aFileIsTakenForWhatItsNameSays() {
        assertEquals(AttachmentKind.PICTURE, AttachmentLines.guess("Screen.PNG"));
        assertEquals(AttachmentKind.LOG_EXTRACT, AttachmentLines.guess("IdentityAgent.log"));
        assertEquals(AttachmentKind.CERTIFICATES, AttachmentLines.guess("certificate-status.txt"));
        assertEquals("1.5 KB", AttachmentLines.size(1536));
    }
}
