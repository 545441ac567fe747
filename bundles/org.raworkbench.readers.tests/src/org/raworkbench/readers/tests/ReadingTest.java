package org.raworkbench.readers.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.raworkbench.core.Evidence;
import org.raworkbench.core.EvidenceSet;
import org.raworkbench.core.Examination;
import org.raworkbench.core.Finding;
import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.internal.readers.SharedReaderInspector;
import org.raworkbench.internal.readers.examine.ReaderExaminer;
import org.raworkbench.internal.readers.reading.SysfsUsb;
import org.raworkbench.internal.readers.reading.UsbList;
import org.raworkbench.internal.readers.reading.WindowsUsb;
import org.raworkbench.internal.smartcard.SharedSmartcardService;
import org.raworkbench.readers.ReaderFacts;
import org.raworkbench.readers.ReaderProperty;
import org.raworkbench.readers.ReaderReview;
import org.raworkbench.readers.ReadingSource;
import org.raworkbench.readers.UnclaimedReader;
import org.raworkbench.smartcard.Bytes;
import org.raworkbench.smartcard.ReaderProperties;

/** Where the facts about a reader come from, and what is said when they do not come. */
class ReadingTest {

    private static final String NAME = "SCM Microsystems Inc. SCRx31 USB Smart Card Reader 00 00";
    private static final String OTHER = "SCM Microsystems Inc. SCRx31 USB Smart Card Reader 01 00";

    @TempDir
    Path folder;

    private final SharedSmartcardService cards = new SharedSmartcardService();
    private UsbFolder usb;

    @BeforeEach
    void makeUsb() throws Exception {
        usb = new UsbFolder(Files.createDirectories(folder.resolve("usb")));
    }

    @AfterEach
    void close() {
        cards.close();
    }

    private ReaderReview review(StillDesk desk, UsbList devices) throws InterruptedException {
        cards.addProvider(desk);
        return new SharedReaderInspector(cards, new SiteKnowledge(folder.resolve("site")), devices, Clock.systemUTC())
                .review(cards.state().readers(), () -> false);
    }

    private ReaderReview review(StillDesk desk) throws InterruptedException {
        return review(desk, new SysfsUsb(folder.resolve("usb")));
    }

    private static ReaderFacts facts(ReaderReview review, String name) {
        return review.readers().stream().filter(reader -> reader.subject().equals(name)).findFirst().orElseThrow()
                .reader();
    }

    private static List<String> findings(ReaderReview review) {
        EvidenceSet evidence = EvidenceSet.of(review.evidence().toArray(Evidence[]::new));
        return new ReaderExaminer().examine(evidence, new Examination(Instant.now(), () -> false)).stream()
                .map(Finding::id).toList();
    }

    private static Optional<String> firmware(ReaderFacts facts) {
        return facts.text(ReaderProperty.FIRMWARE);
    }

    @Test
    void theSerialNumberTellsTwoReadersOfOneKindApart() throws Exception {
        usb.add("1-1", "04E6", "E001", "0514", 1, 4, "111");
        usb.add("1-2", "04E6", "E001", "0525", 1, 5, "222");
        ReaderReview review = review(new StillDesk().with(NAME, StillDesk.ids("E604", "01E0", "222")).with(OTHER,
                StillDesk.ids("E604", "01E0", "111")));
        assertEquals(Optional.of("5.25"), firmware(facts(review, NAME)));
        assertEquals(Optional.of("5.14"), firmware(facts(review, OTHER)));
        assertTrue(findings(review).contains("reader.same-model-different-firmware"));
        assertTrue(review.unclaimed().readers().isEmpty());
    }

    @Test
    void whatCannotBeToldApartStaysUnknown() throws Exception {
        usb.add("1-1", "04E6", "E001", "0514", 1, 4, "");
        usb.add("1-2", "04E6", "E001", "0525", 1, 5, "");
        ReaderReview review = review(new StillDesk().with(NAME, StillDesk.ids("E604", "01E0", "")).with(OTHER,
                StillDesk.ids("E604", "01E0", "")));
        assertEquals(Optional.empty(), firmware(facts(review, NAME)));
        assertTrue(facts(review, NAME).notes().get(0).contains("2 readers of this kind"));
        assertTrue(findings(review).contains("reader.firmware-unknown"));
    }

    @Test
    void twoThatAreTheSameNeedNotBeToldApart() throws Exception {
        usb.add("1-1", "04E6", "E001", "0525", 1, 4, "");
        usb.add("1-2", "04E6", "E001", "0525", 1, 5, "");
        ReaderReview review = review(new StillDesk().with(NAME, StillDesk.ids("E604", "01E0", "")));
        assertEquals(Optional.of("5.25"), firmware(facts(review, NAME)));
    }

    @Test
    void aPlaceOnTheBusThatAnotherDeviceHasNowIsNotBelieved() throws Exception {
        usb.add("1-1", "046A", "0090", "0204", 1, 4, "");
        Map<Integer, Bytes> attributes = Map.of(ReaderProperties.CHANNEL_ID, Bytes.ofHex("04012000"));
        ReaderProperties told = new ReaderProperties(attributes, Map.of(),
                StillDesk.ids("E604", "01E0", "").tlv(), List.of());
        assertEquals(Optional.empty(), firmware(facts(review(new StillDesk().with(NAME, told)), NAME)));
    }

    @Test
    void aReaderThatTheDriverRefusesIsFoundOnUsb() throws Exception {
        usb.add("1-1", "04E6", "E001", "0515", 1, 4, "");
        ReaderReview review = review(new StillDesk());
        UnclaimedReader refused = review.unclaimed().readers().get(0);
        assertEquals("1-1", refused.place());
        assertEquals(UnclaimedReader.Kind.SMARTCARD_CLASS, refused.kind());
        assertEquals(List.of("reader.firmware-below-minimum"), findings(review));
    }

    @Test
    void aReaderThatWaitsForFirmwareIsFoundOnUsb() throws Exception {
        Path device = usb.device("1-1", "04E6", "DFDF", "0100", 1, 4);
        UsbFolder.write(device, "product", "STCII DFU Adapter");
        ReaderReview review = review(new StillDesk().with("Another reader 00 00", ReaderProperties.NONE));
        assertTrue(findings(review).contains("reader.update-mode"), () -> findings(review).toString());
    }

    @Test
    void anOfferedReaderOfWhichTheUsbDeviceIsUnknownHidesNoOther() throws Exception {
        usb.add("1-1", "04E6", "E001", "0525", 1, 4, "");
        assertTrue(review(new StillDesk().with("A reader 00 00", ReaderProperties.NONE)).unclaimed().readers()
                .isEmpty(), "it can be that one");
        usb.add("1-2", "04E6", "5116", "0523", 1, 5, "");
        assertEquals(2, review(new StillDesk()).unclaimed().readers().size(), "one of the two is not offered");
    }

    @Test
    void keyboardsAndHubsAreNoReaders() throws Exception {
        usb.device("usb1", "1D6B", "0002", "0510", 1, 1);
        usb.device("1-3", "046D", "C31C", "6402", 1, 7);
        assertTrue(review(new StillDesk()).unclaimed().readers().isEmpty());
    }

    @Test
    void hostileUsbTextIsBoundedAndPlain() throws Exception {
        Path device = usb.add("1-1", "04E6", "E001", "0525", 1, 4, "");
        Files.writeString(device.resolve("product"), "A\u001b[31m\u202e" + "x".repeat(100_000));
        Files.write(device.resolve("manufacturer"), new byte[] { (byte) 0xFF, (byte) 0xFE, 0, 10 });
        Files.writeString(device.resolve("busnum"), "999999999999999999999");
        Path broken = usb.device("1-2", "04E6", "E001", "zzzz", 1, 5);
        Files.delete(broken.resolve("busnum"));
        usb.device("1-3", "xyz", "12345", "0100", 1, 6);
        ReaderReview review = review(new StillDesk());
        UnclaimedReader found = review.unclaimed().readers().get(0);
        String model = found.facts().text(ReaderProperty.MODEL).orElseThrow();
        assertTrue(model.length() <= 512, () -> "length " + model.length());
        assertTrue(model.chars().noneMatch(Character::isISOControl) && !model.contains("\u202e"), model);
    }

    @Test
    void hostileAnswersOfADriverAreBoundedAndPlain() throws Exception {
        Map<Integer, Bytes> attributes = Map.of(ReaderProperties.VENDOR_NAME,
                Bytes.of(("V\u0007\n" + "x".repeat(5_000)).getBytes(StandardCharsets.UTF_8)),
                ReaderProperties.IFD_VERSION, Bytes.ofHex("00"), ReaderProperties.IFD_TYPE, Bytes.empty(),
                ReaderProperties.CHANNEL_ID, Bytes.ofHex("FFFFFFFFFFFFFFFFFFFFFFFF"));
        Map<Integer, Bytes> tlv = Map.of(ReaderProperties.VENDOR_ID, Bytes.ofHex("FFFFFFFF"),
                ReaderProperties.PRODUCT_ID, Bytes.empty(), ReaderProperties.MAXIMUM_APDU_DATA,
                Bytes.ofHex("FFFFFFFF"));
        ReaderFacts facts = facts(review(new StillDesk().with(NAME,
                new ReaderProperties(attributes, Map.of(), tlv, List.of()))), NAME);
        String vendor = facts.text(ReaderProperty.VENDOR).orElseThrow();
        assertTrue(vendor.length() <= 200 && vendor.chars().noneMatch(Character::isISOControl), vendor);
        assertFalse(facts.usbId().isPresent());
        assertFalse(firmware(facts).isPresent());
    }

    @Test
    void aVersionThatIsNotDecimalIsShownAndNotCompared() throws Exception {
        Map<Integer, Bytes> attributes = Map.of(ReaderProperties.IFD_VERSION, Bytes.ofHex("00001F05"));
        ReaderFacts facts = facts(review(new StillDesk().with(NAME,
                new ReaderProperties(attributes, Map.of(), StillDesk.ids("E604", "01E0", "").tlv(), List.of()))), NAME);
        assertEquals(Optional.of("0x051F0000"), firmware(facts));
        assertEquals(Optional.empty(), facts.release());
    }

    @Test
    void aReaderThatCannotBeAskedIsSaidAndTheOthersAreRead() throws Exception {
        ReaderReview review = review(
                new StillDesk().silent(NAME).with(OTHER, StillDesk.ids("E604", "01E0", "777")));
        assertTrue(facts(review, NAME).notes().get(0).contains("Another program holds it"));
        assertEquals(Optional.of("777"), facts(review, OTHER).text(ReaderProperty.SERIAL));
    }

    @Test
    void theNameAloneTellsSerialNumberAndSlot() throws Exception {
        String name = "Gemalto PC Twin Reader (7A2C4F) 00 01";
        ReaderFacts facts = facts(review(new StillDesk().with(name, ReaderProperties.NONE)), name);
        assertEquals(Optional.of("7A2C4F"), facts.text(ReaderProperty.SERIAL));
        assertEquals(Optional.of("1"), facts.text(ReaderProperty.SLOT));
        assertEquals(ReadingSource.READER_NAME, facts.value(ReaderProperty.MODEL).orElseThrow().source());
    }

    /** Synthetic: the form of reg query, with values of no real workstation. Not tried on Windows. */
    @Test
    void windowsTellsReleaseAndDriverByItsRegistry() throws Exception {
        String output = """
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Enum\\USB\\VID_04E6&PID_E001\\21120512345678
                    DeviceDesc    REG_SZ    @oem12.inf,%scr3xx.devicedesc%;SCR3xx USB Smart Card Reader
                    HardwareID    REG_MULTI_SZ    USB\\VID_04E6&PID_E001&REV_0515\\0USB\\VID_04E6&PID_E001
                    ClassGUID    REG_SZ    {50dd5230-ba8a-11d1-bf5d-0000f805f530}
                    Driver    REG_SZ    {50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0000

                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Class\\\
                {50dd5230-ba8a-11d1-bf5d-0000f805f530}\\0000
                    DriverDesc    REG_SZ    SCR3xx USB Smart Card Reader
                    DriverVersion    REG_SZ    4.66.0.0
                    DriverDate    REG_SZ    11-20-2015
                """;
        String name = "SCM Microsystems Inc. SCR3xx USB Smart Card Reader 0";
        ReaderReview review = review(new StillDesk().with(name, ReaderProperties.NONE),
                new WindowsUsb(() -> Optional.of(output)));
        ReaderFacts facts = facts(review, name);
        assertEquals(Optional.of("5.15"), firmware(facts));
        assertEquals(ReadingSource.WINDOWS_REGISTRY, facts.value(ReaderProperty.FIRMWARE).orElseThrow().source());
        assertEquals("REV_0515", facts.value(ReaderProperty.FIRMWARE).orElseThrow().place());
        assertEquals(Optional.of("4.66.0.0"), facts.text(ReaderProperty.DRIVER_VERSION));
        assertEquals(Optional.of("11-20-2015"), facts.text(ReaderProperty.DRIVER_DATE));
        assertTrue(findings(review).contains("reader.firmware-below-minimum"));
        assertFalse(review.unclaimed().searched(), "the registry remembers readers that are long gone");
    }

    @Test
    void withoutARegistryWindowsFirmwareIsUnknown() throws Exception {
        ReaderReview review = review(new StillDesk().with(NAME, ReaderProperties.NONE),
                new WindowsUsb(Optional::empty));
        assertEquals(Optional.empty(), firmware(facts(review, NAME)));
        assertTrue(findings(review).contains("reader.firmware-unknown"));
    }
}
