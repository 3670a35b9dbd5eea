package io.cavra.readiness.core.publicsafe.corpus;

import static io.cavra.readiness.core.publicsafe.corpus.Parts.alnum;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.base64Url;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.digits;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.hex;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.host;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.join;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.upper;
import static io.cavra.readiness.core.publicsafe.corpus.Parts.uuid;

import java.util.List;
import java.util.stream.Stream;

/** Tokens and webhook secrets of chat services. */
final class ChatTokenPlants {

  private static final String RULE = "chat_token";

  private ChatTokenPlants() {}

  static List<PlantedText> all() {
    return Stream.concat(Disguises.of(RULE, core()).stream(), shapes().stream()).toList();
  }

  private static String core() {
    return join("xo", "xb-", digits(12, 401), "-", digits(13, 402), "-", alnum(24, 403));
  }

  private static List<PlantedText> shapes() {
    return List.of(
        at(join("xo", "xb-", digits(11, 404), "-", alnum(24, 405)), "bot token, old shape"),
        at(
            join(
                "xo",
                "xp-",
                digits(12, 406),
                "-",
                digits(12, 407),
                "-",
                digits(12, 408),
                "-",
                hex(32, 409)),
            "user token"),
        at(
            join("xo", "xa-2-", digits(12, 410), "-", digits(12, 411), "-", hex(32, 412)),
            "workspace token"),
        at(
            join("xo", "xr-", digits(12, 413), "-", digits(12, 414), "-", alnum(24, 415)),
            "refresh token"),
        at(
            join("xa", "pp-1-A", upper(10, 416), "-", digits(13, 417), "-", hex(64, 418)),
            "app-level token"),
        at(hook("/services/", 420), "webhook"),
        at(hook("/services/", 424) + ".", "webhook before a full stop"),
        at(hook("/services/", 428).substring("https://".length()), "webhook without its scheme"),
        at("Posted to <" + hook("/services/", 432) + ">", "webhook in angle brackets"),
        at(guildHook("discord" + ".com", "", 436), "webhook of a guild"),
        at(guildHook("discordapp" + ".com", "", 439), "webhook of a guild, old name"),
        at(guildHook("canary.discord" + ".com", "/v10", 442), "webhook with an API version"),
        at(
            join("M", alnum(23, 445), ".", "G", alnum(5, 446), ".", base64Url(38, 447)),
            "bot token of a guild"),
        at(
            join("bot ", "N", alnum(23, 448), ".", "X", alnum(5, 449), ".", base64Url(27, 450)),
            "bot token of a guild, short"),
        at(join(digits(10, 451), ":AA", base64Url(33, 452)), "bot token of a messenger"),
        at(
            join("/bot", digits(9, 453), ":AA", base64Url(33, 454), "/sendMessage"),
            "bot token in a path"),
        at(
            join(
                "https://",
                host("quorvane", "webhook", "office", "com"),
                "/webhookb2/",
                uuid(455),
                "@",
                uuid(456),
                "/IncomingWebhook/",
                hex(32, 457),
                "/",
                uuid(458)),
            "webhook of a team chat"),
        at(
            join(
                "https://",
                host("chat", "googleapis", "com"),
                "/v1/spaces/",
                alnum(11, 459),
                "/messages?key=AI",
                "za",
                "Sy",
                base64Url(33, 460),
                "&token=",
                base64Url(43, 461)),
            "webhook of a room"),
        at(
            join(
                "https://",
                host("oapi", "dingtalk", "com"),
                "/robot/send?access_",
                "token=",
                hex(64, 462)),
            "webhook of a robot"),
        at(
            join("https://", host("open", "feishu", "cn"), "/open-apis/bot/v2/hook/", uuid(463)),
            "webhook with a UUID"),
        at(
                join("xo", "xb-", digits(12, 464), "-", digits(12, 465), "-", alnum(24, 466)),
                "under a telling name")
            .under("chat_bot"));
  }

  private static PlantedText at(String text, String note) {
    return PlantedText.of(RULE, text, note);
  }

  private static String hook(String kind, long seed) {
    return join(
        "https://",
        host("hooks", "sl" + "ack", "com"),
        kind,
        "T",
        upper(10, seed),
        "/B",
        upper(10, seed + 1),
        "/",
        alnum(24, seed + 2));
  }

  private static String guildHook(String name, String version, long seed) {
    return join(
        "https://",
        name,
        "/api",
        version,
        "/webhooks/",
        digits(18, seed),
        "/",
        base64Url(68, seed + 1));
  }
}
