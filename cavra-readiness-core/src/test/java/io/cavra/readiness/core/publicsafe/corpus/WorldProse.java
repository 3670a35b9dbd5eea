package io.cavra.readiness.core.publicsafe.corpus;

import java.util.List;
import java.util.stream.Stream;

/** Plain sentences in the scripts of Asia and Africa, many without spaces. */
final class WorldProse {

  private WorldProse() {}

  static List<HarmlessText> all() {
    return Stream.of(
            HarmlessText.each(
                "Chinese",
                "演练历时七分钟，比计划更短。",
                "回退到Python后，所有检查均已通过。",
                "第3步：记录演练前后的就绪报告（共两份）。",
                "恢复时间≤15分钟，符合要求；无遗留问题。",
                "主机：未记录。"),
            HarmlessText.each("Chinese, traditional", "演練歷時七分鐘，較計畫為短。", "「回退」已於十一月十日驗證完畢。"),
            HarmlessText.each(
                "Japanese",
                "訓練は七分で終わり、計画より短かった。",
                "Pythonへの切り戻しを確認し、記録を残しました。",
                "ロールバックプロシージャードキュメンテーションレビューミーティングを開催した。",
                "次回は来月です・・・担当は交代制とします。"),
            HarmlessText.each("Korean", "훈련은 7분 만에 끝났으며 계획보다 짧았습니다.", "파이썬으로의 복귀를 확인하고 기록했습니다."),
            HarmlessText.each(
                "Thai",
                "การซ้อมใช้เวลาเจ็ดนาทีซึ่งสั้นกว่าที่วางแผนไว้และไม่มีข้อผิดพลาดใดๆ",
                "ตรวจสอบการย้อนกลับไปใช้ไพทอนเรียบร้อยแล้ว"),
            HarmlessText.each("Khmer", "ការហាត់សមមានរយៈពេលប្រាំពីរនាទីហើយបានបញ្ចប់ដោយជោគជ័យ"),
            HarmlessText.each("Lao", "ການຝຶກຊ້ອມໃຊ້ເວລາເຈັດນາທີ"),
            HarmlessText.each(
                "Vietnamese",
                "Buổi diễn tập kéo dài bảy phút, ngắn hơn kế hoạch.",
                "Đã xác nhận việc quay lại Python, v.v."),
            HarmlessText.each(
                "Indonesian", "Latihan berlangsung tujuh menit, yaitu lebih singkat dari rencana."),
            HarmlessText.each(
                "Hindi",
                "अभ्यास सात मिनट चला, जो योजना से कम था।",
                "पाइथन पर वापसी की पुष्टि हो गई है।"),
            HarmlessText.each(
                "Bengali", "মহড়াটি সাত মিনিট স্থায়ী হয়েছিল, যা পরিকল্পনার চেয়ে কম।"),
            HarmlessText.each("Tamil", "பயிற்சி ஏழு நிமிடங்கள் நீடித்தது."),
            HarmlessText.each(
                "Arabic",
                "استغرق التمرين سبع دقائق، أي أقل من المخطط.",
                "تم التحقق من العودة إلى بايثون؛ لا توجد ملاحظات."),
            HarmlessText.each(
                "Persian",
                "تمرین هفت دقیقه طول کشید و بازگشت به پایتون تأیید شد.",
                "گزارش\u200cها پیش و پس از تمرین ثبت می\u200cشوند."),
            HarmlessText.each(
                "Hebrew", "התרגיל נמשך שבע דקות, פחות מהמתוכנן.", "החזרה לפייתון אומתה, וכו'."),
            HarmlessText.each("Georgian", "წვრთნა შვიდ წუთს გაგრძელდა."),
            HarmlessText.each("Armenian", "Վարժանքը տևեց յոթ րոպե։"),
            HarmlessText.each("Amharic", "ልምምዱ ሰባት ደቂቃ ፈጅቷል።"),
            HarmlessText.each("Swahili", "Zoezi lilichukua dakika saba, yaani chini ya mpango."),
            HarmlessText.each("Mongolian", "Дасгал долоон минут үргэлжилсэн."),
            HarmlessText.each(
                "Several scripts in one line",
                "Python に切り替え済み — alles bereit, всё готово, 完成。",
                "Δt = 7 min, температура 21 °C, 状態：正常"),
            HarmlessText.each("Full-width forms of plain words", "ｒｅａｄｙ　ａｎｄ　ｒｅｃｏｒｄｅｄ", "第１回　演練"),
            HarmlessText.each(
                "Emoji and joiners",
                "Drill passed 🎉🎉 on the first try 👍🏽",
                "👩‍💻👨‍👩‍👧 on call 🇪🇺 ❤️ 1️⃣ 2️⃣ 3️⃣",
                "✅ plan ✅ rehearsal ⚠️ drill"))
        .flatMap(List::stream)
        .toList();
  }
}
