/*
 * A driver (IFD handler 3.0 of pcsc-lite) for one virtual reader that says of itself what the test wants, and into
 * which a virtual card is put over TCP, in the protocol of vpcd. The values come from the compiler's command line.
 *
 * The card connects to PORT on the loopback interface. Messages are a two-byte big-endian length and that many bytes;
 * one byte is a control: 0 power off, 1 power on, 2 reset, 4 asks for the ATR. Everything else is a command APDU.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <ifdhandler.h>
#include <reader.h>

#define CONTROL_TLV_PROPERTIES 0x42330012
#define CONTROL_VERIFY_PIN 0x42330006
#define ANSWER_MILLIS 10000

static int listener = -1;
static int card = -1;
static UCHAR atr[MAX_ATR_SIZE];
static DWORD atr_length;

static void close_card(void)
{
	if (card >= 0) {
		close(card);
	}
	card = -1;
	atr_length = 0;
}

static int readable(int socket, int millis)
{
	struct pollfd entry = { .fd = socket, .events = POLLIN };
	return poll(&entry, 1, millis) > 0;
}

static int receive_all(void *buffer, size_t length)
{
	size_t done = 0;
	while (done < length) {
		if (!readable(card, ANSWER_MILLIS)) {
			return 0;
		}
		ssize_t count = recv(card, (char *) buffer + done, length - done, 0);
		if (count <= 0) {
			return 0;
		}
		done += (size_t) count;
	}
	return 1;
}

static int send_message(const UCHAR *message, size_t length)
{
	UCHAR framed[65537];
	if (length > 65535) {
		return 0;
	}
	framed[0] = (UCHAR) (length >> 8);
	framed[1] = (UCHAR) length;
	memcpy(framed + 2, message, length);
	size_t done = 0;
	while (done < length + 2) {
		ssize_t count = send(card, framed + done, length + 2 - done, MSG_NOSIGNAL);
		if (count <= 0) {
			return 0;
		}
		done += (size_t) count;
	}
	return 1;
}

/* Returns the length of the answer, or -1; what does not fit is read and thrown away. */
static long receive_message(UCHAR *buffer, size_t room)
{
	UCHAR length_bytes[2];
	UCHAR rest[1];
	if (!receive_all(length_bytes, 2)) {
		return -1;
	}
	size_t length = (size_t) length_bytes[0] << 8 | length_bytes[1];
	size_t fits = length < room ? length : room;
	if (!receive_all(buffer, fits)) {
		return -1;
	}
	for (size_t i = fits; i < length; i++) {
		if (!receive_all(rest, 1)) {
			return -1;
		}
	}
	return length <= room ? (long) length : -1;
}

static int control(UCHAR code)
{
	return send_message(&code, 1);
}

static int ask_atr(void)
{
	long length;
	if (!control(4) || (length = receive_message(atr, sizeof atr)) < 0) {
		close_card();
		return 0;
	}
	atr_length = (DWORD) length;
	return 1;
}

static int card_there(void)
{
	if (card >= 0) {
		char byte;
		if (readable(card, 0) && recv(card, &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0) {
			close_card();
		}
	}
	if (card < 0 && listener >= 0 && readable(listener, 0)) {
		int on = 1;
		card = accept(listener, NULL, NULL);
		if (card >= 0) {
			setsockopt(card, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
		}
	}
	return card >= 0;
}

static void log_control(DWORD code)
{
	FILE *file = fopen(CONTROL_LOG, "a");
	if (file) {
		fprintf(file, "%08lX\n", (unsigned long) code);
		fclose(file);
	}
}

RESPONSECODE IFDHCreateChannel(DWORD lun, DWORD channel)
{
	(void) lun;
	(void) channel;
	struct sockaddr_in address = { .sin_family = AF_INET, .sin_port = htons(PORT),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	int on = 1;
	listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (listener < 0) {
		return IFD_COMMUNICATION_ERROR;
	}
	setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
	if (bind(listener, (struct sockaddr *) &address, sizeof address) || listen(listener, 1)) {
		close(listener);
		listener = -1;
		return IFD_COMMUNICATION_ERROR;
	}
	return IFD_SUCCESS;
}

RESPONSECODE IFDHCreateChannelByName(DWORD lun, LPSTR name)
{
	(void) name;
	return IFDHCreateChannel(lun, 0);
}

RESPONSECODE IFDHCloseChannel(DWORD lun)
{
	(void) lun;
	close_card();
	if (listener >= 0) {
		close(listener);
	}
	listener = -1;
	return IFD_SUCCESS;
}

static RESPONSECODE give(const void *value, DWORD size, PDWORD length, PUCHAR buffer)
{
	if (size > *length) {
		return IFD_ERROR_INSUFFICIENT_BUFFER;
	}
	memcpy(buffer, value, size);
	*length = size;
	return IFD_SUCCESS;
}

static RESPONSECODE give_text(const char *text, PDWORD length, PUCHAR buffer)
{
	return *text ? give(text, (DWORD) strlen(text) + 1, length, buffer) : IFD_ERROR_TAG;
}

static RESPONSECODE give_number(uint32_t number, PDWORD length, PUCHAR buffer)
{
	return give(&number, sizeof number, length, buffer);
}

RESPONSECODE IFDHGetCapabilities(DWORD lun, DWORD tag, PDWORD length, PUCHAR value)
{
	UCHAR one = 1;
	UCHAR none = 0;
	(void) lun;
	switch (tag) {
	case TAG_IFD_ATR:
	case SCARD_ATTR_ATR_STRING:
		return give(atr, atr_length, length, value);
	case TAG_IFD_SLOTS_NUMBER:
	case TAG_IFD_SIMULTANEOUS_ACCESS:
		return give(&one, 1, length, value);
	case TAG_IFD_THREAD_SAFE:
	case TAG_IFD_SLOT_THREAD_SAFE:
		return give(&none, 1, length, value);
	case SCARD_ATTR_VENDOR_NAME:
		return give_text(VENDOR, length, value);
	case SCARD_ATTR_VENDOR_IFD_TYPE:
		return give_text(MODEL, length, value);
	case SCARD_ATTR_VENDOR_IFD_SERIAL_NO:
		return give_text(SERIAL, length, value);
	case SCARD_ATTR_VENDOR_IFD_VERSION:
		return VERSION ? give_number((uint32_t) VERSION, length, value) : IFD_ERROR_TAG;
	case SCARD_ATTR_CHANNEL_ID:
		return CHANNEL ? give_number((uint32_t) CHANNEL, length, value) : IFD_ERROR_TAG;
	default:
		return IFD_ERROR_TAG;
	}
}

RESPONSECODE IFDHSetCapabilities(DWORD lun, DWORD tag, DWORD length, PUCHAR value)
{
	(void) lun;
	(void) tag;
	(void) length;
	(void) value;
	return IFD_NOT_SUPPORTED;
}

RESPONSECODE IFDHSetProtocolParameters(DWORD lun, DWORD protocol, UCHAR flags, UCHAR pts1, UCHAR pts2, UCHAR pts3)
{
	(void) lun;
	(void) protocol;
	(void) flags;
	(void) pts1;
	(void) pts2;
	(void) pts3;
	return IFD_SUCCESS;
}

RESPONSECODE IFDHPowerICC(DWORD lun, DWORD action, PUCHAR buffer, PDWORD length)
{
	(void) lun;
	*length = 0;
	if (!card_there()) {
		return IFD_ICC_NOT_PRESENT;
	}
	if (action == IFD_POWER_DOWN) {
		return control(0) ? IFD_SUCCESS : IFD_COMMUNICATION_ERROR;
	}
	if (!control(action == IFD_RESET ? 2 : 1) || !ask_atr()) {
		return IFD_ERROR_POWER_ACTION;
	}
	memcpy(buffer, atr, atr_length);
	*length = atr_length;
	return IFD_SUCCESS;
}

RESPONSECODE IFDHTransmitToICC(DWORD lun, SCARD_IO_HEADER send_pci, PUCHAR command, DWORD command_length,
		PUCHAR answer, PDWORD answer_length, PSCARD_IO_HEADER receive_pci)
{
	(void) lun;
	long length = -1;
	if (card >= 0 && send_message(command, command_length)) {
		length = receive_message(answer, *answer_length);
	}
	*answer_length = length < 0 ? 0 : (DWORD) length;
	if (receive_pci) {
		receive_pci->Protocol = send_pci.Protocol;
	}
	return length < 0 ? IFD_COMMUNICATION_ERROR : IFD_SUCCESS;
}

static DWORD put(PUCHAR answer, DWORD at, UCHAR tag, const void *value, UCHAR size)
{
	answer[at] = tag;
	answer[at + 1] = size;
	memcpy(answer + at + 2, value, size);
	return at + 2 + size;
}

static RESPONSECODE features(PUCHAR answer, DWORD room, LPDWORD length)
{
	uint32_t properties = htonl(CONTROL_TLV_PROPERTIES);
	uint32_t verify = htonl(CONTROL_VERIFY_PIN);
	if (room < 12) {
		return IFD_ERROR_INSUFFICIENT_BUFFER;
	}
	*length = put(answer, 0, FEATURE_GET_TLV_PROPERTIES, &properties, 4);
	if (PIN_PAD) {
		*length = put(answer, *length, FEATURE_VERIFY_PIN_DIRECT, &verify, 4);
	}
	return IFD_SUCCESS;
}

/* Numbers are little-endian, whatever the processor. */
static RESPONSECODE tlv_properties(PUCHAR answer, DWORD room, LPDWORD length)
{
	UCHAR vendor[2] = { VENDOR_ID & 0xFF, VENDOR_ID >> 8 };
	UCHAR product[2] = { PRODUCT_ID & 0xFF, PRODUCT_ID >> 8 };
	UCHAR data[4] = { MAX_APDU & 0xFF, MAX_APDU >> 8 & 0xFF, MAX_APDU >> 16 & 0xFF, MAX_APDU >> 24 & 0xFF };
	DWORD at = 0;
	if (room < 128) {
		return IFD_ERROR_INSUFFICIENT_BUFFER;
	}
	if (*FIRMWARE) {
		at = put(answer, at, PCSCv2_PART10_PROPERTY_sFirmwareID, FIRMWARE, (UCHAR) strlen(FIRMWARE));
	}
	at = put(answer, at, PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize, data, 4);
	if (VENDOR_ID) {
		at = put(answer, at, PCSCv2_PART10_PROPERTY_wIdVendor, vendor, 2);
		at = put(answer, at, PCSCv2_PART10_PROPERTY_wIdProduct, product, 2);
	}
	*length = at;
	return IFD_SUCCESS;
}

RESPONSECODE IFDHControl(DWORD lun, DWORD code, PUCHAR request, DWORD request_length, PUCHAR answer, DWORD room,
		LPDWORD length)
{
	(void) lun;
	(void) request;
	(void) request_length;
	*length = 0;
	log_control(code);
	if (code == CM_IOCTL_GET_FEATURE_REQUEST) {
		return features(answer, room, length);
	}
	if (code == CONTROL_TLV_PROPERTIES) {
		return tlv_properties(answer, room, length);
	}
	return IFD_ERROR_NOT_SUPPORTED;
}

RESPONSECODE IFDHICCPresence(DWORD lun)
{
	(void) lun;
	return card_there() ? IFD_ICC_PRESENT : IFD_ICC_NOT_PRESENT;
}
