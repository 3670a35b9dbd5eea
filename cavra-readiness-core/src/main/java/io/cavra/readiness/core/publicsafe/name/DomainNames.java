package io.cavra.readiness.core.publicsafe.name;

import io.cavra.readiness.core.publicsafe.text.Text;
import io.cavra.readiness.core.publicsafe.text.Words;
import java.util.Set;

/**
 * Which last labels make a dotted name a host. The top-level domains stand in three groups by how
 * much else a dotted name with that end may be.
 */
public final class DomainNames {

  /** Domains that hardly any other dotted name ends in. */
  private static final Set<String> PLAIN =
      Words.of(
          "com net org edu gov mil int biz info io co dev app cloud ai tech eu asia arpa aero coop",
          "museum mobi jobs travel online website hosting digital software solutions consulting"
              + " gmbh",
          "ltd inc llc bank finance shop store agency ag ac ad ae af aw ax az ba bb bd bf bg bh bi",
          "bj bm bn bo br bs bt bw bz ca cd cf cg ch ci ck cl cm cn cr cu cv cw cx cy cz de dj dk"
              + " dm",
          "dz ec ee eg er es et fi fj fk fm fo fr ga gb ge gf gg gh gi gl gm gn gp gq gr gs gt gu"
              + " gw",
          "gy hk hn hr ht hu ie il im iq ir je jm jo jp ke kg kh ki km kn kp kr kw ky kz lb lc li"
              + " lk",
          "lr ls lt lu lv ly ma mc mg mh mk mn mo mp mq mr mt mu mv mw mx mz nc ne nf ng ni nl np"
              + " nr",
          "nu nz om pa pe pf pg ph pk pn pr pt pw py qa re ro ru rw sa sb sc sd se sg si sk sl sm"
              + " sn",
          "sr st su sv sx sy sz tc td tf tg th tj tk tl tm tn tr tt tv tw tz ua ug uk uy uz va vc"
              + " ve",
          "vg vi vn vu ao aq ar au bv gd hm na wf ws ye yt za zm zw berlin london paris tokyo amsterdam hamburg koeln wien",
          "bayern swiss nyc sydney moscow xyz",
          "中国 中國 香港 台灣 台湾 公司 网络 網絡 рф укр бел срб қаз москва онлайн сайт 한국 भारत мкд бг ευ ελ",
          "السعودية مصر امارات ایران ไทย みんな இலங்கை გე հայ 新加坡");

  /** Domains that are common words of prose or of code as well. */
  private static final Set<String> WORDS =
      Words.of(
          "in it is at to so no be as am do me my us by an la al el id name run work works build"
              + " host",
          "tools group one new now page link click network systems team support services live"
              + " email",
          "date zone space media news report codes computer center company directory events"
              + " exchange",
          "foundation global plus pub today top video world win men moe wiki blog design studio"
              + " games",
          "game art bar best bid band black blue red green pink camp care cash casa chat city club",
          "coffee cool cafe deals delivery direct domains download earth education energy engineer",
          "engineering enterprises equipment expert express fail farm fit fun fund fyi gold guide"
              + " help",
          "holdings house how institute international kitchen land legal life limited loan love"
              + " market",
          "marketing money management partners parts photo photos place plumbing press pro"
              + " productions",
          "properties property review reviews rocks sale school science security share" + " show",
          "site skin social solar style supply surf system tips trade training university vision"
              + " vote",
          "watch wtf zip mov sh md rs ps py pl cc ml st tel post cat xxx day foo ninja" + " guru",
          "academy actor apartments associates capital cards construction contact contractors"
              + " country",
          "credit dating democrat dental diamonds discount dog family fan fashion film financial"
              + " fish",
          "fitness flights florist football forsale gallery gifts glass golf graphics gripe haus",
          "healthcare hockey immo industries insure investments jewelry lease lighting limo maison",
          "memorial moda mortgage navy pictures pizza recipes rehab rent rentals repair republican",
          "restaurant rip sarl soccer tax taxi tennis theater tienda tires tours town toys"
              + " vacations",
          "ventures viajes villas voyage wine yoga app2",
          "ms ss pm mm technology insurance health hospital clinic pharmacy law community auto autos",
          "cars attorney lawyer doctor dentist surgery vet college church business builders careers",
          "catering cleaning clothing boutique bike beer bio claims diet garden holiday",
          "photography pics reisen immobilien trading theatre wedding menu movie supplies broker hotels flowers furniture guitars horse homes boats coupons cruises "
              + "cruise tickets shoes shopping loans scholarships singles lifestyle living "
              + "makeup beauty farmers fans fishing cricket racing auction career "
              + "adult airforce estate basketball motorcycles accountants accountant condos cooking "
              + "hair poker ski salon tattoo luxury webcam realestate creditcard "
              + "physio reit sexy sucks vanguard forex radio esq cfd "
              + "sbs charity courses degree dealer faith food flickr ink "
              + "kids markets music party study tube weather");

  /** Domains that neither code nor, without a space before them, prose has. */
  private static final Set<String> SELDOM =
      Words.of(
          "abogado africa barcelona capetown catholic ceo cologne corsica creditunion cymru",
          "cyou desi dubai durban eus frl futbol gratis helsinki hiphop hiv icu irish",
          "istanbul joburg juegos kaufen kiwi kyoto lgbt llp lol lotto ltda luxe madrid mba",
          "melbourne miami monash mormon nagoya ngo nrw okinawa ong osaka ovh pictet",
          "porn quebec realtor realty reise rio rodeo ruhr saarland schule schwarz scot",
          "shiksha srl stockholm taipei tatar tirol vegas versicherung vlaanderen vodka",
          "wales weir whoswho yachts yokohama zuerich bzh abbott abbvie accenture aig",
          "allstate barclays bloomberg bmw bnpparibas bosch cern deloitte dhl epson ericsson",
          "ferrari fujitsu hsbc hyundai icbc jpmorgan kpmg lidl marriott mckinsey mitsubishi",
          "nissan nokia philips pwc ricoh sandvik sanofi saxo schaeffler sncf softbank",
          "suzuki toshiba toyota unicom volvo walmart vermögensberater vermögensberatung",
          "дети орг рус ком католик ישראל");

  /** Domains of trades, which a service of one is looked for under. */
  private static final Set<String> TRADES =
      Words.of("support capital holdings ventures insurance clinic hospital restaurant properties");

  /** Ends that only names inside of an organisation have. */
  private static final Set<String> PRIVATE =
      Words.of(
          "internal intern intranet corp local localdomain lan svc priv private dmz consul onion"
              + " home",
          "localnet homelab workgroup i2p");

  private static final Set<String> RESERVED = Words.of("example test invalid localhost");
  private static final Set<String> EXAMPLES = Words.of("example.com example.net example.org");

  private DomainNames() {}

  /** Says whether a label in lower case is a domain that hardly any other dotted name ends in. */
  public static boolean isPlain(String label) {
    return PLAIN.contains(label) || label.startsWith("xn--");
  }

  /** Says whether such a label is a word or brand as well, so that more must speak for a domain. */
  public static boolean isWordLike(String label) {
    return WORDS.contains(label) || SELDOM.contains(label);
  }

  static boolean isSeldomElse(String label) {
    return SELDOM.contains(label);
  }

  static boolean isTrade(String label) {
    return TRADES.contains(label);
  }

  /** Says whether names that end in this label, in lower case, are those of an organisation. */
  public static boolean isPrivate(String label) {
    return PRIVATE.contains(label);
  }

  /** Says whether a name in lower case is one of those kept for examples, or the machine itself. */
  public static boolean isReserved(String name) {
    int dot = name.lastIndexOf('.');
    if (RESERVED.contains(name.substring(dot + 1))) {
      return true;
    }
    int before = dot < 0 ? -1 : name.lastIndexOf('.', dot - 1);
    return EXAMPLES.contains(name.substring(before + 1))
        || name.equals("localhost.localdomain")
        || name.equals("ip6-localhost");
  }

  /** Answers the end of a name without the dots and dashes that follow it. */
  public static int trimDots(Text text, int end) {
    return text.startOfRun(end, c -> c == '.' || c == '-');
  }
}
