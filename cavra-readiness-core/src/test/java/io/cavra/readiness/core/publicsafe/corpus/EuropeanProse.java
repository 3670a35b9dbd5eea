package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Plain sentences in European languages, with their abbreviations. */
final class EuropeanProse {

  private EuropeanProse() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "English",
                "The drill took seven minutes, e.g. from the alarm to the first Python answer.",
                "Every process was restarted at 3 p.m. and nothing was lost, i.e. the fallback"
                    + " works.",
                "Mind the order of the steps: plan, rehearsal, drill.",
                "It wasn't the runner's fault; the clock was two minutes ahead.",
                "We (the release board) approve this plan for the U.S. and the U.K. sites."),
            HarmlessText.each(
                "German",
                "Die Übung dauerte z.B. sieben Minuten, d.h. weniger als geplant.",
                "Danach wurden u.a. die Prozesse neu gestartet.",
                "Nach ca. 5 Min. war alles i.d.R. wieder bereit, vgl. Abb. 3 ff.",
                "Der Rückfall auf Python ist geprüft; er gilt ab sofort."),
            HarmlessText.each(
                "French",
                "L’exercice a duré sept minutes, c.-à-d. moins que prévu.",
                "Le retour à Python est vérifié : tout est prêt !",
                "Voir p. ex. la section 4, al. 2, et le compte rendu."),
            HarmlessText.each(
                "Spanish",
                "El simulacro duró siete minutos, p. ej. desde la alarma.",
                "¿Está lista la vuelta a Python? Sí, desde ayer.",
                "Los equipos de EE.UU. y de Europa lo confirmaron."),
            HarmlessText.each(
                "Italian",
                "La prova è durata sette minuti, cioè meno del previsto.",
                "Il ritorno a Python è stato verificato in tre ambienti."),
            HarmlessText.each(
                "Portuguese",
                "O exercício durou sete minutos, p.ex. desde o alarme.",
                "A volta ao Python foi verificada; não há pendências."),
            HarmlessText.each(
                "Dutch",
                "De oefening duurde zeven minuten, d.w.z. korter dan gepland.",
                "Het herstel werd o.a. door de wachtdienst bevestigd."),
            HarmlessText.each(
                "Polish",
                "Ćwiczenie trwało siedem minut, tj. krócej niż planowano.",
                "Powrót do Pythona sprawdzono dwa razy, np. w środę."),
            HarmlessText.each(
                "Czech",
                "Cvičení trvalo sedm minut, tj. méně, než bylo v plánu.",
                "Návrat k Pythonu je ověřen a zapsán."),
            HarmlessText.each(
                "Swedish",
                "Övningen tog sju minuter, dvs. mindre än planerat.",
                "Återgången till Python är verifierad, t.ex. i två miljöer."),
            HarmlessText.each(
                "Finnish",
                "Harjoitus kesti seitsemän minuuttia eli suunniteltua vähemmän.",
                "Paluu Pythoniin on varmistettu, esim. kahdessa ympäristössä."),
            HarmlessText.each(
                "Hungarian",
                "A gyakorlat hét percig tartott, azaz rövidebb volt a tervezettnél.",
                "A visszatérés a Pythonhoz ellenőrizve, pl. két környezetben."),
            HarmlessText.each(
                "Turkish",
                "Tatbikat yedi dakika sürdü, yani planlanandan kısaydı.",
                "Python’a dönüş doğrulandı; kayıtlar, günlükler vb. saklandı."),
            HarmlessText.each(
                "Romanian", "Exercițiul a durat șapte minute, adică mai puțin decât planul."),
            HarmlessText.each(
                "Danish", "Øvelsen tog syv minutter, dvs. kortere end planlagt, jf. bilag 2."),
            HarmlessText.each(
                "Greek",
                "Η άσκηση διήρκεσε επτά λεπτά, δηλ. λιγότερο από το σχέδιο.",
                "Η επιστροφή στην Python επαληθεύτηκε· όλα είναι έτοιμα."),
            HarmlessText.each(
                "Russian",
                "Учение длилось семь минут, т.е. меньше, чем планировалось.",
                "Возврат к Python проверен: журналы, отчёты и т.п. сохранены."),
            HarmlessText.each(
                "Ukrainian", "Навчання тривало сім хвилин, тобто менше, ніж планували."),
            HarmlessText.each(
                "Bulgarian", "Учението продължи седем минути, т.е. по-малко от плана."),
            HarmlessText.each(
                "Irish and Welsh",
                "Mhair an druil seacht nóiméad, is é sin níos lú ná mar a bhí beartaithe.",
                "Parhaodd yr ymarfer saith munud, h.y. llai na’r disgwyl."))
        .flatMap(List::stream)
        .toList();
  }
}
