// Prints a CSV file for the import: rows.mjs <number of rows>. Every fiftieth is a person who is there already.
const count = Number(process.argv[2]);
const first = ["Ayşe", "Mehmet", "Zeynep", "Mustafa", "Elif", "Çağrı", "İrem", "Ömer", "Şule", "Işıl"];
const last = ["Yılmaz", "Kaya", "Demir", "Çelik", "Şahin", "Yıldız", "Öztürk", "Aydın", "Işık"];
const lines = ["Ad Soyad,E-posta,Telefon,Kampanya,Tarih"];
for (let n = 1; n <= count; n++) {
  const known = n % 50 === 0;
  const phone = known ? `+90532${String(n).padStart(7, "0")}` : `0542 ${String(n).padStart(7, "0")}`;
  const email = known ? `kisi${n}@posta.example` : `aday${n}@aktarim.example`;
  const day = String(1 + (n % 28)).padStart(2, "0");
  lines.push(`${first[n % 10]} ${last[n % 9]},${email},${phone},Kampanya ${n % 50},${day}.10.2026 ${String(n % 24).padStart(2, "0")}:15`);
}
process.stdout.write(lines.join("\r\n") + "\r\n");
