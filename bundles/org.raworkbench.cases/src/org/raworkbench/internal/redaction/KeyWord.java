package org.raworkbench.internal.redaction;

/** What a word announces. */
enum KeyWord {
    PASSWORD("password passwd pwd passphrase passcode passwort userpassword newpassword oldpassword pincode"
            + " confirmpassword userpwd passwrd"),
    PASS("pass"),
    PIN("pin puk sopin otp totp userpin newpin oldpin ppin confirmpin cardpin smartcardpin pinvalue"),
    CODE("code"),
    TOKEN("token ticket accesstoken refreshtoken idtoken ssotoken ssoticket sessiontoken authtoken securitytoken"
            + " bearertoken assertion samlresponse samlrequest csrftoken xsrftoken iplanetdirectorypro devicecode"
            + " signature"),
    SECRET("secret clientsecret apikey apitoken accesskey accountkey sharedkey secretkey subscriptionkey authkey"
            + " sharedaccesskey"),
    API("key"),
    BEARER("bearer"),
    BASIC("basic digest"),
    AUTHORIZATION("authorization"),
    COOKIE("cookie cookies"),
    SESSION("session sessionid sessid jsessionid phpsessid sessionkey sess sessionindex sessionidentifier sessionguid"
            + " sessionuuid sessionref"),
    IDENTIFIER("id"),
    INSTRUCTION("ins"),
    VERIFY("verify"),
    KEY_VALUE("rsakeyvalue dsakeyvalue ecdsakeyvalue"),
    CONFIRM("confirm"),
    BEGIN("begin"),
    SEGMENT("pid"),
    BIRTH("dob birth birthdate birthday dateofbirth birthtime born dofb"),
    NAME("name names"),
    PART_OF_NAME("surname forename forenames givenname familyname firstname lastname middlename sn cn family given"),
    FULL_NAME("display patientname fullname displayname cardholder holder signer personname contactname"
            + " staffname nhspersonname"),
    PERSON("checker witness recipient officer locum practitioner consultant registrar midwife dentist optometrist"
            + " paramedic therapist secretary receptionist clerk technician engineer analyst supervisor deputy bearer"
            + " reporter originator initiator submitter matron dispenser pharmacists trainee student"),
    SELF("am"),
    FROM("from to cc bcc with"),
    PLACE("on at via"),
    PARTNER("client server node"),
    CONSOLE("console rdp ica"),
    COMMAND("ping tracert traceroute nslookup telnet mstsc rdesktop"),
    SUBSTITUTE("su sudo"),
    OWNED("card smartcard profile access desk badge"),
    OF("of"),
    HERE("here speaking"),
    CALL("logonuser logonuserex logonuserexw logonuserw"),
    PARAMETER("sig verifier"),
    SID("sid"),
    WEB_KEY("kty"),
    GIVEN_NAME(""),
    WORD_OR_NAME("amber bill carol dawn dean eve faith hazel heather holly iris ivy jade jasmine joy june lily norm pat"
            + " pearl penny poppy robin rose ruby sandy sue violet"),
    ROLE("patient pt signed sponsor caller contact manager author clinician prescriber pharmacist colleague by"
            + " requested requester affected employee staff nurse gp approver assignee"),
    TITLE("mr mrs ms miss mx dr prof professor sister nurse rev"),
    GREETING("dear regards wishes sincerely faithfully thanks cheers hi hello"),
    USER("user username login logon account samaccountname accountname targetusername subjectusername userid uid"
            + " loginname logonname owner useraccount upn"),
    COMPUTER("computer computername host hostname machine machinename workstation workstationname clientname pcname"
            + " devicename computers fqdn nodename servername clienthost remotehost sourcehost clientmachine clientpc"),
    FOLDER("users home settings profiles"),
    AS("as"),
    FOR("for"),
    MONTH("jan feb mar apr may jun jul aug sep oct nov dec");

    private final String words;

    KeyWord(String words) {
        this.words = words;
    }

    String[] words() {
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
