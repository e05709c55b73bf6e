package io.casus.examples.mention;

import static io.casus.examples.mention.Mention.Kind.HE;
import static io.casus.examples.mention.Mention.Kind.OFFICE;
import static io.casus.examples.mention.Mention.Kind.ORGANIZATION;
import static io.casus.examples.mention.Mention.Kind.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons, offices and organizations of the last sentence of each text. */
class WhoIsMeantTest {

    private static void assertActors(String text, String expected, List<String> found) {
        List<String> all = expected == null ? List.of() : List.of(expected.split(" \\+ ", -1));
        assertThat(found).as(text).containsExactlyElementsOf(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kenyan Foreign Minister Musalia Mudavadi spoke. | Kenyan Foreign Minister Musalia Mudavadi = Musalia Mudavadi: Foreign Minister of Kenya",
                "Kenyan lawmakers voted to impeach President William Ruto. | President William Ruto = William Ruto: President of Kenya",
                "There was a crisis in Kenya, where President William Ruto spoke. | President William Ruto = William Ruto: President of Kenya",
                "Kenyan lawmakers met President William Ruto. | President William Ruto = William Ruto: President",
                "Musalia Mudavadi, Kenya's foreign minister, spoke. | Musalia Mudavadi, Kenya's foreign minister = Musalia Mudavadi: foreign minister of Kenya",
                "Musalia Mudavadi, the Kenyan foreign minister, spoke. | Musalia Mudavadi, the Kenyan foreign minister = Musalia Mudavadi: foreign minister of Kenya",
                "It was up to Han Duck-soo, who is acting president. | Han Duck-soo, who is acting president = Han Duck-soo: acting president",
                "They met Chad's acting president, Mahamat Déby, in town. | Chad's acting president, Mahamat Déby = Mahamat Déby: acting president of Chad",
                "The country's acting president, Han Duck-soo, spoke. | acting president, Han Duck-soo = Han Duck-soo: acting president",
                "External Affairs Minister Dr. S. Jaishankar spoke. | External Affairs Minister Dr. S. Jaishankar = S. Jaishankar: External Affairs Minister",
                "Gen. Mark Milley, commander of the force, spoke. | Gen. Mark Milley = Mark Milley: Gen.",
                "State Department spokesperson Matthew Miller spoke. | State Department spokesperson Matthew Miller = Matthew Miller: spokesperson of State Department",
                "Italy's then-prime minister Mario Draghi spoke. | Italy's then-prime minister Mario Draghi = Mario Draghi: prime minister of Italy",
                "His Majesty King Abdullah II spoke. | His Majesty King Abdullah II = Abdullah II: King",
                "U.S. Special Envoy for Sudan Tom Perriello spoke. | U.S. Special Envoy for Sudan Tom Perriello = Tom Perriello: Special Envoy for Sudan of United States",
                "U.N. Secretary-General António Guterres spoke. | U.N. Secretary-General António Guterres = António Guterres: Secretary-General of U.N.",
                "President-elect Claudia Sheinbaum spoke. | President-elect Claudia Sheinbaum = Claudia Sheinbaum: President-elect",
                "Al Jazeera's Dorsa Jabbari spoke. | Dorsa Jabbari = Dorsa Jabbari",
                "Mr. Sullivan spoke. | Mr. Sullivan = Sullivan",
                "Saudi Crown Prince Mohammed bin Salman spoke. | Saudi Crown Prince Mohammed bin Salman = Mohammed bin Salman: Crown Prince of Saudi Arabia",
                "Egyptian President Abdel Fattah el-Sisi spoke. | Egyptian President Abdel Fattah el-Sisi = Abdel Fattah el-Sisi: President of Egypt",
                "Brazilian President Luiz Inácio Lula da Silva spoke. | Brazilian President Luiz Inácio Lula da Silva = Luiz Inácio Lula da Silva: President of Brazil",
                "European Commission President Ursula von der Leyen spoke. | European Commission President Ursula von der Leyen = Ursula von der Leyen: European Commission President",
                "Fiji's Prime Minister Josaia Voreqe “Frank” Bainimarama spoke. | Fiji's Prime Minister Josaia Voreqe “Frank” Bainimarama = Josaia Voreqe “Frank” Bainimarama: Prime Minister of Fiji",
                "Israeli Foreign Minister Israel Katz spoke. | Israeli Foreign Minister Israel Katz = Israel Katz: Foreign Minister of Israel",
                "Irish leader Micheál O’Brien-Martin spoke. | Irish leader Micheál O’Brien-Martin = Micheál O’Brien-Martin: leader of Ireland",
                "Foreign Minister Giorgos Gerapetritis of Greece spoke. | Foreign Minister Giorgos Gerapetritis of Greece = Giorgos Gerapetritis: Foreign Minister of Greece",
                "Hezbollah leader Hassan Nasrallah spoke. | Hezbollah leader Hassan Nasrallah = Hassan Nasrallah: leader of Hezbollah",
                "USINDOPACOM Commander Admiral John Aquilino spoke. | USINDOPACOM Commander Admiral John Aquilino = John Aquilino: Commander of USINDOPACOM",
                "The former Thai prime minister, Srettha Thavisin, spoke. | former Thai prime minister, Srettha Thavisin = Srettha Thavisin: former prime minister of Thailand",
                "Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink spoke. | Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kritenbrink = Daniel Kritenbrink: Assistant Secretary of State for East Asian and Pacific Affairs",
                "Jane Doe said so. | Jane Doe = Jane Doe",
                "Prime Minister Ulisses Correia e Silva spoke. | Prime Minister Ulisses Correia e Silva = Ulisses Correia e Silva: Prime Minister",
                "British PM Keir Starmer spoke. | British PM Keir Starmer = Keir Starmer: Prime Minister of United Kingdom",
                "The clock showed 3 PM Tuesday. | ",
                "Kenya's Foreign Principal Secretary Korir Sing'oei spoke. | Kenya's Foreign Principal Secretary Korir Sing'oei = Korir Sing'oei: Foreign Principal Secretary of Kenya",
                "The White House's national security spokesperson, John Kirby, spoke. | White House's national security spokesperson, John Kirby = John Kirby: national security spokesperson of White House",
                "Hezbollah chief Naim Qassem spoke. | Hezbollah chief Naim Qassem = Naim Qassem: chief of Hezbollah",
                "Kuwait's Deputy Prime Minister and Minister of Foreign Affairs Ali Al-Yahya spoke. | Kuwait's Deputy Prime Minister and Minister of Foreign Affairs Ali Al-Yahya = Ali Al-Yahya: Deputy Prime Minister of Kuwait; Minister of Foreign Affairs of Kuwait",
                "Malaysian Foreign Minister Datuk Seri Zambry Abdul Kadir spoke. | Malaysian Foreign Minister Datuk Seri Zambry Abdul Kadir = Zambry Abdul Kadir: Foreign Minister of Malaysia",
                "Nigerian Vice-President Kashim Shettima spoke. | Nigerian Vice-President Kashim Shettima = Kashim Shettima: Vice-President of Nigeria",
                "Deputy-Prime Minister Ann Lee spoke. | Deputy-Prime Minister Ann Lee = Ann Lee: Deputy-Prime Minister",
                "Oman's Foreign Principal Secretary Ann Lee spoke. | Oman's Foreign Principal Secretary Ann Lee = Ann Lee: Foreign Principal Secretary of Oman",
                "Housing and Tourism Minister Ann Lee spoke. | Housing and Tourism Minister Ann Lee = Ann Lee: Housing and Tourism Minister",
                "Minister of Trade of Oman Ann Lee spoke. | Minister of Trade of Oman Ann Lee = Ann Lee: Minister of Trade of Oman",
                "Minister of Foreign Affairs and Trade Ann Lee spoke. | Minister of Foreign Affairs and Trade Ann Lee = Ann Lee: Minister of Foreign Affairs and Trade",
                "Minister of State for External Affairs and Culture, Smt. Ann Lee spoke. | Minister of State for External Affairs and Culture, Smt. Ann Lee = Ann Lee: Minister of State for External Affairs and Culture",
                "The Chairperson of the African Union, H.E. Ann Lee, spoke. | Chairperson of the African Union, H.E. Ann Lee = Ann Lee: Chairperson of African Union",
                "Prime Minister Maria Costa e Silva spoke. | Prime Minister Maria Costa e Silva = Maria Costa e Silva: Prime Minister",
                "Foreign Minister Datuk Seri Dr Ali Kadir spoke. | Foreign Minister Datuk Seri Dr Ali Kadir = Ali Kadir: Foreign Minister",
                "Vietnamese State President To Lam spoke. | Vietnamese State President To Lam = To Lam: State President of Vietnam",
                "Omani PM Ann Lee spoke. | Omani PM Ann Lee = Ann Lee: Prime Minister of Oman",
                "At 4 PM Ann Lee said so. | Ann Lee = Ann Lee",
                "The presidential spokeswoman Ann Lee spoke. | presidential spokeswoman Ann Lee = Ann Lee: presidential spokeswoman",
                "The White House's national security spokesperson, Ann Lee, spoke. | White House's national security spokesperson, Ann Lee = Ann Lee: national security spokesperson of White House",
                "Opposition leader Ann Lee of the ruling Green Party spoke. | Opposition leader Ann Lee of the ruling Green Party = Ann Lee: Opposition leader of Green Party",
                "The U.S. ambassador in Muscat, Ann Lee, spoke. | U.S. ambassador in Muscat, Ann Lee = Ann Lee: ambassador in Muscat of United States",
                "Foreign Minister Omar Amir-Lee spoke. | Foreign Minister Omar Amir-Lee = Omar Amir-Lee: Foreign Minister",
                "Oman's Foreign Minister, Hon. Ann Lee, spoke. | Oman's Foreign Minister, Hon. Ann Lee = Ann Lee: Foreign Minister of Oman",
                "Vice-Chancellor AB Lee spoke. | Vice-Chancellor AB Lee = AB Lee: Vice-Chancellor",
                "NATO chief Ann Lee spoke. | NATO chief Ann Lee = Ann Lee: NATO chief",
                "Secretary of the Security Council of the Russian Federation Ann Lee spoke. | Secretary of the Security Council of the Russian Federation Ann Lee = Ann Lee: Secretary of Security Council of the Russian Federation",
                "Deputy Trade Minister Ann Lee spoke. | Deputy Trade Minister Ann Lee = Ann Lee: Deputy Trade Minister",
                "Deputy Speaker Ann Lee spoke. | Deputy Speaker Ann Lee = Ann Lee: Deputy Speaker",
                "Chinese Vice Premier He Lifeng spoke. | Chinese Vice Premier He Lifeng = He Lifeng: Vice Premier of China",
                "Trade Minister-nominee Ann Lee spoke. | Trade Minister-nominee Ann Lee = Ann Lee: Trade Minister-nominee",
                "President of the Republic of Kenya William Ruto spoke. | President of the Republic of Kenya William Ruto = William Ruto: President of Kenya",
            })
    void aNameComesWithItsOffice(String text, String expected) {
        assertActors(text, expected, Marked.actors(text, PERSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Ann Lee, Deputy Prime Minister and Minister of Trade, spoke. | Ann Lee: Deputy Prime Minister; Minister of Trade",
                "Omani Prime Minister and Foreign Minister Ann Lee spoke. | Ann Lee: Prime Minister of Oman; Foreign Minister of Oman",
                "High Representative/Vice-President Ann Lee spoke. | Ann Lee: High Representative; Vice-President",
                "The Prime Minister and Foreign Minister of Oman, HE Ann Lee, spoke. | Ann Lee: Prime Minister of Oman; Foreign Minister of Oman",
                "Japanese Prime Minister and Deputy Secretary Sherman met. | Sherman: Deputy Secretary",
                "The Prime Minister and Foreign Minister Ann Lee spoke. | Ann Lee: Foreign Minister",
                "President and Prime Minister Ann Lee spoke. | Ann Lee: Prime Minister",
                "Ann Lee, the prime minister and Foreign Minister Bob Ray spoke. | Ann Lee: prime minister",
            })
    void officesSideBySideAreHeldByOne(String text, String expected) {
        assertThat(Marked.actors(text, PERSON)).as(text).first().asString().endsWith(" = " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Foreign Minister Penny Wong came. Wong spoke. | Wong = Penny Wong",
                "Foreign Minister Penny Wong came. Ms. Wong spoke. | Ms. Wong = Penny Wong",
                "Envoy Griffiths left. Martin Griffiths, a diplomat, came back. Griffiths spoke. | Griffiths = Martin Griffiths",
                "Egyptian President Abdel Fattah el-Sisi came. Sisi spoke. | Sisi = Abdel Fattah el-Sisi",
                "Egyptian President Abdel Fattah el-Sisi came. El-Sisi spoke. | El-Sisi = Abdel Fattah el-Sisi",
                "Crown Prince Mohammed bin Salman came. Bin Salman left, and Mohammed bin Salman spoke. | Mohammed bin Salman = Mohammed bin Salman",
                "Chad's acting president, Mahamat Déby, came. The acting president spoke. | acting president = Mahamat Déby",
                "US Secretary of State Marco Rubio came. Washington's top diplomat spoke. | Washington's top diplomat = Marco Rubio",
                "US Secretary of State Marco Rubio came. The top American diplomat spoke. | top American diplomat = Marco Rubio",
                "Thai Prime Minister Srettha Thavisin fell. The former leader spoke. | former leader = Srettha Thavisin",
                "Defence Minister Guido Crosetto came. The minister spoke. | minister = Guido Crosetto",
                "Spokesperson Jane Doe came. The spokeswoman spoke. | spokeswoman = Jane Doe",
                "Special Envoy for Sudan Tom Perriello came. The Special Envoy spoke. | Special Envoy = Tom Perriello",
                "Kim Jong Un came. North Korean leader Kim Jong Un and his sister Kim Yo Jong left. Mr. Kim spoke. | Mr. Kim = Kim Jong Un",
                "Joe Biden said so. Biden spoke. | Biden = Joe Biden",
                "Crown Prince Ali bin Omar bin Zaid came. King Omar bin Zaid spoke. | King Omar bin Zaid = Omar bin Zaid",
                "Minister of State for Trade Ann Lee came. MoS spoke. | MoS = Ann Lee",
            })
    void aLaterMentionIsTheSamePerson(String text, String expected) {
        assertThat(Marked.actors(text, PERSON))
                .as(text)
                .singleElement()
                .asString()
                .startsWith(expected);
    }

    @Test
    void aMinistryOfNationalDefenseIsNotOneOfDefense() {
        assertThat(Marked.actors(
                        "Japan's Defense Ministry knew. The Ministry of National Defense spoke.", ORGANIZATION))
                .containsExactly("Ministry of National Defense = Ministry of National Defense");
    }

    @Test
    void aMinistryIsNotOneThatIsNamedOnlyLater() {
        String later = "India met them. The Foreign Ministry spoke.";

        assertThat(Marked.actors("Oman's Foreign Ministry met them. The Foreign Ministry spoke.", ORGANIZATION))
                .containsExactly("Foreign Ministry = Oman's Foreign Ministry (Oman)");
        assertThat(Marked.sentences(later + " Oman's Foreign Ministry was silent.", Optional.empty())
                        .get(1)
                        .mentions())
                .noneMatch(mention -> mention.state().isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MUSCAT, May 4 (ANI) - Japan's Defense Ministry knew. The Defense Ministry spoke. | Defense Ministry = Defense Ministry",
                "WASHINGTON, May 4 (ANI) - Japan's Defense Ministry knew. The Defense Ministry spoke. | Defense Ministry = Japan's Defense Ministry (Japan)",
                "MUSCAT, May 4 (ANI) - Japan's Defense Ministry knew. The ministry spoke. | ministry = Japan's Defense Ministry (Japan)",
                "ISLAMABAD: The Foreign Office spoke. | Foreign Office = Foreign Office (Pakistan)",
                "LONDON, May 4 (ANI) - The Foreign Office spoke. | Foreign Office = Foreign Office (United Kingdom)",
                "The Foreign Office spoke. | Foreign Office = Foreign Office",
                "The defence ministry in Muscat spoke. | defence ministry in Muscat = defence ministry (Oman)",
                "The embassy in Muscat spoke. | ",
                "Oman's Foreign Ministry knew. The Ministry of Trade and Industry spoke. | Ministry of Trade and Industry = Ministry of Trade and Industry",
                "Oman's Foreign Ministry knew. The trade ministry spoke. | ",
                "Oman's trade ministry knew. The ministry spoke. | ministry = Oman's trade ministry (Oman)",
                "Iran's foreign ministry knew. The Foreign Office spoke. | Foreign Office = Foreign Office",
            })
    void aNameOfAMinistryIsReadWhereTheReportWasWritten(String text, String expected) {
        assertActors(text, expected, Marked.actors(text, ORGANIZATION));
    }

    @Test
    void nobodyCallsThePentagonTheMinistry() {
        assertThat(Marked.actors("The Pentagon knew of it. The ministry was silent.", ORGANIZATION))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Foreign Minister Penny Wong came. She spoke. | She = Penny Wong",
                "Foreign Minister Penny Wong came. In her remarks, nothing was new. | her = Penny Wong",
                "The day was fine. He spoke. | He = ?",
                "Foreign Minister Penny Wong came, President William Ruto said. He added that it rained. | He = William Ruto",
                "Foreign Minister Penny Wong spoke. President William Ruto has left, she added. | she = Penny Wong",
                "Foreign Minister Penny Wong came. During her trip, guests will meet President William Ruto. | her = Penny Wong",
                "During her trip, guests will meet President William Ruto. | her = ?",
                "Foreign Minister Penny Wong came. On Monday she met President William Ruto. | she = Penny Wong",
                "Foreign Minister Penny Wong came. As he left, President William Ruto smiled. | he = William Ruto",
                "Foreign Minister Penny Wong came. Khan says that he left. | he = ?",
            })
    void aPronounMeansWhoeverIsPlain(String text, String expected) {
        assertThat(Marked.actors(text, HE)).singleElement().asString().startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan President William Ruto met Egyptian President Abdel Fattah el-Sisi. Then rain fell. The president spoke.",
                "Foreign Minister Penny Wong came. A foreign minister spoke.",
                "Foreign Minister Penny Wong came. The acting foreign minister spoke.",
                "The general public and its leaders spoke.",
                "The Supreme Leader spoke.",
                "The minister spoke.",
                "President Joe Biden came. Jill Biden Street is long.",
                "Minister Ann Lee came. Minister Bob Lee left. Lee spoke.",
                "US Secretary of State Marco Rubio came. The foreign minister spoke.",
                "Global Times said so.",
                "In Monday Morning News said so.",
                "The visit was the first by a Secretary of State since 1985.",
                "Prime Minister of the day.",
                "On Tuesday, President after president spoke.",
            })
    void whatIsNotPlainIsLeftOpen(String text) {
        assertThat(Marked.actors(text, PERSON, OFFICE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Kenya's foreign minister spoke. | Kenya's foreign minister = Kenya's foreign minister: foreign minister of Kenya",
                "The prime minister of Kenya spoke. | prime minister of Kenya = prime minister of Kenya: prime minister of Kenya",
            })
    void aHolderWithoutANameIsKnownByTheOffice(String text, String expected) {
        assertActors(text, expected, Marked.actors(text, OFFICE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "India's Ministry of Defence spoke. | India's Ministry of Defence = India's Ministry of Defence (India)",
                "India's army spoke. The army left. | army = India's army (India)",
                "MUSCAT, May 4 (ANI) - The army left. | army = army (Oman)",
                "Muscat: The army left. | army = army (Oman)",
                "Oman: The army left. |",
                "MUSCAT, May 4 (ANI) - India's army spoke. The army left. | army = India's army (India)",
                "WASHINGTON, May 4 (ANI) - The defence ministry spoke. |",
                "South Korea's Joint Chiefs of Staff (JCS) spoke. The JCS knew. | JCS = South Korea's Joint Chiefs of Staff (South Korea)",
                "Hamas spoke. The group left. | group = Hamas",
                "The group left. |",
                "Hamas spoke. Turkey spoke. The rebels left. | rebels = Hamas",
                "The army left. |",
                "India's army met Iran's army. The army left. |",
                "Indian military exercises began. |",
                "Indian lawmakers met. | Indian lawmakers = Indian lawmakers (India)",
                "US intelligence agencies knew. | US intelligence agencies = US intelligence agencies (United States)",
                "Analysts knew. | Analysts = Analysts",
                "The Houthis and Hezbollah spoke. | Houthis = Houthis + Hezbollah = Hezbollah",
                "Hamas spoke. | Hamas = Hamas",
                "Houthi militants and Hezbollah fighters left. | Houthi militants = Houthi militants + Hezbollah fighters = Hezbollah",
                "They met three Hezbollah fighters. | Hezbollah = Hezbollah",
                "Senior Greek officials spoke. | Greek officials = Greek officials (Greece)",
                "G7 foreign ministers met. | G7 foreign ministers = G7 foreign ministers",
                "The UN Security Council met. | UN Security Council = UN Security Council",
                "President Joe Biden spoke. The Biden administration knew. | Biden administration = Biden administration (Joe Biden)",
            })
    void bodiesActAndSpeak(String text, String expected) {
        List<String> found = Marked.actors(text, ORGANIZATION).stream()
                .map(one -> one.replaceAll(", in the words.*", ""))
                .toList();
        assertActors(text, expected, found);
    }
}
