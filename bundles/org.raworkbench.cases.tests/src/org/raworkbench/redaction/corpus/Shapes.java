package org.raworkbench.redaction.corpus;

import java.util.List;

/**
 * The shapes that personal data and secrets come in. {@code {word}} is filled by {@link Fill}; ¶ is a line break.
 * A shape that redaction is known to miss stays in the list.
 */
final class Shapes {

    private static final String PERSONAL = """
            NHS number {nhs} was searched for
            NHS No: {nhs3}
            nhsNumber={nhs}&page=1
            <nhs_number>{nhs}</nhs_number>
            {"nhsNumber":"{nhs}","status":"active"}
            Patient {nhsdash} could not be opened in the spine portal
            The prescription for {nhs3} was not signed
            PID|1||{nhs}^^^NHS||{LAST}^{FIRST}^^^MRS||{birth8}|F
            looked up {nhs}, {nhs3} and {nhsdash}
            GET /Patient/{nhs} 404 12 ms
            Date of birth: {birth}
            DOB {birth} checked at the desk
            D.O.B. {birth}
            dob={birthiso}
            {"birthDate":"{birthiso}"}
            <birthTime value="{birth8}"/>
            she was born on {birthlong} in Leeds
            Born {birth}
            DoB:{birthshort}, card series 8
            DATE_OF_BIRTH: {birthmonth}
            date of birth is {birthlong}
            Lives at 12 High Street, Leeds {post}
            Postcode: {post}
            postcode={postjoined}
            Our site is at {post}, second floor
            <postalCode>{post}</postalCode>
            {"postalCode":"{postjoined}"}
            Surgery address 4 Mill Lane {post} tel {phone}
            my post code is {postlower}
            Tel: {phone}
            Telephone {phone} or {phone}
            call back on {phone} please
            mobile {mobile}
            Mob: {mobile}
            phone="{intl}"
            ring me on {intl}
            {bracketed} ask for the ward clerk
            tel:{intljoined}
            Contact number {mobilejoined}
            email {email}
            E-mail: {email}; please reply
            From: {full} <{email}>
            mailto:{email}
            user={email}&state=x
            {"upn":"{email}"}
            reply to {email}.
            CN={uuid}_{First_Last}, OU=People, O=nhs
            Subject: O=nhs, OU=people, CN={uuid}_{First_Last}
            subject=CN={uuid}_{First_Last},OU=People,O=nhs
            certificate of {uuid}_{First_Last} read in 12 ms
            signer "{uuid}_{First_Last}" loaded
            Name: {full}
            Full name: {full}
            Display name = {full}
            User name: {full}
            Patient: {full}, seen today
            Patient name: {LAST}, {first}
            {title} {last} could not sign
            asked by {title} {full} at reception
            Dear {title} {last},
            Sponsor: {full}
            Reported by {full}
            Reported by: {full}
            Caller: {full} on extension 4
            RA Manager: {full} | R5080
            Regards,¶{full}
            My name is {full} and I work here
            {"givenName":"{first}","familyName":"{last}"}
            {"name":{"family":"{last}","given":["{first}"]}}
            sn: {last}¶givenName: {first}
            <gpPARAM name="sn">{last}</gpPARAM><gpPARAM name="givenName">{first}</gpPARAM>
            displayName="{full}"
            Surname {LAST} Forename {first}
            First name: {first}¶Last name: {last}
            cardholder={full}; series=9
            the card of {title} {first} {last} was blocked
            Role list of {full}: S8000:G8000:R8001 X26; R5090 RXX
            selected role profile {uuid} for {full} at X26
            DOMAIN: account {domain}{bs}{user} logged on
            {domain}{bs}{user} started the agent
            User: {domain}{bs}{user}
            user={user}
            username: {user}
            USERNAME={user}
            User '{user}' has no role
            logged on as {user}
            login name {user}
            <Data Name="TargetUserName">{user}</Data>
            <Data Name='SubjectUserName'>{user}</Data><Data Name='SubjectDomainName'>{domain}</Data>
            "samAccountName":"{user}"
            path C:{bs}Users{bs}{user}{bs}AppData{bs}Local{bs}Temp{bs}agent.log
            {"path":"C:{bs}{bs}Users{bs}{bs}{user}{bs}{bs}Documents"}
            C:/Users/{user}/Downloads/NHSCM.msi
            opened /home/{user}/.config/opensc.conf
            file:///C:/Users/{user}/report.html
            C:{bs}Documents and Settings{bs}{user}{bs}Desktop
            profile of user {user} loaded
            Account Name:		{user}
            owner={user} group=users
            Computer: {host}
            <Computer>{host}</Computer>
            <Computer>{fqdn}</Computer>
            host={host}
            hostname: {host}
            Host Name:                 {HOST}
            COMPUTERNAME={HOST}
            ComputerName : {host}
            machine {host} restarted
            Machine name: {host}
            workstation="{host}"
            Workstation Name:	{HOST}
            {bs}{bs}{host}{bs}share${bs}logs
            copied from {bs}{bs}{host}{bs}c$
            {"machine":"{host}","series":8}
            connected to session on {host} again
            sid {sid}
            <Security UserID='{sid}'/>
            ProfileList{bs}{sid}
            owner {sid} of the key container
            from {ip4}
            client address {ip4} port 443
            {ip4}:443 refused
            http://{ip4}/agent
            connect {ip4} -> {ip4}
            IPv4 Address. . . . . . . . . . . : {ip4}(Preferred)
            src={ip4} dst={ip4}
            IPv6 {ip6}
            [{ip6}]:8443
            listening on {ip6}
            <Data Name="IpAddress">::ffff:{ip4}</Data>
            UUID {uuid}
            uuid={uuid}
            uid={uuid},ou=People,o=nhs
            card {uuid} inserted
            {uuid}
            CN={uuid}, OU=people, O=nhs
            {"uuid":"{uuid}","roles":3}
            /users/{uuid}/roles
            selectedRoleUid={uuid}
            2026-02-03 11:12:13,456 [4] INFO Session - user {uuid} active, {host}, {ip4}
            2026-02-03 11:12:13,456 [4] WARN Roles - {full} ({uuid}) has no role at {host}
            Feb  3 11:12:13 {host} sshd[811]: Accepted publickey for {user} from {ip4} port 51514
            sent to {email} and {phone}, {post}
            {full}¶{title} {last}¶Tel {phone}¶{email}
            {last}, {first} ({birth}) NHS {nhs3}
            spoke to {first} again, no change
            {last} signed out at 10:15
            Ask {FULL} for the card
            {full} said that it worked on Monday
            User {user} was granted access
            Users: {full}
            on behalf of {full}
            spoke with {full} today
            Log from {host} collected
            node {host} is offline
            whoami: {domain}{bs}{user}
            Pt: {full} d.o.b {birth}
            Source workstation: {bs}{bs}{host}
            "display":"{full}"
            X-Forwarded-For: {ip4}, {ip4}
            USER UUID [{uuid}]
            """;

    private static final String SECRET = """
            ticket {ticket}
            sso_ticket={ticket}
            <gpPARAM name="sso_ticket">{ticket}</gpPARAM>
            token={ticketurl}&selectedRoleUid=1
            Cookie: iPlanetDirectoryPro={ticket}
            {"ssoTicket":"{ticket}"}
            GetTicket returned {ticket} after 12 ms
            {jwt}
            Authorization: Bearer {jwt}
            authorization: bearer {opaque}
            id_token={jwt}
            {"access_token":"{opaque}","expires_in":300}
            refresh_token: {opaque}
            -H "Authorization: Bearer {opaque}"
            Authorization: Basic {basic}
            Bearer {opaque}
            token={opaque}
            Token: {opaque}
            apikey={opaque}
            api-key: {opaque}
            X-Api-Key: {opaque}
            api_key="{opaque}"
            x-functions-key={opaque}
            client_secret={opaque}
            {"client_secret":"{password}"}
            secret = {opaque}
            https://auth.example/cb?code={opaque}&state=1
            https://auth.example/r?access_token={opaque}#top
            https://{user}:{password}@proxy.example:8080/
            assertion={jwt}
            SAMLResponse={saml}
            AccessToken: {opaque}
            accountkey={basic}
            password={password}
            Password: {password}
            password is {password}
            "password": "{password}"
            <Password>{password}</Password>
            pwd={password};server=x
            passwd {password}
            --password {password} --verbose
            --password={password}
            -p{password} login
            pass={password}
            passphrase: {password}
            my passcode is {pin}
            passcode {pin}
            Passcode: {pin}
            passcode={pin}
            pass code {pin} entered twice
            PIN: {pin}
            PIN={pin}
            pin {pin}
            PIN is {pin}
            "pin":"{pin}"
            /pin:{pin}
            --pin {pin}
            User PIN [{pin}]
            PUK: {pin}
            the PIN she uses is {pin}
            unlock code {pin}
            one-time code: {pin}
            Cookie: JSESSIONID={session}; lang=en
            Set-Cookie: JSESSIONID={session}; Path=/; HttpOnly
            JSESSIONID={session}
            ;jsessionid={session}?x=1
            ASP.NET_SessionId={session}
            log_session_id={session}
            sessionid: {session}
            session_id="{session}"
            Set-Cookie: ASP.NET_SessionId={session}; path=/
            {"sessionToken":"{opaque}"}
            net use X: {bs}{bs}{host}{bs}home /user:{user} {password}
            curl -u {user}:{password} https://x.example
            PIN code: {pin}
            pin no. {pin}
            the passcode was changed to {pin}
            new password {password}
            access-token {opaque}
            C_Login(hSession, CKU_USER, "{pin}", 6)
            DB_PASSWORD={password}
            X-Auth-Token: {opaque}
            verification code {pin}
            {key}
            key follows:¶{key}
            {"privateKey":"{keyline}"}
            APDU: {verify}
            {verify}
            apdu: {verifyjoined}
            Outgoing APDU (13 bytes):¶{verifydump}
            => {verify}
            00000012 APDU: {verify}
            send {verifycolon}
            SCardTransmit in: {verifyjoined}
            Sending: {verifycomma}
            {change}
            Outgoing APDU (21 bytes):¶{changedump}
            APDU {reset}
            {resetjoined}
            CCID out {ccid}
            pPin[ulPinLen] 00007ffd0c9 / 6¶    00000000  {pinhex}                                {pinascii}
            """;

    private static final String DECOY = """
            2026-01-05 09:12:33,120 [12] INFO  IdentityAgent.Session - kept alive, next check in 30 s
            0x7f2ac3ce00 14:07:29.878 [pkcs15-tool] reader-pcsc.c:1164:pcsc_detect_readers: Found new PC/SC reader
            P:52235; T:0x139989 19:41:31.703 [opensc-pkcs11] reader-pcsc.c:1515: returning with: -1101 (No readers
            found)
            00000055 [139889896364744] pcscdaemon.c:663:main() pcsc-lite 1.9.5 daemon ready.
            00000010 [136383893079616] Card ATR: 3B 7F 96 00 00 80 31 80 65 B0 84 41 3D F6 12 0F FE 82 90 00
            ATR: 3B7F96000080318065B084413DF6120FFE829000
            Serial Number: {hex32}
            serial={hex16}
            Serial Number: {serial10}
            Cert Hash(sha1): {hex40}
            SHA-256 {hex64}
            thumbprint {hexpairs}
            NotBefore: 8/16/2024 1:46 AM
            NotAfter: 16/08/2026 01:46
            valid from 1 January 2024 to 31 December 2025
            Driver date 21/06/2006, version 10.0.19041.1
            NHS Identity Agent 2.4.10.0 found
            Credential Management v1.4.2.0 is installed
            Version 4.2.4.1 of the driver
            firmware 5.20.0.1 is current
            OMNIKEY driver build 2.3.0.111
            .NET Framework 4.8.0.0
            file version 1.3.1.0, product version 1.3.1.0
            Windows 10.0.22631.3447
            policy 1.2.826.0.1275.102.0.3.2.0
            2.5.29.15 is critical
            1.3.6.1.5.5.7.3.2
            Event ID 610, task 0, level 3
            EventRecordID {serial10}
            error 0x8010001D SCARD_E_NO_SERVICE
            status 0x80100069, 2148532329
            returned -2146435043
            epoch {epoch} s
            took 1767571200123 ns
            GUID {guid}
            Provider Name="Microsoft-Windows-Smartcard-Server" Guid="{guid}"
            {"correlationId":"{guid}"}
            TLS session {guid} closed
            Name: Gemalto USB Shell Token V2
            Name: OMNIKEY CardMan 3x21
            Reader name: Cherry Smart Card Terminal 0
            Card name: Identity Device (NIST SP 800-73 [PIV])
            File name: agent.config
            Task name: NHS Port Service
            Service name: Smart Card
            role S8002:G8003:R0001
            R5080, R5090, B1300 at X26 and RXX
            ODS code A81001
            SID S-1-5-18 and S-1-5-32-544
            NT AUTHORITY{bs}SYSTEM
            BUILTIN{bs}Administrators
            HKLM{bs}SOFTWARE{bs}Microsoft{bs}Cryptography{bs}Calais
            C:{bs}Program Files (x86){bs}NHS{bs}CM{bs}agent.exe
            C:{bs}Users{bs}Public{bs}Documents{bs}readme.txt
            src{bs}main.c line 812
            {bs}{bs}.{bs}PHYSICALDRIVE0
            {bs}{bs}?{bs}PCI#VEN_8086
            127.0.0.1:43487 refused, also [::1]:43487
            0.0.0.0 listening, mask 255.255.255.0
            localhost ports 43487, 44213, 45031
            Call the National Service Desk on 0300 303 5035
            gas.national.ncrs.nhs.uk answered 200
            https://portal.national.ncrs.nhs.uk/login/authactivate
            PIN retry counter: 3
            PIN length: 6 to 8
            PIN verified
            passcode accepted
            Password expired
            Password: none
            password required
            token present in slot 0
            Token label: none
            Token type: bearer
            token=null
            cookies enabled
            session 4 closed
            Session timeout: 600 s
            session count 12
            Bearer authentication failed
            the ticket is missing
            Ticket expired after 10 hours
            ticket number INC0012345
            VERIFY returned 63C2
            00 A4 04 00 07 A0 00 00 00 03 00 00 00
            APDU: 00 B0 00 00 20
            APDU: 00 CA 9F 7F 00
            apdu: 00A4040007A0000002471001
            SW: 90 00
            00 20 00 81 .               asks for the counter
            -----BEGIN CERTIFICATE-----¶MIICszCCAZugAwIBAgIUZ2RhdGEtZXhhbXBsZS1vbmx5LW5vdC1yZWFsMA0GCSqG¶-----END
            CERTIFICATE-----
            -----BEGIN PUBLIC KEY-----
            Page not found
            Young cards expire later, see page 4
            the King server room
            Mark the step as done
            user cancelled the dialog
            user certificate not found
            host key verification ok
            machine state unknown
            computer restarted twice
            client connected
            The account is locked
            login failed
            Server: Microsoft-IIS/10.0
            from slot 2 to slot 4
            birth of the process at 12:03:04
            Date: 12/03/2026
            released on 14/10/2025
            2024-01-16T09:00:00Z
            20260105T091233
            log_20260105_091233.txt
            backup_202601050912.zip
            iPad registration page 2 of 3
            Series 8, 9 and 10; retired 1 April 2026
            CVE-2024-30098 and KB 5073121
            Error code 400_645, ERR1002, PR20002, INF1014
            0x53494703 An Internal error occurred
            path=3f005015a1b2, index=44, count=-1
            CHUID length 3396, crc 2147483647
            handle 4294967295 closed, 4100000007 queued
            MAC 00:1A:2B:3C:4D:5E
            USB{bs}VID_08E6&PID_3437{bs}5&2A1B3C&0&2
            SC1 B2C3 E15AF0 slot EC2
            at NHS.Agent.Session.Open(String name, Int32 slot) in C:{bs}build{bs}agent{bs}src{bs}Session12.cs:line 214
            npm package left@1.2.3, object Foo@1a2b3c4d
            Result: 600/600 ok 12.5% 0.25
            Tel. the desk about ticket 12
            Contact: Registration Authority
            Sponsor: not known
            Reported by: Credential Management
            Patient: none selected
            Dr Watson is not running
            cache Miss Rate 0.4
            Display name: Remote Desktop Services
            Name: Windows Defender Firewall
            computer account is disabled
            secret question set
            exit code 3221225786, status code 400
            1.2.840.113549.1.1
            Contact your local RA
            IIS APPPOOL{bs}DefaultAppPool
            Event{bs}Application
            00 B0 00 20 00 00 08 31
            Dear colleague, hello all, thanks for your patience
            """;

    private Shapes() {
    }

    static List<String> personal() {
        return PERSONAL.lines().toList();
    }

    static List<String> secret() {
        return SECRET.lines().toList();
    }

    static List<String> decoys() {
        return DECOY.lines().toList();
    }
}
