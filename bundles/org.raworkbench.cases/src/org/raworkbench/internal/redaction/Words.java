package org.raworkbench.internal.redaction;

import java.util.Set;

/** Words that are not what their place makes them look like. */
final class Words {

    /** What stands behind "password is" and is no password. */
    private static final Set<String> NO_SECRET = set("""
            null none nil true false empty blank undefined unknown na n yes no ok required expired invalid incorrect
            missing wrong locked blocked unlocked accepted rejected refused verified changed correct failed not is the
            a an was has have must should may can will to for of and or in on at by with entered length count retry
            retries counter timeout type status state label policy prompt dialog field box reset change changes
            authentication bearer basic hidden needed set unset same different too being known stored working going
            never always still asked about case now please enter your my present absent removed masked redacted
            disabled enabled protected default optional mandatory verification pad entry cache screen page form this
            that it there if when after before again so masked saved sent given used uses valid complete completed
            succeeded ready error cancelled canceled
            """);
    /** No account of a person. */
    private static final Set<String> NO_USER = set("""
            system admin administrator administrators root guest user users public default everyone local network
            service anonymous none null unknown name id all localsystem localservice networkservice defaultuser0
            allusers nobody cancelled canceled certificate is was has not and or the a an for of in on at by with to
            role roles profile data agent account context interface group groups directory desktop store type mode
            count number no yes true false locked logged login logon failed closed settings folder input action
            mapping mapped session password pin card daemon www smart smartcard interactive batch self authenticated
            authentication rights temp shared chain sid state sessionname time date sids domain workstation computer
            """);
    /** No name of a machine. */
    private static final Set<String> NO_COMPUTER = set("""
            localhost local none null unknown is was has not and or the a an key keys name names state for of in on at
            by with to restarted started connected disconnected account accounts type policy certificate verification
            not found unreachable reachable unavailable failed process bus controller adapter true false any all no
            yes configuration settings locked unlocked guid id level wide
            """);
    /** What an organisation, a program or a device is called, and no person. */
    private static final Set<String> NO_NAME = set("""
            registration authority credential management identity agent service services desk card cards reader
            readers smart smartcard windows microsoft nhs system server team national usb token shell terminal device
            port driver gemalto omnikey cherry oberthur idemia thales safenet hid cardman keyboard spine digital
            england scotland wales trust hospital ward clinic pharmacy surgery practice centre center department
            helpdesk support it ra office not known none null selected unknown unavailable watson all any every this
            that these those the a an no yes is are was were has have had would can could should must and or but if
            then when while for from with at on in to of by as into over under about after before since until during
            between error errors warning info debug trace failed failure found missing required invalid valid please
            click press enter open close restart start stop check see read write user users account accounts role
            roles profile profiles session login logon sign signed signing authentication certificate certificates
            application app program software hardware version update installed file folder path log report case ticket
            number date time day year uuid uid dob born nhs tel telephone phone mobile email mail address postcode
            post code extension ext room floor site organisation org ods card holder name first last middle full
            display reported requested raised by caller contact patient sponsor manager agent author title job unit
            test demo example sample default standard generic new old rate miss hit cache he she they we i it you his
            her their our your my me him them who which what where why how there here also again still now today
            yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march july
            september october november december said says asked forename surname given family names dr mr mrs ms miss
            prof sir madam colleague colleagues network connection browser chrome edge firefox internet web screen
            window dialog button message key keys secret container provider store chain root intermediate signature
            hash serial algorithm task event remote print spooler base filtering engine propagation scheduler plug
            play removal background intelligent transfer defender firewall installer audio power themes procedure call
            rpc locator diagnostic security data center client function discovery resource publication helper storage
            virtual disk volume monitor access practitioner prescriber prescribing consultant specialist associate
            assistant lead led leader station rota shift gmc nmc gphc ref employee staff
            """);
    /** Surnames and first names that are words as well: alone they may be either, so they are not taken for names. */
    private static final Set<String> ALSO_WORDS = set("""
            young page king day may mark rose grace hope will bill price bell root key card reader white black green
            brown long short small little large rich best good new old north south east west hall wood stone field
            ford church park banks street lane rice cook baker case chance chip code cross dale dean drew duke ease
            faith fine fisher fox frank french gold gray grey guy hand hart hill holly hunter ivy jack joy judge june
            april august june knight lamb law light lock love major marsh mason mercy miles mill moon moss nice noble
            pack parker patience peace penny pike pool pope porter post potter power prince pride queen ray read reed
            reed rich ring rivers rob rod rush sage sharp shepherd sky spring star steel summer sun sue swift trust
            turner van victor walker wall ward waters way webb wells wild winter wise worth art ash bay blue bond bush
            carter charity christian don eve field gene heather iris jade jasmine max norm olive pat pearl robin ruby
            sandy sky ty blessing page smart sim slot log net ok an do so ma no my us he de la von der den di du
            """);

    /** The commonest words of the language: a made-up or odd name with one of them must not mask it all over a text. */
    private static final Set<String> COMMON = set("""
            person persons people somebody someone anybody anyone nobody everybody man men woman women child children
            boy girl friend family mother father parent son daughter doctor nurse midwife pharmacist dentist surgeon
            officer clerk receptionist member partner owner author target source subject
            time times week weeks month months hour hours minute minutes second seconds morning evening night today
            thing things way ways part parts place places point points side sides end ends start begin line lines list
            case cases fact facts issue issues problem problems question answer reason result results change changes
            work works job jobs help need needs use uses used user users give given take taken make made get got let
            say tell told ask call called find found look looked show shown seem feel try tried leave left put keep
            kept set run move turn play bring happen write wrote sit stand lose pay meet include continue learn add
            follow lead speak spend grow offer remember consider appear buy wait serve send sent expect build stay
            fall cut reach kill remain able about above across actual again all almost alone along already also
            although always among another any around away back because become before behind best better big both
            certain clear close common complete current different direct each early easy either else enough even ever
            every far few final fine first free full further general great half hard high however important inside
            just kind known last late later least less like likely little local long lot main many more most much
            near never next nothing now number off often once only open other others own past per perhaps possible
            present private public quite rather real recent right same several short similar simple since single
            small some something soon special still such sure than their then there therefore thus together too total
            true under until usual very well whether whole why without wrong yet
            body head face eye hand hands foot feet heart blood life health care death home house street city town
            country world state area group company business money power water air fire land sea earth stone tree
            animal dog cat bird horse food table chair book paper letter word words story game music picture film
            door wall floor window car bus train plane ship bank school class teacher student college
            colour red blue yellow orange pink purple silver
            one two three four five six seven eight nine ten hundred thousand million
            """);

    private static final Set<String> SURNAMES = set("""
            ward reader page day may nurse stone sharp day case root key chain march friday trust centre bearer post
            """);

    private Words() {
    }

    private static Set<String> set(String words) {
        return Set.copyOf(java.util.Arrays.asList(words.strip().split("\\s+")));
    }

    static boolean secret(String value) {
        String word = value.toLowerCase(java.util.Locale.ROOT);
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        // "expired," and "not-set" are told by their first word
        boolean plain = letters == word.length() || !Character.isDigit(word.charAt(letters))
                && "-.,;:!/".indexOf(word.charAt(letters)) >= 0 && word.length() - letters < 8;
        if (plain && NO_SECRET.contains(word.substring(0, letters))) {
            return false;
        }
        return word.chars().anyMatch(c -> c != '*' && c != '\u2022' && c != 'x' && c != '.' && c != '-' && c != '_')
                && "[{<(".indexOf(word.charAt(0)) < 0 && !word.startsWith("${") && !word.startsWith("%s");
    }

    static boolean user(String value) {
        return value.length() > 1 && !NO_USER.contains(value);
    }

    static boolean computer(String value) {
        return value.length() > 2 && !NO_COMPUTER.contains(value);
    }

    static boolean name(String word) {
        return !NO_NAME.contains(word);
    }

    /** Whether a word that no name seems to be is one behind a first name or a title. */
    static boolean surname(String word) {
        return SURNAMES.contains(word);
    }

    static boolean alone(String word) {
        return word.length() > 1 && !ALSO_WORDS.contains(word) && !COMMON.contains(word) && name(word);
    }
}
