package org.raworkbench.internal.redaction;

/** What a word announces. */
enum KeyWord {
    PASSWORD("password passwd pwd passphrase passcode passwort userpassword newpassword oldpassword pincode"),
    PASS("pass"),
    PIN("pin puk sopin otp totp userpin newpin oldpin ppin"),
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
    SESSION("session sessionid sessid jsessionid phpsessid sessionkey sess"),
    IDENTIFIER("id"),
    BEGIN("begin"),
    SEGMENT("pid"),
    BIRTH("dob birth birthdate birthday dateofbirth birthtime born dofb"),
    NAME("name names"),
    PART_OF_NAME("surname forename forenames givenname familyname firstname lastname middlename sn cn family given"),
    FULL_NAME("display patientname fullname displayname cardholder holder signer personname contactname"
            + " staffname nhspersonname"),
    ROLE("patient pt signed sponsor caller contact manager author clinician prescriber pharmacist colleague by"
            + " requested requester affected employee staff nurse gp approver assignee"),
    TITLE("mr mrs ms miss mx dr prof professor sister rev"),
    GREETING("dear regards wishes sincerely faithfully thanks cheers hi hello"),
    USER("user username login logon account samaccountname accountname targetusername subjectusername userid uid"
            + " loginname logonname owner useraccount upn"),
    COMPUTER("computer computername host hostname machine machinename workstation workstationname clientname pcname"
            + " devicename computers"),
    FOLDER("users home settings profiles"),
    AS("as"),
    FOR("for"),
    MONTH("jan feb mar apr may jun jul aug sep oct nov dec");

    private final String words;

    KeyWord(String words) {
        this.words = words;
    }

    String[] words() {
        return words.split(" ");
    }
}
