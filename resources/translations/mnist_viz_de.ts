<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source> (an earlier version rounded sums in another order){why}</source>
        <translation> (eine frühere Version hat Summen in anderer Reihenfolge gerundet){why}</translation>
    </message>
    <message>
        <source> (and with silenced units)</source>
        <translation> (und mit stummen Einheiten)</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two changes</comment>
        <translation> und </translation>
    </message>
    <message>
        <source> s each</source>
        <translation> s jeweils</translation>
    </message>
    <message>
        <source>$.parameters are not float32 numbers</source>
        <translation>$.parameters sind keine float32-Zahlen</translation>
    </message>
    <message>
        <source>$.steps is negative</source>
        <translation>$.steps ist negativ</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) trained.</source>
        <translation>
            <numerusform>%n Zelle trainiert.</numerusform>
            <numerusform>%n Zellen trainiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correct.</source>
        <translation>
            <numerusform>%n richtig.</numerusform>
            <numerusform>%n richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead.</source>
        <translation>
            <numerusform>%n tot.</numerusform>
            <numerusform>%n tot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n Ziffer.</numerusform>
            <numerusform>%n Ziffern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in {curve}: not finite.</source>
        <translation>
            <numerusform>%n Lücke in {curve}: nicht endlich.</numerusform>
            <numerusform>%n Lücken in {curve}: nicht endlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) known.</source>
        <translation>
            <numerusform>%n Verlust bekannt.</numerusform>
            <numerusform>%n Verluste bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s).</source>
        <translation>
            <numerusform>%n Moment.</numerusform>
            <numerusform>%n Momente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s).</source>
        <translation>
            <numerusform>%n Zahl.</numerusform>
            <numerusform>%n Zahlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), a numeral each.</source>
        <translation>
            <numerusform>%n Punkt, als Ziffer.</numerusform>
            <numerusform>%n Punkte, jeder eine Ziffer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n Lauf</numerusform>
            <numerusform>%n Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) · compare</source>
        <translation>
            <numerusform>%n Lauf · vergleichen</numerusform>
            <numerusform>%n Läufe · vergleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced.</source>
        <translation>
            <numerusform>%n stumm.</numerusform>
            <numerusform>%n stumm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent unit(s)</source>
        <translation>
            <numerusform>%n stummen Einheit</numerusform>
            <numerusform>%n stummen Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n Strich.</numerusform>
            <numerusform>%n Striche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) silent in all that is shown; training continues with every unit.</source>
        <translation>
            <numerusform>%n Einheit ist in allem Gezeigten stumm; das Training geht mit allen Einheiten weiter.</numerusform>
            <numerusform>%n Einheiten sind in allem Gezeigten stumm; das Training geht mit allen Einheiten weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s).</source>
        <translation>
            <numerusform>%n Einheit.</numerusform>
            <numerusform>%n Einheiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) by hand</source>
        <translation>
            <numerusform>%n Gewicht von Hand</numerusform>
            <numerusform>%n Gewichte von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m runs</source>
        <translation>%v von %m Läufen</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber mnist_viz</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>&amp;Bedienung</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Sc&amp;hneller</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>B&amp;efehl suchen …</translation>
    </message>
    <message>
        <source>&amp;First weights</source>
        <translation>&amp;Erste Gewichte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keep the run …</source>
        <translation>Lauf &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>&amp;Tasten und Hilfe</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Neuer Seed</translation>
    </message>
    <message>
        <source>&amp;Open data folder …</source>
        <translation>Datenordner &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Understand</source>
        <translation>&amp;Verstehen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Beobachten</translation>
    </message>
    <message>
        <source>(Dropout is off here: this is the loss of the whole network.)</source>
        <translation>(Dropout ist hier aus: Das ist der Verlust des ganzen Netzes.)</translation>
    </message>
    <message>
        <source>(dead)</source>
        <translation>(tot)</translation>
    </message>
    <message>
        <source>(over {images:,} test images and the next batch, at rate {rate:.3g})</source>
        <translation>(über {images:,} Testbilder und den nächsten Batch, bei Lernrate {rate:.3g})</translation>
    </message>
    <message>
        <source>(silenced)</source>
        <translation>(stumm)</translation>
    </message>
    <message>
        <source>(the units are those of the whole network; the gradient and the step are made with dropout {share:.0%})</source>
        <translation>(die Einheiten sind die des ganzen Netzes; Gradient und Schritt entstehen mit {share:.0%} Dropout)</translation>
    </message>
    <message>
        <source>({optimizer} takes a different step; this is the plain gradient&apos;s.)</source>
        <translation>({optimizer} macht einen anderen Schritt; dies ist der des bloßen Gradienten.)</translation>
    </message>
    <message>
        <source>({share:.0%} zero)</source>
        <translation>({share:.0%} null)</translation>
    </message>
    <message numerus="yes">
        <source>, about {time} on %n worker(s).</source>
        <translation>
            <numerusform>, etwa {time} auf %n Prozess.</numerusform>
            <numerusform>, etwa {time} auf %n Prozessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 Schritt je Sekunde</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation>1. Richtung</translation>
    </message>
    <message>
        <source>280,000 digits, cut again from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik).</source>
        <translation>280.000 Ziffern, neu aus den Formularen hinter MNIST geschnitten (Cohen, Afshar, Tapson, van Schaik).</translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation>2. Richtung</translation>
    </message>
    <message>
        <source>5 epochs more</source>
        <translation>5 Epochen mehr</translation>
    </message>
    <message>
        <source>70,000 cursive Japanese characters of ten kinds, from old books (ROIS-CODH).</source>
        <translation>70.000 kursive japanische Schriftzeichen zehn verschiedener Arten, aus alten Büchern (ROIS-CODH).</translation>
    </message>
    <message>
        <source>70,000 digits written by census clerks and pupils (LeCun, Cortes and Burges).</source>
        <translation>70.000 Ziffern, geschrieben von Beamten der Volkszählung und von Schülern (LeCun, Cortes und Burges).</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes in ten kinds, harder than digits (Zalando Research).</source>
        <translation>70.000 Bilder von Kleidung zehn verschiedener Arten, schwerer als Ziffern (Zalando Research).</translation>
    </message>
    <message>
        <source>&lt;h2&gt;mnist_viz {version}&lt;/h2&gt;&lt;p&gt;See a neural network learn.&lt;/p&gt;&lt;p&gt;MIT licence. The MNIST digits are by LeCun, Cortes and Burges; the digits that the program draws itself are its own.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;mnist_viz {version}&lt;/h2&gt;&lt;p&gt;Einem neuronalen Netz beim Lernen zusehen.&lt;/p&gt;&lt;p&gt;MIT-Lizenz. Die MNIST-Ziffern sind von LeCun, Cortes und Burges; die Ziffern, die das Programm selbst zeichnet, sind seine eigenen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>A (d − sum of A d), with d = 2 (A − y) / m, = {spread}</source>
        <translation>A (d − Summe von A d), mit d = 2 (A − y) / m, = {spread}</translation>
    </message>
    <message>
        <source>A copy of the file is kept in {copy}.</source>
        <translation>Eine Kopie der Datei liegt in {copy}.</translation>
    </message>
    <message>
        <source>A crash will not be kept for the next start: {reason}. Everything else continues.</source>
        <translation>Ein Absturz wird für den nächsten Start nicht festgehalten: {reason}. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>A fault of the program ended the film: {kind}: {error}.</source>
        <translation>Ein Fehler des Programms hat den Film beendet: {kind}: {error}.</translation>
    </message>
    <message>
        <source>A fault of the program ended the sweep: {kind}: {error}. The finished cells are kept.</source>
        <translation>Ein Fehler des Programms hat die Versuchsreihe beendet: {kind}: {error}. Die fertigen Zellen bleiben erhalten.</translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written for the next start: {fault}. It is tried again in a minute.</source>
        <translation>Durch einen Fehler des Programms ließ sich der Lauf nicht für den nächsten Start speichern: {fault}. In einer Minute wird es wieder versucht.</translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written to {path}: {fault}. Training continues; try another place.</source>
        <translation>Durch einen Fehler des Programms ließ sich der Lauf nicht in {path} speichern: {fault}. Das Training geht weiter; versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A fault of the program kept {what} from being worked out: {fault}. “Try again” works it out once more.</source>
        <translation>Durch einen Fehler des Programms ließ sich nicht berechnen: {what}. Der Fehler: {fault}. „Noch einmal versuchen“ rechnet von Neuem.</translation>
    </message>
    <message>
        <source>A fault of the program was caught: {kind}: {error}. Everything else continues; please report it with what you did last.</source>
        <translation>Ein Fehler des Programms wurde abgefangen: {kind}: {error}. Alles andere läuft weiter; bitte melden Sie ihn und das, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <source>A film as MP4</source>
        <translation>Ein Film als MP4</translation>
    </message>
    <message>
        <source>A logarithmic range starts above 0, unlike {text} of {field}.</source>
        <translation>Ein logarithmischer Bereich beginnt über 0, anders als {text} bei {field}.</translation>
    </message>
    <message>
        <source>A named recipe sets every control below at once.</source>
        <translation>Ein benanntes Rezept stellt alle Regler darunter auf einmal.</translation>
    </message>
    <message>
        <source>A network of 784 inputs, a hidden layer and 10 outputs learns to read digits. Everything that is shown is the network&apos;s own numbers. You can&apos;t break it: Reset replays the same run.</source>
        <translation>Ein Netz aus 784 Eingängen, einer verborgenen Schicht und 10 Ausgängen lernt, Ziffern zu lesen. Alles Gezeigte sind die eigenen Zahlen des Netzes. Kaputt geht dabei nichts: „Zurücksetzen“ wiederholt denselben Lauf.</translation>
    </message>
    <message>
        <source>A network of {sizes} units, {activation} in its hidden layers, and one step of gradient descent with the rate η = {rate:.4g} on m = {m} of its examples.</source>
        <translation>Ein Netz aus {sizes} Einheiten mit {activation} in den verdeckten Schichten und ein Schritt Gradientenabstieg mit der Lernrate η = {rate:.4g} auf m = {m} seiner Beispiele.</translation>
    </message>
    <message>
        <source>A rolling ball (Polyak 1964): steps in one direction add up, to ten times the rate.</source>
        <translation>Eine rollende Kugel (Polyak 1964): Schritte in einer Richtung summieren sich, bis zum Zehnfachen der Lernrate.</translation>
    </message>
    <message>
        <source>A run begins at step 0.</source>
        <translation>Ein Lauf beginnt bei Schritt 0.</translation>
    </message>
    <message>
        <source>A smooth ReLU (Hendrycks and Gimpel 2016, the tanh form), used in language models.</source>
        <translation>Eine glatte ReLU (Hendrycks und Gimpel 2016, die tanh-Form), wie in Sprachmodellen.</translation>
    </message>
    <message>
        <source>A step on that image leaves the finite numbers ({place}), so the network is shown without it. Choose a smaller rate.</source>
        <translation>Ein Schritt auf diesem Bild verlässt die endlichen Zahlen ({place}), das Netz wird deshalb ohne ihn gezeigt. Wählen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>A sweep cannot vary {field}. It can vary {fields}.</source>
        <translation>Eine Versuchsreihe kann {field} nicht variieren. Möglich sind {fields}.</translation>
    </message>
    <message>
        <source>A sweep has at least one seed, and no negative number.</source>
        <translation>Eine Versuchsreihe hat mindestens einen Seed, und keine negative Zahl.</translation>
    </message>
    <message>
        <source>A sweep has up to {most:,} runs, not {count:,}: take fewer values.</source>
        <translation>Eine Versuchsreihe hat bis zu {most:,} Läufe, nicht {count:,}: Nehmen Sie weniger Werte.</translation>
    </message>
    <message>
        <source>A sweep on other machines</source>
        <translation>Eine Versuchsreihe auf anderen Rechnern</translation>
    </message>
    <message>
        <source>A sweep varies 1 to {most} fields, not {count}: give one of them a list like 0.1,0.3 or a range like 0.01:3:log:8.</source>
        <translation>Eine Versuchsreihe variiert 1 bis {most} Felder, nicht {count}: Geben Sie einem davon eine Liste wie 0.1,0.3 oder einen Bereich wie 0.01:3:log:8.</translation>
    </message>
    <message>
        <source>A sweep varies each field once: {names}.</source>
        <translation>Eine Versuchsreihe variiert jedes Feld nur einmal: {names}.</translation>
    </message>
    <message>
        <source>A tenth of the rate after each third of the run.</source>
        <translation>Ein Zehntel der Lernrate nach jedem Drittel des Laufs.</translation>
    </message>
    <message>
        <source>A weight is a number up to {most:g}.</source>
        <translation>Ein Gewicht ist eine Zahl bis {most:g}.</translation>
    </message>
    <message>
        <source>A worker has mnist_viz {theirs} and this program is {ours}: install the same version on all machines.</source>
        <translation>Ein Worker hat mnist_viz {theirs}, dieses Programm ist {ours}: Installieren Sie auf allen Rechnern dieselbe Version.</translation>
    </message>
    <message>
        <source>A worker of {address} has no mnist_viz {ours}, which this program is: install it there ({why}).</source>
        <translation>Ein Worker von {address} hat kein mnist_viz {ours} wie dieses Programm: Installieren Sie es dort ({why}).</translation>
    </message>
    <message>
        <source>A worksheet needs an example: pin a test digit, or draw one.</source>
        <translation>Ein Arbeitsblatt braucht ein Beispiel: Heften Sie eine Testziffer an oder zeichnen Sie eine.</translation>
    </message>
    <message>
        <source>About mnist_viz</source>
        <translation>Über mnist_viz</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Activations: A = f(Z); in the output layer f is the softmax.</source>
        <translation>Aktivierungen: A = f(Z); in der Ausgabeschicht ist f die Softmax-Funktion.</translation>
    </message>
    <message>
        <source>Add it to the others</source>
        <translation>Zu den anderen stellen</translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) they read: {accuracy}.</source>
        <translation>
            <numerusform>Nach %n Schritt lesen sie: {accuracy}.</numerusform>
            <numerusform>Nach %n Schritten lesen sie: {accuracy}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After the step, with every weight and bias of the network moved, C is {loss}.</source>
        <translation>Nach dem Schritt, in dem sich jedes Gewicht und jeder Bias des Netzes bewegt hat, ist C = {loss}.</translation>
    </message>
    <message>
        <source>After {steps:,} steps the replay differs from the recorded run by {share:.1e} of the parameters&apos; size, in no parameter by more than {most:.1e}{why}.</source>
        <translation>Nach {steps:,} Schritten weicht die Wiederholung vom aufgezeichneten Lauf um {share:.1e} der Größe der Parameter ab, in keinem Parameter um mehr als {most:.1e}{why}.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
    </message>
    <message>
        <source>All units of a layer begin alike and stay alike: they learn as one unit.</source>
        <translation>Alle Einheiten einer Schicht beginnen gleich und bleiben gleich: Sie lernen wie eine einzige.</translation>
    </message>
    <message>
        <source>All zeros first, then all ones, and so on: each batch undoes what the ones before it have taught.</source>
        <translation>Erst alle Nullen, dann alle Einsen und so weiter: Jeder Batch macht zunichte, was die davor gelehrt haben.</translation>
    </message>
    <message>
        <source>An ONNX file</source>
        <translation>Eine ONNX-Datei</translation>
    </message>
    <message>
        <source>An event file</source>
        <translation>Eine TensorBoard-Datei</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>Andere Batchgröße</translation>
    </message>
    <message>
        <source>Another loss, not drawn: {runs}.</source>
        <translation>Anderer Verlust, nicht gezeichnet: {runs}.</translation>
    </message>
    <message>
        <source>Another objective</source>
        <translation>Andere Zielfunktion</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>Anderer Optimierer</translation>
    </message>
    <message>
        <source>Another run is being saved to {path} right now. Choose another file, or wait until that run has ended.</source>
        <translation>In {path} wird gerade ein anderer Lauf gespeichert. Wählen Sie eine andere Datei, oder warten Sie, bis jener Lauf beendet ist.</translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>Anderer Lernratenplan</translation>
    </message>
    <message>
        <source>Another test &amp;digit</source>
        <translation>Andere &amp;Testziffer</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows, Return</source>
        <translation>Pfeiltasten, Eingabe</translation>
    </message>
    <message>
        <source>As a checkpoint to go on from, with its history to look back in if you like, or as a small run file to replay elsewhere.</source>
        <translation>Als Checkpoint zum Weitermachen, auf Wunsch mit dem Verlauf zum Zurückblicken, oder als kleine Laufdatei, die sich anderswo wiederholen lässt.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>As&amp;k, then reveal</source>
        <translation>&amp;Fragen, dann aufdecken</translation>
    </message>
    <message>
        <source>At its keyframes the plane&apos;s loss is off by {off:.1%} at most.</source>
        <translation>An den Schlüsselbildern weicht der Verlust der Ebene um höchstens {off:.1%} ab.</translation>
    </message>
    <message>
        <source>Automatic colours</source>
        <translation>Automatische Farben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back one phase  (Page Up)</source>
        <translation>Eine Phase zurück  (Bild auf)</translation>
    </message>
    <message>
        <source>Back to li&amp;ve</source>
        <translation>Zurück zur &amp;Gegenwart</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>Zurück zur Gegenwart</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation>Zurück zur Zeichnung</translation>
    </message>
    <message>
        <source>Back to the first weights; the same seed replays the same run, bit for bit. The run that is left stays among the runs.</source>
        <translation>Zurück zu den ersten Gewichten; derselbe Seed ergibt Bit für Bit denselben Lauf. Der verlassene Lauf bleibt unter den Läufen.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Backwards, as a “{name}”: lines are the gradients of the weights.</source>
        <translation>Rückwärts, als „{name}“: Linien sind die Gradienten der Gewichte.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Batch microscope</source>
        <translation>Batch-Mikroskop</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a run with the weights as you set them; the present run stays as it is.</source>
        <translation>Einen Lauf mit den Gewichten beginnen, die Sie gesetzt haben; der jetzige Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Begin the chosen lesson; your own layout comes back after it.</source>
        <translation>Die gewählte Lektion beginnen; danach kommt Ihre eigene Anordnung wieder.</translation>
    </message>
    <message>
        <source>Begin the new run with the rate that this run has.</source>
        <translation>Den neuen Lauf mit der Lernrate dieses Laufs beginnen.</translation>
    </message>
    <message>
        <source>Best test loss: step {step}</source>
        <translation>Bester Test: Schritt {step}</translation>
    </message>
    <message>
        <source>Best η</source>
        <translation>Bestes η</translation>
    </message>
    <message>
        <source>Best: {cell}</source>
        <translation>Beste: {cell}</translation>
    </message>
    <message>
        <source>Between 0 and 1 (Rumelhart et al. 1986): flat at both ends, so learning is slow.</source>
        <translation>Zwischen 0 und 1 (Rumelhart u. a. 1986): an beiden Enden flach, deshalb langsam beim Lernen.</translation>
    </message>
    <message>
        <source>Beware: at one keyframe the plane&apos;s loss is {factor:.2g} times off, because the rest of the weights&apos; movement is not on it.</source>
        <translation>Vorsicht: An einem Schlüsselbild weicht der Verlust der Ebene um den Faktor {factor:.2g} ab, weil der Rest der Bewegung der Gewichte nicht auf ihr liegt.</translation>
    </message>
    <message>
        <source>Blank paper reads {digit}, {percent} %</source>
        <translation>Leeres Papier: {digit}, {percent} %</translation>
    </message>
    <message>
        <source>Blank paper.</source>
        <translation>Leeres Papier.</translation>
    </message>
    <message>
        <source>Both {one} and {other} could be the {part} images: it is not clear which to use. Keep one of them.</source>
        <translation>Sowohl {one} als auch {other} könnten die {part}-Bilder sein: Es ist nicht klar, welche gemeint sind. Behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>Both {one} and {other} could be the {part} {kind}: it is not clear which to use. Keep one of them.</source>
        <translation>Sowohl {one} als auch {other} könnten {part} {kind} sein: Es ist nicht klar, was gemeint ist. Behalten Sie nur eines davon.</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Hier verzweigen</translation>
    </message>
    <message>
        <source>Branch from these weights</source>
        <translation>Von diesen Gewichten verzweigen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Canceled after {done} of {total} losses.</source>
        <translation>Nach {done} von {total} Verlusten abgebrochen.</translation>
    </message>
    <message>
        <source>Centre like MNIST</source>
        <translation>Zentrieren wie MNIST</translation>
    </message>
    <message>
        <source>Check gradient</source>
        <translation>Gradient prüfen</translation>
    </message>
    <message>
        <source>Checkpoint with history, to look back in: {size:.1f} MB (*.mnistviz *.safetensors)</source>
        <translation>Checkpoint mit Verlauf zum Zurückblicken: {size:.1f} MB (*.mnistviz *.safetensors)</translation>
    </message>
    <message>
        <source>Checkpoint, to go on from (*.mnistviz *.safetensors);;Run file, to replay (*.mnistrun *.json)</source>
        <translation>Checkpoint, zum Weitermachen (*.mnistviz *.safetensors);;Laufdatei, zum Wiederholen (*.mnistrun *.json)</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose the data set “{name}”</source>
        <translation>Den Datensatz „{name}“ wählen</translation>
    </message>
    <message>
        <source>Choose the folder that holds the files of this data set.</source>
        <translation>Wählen Sie den Ordner mit den Dateien dieses Datensatzes.</translation>
    </message>
    <message>
        <source>Choose the strength of the colours automatically.</source>
        <translation>Die Stärke der Farben automatisch wählen.</translation>
    </message>
    <message>
        <source>Chosen: {units}.</source>
        <translation>Gewählt: {units}.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Click on a digit to have it read; Escape returns to the drawing.</source>
        <translation>Ein Klick auf eine Ziffer lässt sie lesen; Esc führt zurück zur Zeichnung.</translation>
    </message>
    <message>
        <source>Clockwise, or the other way left of 0.</source>
        <translation>Im Uhrzeigersinn; links von 0 dagegen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours run from {first} to {last} {unit}</source>
        <translation>Die Farben reichen von {first} bis {last} {unit}</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Compare at</source>
        <translation>Vergleichen bei</translation>
    </message>
    <message>
        <source>Compare at the</source>
        <translation>Vergleichen bei</translation>
    </message>
    <message>
        <source>Compare each gradient with differences of its cost, on small random networks in float64 that are clear of ReLU&apos;s kink. Each click draws other networks.</source>
        <translation>Jeden Gradienten mit Differenzenquotienten seiner Kosten vergleichen, an kleinen Zufallsnetzen in float64, fern vom Knick der ReLU. Jeder Klick zieht andere Netze.</translation>
    </message>
    <message>
        <source>Compare what is read with the true class if that is another, else with the runner-up.</source>
        <translation>Das Gelesene mit der wahren Klasse vergleichen, falls sie eine andere ist, sonst mit der zweitbesten.</translation>
    </message>
    <message>
        <source>Con&amp;tinue last session</source>
        <translation>Letzte Sitzung f&amp;ortsetzen</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue from the moment shown with this objective.</source>
        <translation>Vom gezeigten Moment an mit dieser Zielfunktion fortsetzen.</translation>
    </message>
    <message>
        <source>Continue last session</source>
        <translation>Letzte Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the report, to paste it into a message.</source>
        <translation>Den Bericht kopieren, um ihn in eine Nachricht einzufügen.</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>Konnte nicht starten</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Cross-entropy at twice the rate</source>
        <translation>Kreuzentropie mit doppelter Lernrate</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Strg+Links</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Strg+Rechts</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark on light, always.</source>
        <translation>Immer dunkel auf hell.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data sets (*.zip *.npz *.npy *.csv *.csv.gz *.tsv *ubyte *ubyte.gz)</source>
        <translation>Datensätze (*.zip *.npz *.npy *.csv *.csv.gz *.tsv *ubyte *ubyte.gz)</translation>
    </message>
    <message>
        <source>Dead (%)</source>
        <translation>Tot (%)</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>Tote Einheiten</translation>
    </message>
    <message>
        <source>Dead units, crossed out: none of the first 1,000 test digits fires them, so they learn next to nothing.</source>
        <translation>Tote Einheiten, durchkreuzt: Keine der ersten 1.000 Testziffern lässt sie feuern, also lernen sie so gut wie nichts.</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Zerfall</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Einzelheiten stehen im Protokoll: {path}</translation>
    </message>
    <message>
        <source>Deviation of the initializer normal, value of the initializer constant.</source>
        <translation>Standardabweichung bei der Initialisierung „normal“, Wert bei „constant“.</translation>
    </message>
    <message>
        <source>Digits drawn by foreign hands</source>
        <translation>Ziffern fremder Handschriften</translation>
    </message>
    <message>
        <source>Digits drawn by steady hands</source>
        <translation>Ziffern ruhiger Handschriften</translation>
    </message>
    <message>
        <source>Digits drawn by the program</source>
        <translation>Ziffern, die das Programm zeichnet</translation>
    </message>
    <message>
        <source>Digits drawn by the program, tested on steady hands</source>
        <translation>Gezeichnete Ziffern, Test mit ruhigen Handschriften</translation>
    </message>
    <message>
        <source>Digits that the network does not learn from, each with a tick or a cross and what it reads there. A click, or the arrow keys and return, pins one in every panel.</source>
        <translation>Ziffern, von denen das Netz nicht lernt, jede mit Haken oder Kreuz und dem, was es dort liest. Ein Klick, oder Pfeiltasten und Eingabetaste, heftet eine in allen Bereichen an.</translation>
    </message>
    <message>
        <source>Digits that the network learns from, each with what it reads and a tick where that is the label it is given. With wrong labels in the recipe these are shown alone: a tick then means that it has learned a wrong label by heart.</source>
        <translation>Ziffern, aus denen das Netz lernt, jede mit dem, was es liest, und einem Haken, wo das ihr Label ist. Mit falschen Labels im Rezept werden nur diese gezeigt: Ein Haken heißt dann, dass ein falsches Label auswendig gelernt ist.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
    <message>
        <source>Distributions over the run</source>
        <translation>Verteilungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Dotted: before the change. Filled: after it.</source>
        <translation>Gepunktet: vor der Änderung. Gefüllt: danach.</translation>
    </message>
    <message>
        <source>Dotted: before the step. Filled: after it.</source>
        <translation>Gepunktet: vor dem Schritt. Gefüllt: danach.</translation>
    </message>
    <message>
        <source>Double the rate.</source>
        <translation>Die Lernrate verdoppeln.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Drag marks a box to zoom to</source>
        <translation>Ziehen markiert einen Ausschnitt</translation>
    </message>
    <message>
        <source>Drag the colours to change the scale; a double click restores it.</source>
        <translation>Die Farben ziehen ändert die Skala; ein Doppelklick stellt sie wieder her.</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Ziffer zeichnen</translation>
    </message>
    <message>
        <source>Draw a digit here: the network reads it at every stroke, as it learns.</source>
        <translation>Zeichnen Sie hier eine Ziffer: Das Netz liest sie bei jedem Strich, während es lernt.</translation>
    </message>
    <message>
        <source>Draw a digit; the right button erases.</source>
        <translation>Eine Ziffer zeichnen; die rechte Maustaste radiert.</translation>
    </message>
    <message>
        <source>Draw again what was taken back.</source>
        <translation>Das Zurückgenommene wieder zeichnen.</translation>
    </message>
    <message>
        <source>Draw by the logarithm: equal factors are equal distances.</source>
        <translation>Logarithmisch zeichnen: gleiche Faktoren sind gleiche Abstände.</translation>
    </message>
    <message>
        <source>Draw or pin a digit to change it.</source>
        <translation>Zeichnen Sie eine Ziffer oder heften Sie eine an, um sie zu verändern.</translation>
    </message>
    <message>
        <source>Draw or pin a digit to see it on its way.</source>
        <translation>Zeichnen Sie eine Ziffer oder heften Sie eine an, um ihren Weg zu sehen.</translation>
    </message>
    <message>
        <source>Draw this panel again.</source>
        <translation>Diesen Bereich noch einmal zeichnen.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a tablet&apos;s pen, or the arrow keys and space; the network reads at every movement. Next to the paper is the image it sees, fitted and centred as MNIST&apos;s are.</source>
        <translation>Zeichnen Sie mit der Maus, einem Tablettstift oder den Pfeiltasten und der Leertaste; das Netz liest bei jeder Bewegung. Neben dem Papier steht das Bild, das es sieht, eingepasst und zentriert wie die von MNIST.</translation>
    </message>
    <message>
        <source>Draw: the network is on its way</source>
        <translation>Zeichnen: das Netz ist unterwegs</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Drawn digits as people write them outside the USA, whose hands MNIST lacks.</source>
        <translation>Gezeichnete Ziffern, wie man sie außerhalb der USA schreibt; solche fehlen in MNIST.</translation>
    </message>
    <message>
        <source>Drawn digits that vary as little as those of MNIST: easy to learn and to read.</source>
        <translation>Gezeichnete Ziffern, die so wenig variieren wie die von MNIST: leicht zu lernen und zu lesen.</translation>
    </message>
    <message>
        <source>Draws the first weights and the order: the same seed gives the same run.</source>
        <translation>Zieht die ersten Gewichte und die Reihenfolge: derselbe Seed gibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Each layer&apos;s pre-activations Z and activations A: every cell is one unit. Over all examples a row is one unit and a column one digit, sorted by class, so that you see which units fire for which digit.</source>
        <translation>Die Voraktivierungen Z und die Aktivierungen A jeder Schicht: jede Zelle ist eine Einheit. Bei „Alle Beispiele“ ist eine Zeile eine Einheit und eine Spalte eine Ziffer, nach Klassen sortiert, sodass man sieht, welche Einheiten bei welcher Ziffer feuern.</translation>
    </message>
    <message>
        <source>Each numeral is a test image of that class, where its last hidden activations are on the plane of two principal components. The plane stays the same for the whole run, so every movement is learning. Ring: the pinned image; diamond: your drawing. A click pins. Where the last hidden layer has two units, they are the axes, and each class&apos;s exact region has its colour.</source>
        <translation>Jede Ziffer ist ein Testbild dieser Klasse, dort, wo seine letzten verborgenen Aktivierungen auf der Ebene zweier Hauptkomponenten liegen. Die Ebene bleibt den ganzen Lauf über gleich, jede Bewegung ist also Lernen. Ring: das angeheftete Bild; Raute: Ihre Zeichnung. Ein Klick heftet an. Hat die letzte verborgene Schicht zwei Einheiten, so sind diese die Achsen, und die genaue Region jeder Klasse hat ihre Farbe.</translation>
    </message>
    <message>
        <source>Each parameter finds its own step size (Kingma and Ba 2015, algorithm 1); use a rate near 0.001.</source>
        <translation>Jeder Parameter findet seine eigene Schrittweite (Kingma und Ba 2015, Algorithmus 1); dazu passt eine Lernrate um 0.001.</translation>
    </message>
    <message>
        <source>Each pixel moves this far along the sign of the gradient of the cost.</source>
        <translation>Jedes Pixel ändert sich um so viel in Richtung des Vorzeichens des Gradienten der Kosten.</translation>
    </message>
    <message>
        <source>Each tile is one row of W1: the 784 weights from the pixels to one hidden unit, on one scale, so that you see them grow; one colour is for weights above zero, one for below. Units that none of the first 1,000 test digits fires are dead: faded and crossed out. Silenced ones have two bars. A click selects a unit everywhere.</source>
        <translation>Jede Kachel ist eine Zeile von W1: die 784 Gewichte von den Pixeln zu einer verborgenen Einheit, auf einer gemeinsamen Skala, sodass man sie wachsen sieht; eine Farbe steht für Gewichte über null, eine für solche darunter. Einheiten, die keine der ersten 1.000 Testziffern feuern lässt, sind tot: verblasst und durchkreuzt. Stumme tragen zwei Striche. Ein Klick wählt eine Einheit überall aus.</translation>
    </message>
    <message>
        <source>Each tile on its own scale</source>
        <translation>Skala je Kachel</translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each times a weight, and its bias.</source>
        <translation>Jede Einheit summiert ihre Eingänge, jeden mal ein Gewicht, und ihren Bias.</translation>
    </message>
    <message>
        <source>Else a drag moves the view, and a drag with Shift marks a box.</source>
        <translation>Sonst verschiebt Ziehen die Ansicht, und Ziehen mit Umschalt markiert einen Ausschnitt.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End the lesson and put your own layout back.</source>
        <translation>Die Lektion beenden und die eigene Anordnung zurückholen.</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Präsentation beenden</translation>
    </message>
    <message>
        <source>Epoch {epoch:.2f} of {epochs}</source>
        <translation>Epoche {epoch:.2f} von {epochs}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>Fehler (%)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every epoch reads the images in another random order.</source>
        <translation>Jede Epoche liest die Bilder in anderer zufälliger Reihenfolge.</translation>
    </message>
    <message>
        <source>Every panel is back where it was at first.</source>
        <translation>Jeder Bereich ist wieder, wo er anfangs war.</translation>
    </message>
    <message>
        <source>Every parameter moves a small step, the rate η, against its gradient.</source>
        <translation>Jeder Parameter geht einen kleinen Schritt, die Lernrate η, gegen seinen Gradienten.</translation>
    </message>
    <message>
        <source>Every pixel of {path} has the same value: there is nothing in it.</source>
        <translation>Alle Pixel von {path} haben denselben Wert: Es ist nichts darauf.</translation>
    </message>
    <message>
        <source>Every run of this session: its line on the curves, what differs between the recipes, and how it did. Untick a run to hide its curves; double-click its name to change it.</source>
        <translation>Jeder Lauf dieser Sitzung: seine Linie in den Kurven, was sich an den Rezepten unterscheidet und wie er abschnitt. Ohne Häkchen sind die Kurven eines Laufs ausgeblendet; ein Doppelklick auf den Namen ändert ihn.</translation>
    </message>
    <message>
        <source>Every test image, by its true class (row) and what it is read as (column), with the share of each class correct. Choose a cell to see its images, worst first; click one of them to pin it everywhere.</source>
        <translation>Jedes Testbild nach seiner wahren Klasse (Zeile) und dem, als was es gelesen wird (Spalte), mit dem richtigen Anteil jeder Klasse. Eine Zelle zeigt ihre Bilder, die schlimmsten zuerst; ein Klick auf eines heftet es überall an.</translation>
    </message>
    <message>
        <source>Everything that the network computes, with the notes&apos; letters (A) to (F). Point at a symbol to read what it is. The buttons show the same with another objective; the run changes only when you start or branch one with it.</source>
        <translation>Alles, was das Netz rechnet, mit den Buchstaben (A) bis (F) des Skripts. Auf ein Symbol zeigen erklärt es. Die Schaltflächen zeigen dasselbe mit einer anderen Zielfunktion; der Lauf ändert sich erst, wenn Sie damit einen neuen starten oder abzweigen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Evidence of each pixel</source>
        <translation>Beleg jedes Pixels</translation>
    </message>
    <message>
        <source>Example {number}: a {digit}</source>
        <translation>Beispiel {number}: eine {digit}</translation>
    </message>
    <message>
        <source>Example {number}: a {digit}, correctly read as {read}</source>
        <translation>Beispiel {number}: eine {digit}, richtig gelesen als {read}</translation>
    </message>
    <message>
        <source>Example {number}: a {digit}, wrongly read as {read}</source>
        <translation>Beispiel {number}: eine {digit}, falsch gelesen als {read}</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Examples in each step; all examples, as in the notes, at 0.</source>
        <translation>Beispiele in jedem Schritt; alle Beispiele, wie im Skript, bei 0.</translation>
    </message>
    <message>
        <source>Exploding</source>
        <translation>Explodierend</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Falls evenly to zero at the end, which settles the noise of small batches.</source>
        <translation>Fällt gleichmäßig bis auf null am Ende, was das Rauschen kleiner Batches beruhigt.</translation>
    </message>
    <message>
        <source>Falls slowly, then fast, then slowly to zero (Loshchilov and Hutter 2017, eq. 5).</source>
        <translation>Fällt langsam, dann schnell, dann langsam bis auf null (Loshchilov und Hutter 2017, Gl. 5).</translation>
    </message>
    <message>
        <source>Fetch and start</source>
        <translation>Laden und starten</translation>
    </message>
    <message>
        <source>Fetching {data}: {received:.1f} MB</source>
        <translation>{data} wird geladen: {received:.1f} MB</translation>
    </message>
    <message>
        <source>Fetching {data}: {received:.1f} of {size:.1f} MB</source>
        <translation>{data} wird geladen: {received:.1f} von {size:.1f} MB</translation>
    </message>
    <message>
        <source>Fewer steps a second.</source>
        <translation>Weniger Schritte je Sekunde.</translation>
    </message>
    <message>
        <source>Fill the window with a panel that has no number.</source>
        <translation>Das Fenster mit einem Bereich füllen, der keine Nummer hat.</translation>
    </message>
    <message>
        <source>Fill the window with “{panel}”; with Ctrl, put it next to the others.</source>
        <translation>Das Fenster mit „{panel}“ füllen; mit Strg neben die anderen stellen.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filters of the first layer</source>
        <translation>Filter der Schicht 1</translation>
    </message>
    <message>
        <source>Filters, the rows of W1</source>
        <translation>Filter, die Zeilen von W1</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation>Fertige Läufe</translation>
    </message>
    <message>
        <source>Finished. Click a cell to open it as a run.</source>
        <translation>Fertig. Ein Klick auf eine Zelle öffnet sie als Lauf.</translation>
    </message>
    <message>
        <source>Fired least by</source>
        <translation>Feuert am wenigsten bei</translation>
    </message>
    <message>
        <source>Fired most by</source>
        <translation>Feuert am stärksten bei</translation>
    </message>
    <message>
        <source>Fit the drawing into 20 × 20 pixels and centre its mass, as in all that the network learns from; turn it off to see how badly it reads without.</source>
        <translation>Die Zeichnung in 20 × 20 Pixel einpassen und ihren Schwerpunkt zentrieren, wie bei allem, woraus das Netz lernt; ohne das sieht man, wie schlecht es sonst liest.</translation>
    </message>
    <message>
        <source>Fit the plane again, so that it holds most of what differs now.</source>
        <translation>Die Ebene neu anpassen, sodass sie das meiste der jetzigen Unterschiede enthält.</translation>
    </message>
    <message>
        <source>Float, or dock again</source>
        <translation>Lösen oder wieder andocken</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow the reading</source>
        <translation>Dem Gelesenen folgen</translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark.</source>
        <translation>Hell oder dunkel wie das System.</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation>Täuschen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Forget this run and its curves.</source>
        <translation>Diesen Lauf und seine Kurven vergessen.</translation>
    </message>
    <message>
        <source>Forward one phase  (Page Down)</source>
        <translation>Eine Phase weiter  (Bild ab)</translation>
    </message>
    <message>
        <source>From 0 to {most}.</source>
        <translation>Von 0 bis {most}.</translation>
    </message>
    <message>
        <source>From here every step leaves the finite numbers, so there is no slope to show: go back to an earlier moment, or start again with a lower learning rate.</source>
        <translation>Von hier verlässt jeder Schritt die endlichen Zahlen, es gibt also keinen Hang zu zeigen: Gehen Sie zu einem früheren Moment zurück oder beginnen Sie noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>From its next start on, the program speaks this language: {language}.</source>
        <translation>Vom nächsten Start an spricht das Programm diese Sprache: {language}.</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>From step {step}, continue with</source>
        <translation>Ab Schritt {step} fortsetzen mit</translation>
    </message>
    <message>
        <source>From the run&apos;s present weights</source>
        <translation>Von den jetzigen Gewichten des Laufs</translation>
    </message>
    <message>
        <source>From {low:g} to {high:g} {unit}.</source>
        <translation>Von {low:g} bis {high:g} {unit}.</translation>
    </message>
    <message>
        <source>From {low} to {high}, not “{text}”.</source>
        <translation>Von {low} bis {high}, nicht „{text}“.</translation>
    </message>
    <message>
        <source>Full screen in large type: number keys choose the panel; Escape ends it.</source>
        <translation>Vollbild in großer Schrift: Zifferntasten wählen den Bereich; Esc beendet.</translation>
    </message>
    <message>
        <source>GIF (*.gif);;MP4 (*.mp4)</source>
        <translation>GIF (*.gif);;MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Give a run another name.</source>
        <translation>Einem Lauf einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>Go along the path.</source>
        <translation>Dem Weg folgen.</translation>
    </message>
    <message>
        <source>Go back to any moment of training: every panel shows it as it was.</source>
        <translation>Zurück zu jedem Moment des Trainings: alle Bereiche zeigen, wie es damals war.</translation>
    </message>
    <message>
        <source>Go from cell to cell, or from symbol to symbol.</source>
        <translation>Von Zelle zu Zelle gehen, oder von Symbol zu Symbol.</translation>
    </message>
    <message>
        <source>Go from cell to cell; list its mistakes.</source>
        <translation>Von Zelle zu Zelle gehen; ihre Irrtümer auflisten.</translation>
    </message>
    <message>
        <source>Go from digit to digit; pin one in every panel.</source>
        <translation>Von Ziffer zu Ziffer gehen; eine in jedem Bereich anheften.</translation>
    </message>
    <message>
        <source>Go from unit to unit; choose one in every panel.</source>
        <translation>Von Einheit zu Einheit gehen; eine in jedem Bereich wählen.</translation>
    </message>
    <message>
        <source>Go from unit to unit; select one in every panel.</source>
        <translation>Von Einheit zu Einheit gehen; eine in jedem Bereich auswählen.</translation>
    </message>
    <message>
        <source>Go on from a checkpoint, or replay a run file; dropping one on the window does the same.</source>
        <translation>Mit einem Checkpoint weitermachen oder eine Laufdatei wiederholen; ins Fenster gezogen tut sie dasselbe.</translation>
    </message>
    <message>
        <source>Go through the pictures of a folder.</source>
        <translation>Die Bilder eines Ordners durchgehen.</translation>
    </message>
    <message>
        <source>Go to this panel</source>
        <translation>Zu diesem Bereich</translation>
    </message>
    <message>
        <source>Go to “{panel}”; in presentation mode, fill the window with it.</source>
        <translation>Zu „{panel}“ gehen; in der Präsentation das Fenster damit füllen.</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Gradient descent, the notes&apos; own: a step straight down the slope.</source>
        <translation>Gradientenabstieg, wie im Skript: ein Schritt geradewegs bergab.</translation>
    </message>
    <message>
        <source>Gradient lab</source>
        <translation>Gradientenlabor</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norm des Gradienten</translation>
    </message>
    <message>
        <source>Gradient sign</source>
        <translation>Gradientenvorzeichen</translation>
    </message>
    <message>
        <source>Gradient: not finite</source>
        <translation>Gradient: nicht endlich</translation>
    </message>
    <message>
        <source>Gradient: {norm:.3g} long</source>
        <translation>Gradient: Länge {norm:.3g}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif (pip install mnist-viz[heic]). Install it, or export the picture as JPEG.</source>
        <translation>HEIC-Bilder brauchen das Paket pillow-heif (pip install mnist-viz[heic]). Installieren Sie es, oder exportieren Sie das Bild als JPEG.</translation>
    </message>
    <message>
        <source>Halve the rate.</source>
        <translation>Die Lernrate halbieren.</translation>
    </message>
    <message>
        <source>Handwriting that the program draws itself, as people of several countries write.</source>
        <translation>Handschrift, die das Programm selbst zeichnet, wie man in verschiedenen Ländern schreibt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Help &gt; Show the hints again brings them back.</source>
        <translation>Hilfe &gt; „Hinweise wieder zeigen“ bringt sie zurück.</translation>
    </message>
    <message>
        <source>Hidden layer {number}: {units} units</source>
        <translation>Verborgene Schicht {number}: {units} Einheiten</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>Verborgener Raum</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hold this step</source>
        <translation>Schritt festhalten</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>How far each step goes; turn it while the run continues.</source>
        <translation>Wie weit jeder Schritt geht; änderbar, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>How far that one step goes.</source>
        <translation>Wie weit dieser eine Schritt geht.</translation>
    </message>
    <message>
        <source>How fast the recording is played.</source>
        <translation>Wie schnell die Aufzeichnung abläuft.</translation>
    </message>
    <message>
        <source>How long each equation is shown when it plays.</source>
        <translation>Wie lange jede Gleichung beim Abspielen gezeigt wird.</translation>
    </message>
    <message>
        <source>How many hidden units each step leaves out at random; none in a test.</source>
        <translation>Wie viele verborgene Einheiten jeder Schritt zufällig auslässt; keine beim Test.</translation>
    </message>
    <message>
        <source>How many images it learns from: with few, it learns them by heart.</source>
        <translation>Aus wie vielen Bildern das Netz lernt: Wenige lernt es auswendig.</translation>
    </message>
    <message>
        <source>How many training labels are wrong, chosen by the seed.</source>
        <translation>Wie viele Trainingslabels falsch sind, vom Seed ausgewählt.</translation>
    </message>
    <message>
        <source>How sure the network is of each class, in percent; they add to 100.</source>
        <translation>Wie sicher das Netz sich jeder Klasse ist, in Prozent; zusammen 100.</translation>
    </message>
    <message>
        <source>How sure the network is of each digit</source>
        <translation>Wie sicher das Netz sich jeder Ziffer ist</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>Wie die ersten Gewichte gezogen werden.</translation>
    </message>
    <message>
        <source>How the gradient moves the weights.</source>
        <translation>Wie der Gradient die Gewichte bewegt.</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate über den Lauf ändert.</translation>
    </message>
    <message>
        <source>How the weights W, pre-activations Z, activations A and gradients dW of each layer are distributed, a ridge for each moment of the run, the first at the top; next to them the length of each layer&apos;s gradient. A sentence says what it means. Click a ridge to go back to it.</source>
        <translation>Wie die Gewichte W, Voraktivierungen Z, Aktivierungen A und Gradienten dW jeder Schicht verteilt sind: ein Kamm für jeden Moment des Laufs, der erste oben; daneben die Länge des Gradienten jeder Schicht. Ein Satz sagt, was es bedeutet. Ein Klick auf einen Kamm führt zu ihm zurück.</translation>
    </message>
    <message>
        <source>How wide the pen is, 1 to 6 pixels of the image; MNIST&apos;s pens are about {width}.</source>
        <translation>Wie breit der Stift ist, 1 bis 6 Pixel des Bildes; MNISTs Stifte haben etwa {width}.</translation>
    </message>
    <message>
        <source>Images of the chosen cell, worst first</source>
        <translation>Bilder der gewählten Zelle, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>Images of {sizes} pixels were scaled to {side}x{side}.</source>
        <translation>Bilder mit {sizes} Pixeln wurden auf {side}x{side} skaliert.</translation>
    </message>
    <message>
        <source>In view are the regions of {classes}.</source>
        <translation>Zu sehen sind die Regionen von {classes}.</translation>
    </message>
    <message>
        <source>In which order an epoch reads the images.</source>
        <translation>In welcher Reihenfolge eine Epoche die Bilder liest.</translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation>Startskala</translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>Input: 784 pixels</source>
        <translation>Eingabe: 784 Pixel</translation>
    </message>
    <message>
        <source>Instead of the first weights of its seed.</source>
        <translation>Statt von den ersten Gewichten seines Seeds.</translation>
    </message>
    <message>
        <source>Is each objective&apos;s gradient the gradient of its cost?</source>
        <translation>Ist der Gradient jeder Zielfunktion der Gradient ihrer Kosten?</translation>
    </message>
    <message>
        <source>It could not be saved for the next start to {folder}: {reason}.</source>
        <translation>Für den nächsten Start ließ sich nichts in {folder} speichern: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n run(s), the last one at step {step}.</source>
        <translation>
            <numerusform>Sie hat %n Lauf, bei Schritt {step}.</numerusform>
            <numerusform>Sie hat %n Läufe, den letzten bei Schritt {step}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It learns: the loss falls, the accuracy rises.</source>
        <translation>Es lernt: Der Verlust sinkt, die Genauigkeit steigt.</translation>
    </message>
    <message>
        <source>It reads nothing: its numbers are not finite.</source>
        <translation>Es liest nichts: Seine Zahlen sind nicht endlich.</translation>
    </message>
    <message>
        <source>It trains already. Space pauses and continues.</source>
        <translation>Das Training läuft schon. Die Leertaste hält an und setzt fort.</translation>
    </message>
    <message>
        <source>It was a 7</source>
        <translation>Es war eine 7</translation>
    </message>
    <message>
        <source>It was: {name}</source>
        <translation>Es war: {name}</translation>
    </message>
    <message>
        <source>Keep back what the network reads until the class has guessed; once more reveals it.</source>
        <translation>Zurückhalten, was das Netz liest, bis die Klasse geraten hat; noch einmal deckt es auf.</translation>
    </message>
    <message>
        <source>Keep rate {rate}</source>
        <translation>Lernrate {rate} behalten</translation>
    </message>
    <message>
        <source>Keep the run</source>
        <translation>Lauf speichern</translation>
    </message>
    <message>
        <source>Keep this step under the microscope while the run continues.</source>
        <translation>Diesen Schritt unter dem Mikroskop lassen, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Keeps activations and gradients in balance (Glorot and Bengio 2010, eq. 16).</source>
        <translation>Hält Aktivierungen und Gradienten im Gleichgewicht (Glorot und Bengio 2010, Gl. 16).</translation>
    </message>
    <message>
        <source>Keeps the size of ReLU activations from layer to layer (He et al. 2015, eq. 10).</source>
        <translation>Hält die Größe von ReLU-Aktivierungen von Schicht zu Schicht (He u. a. 2015, Gl. 10).</translation>
    </message>
    <message>
        <source>Keyframes of this run, and the memory for those of all runs. When it is full, every other keyframe is discarded, of the oldest run first; the steps between them can always be computed again.</source>
        <translation>Schlüsselbilder dieses Laufs und der Speicher für die aller Läufe. Ist er voll, wird jedes zweite verworfen, zuerst beim ältesten Lauf; die Schritte dazwischen lassen sich immer neu berechnen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Knobs: act at once</source>
        <translation>Regler: wirken sofort</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>L2 decay</source>
        <translation>L2-Zerfall</translation>
    </message>
    <message>
        <source>L2 decay pulls every weight towards zero; turn it while the run continues.</source>
        <translation>Der L2-Zerfall zieht jedes Gewicht gegen null; änderbar, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start</source>
        <translation>&amp;Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Landscape of the loss</source>
        <translation>Landschaft des Verlusts</translation>
    </message>
    <message>
        <source>Larger, or smaller left of 0.</source>
        <translation>Größer; links von 0 kleiner.</translation>
    </message>
    <message>
        <source>Largest change of a pixel: {largest} of 255; mean {mean:.1f}.</source>
        <translation>Größte Änderung eines Pixels: {largest} von 255; im Mittel {mean:.1f}.</translation>
    </message>
    <message>
        <source>Lay the plane through the run as it is by now, and map the loss around it again.</source>
        <translation>Die Ebene durch den Lauf legen, wie er inzwischen ist, und den Verlust um ihn herum neu vermessen.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer {layer}, strongest of those shown: {units}.</source>
        <translation>Schicht {layer}, die stärksten der gezeigten: {units}.</translation>
    </message>
    <message>
        <source>Layer {number} is saturated: at {share:.0%} of all activations {activation} is nearly flat, so hardly any gradient comes through.</source>
        <translation>Schicht {number} ist gesättigt: Bei {share:.0%} aller Aktivierungen ist {activation} fast flach, sodass kaum ein Gradient durchkommt.</translation>
    </message>
    <message>
        <source>Layer {number}: f nearly flat in {share:.0%} of all cases</source>
        <translation>Schicht {number}: f fast flach in {share:.0%} aller Fälle</translation>
    </message>
    <message>
        <source>Layer {number}: f off in {share:.0%} of all cases</source>
        <translation>Schicht {number}: f aus in {share:.0%} aller Fälle</translation>
    </message>
    <message>
        <source>Layer {number}: {dead} of {units} units dead</source>
        <translation>Schicht {number}: {dead} von {units} Einheiten tot</translation>
    </message>
    <message>
        <source>Layers, from the input to the output</source>
        <translation>Schichten, von der Eingabe zur Ausgabe</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Learning rate {words}:  {rate}</source>
        <translation>Lernrate {words}:  {rate}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the present run and start one with these changes.</source>
        <translation>Den jetzigen Lauf verlassen und einen mit diesen Änderungen beginnen.</translation>
    </message>
    <message>
        <source>Leave the present run and start one with this objective.</source>
        <translation>Den jetzigen Lauf verlassen und einen mit dieser Zielfunktion starten.</translation>
    </message>
    <message>
        <source>Left of 0: thinner.</source>
        <translation>Links von 0: dünner.</translation>
    </message>
    <message>
        <source>Left of 0: to the left.</source>
        <translation>Links von 0: nach links.</translation>
    </message>
    <message>
        <source>Left of 0: up.</source>
        <translation>Links von 0: nach oben.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Lessons (*.txt)</source>
        <translation>Lektionen (*.txt)</translation>
    </message>
    <message>
        <source>Let every silenced unit speak again.</source>
        <translation>Jede stumme Einheit wieder sprechen lassen.</translation>
    </message>
    <message>
        <source>Let the network read a picture: a photograph, a screenshot, a scan.</source>
        <translation>Das Netz ein Bild lesen lassen: ein Foto, ein Bildschirmfoto, einen Scan.</translation>
    </message>
    <message>
        <source>Let the network read the digits in a photograph, a screenshot or a scan.</source>
        <translation>Das Netz die Ziffern auf einem Foto, Bildschirmfoto oder Scan lesen lassen.</translation>
    </message>
    <message>
        <source>Let this unit give 0 in the network that is shown.</source>
        <translation>Diese Einheit im gezeigten Netz 0 geben lassen.</translation>
    </message>
    <message>
        <source>Light on dark, always.</source>
        <translation>Immer hell auf dunkel.</translation>
    </message>
    <message>
        <source>Lines: weight times activation. Point at a unit to read its sum.</source>
        <translation>Linien: Gewicht mal Aktivierung. Auf eine Einheit zeigen, um ihre Summe zu lesen.</translation>
    </message>
    <message>
        <source>List what the network got wrong when it was last tried on the whole test set.</source>
        <translation>Auflisten, was das Netz falsch hatte, als es zuletzt an der ganzen Testmenge geprüft wurde.</translation>
    </message>
    <message>
        <source>Logarithmic x-axis</source>
        <translation>Logarithmische x-Achse</translation>
    </message>
    <message>
        <source>Logarithmic y-axis</source>
        <translation>Logarithmische y-Achse</translation>
    </message>
    <message>
        <source>Logarithmic y-axis (shows the error)</source>
        <translation>Logarithmische y-Achse (zeigt den Fehler)</translation>
    </message>
    <message>
        <source>Look back to its step, in every panel.</source>
        <translation>In allen Bereichen zu seinem Schritt zurückblicken.</translation>
    </message>
    <message>
        <source>Look back to the keyframe that is pointed at, in every panel.</source>
        <translation>In allen Bereichen zu dem Schlüsselbild zurückblicken, auf das gezeigt wird.</translation>
    </message>
    <message>
        <source>Looking at step {step}</source>
        <translation>Blick auf Schritt {step}</translation>
    </message>
    <message>
        <source>Looking back stopped by a fault of the program: {fault}. Training continues; go to that step again to retry.</source>
        <translation>Der Blick zurück endete durch einen Fehler des Programms: {fault}. Das Training geht weiter; gehen Sie noch einmal zu diesem Schritt, um es wieder zu versuchen.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss after one step, by the rate</source>
        <translation>Verlust nach einem Schritt, nach der Lernrate</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Verlust und Genauigkeit</translation>
    </message>
    <message>
        <source>Loss at the keyframes</source>
        <translation>Verlust an den Schlüsselbildern</translation>
    </message>
    <message>
        <source>Loss of the batches</source>
        <translation>Verlust der Batches</translation>
    </message>
    <message>
        <source>Loss on the pinned example {before} → {after}.</source>
        <translation>Verlust am angehefteten Beispiel {before} → {after}.</translation>
    </message>
    <message>
        <source>Loss on this batch &lt;b&gt;{before}&lt;/b&gt;</source>
        <translation>Batch-Verlust &lt;b&gt;{before}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Loss on this batch &lt;b&gt;{before}&lt;/b&gt; → &lt;b&gt;{after}&lt;/b&gt;</source>
        <translation>Batch-Verlust &lt;b&gt;{before}&lt;/b&gt; → &lt;b&gt;{after}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Loss per example</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss {here} here, {after} after the step of rate {rate}; the best rate is {best}.</source>
        <translation>Verlust {here} hier, {after} nach dem Schritt mit Lernrate {rate}; die beste Lernrate ist {best}.</translation>
    </message>
    <message>
        <source>Lower the rate to {rate:g}</source>
        <translation>Lernrate auf {rate:g} senken</translation>
    </message>
    <message>
        <source>Make a &amp;film …</source>
        <translation>Fil&amp;m erstellen …</translation>
    </message>
    <message>
        <source>Make a film</source>
        <translation>Film erstellen</translation>
    </message>
    <message>
        <source>Make one step and rest.</source>
        <translation>Einen Schritt machen und ruhen.</translation>
    </message>
    <message>
        <source>Make one step on the image as “{name}”.</source>
        <translation>Einen Schritt auf dem Bild als „{name}“ machen.</translation>
    </message>
    <message>
        <source>Map of the sweep</source>
        <translation>Karte der Versuchsreihe</translation>
    </message>
    <message>
        <source>Matrix {name}</source>
        <translation>Matrix {name}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Misread only</source>
        <translation>Nur falsch Gelesene</translation>
    </message>
    <message>
        <source>Mix the training digits with distorted copies and drawn hands: reads people better.</source>
        <translation>Die Trainingsziffern mit verzerrten Kopien und gezeichneten Handschriften mischen: liest Menschen besser.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Moment of training</source>
        <translation>Moment des Trainings</translation>
    </message>
    <message>
        <source>Momentum that looks ahead (Nesterov 1983, as Sutskever et al. 2013 write it).</source>
        <translation>Momentum, das vorausschaut (Nesterov 1983, wie Sutskever u. a. 2013 es schreiben).</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>Weitere Bereiche</translation>
    </message>
    <message>
        <source>More steps a second.</source>
        <translation>Mehr Schritte je Sekunde.</translation>
    </message>
    <message>
        <source>More than one digit? {digits}</source>
        <translation>Mehr als eine Ziffer? {digits}</translation>
    </message>
    <message>
        <source>Move a slider to change it.</source>
        <translation>Bewegen Sie einen Regler, um es zu verändern.</translation>
    </message>
    <message>
        <source>Move the line that reads the numbers.</source>
        <translation>Die Linie bewegen, die die Zahlen abliest.</translation>
    </message>
    <message>
        <source>Move the pen; with Shift, five steps at once.</source>
        <translation>Den Stift bewegen; mit Umschalt fünf Schritte auf einmal.</translation>
    </message>
    <message>
        <source>Move through the run: every panel, and the reading of your own drawing, shows the network as it was. Arrow keys go from keyframe to keyframe; click a curve for any step. From any moment you can branch off with another learning rate, optimizer, objective or batch.</source>
        <translation>Durch den Lauf gehen: alle Bereiche, auch das Lesen der eigenen Zeichnung, zeigen das Netz, wie es war. Pfeiltasten gehen von Schlüsselbild zu Schlüsselbild; ein Klick auf eine Kurve zu jedem Schritt. Von jedem Moment kann man mit anderer Lernrate, anderem Optimierer, anderer Zielfunktion oder Batchgröße verzweigen.</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>Neuer Lauf</translation>
    </message>
    <message>
        <source>New run at rate {rate:g}</source>
        <translation>Neuer Lauf mit Lernrate {rate:g}</translation>
    </message>
    <message>
        <source>New run with He&apos;s initial weights</source>
        <translation>Neuer Lauf mit Anfangsgewichten nach He</translation>
    </message>
    <message>
        <source>New run with ReLU</source>
        <translation>Neuer Lauf mit ReLU</translation>
    </message>
    <message>
        <source>New run with leaky ReLU</source>
        <translation>Neuer Lauf mit Leaky ReLU</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.1.20:8786.</source>
        <translation>Unter {address} antwortet kein Dask-Scheduler. Starten Sie einen mit „dask scheduler“ und geben Sie die Adresse an, die er ausgibt, etwa tcp://192.168.1.20:8786.</translation>
    </message>
    <message>
        <source>No bend at all: any depth of it is one linear map, which shows what the bend is for.</source>
        <translation>Gar kein Knick: in jeder Tiefe nur eine lineare Abbildung, was zeigt, wozu der Knick gut ist.</translation>
    </message>
    <message>
        <source>No cell is trained yet.</source>
        <translation>Noch ist keine Zelle trainiert.</translation>
    </message>
    <message>
        <source>No copy of them could be kept: {reason}.</source>
        <translation>Eine Kopie davon ließ sich nicht speichern: {reason}.</translation>
    </message>
    <message>
        <source>No digit is to be seen in the picture: it is blank.</source>
        <translation>Auf dem Bild ist keine Ziffer zu sehen: Es ist leer.</translation>
    </message>
    <message>
        <source>No digit is to be seen in the picture: what it shows has another shape.</source>
        <translation>Auf dem Bild ist keine Ziffer zu sehen: Was es zeigt, hat eine andere Form.</translation>
    </message>
    <message>
        <source>No digit read</source>
        <translation>Keine Ziffer gelesen</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>No prediction yet.</source>
        <translation>Noch keine Vorhersage.</translation>
    </message>
    <message>
        <source>No program can be written for the {field} {name}: add its section to resources/scripts, or export the model instead.</source>
        <translation>Für {field} {name} lässt sich kein Programm schreiben: Ergänzen Sie den Abschnitt in resources/scripts, oder exportieren Sie stattdessen das Modell.</translation>
    </message>
    <message>
        <source>No run can have {told}: {why}.</source>
        <translation>Kein Lauf kann {told} haben: {why}.</translation>
    </message>
    <message>
        <source>No unit gives anything and no gradient comes through: nothing is learned.</source>
        <translation>Keine Einheit gibt etwas weiter, und kein Gradient kommt durch: Es wird nichts gelernt.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation>Nicht endlich</translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is pinned yet</source>
        <translation>Noch nichts angeheftet</translation>
    </message>
    <message>
        <source>NumPy weights</source>
        <translation>NumPy-Gewichte</translation>
    </message>
    <message>
        <source>Numbers not finite: {count}</source>
        <translation>Nicht endliche Zahlen: {count}</translation>
    </message>
    <message>
        <source>ONNX has no operator for the activation {name}: export the network for NumPy or PyTorch instead.</source>
        <translation>ONNX hat keinen Operator für die Aktivierung {name}: Exportieren Sie das Netz stattdessen für NumPy oder PyTorch.</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX-Modell</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Off for {share:.1%} of {n:,} test images; strongest for “{name}”: a = {mean} on average, {most} at most.</source>
        <translation>Aus bei {share:.1%} von {n:,} Testbildern; am stärksten bei „{name}“: a = {mean} im Mittel, {most} höchstens.</translation>
    </message>
    <message>
        <source>Off: {activation} is curved, so a logit is no sum over the pixels. A run with relu, leaky-relu or linear has exact evidence.</source>
        <translation>Aus: {activation} ist gekrümmt, ein Logit ist also keine Summe über die Pixel. Ein Lauf mit relu, leaky-relu oder linear hat exakte Belege.</translation>
    </message>
    <message>
        <source>On a filter, with a brush: go to a pixel; paint there.</source>
        <translation>Auf einem Filter, mit einem Pinsel: zu einem Pixel gehen; dort malen.</translation>
    </message>
    <message>
        <source>On an equation: go from symbol to symbol.</source>
        <translation>Auf einer Gleichung: von Symbol zu Symbol gehen.</translation>
    </message>
    <message>
        <source>On an equation: show its matrices. On an entry of W or b: set it.</source>
        <translation>Auf einer Gleichung: ihre Matrizen zeigen. Auf einem Eintrag von W oder b: ihn setzen.</translation>
    </message>
    <message>
        <source>On the slider: one keyframe earlier or later.</source>
        <translation>Auf dem Schieber: ein Schlüsselbild früher oder später.</translation>
    </message>
    <message>
        <source>On the slider: the first weights; the present.</source>
        <translation>Auf dem Schieber: die ersten Gewichte; die Gegenwart.</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One step changes W{layer} by {share:.0%} of its size, where about 1 % is usual: the learning rate is too high.</source>
        <translation>Ein Schritt ändert W{layer} um {share:.0%} seiner Größe, üblich ist etwa 1 %: Die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>One step changes W{n} by {ratio:.2%}</source>
        <translation>Ein Schritt ändert W{n} um {ratio:.2%}</translation>
    </message>
    <message>
        <source>One step changes no layer by more than {share:.0e} of its size: it hardly learns.</source>
        <translation>Ein Schritt ändert keine Schicht um mehr als {share:.0e} ihrer Größe: Das Netz lernt kaum.</translation>
    </message>
    <message>
        <source>One step, or ten short ones, each along the gradient where it then is.</source>
        <translation>Ein Schritt oder zehn kurze, jeder entlang des Gradienten an seiner Stelle.</translation>
    </message>
    <message>
        <source>One training step in slow motion: the notes&apos; equations with this network&apos;s own matrices. Point at an entry to see what makes it; Page Up and Page Down go through the phases. Click an entry of W or b to set it by hand, see the loss at once, and branch from there.</source>
        <translation>Ein Trainingsschritt in Zeitlupe: die Gleichungen des Skripts mit den Matrizen dieses Netzes. Zeigen Sie auf einen Eintrag, um zu sehen, woraus er entsteht; Bild auf und Bild ab gehen durch die Phasen. Klicken Sie auf einen Eintrag von W oder b, um ihn von Hand zu setzen, den Verlust sofort zu sehen und von dort zu verzweigen.</translation>
    </message>
    <message>
        <source>One unit: the weights into it and out of it, the test images that fire it most and least, and how often it is dead. Break it: silence it and see what the network reads without it; training itself continues with every unit. Paint on a filter with the brush: the network that is shown has these weights at once, and a branch trains from them.</source>
        <translation>Eine Einheit: die Gewichte in sie hinein und aus ihr heraus, die Testbilder, die sie am stärksten und am schwächsten auslösen, und wie oft sie tot ist. Machen Sie sie kaputt: Schalten Sie sie stumm und sehen Sie, was das Netz ohne sie liest; das Training selbst geht mit jeder Einheit weiter. Malen Sie mit dem Pinsel auf einen Filter: Das gezeigte Netz hat diese Gewichte sofort, und ein Zweig trainiert von ihnen aus.</translation>
    </message>
    <message>
        <source>Open a &amp;run …</source>
        <translation>&amp;Lauf öffnen …</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Ordner mit Bildern öffnen</translation>
    </message>
    <message>
        <source>Open a folder of pictures …</source>
        <translation>Ordner mit Bildern öffnen …</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Open a lesson of your own: a text file as docs/lessons.md tells.</source>
        <translation>Eine eigene Lektion öffnen: eine Textdatei, wie docs/lessons.md sie beschreibt.</translation>
    </message>
    <message>
        <source>Open a pict&amp;ure …</source>
        <translation>B&amp;ild öffnen …</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Open a picture …</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open a sweep …</source>
        <translation>Versuchsreihe öffnen …</translation>
    </message>
    <message>
        <source>Open data f&amp;ile …</source>
        <translation>D&amp;atendatei öffnen …</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation>Ordner eines Datensatzes öffnen</translation>
    </message>
    <message>
        <source>Open the folder of a sweep</source>
        <translation>Ordner einer Versuchsreihe öffnen</translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation>Daten werden geöffnet</translation>
    </message>
    <message>
        <source>Opening the data …</source>
        <translation>Daten werden geöffnet …</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Other first weights and another order of the examples.</source>
        <translation>Andere erste Gewichte und eine andere Reihenfolge der Beispiele.</translation>
    </message>
    <message>
        <source>Other runs: {runs}.</source>
        <translation>Andere Läufe: {runs}.</translation>
    </message>
    <message>
        <source>Output: {units} classes</source>
        <translation>Ausgabe: {units} Klassen</translation>
    </message>
    <message>
        <source>Outputs: {outputs}.</source>
        <translation>Ausgänge: {outputs}.</translation>
    </message>
    <message>
        <source>Over {m} training images and the whole network.</source>
        <translation>Über {m} Trainingsbilder und das ganze Netz.</translation>
    </message>
    <message>
        <source>Over {m} training images and the whole network: dropout is off here.</source>
        <translation>Über {m} Trainingsbilder und das ganze Netz: Dropout ist hier aus.</translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation>Bild ab, Bild auf</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Paint on the filter of a first-layer unit: drag, click, or go by the arrow keys and press Return. A painted weight has the strongest colour of the scale.</source>
        <translation>Auf den Filter einer Einheit der ersten Schicht malen: ziehen, klicken, oder mit den Pfeiltasten gehen und die Eingabetaste drücken. Ein gemaltes Gewicht hat die stärkste Farbe der Skala.</translation>
    </message>
    <message>
        <source>Paint on the filter: drag, or click.</source>
        <translation>Auf den Filter malen: ziehen oder klicken.</translation>
    </message>
    <message>
        <source>Pale band and line: each batch, read before its step, by a network that changed all the while. Squares: the training set read again by one network (5,000 images of a larger set); diamonds: the test set, which it never learns from. So squares are below the line while it learns, and the shaded gap between the two sets is what it knows by heart. Point for values; click to see that moment again, and drag the line on. The wheel zooms, a drag moves, a double click follows the run again; dotted lines mark changes of the knobs.</source>
        <translation>Blasses Band und Linie: jeder Batch, vor seinem Schritt gelesen, von einem Netz, das sich fortwährend änderte. Quadrate: der Trainingssatz, noch einmal von einem einzigen Netz gelesen (5.000 Bilder eines größeren Satzes); Rauten: der Testsatz, von dem es nie lernt. Deshalb liegen die Quadrate unter der Linie, solange es lernt, und die getönte Lücke zwischen beiden Sätzen ist, was es auswendig kann. Zeigen liest Werte ab; ein Klick zeigt den Moment noch einmal, die Linie lässt sich weiterziehen. Das Rad zoomt, Ziehen verschiebt, ein Doppelklick folgt wieder dem Lauf; gepunktete Linien sind Änderungen der Regler.</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Paper to draw a digit on</source>
        <translation>Papier, um eine Ziffer zu zeichnen</translation>
    </message>
    <message>
        <source>Passes through all examples; the schedule is laid out over them.</source>
        <translation>Durchgänge durch alle Beispiele; der Lernratenplan erstreckt sich über sie.</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Paths: {names}.</source>
        <translation>Wege: {names}.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Paused: cells in training are finished.</source>
        <translation>Angehalten: Begonnene Zellen werden noch fertig trainiert.</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>Phase {number} von {count}: {name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Pictures in the film, twenty a second.</source>
        <translation>Bilder im Film, zwanzig je Sekunde.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin another test digit.</source>
        <translation>Eine andere Testziffer anheften.</translation>
    </message>
    <message>
        <source>Pin drawing</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pinned digit</source>
        <translation>Angeheftete Ziffer</translation>
    </message>
    <message>
        <source>Pixels at random become paper.</source>
        <translation>Zufällige Pixel werden zu Papier.</translation>
    </message>
    <message>
        <source>Plane of this moment</source>
        <translation>Ebene dieses Moments</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Play the recording from here, or stop.</source>
        <translation>Die Aufzeichnung von hier an abspielen, oder anhalten.</translation>
    </message>
    <message>
        <source>Play through the phases and their equations</source>
        <translation>Die Phasen und ihre Gleichungen abspielen</translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to open it as a run.</source>
        <translation>Auf eine Zelle zeigen liest sie ab; ein Klick öffnet sie als Lauf.</translation>
    </message>
    <message>
        <source>Point at a symbol to read what it is.</source>
        <translation>Auf ein Symbol zeigen, um zu lesen, was es ist.</translation>
    </message>
    <message>
        <source>Point at a unit to read its numbers.</source>
        <translation>Auf eine Einheit zeigen, um ihre Zahlen zu lesen.</translation>
    </message>
    <message>
        <source>Point at an entry of {result} to see what makes it.</source>
        <translation>Auf einen Eintrag von {result} zeigen, um zu sehen, woraus er entsteht.</translation>
    </message>
    <message>
        <source>Point at the ridge above or below.</source>
        <translation>Zum Kamm darüber oder darunter gehen.</translation>
    </message>
    <message>
        <source>Points of the landscape</source>
        <translation>Punkte der Landschaft</translation>
    </message>
    <message>
        <source>Pre-activations: Z = W A + b, from the A of the layer before.</source>
        <translation>Voraktivierungen: Z = W A + b, aus dem A der Schicht davor.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Downloads</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Pure noise</source>
        <translation>Reines Rauschen</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Put every panel back.</source>
        <translation>Jeden Bereich an seinen Platz stellen.</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it.</source>
        <translation>Den Stift aufsetzen oder abheben.</translation>
    </message>
    <message>
        <source>Put this hint away.  (Esc)</source>
        <translation>Diesen Hinweis ausblenden.  (Esc)</translation>
    </message>
    <message>
        <source>Put this message away.</source>
        <translation>Diese Meldung ausblenden.</translation>
    </message>
    <message>
        <source>Python script with NumPy</source>
        <translation>Python-Skript mit NumPy</translation>
    </message>
    <message>
        <source>Python script with PyTorch</source>
        <translation>Python-Skript mit PyTorch</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Raise the rate to {rate:g}</source>
        <translation>Lernrate auf {rate:g} erhöhen</translation>
    </message>
    <message>
        <source>Range of “{chart}”</source>
        <translation>Bereich von „{chart}“</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Rate of the step</source>
        <translation>Lernrate des Schritts</translation>
    </message>
    <message>
        <source>ReLU with a small slope below zero (Maas et al. 2013), so that no unit dies.</source>
        <translation>ReLU mit kleiner Steigung unter null (Maas u. a. 2013), sodass keine Einheit stirbt.</translation>
    </message>
    <message>
        <source>Read an image of nothing at all; each click draws another.</source>
        <translation>Ein Bild von gar nichts lesen; jeder Klick zeichnet ein anderes.</translation>
    </message>
    <message>
        <source>Read the picture on the clipboard.</source>
        <translation>Das Bild aus der Zwischenablage lesen.</translation>
    </message>
    <message>
        <source>Read the whole test set under “{change}” alone, weak to strong.</source>
        <translation>Den ganzen Testsatz nur unter „{change}“ lesen, von schwach bis stark.</translation>
    </message>
    <message>
        <source>Reading an ONNX file</source>
        <translation>Lesen einer ONNX-Datei</translation>
    </message>
    <message>
        <source>Reading the test digits stopped by a fault of the program: {fault}. Training goes on; “Test again” reads them again.</source>
        <translation>Das Lesen der Testziffern endete durch einen Fehler des Programms: {fault}. Das Training geht weiter; „Erneut testen“ liest sie noch einmal.</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
        <source>Reads {digit}, {percent} %</source>
        <translation>Liest {digit}, {percent} %</translation>
    </message>
    <message>
        <source>Reads {digit}, {percent} % sure.</source>
        <translation>Liest {digit}, zu {percent} % sicher.</translation>
    </message>
    <message>
        <source>Reads {digit}, {sure} % sure.</source>
        <translation>Liest {digit}, zu {sure} % sicher.</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Recipe: a change starts a new run</source>
        <translation>Rezept: für den nächsten Lauf</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>Aufzeichnung abspielen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Return from a picture to the drawing.</source>
        <translation>Von einem Bild zur Zeichnung zurückkehren.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Reveal; then go on.</source>
        <translation>Aufdecken; dann weiter.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Rises over the first twentieth, then stays: kind to large first steps (Goyal et al. 2017).</source>
        <translation>Steigt im ersten Zwanzigstel, bleibt dann: schont bei großen ersten Schritten (Goyal u. a. 2017).</translation>
    </message>
    <message>
        <source>Row: true class; column: read as.</source>
        <translation>Zeile: wahre Klasse; Spalte: gelesen als.</translation>
    </message>
    <message>
        <source>Rows and columns are counted from 0, as in the program. Numbers are printed with four digits; the answers were computed from more, so the last digit may differ.</source>
        <translation>Zeilen und Spalten werden wie im Programm ab 0 gezählt. Zahlen sind mit vier Stellen gedruckt; die Lösungen wurden aus mehr Stellen berechnet, die letzte Stelle kann daher abweichen.</translation>
    </message>
    <message>
        <source>Rub ink out; the right button does too.</source>
        <translation>Tinte wegradieren; die rechte Maustaste tut es auch.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs and models (*.mnistviz *.safetensors *.mnistrun *.json *.npz *.onnx)</source>
        <translation>Läufe und Modelle (*.mnistviz *.safetensors *.mnistrun *.json *.npz *.onnx)</translation>
    </message>
    <message>
        <source>Runs, folders and lessons that were opened or saved lately.</source>
        <translation>Läufe, Ordner und Lektionen, die zuletzt geöffnet oder gespeichert wurden.</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>S&amp;weep …</source>
        <translation>&amp;Versuchsreihe …</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window …</source>
        <translation>Bild des &amp;Fensters speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the report where you like.</source>
        <translation>Eine Kopie des Berichts speichern, wo immer Sie möchten.</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save a picture of a p&amp;anel</source>
        <translation>Bild eines Be&amp;reichs speichern</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Bild des Fensters speichern</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation>Als PNG speichern …</translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save one panel as PNG or SVG.</source>
        <translation>Einen Bereich als PNG oder SVG speichern.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Save values as CSV …</source>
        <translation>Werte als CSV speichern …</translation>
    </message>
    <message>
        <source>Save what the window shows as a PNG.</source>
        <translation>Was das Fenster zeigt, als PNG speichern.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Say what the pinned image really was: one step of gradient descent on it alone, on a copy of the network. You see its bars before (dotted) and after, and what that step did to the test accuracy. The run itself is not touched.</source>
        <translation>Sagen, was das angeheftete Bild wirklich war: ein Schritt Gradientenabstieg auf ihm allein, an einer Kopie des Netzes. Man sieht die Balken davor (gepunktet) und danach, und was der Schritt mit der Testgenauigkeit machte. Der Lauf selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>Scrolls with the arrow keys</source>
        <translation>Scrollt mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Seconds for each equation</source>
        <translation>Sekunden für jede Gleichung</translation>
    </message>
    <message>
        <source>See the moment at that line again.</source>
        <translation>Den Moment an dieser Linie wieder sehen.</translation>
    </message>
    <message>
        <source>See the network at its lowest test loss again; “Branch from here” then continues from it (early stopping).</source>
        <translation>Das Netz bei seinem kleinsten Testverlust wieder sehen; „Hier verzweigen“ setzt dann dort fort (Early Stopping).</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seeds a cell</source>
        <translation>Seeds je Zelle</translation>
    </message>
    <message>
        <source>Set range …</source>
        <translation>Bereich festlegen …</translation>
    </message>
    <message>
        <source>Set the controls back to the current run.</source>
        <translation>Die Regler auf den jetzigen Lauf zurückstellen.</translation>
    </message>
    <message>
        <source>Set this scene up again, or the one before.</source>
        <translation>Diese Szene neu aufbauen, oder die davor.</translation>
    </message>
    <message>
        <source>Set this scene up again, or the one before.  (Ctrl+Left)</source>
        <translation>Diese Szene neu aufbauen, oder die davor.  (Strg+Links)</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Shift+Home</source>
        <translation>Umschalt+Pos1</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Umschalt+Auf, Umschalt+Ab</translation>
    </message>
    <message>
        <source>Shift, turn, scale, thicken or erase the pinned image, add noise, or move each pixel a little along the sign of the gradient, and watch the bars (dotted: before). “Measure” reads the whole test set under the change that was moved last, from 0 to the end of its slider.</source>
        <translation>Verschieben, drehen, vergrößern, verdicken oder löschen Sie das angeheftete Bild, fügen Sie Rauschen hinzu oder ändern Sie jedes Pixel ein wenig nach dem Vorzeichen des Gradienten, und beobachten Sie die Balken (gepunktet: vorher). „Messen“ liest den ganzen Testsatz unter der zuletzt bewegten Änderung, von 0 bis zum Ende ihres Reglers.</translation>
    </message>
    <message>
        <source>Short tours that ask the class.</source>
        <translation>Kurze Rundgänge, die die Klasse fragen.</translation>
    </message>
    <message>
        <source>Short tours that set up the window, ask the class to predict, and then reveal. Ctrl+Right reveals and goes on, Ctrl+Left goes back; write your own in a text file.</source>
        <translation>Kurze Rundgänge, die das Fenster einrichten, die Klasse vorhersagen lassen und dann aufdecken. Strg+Rechts deckt auf und geht weiter, Strg+Links geht zurück; eigene schreibt man in eine Textdatei.</translation>
    </message>
    <message>
        <source>Show all of the run again, and follow it (double click, or A).</source>
        <translation>Wieder den ganzen Lauf zeigen und ihm folgen (Doppelklick oder A).</translation>
    </message>
    <message>
        <source>Show all of the run, and follow it.</source>
        <translation>Den ganzen Lauf zeigen und ihm folgen.</translation>
    </message>
    <message>
        <source>Show each layer for a hundred test digits at once.</source>
        <translation>Jede Schicht für hundert Testziffern auf einmal zeigen.</translation>
    </message>
    <message>
        <source>Show each layer for the pinned example.</source>
        <translation>Jede Schicht für das angeheftete Beispiel zeigen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show or hide the curves of a run.</source>
        <translation>Die Kurven eines Laufs zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show or hide this curve.</source>
        <translation>Diese Kurve zeigen oder ausblenden.</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>Hin&amp;weise wieder zeigen</translation>
    </message>
    <message>
        <source>Show the changed image in every panel, and go on from it.</source>
        <translation>Das veränderte Bild in allen Bereichen zeigen und von ihm aus weitermachen.</translation>
    </message>
    <message>
        <source>Show the drawing in every panel again, in place of the test digit.</source>
        <translation>Die Zeichnung wieder in jedem Bereich zeigen, statt der Testziffer.</translation>
    </message>
    <message>
        <source>Show the keyframe after.</source>
        <translation>Das Schlüsselbild danach zeigen.</translation>
    </message>
    <message>
        <source>Show the keyframe before.</source>
        <translation>Das Schlüsselbild davor zeigen.</translation>
    </message>
    <message>
        <source>Show the next page.</source>
        <translation>Die nächste Seite zeigen.</translation>
    </message>
    <message>
        <source>Show the page before.</source>
        <translation>Die Seite davor zeigen.</translation>
    </message>
    <message>
        <source>Show the present again.</source>
        <translation>Die Gegenwart wieder zeigen.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the run&apos;s own network again.</source>
        <translation>Das eigene Netz des Laufs wieder zeigen.</translation>
    </message>
    <message>
        <source>Show the runs of this session side by side.</source>
        <translation>Die Läufe dieser Sitzung nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Show the runs, the drawing and the layout of the last session again.</source>
        <translation>Läufe, Zeichnung und Anordnung der letzten Sitzung wieder zeigen.</translation>
    </message>
    <message>
        <source>Show the whole image again after zooming.</source>
        <translation>Nach dem Zoomen wieder das ganze Bild zeigen.</translation>
    </message>
    <message>
        <source>Show where the run began.</source>
        <translation>Zeigen, wo der Lauf begann.</translation>
    </message>
    <message>
        <source>Show “{curve}”</source>
        <translation>„{curve}“ zeigen</translation>
    </message>
    <message>
        <source>Show “{panel}” next to the others, or remove it in presentation mode.</source>
        <translation>„{panel}“ neben den anderen zeigen oder in der Präsentation entfernen.</translation>
    </message>
    <message>
        <source>Shown are the first {shown} of the batch&apos;s {whole} examples.</source>
        <translation>Gezeigt sind die ersten {shown} der {whole} Beispiele des Batches.</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Softmax makes ten probabilities of each column; the cost compares them with the truth.</source>
        <translation>Softmax macht aus jeder Spalte zehn Wahrscheinlichkeiten; die Kosten vergleichen sie mit der Wahrheit.</translation>
    </message>
    <message>
        <source>Some hidden activations are not finite: they have no place.</source>
        <translation>Einige verdeckte Aktivierungen sind nicht endlich: Sie haben keinen Ort.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space pauses · A asks and reveals
D another digit · [ ] speed · Esc ends</source>
        <translation>Leertaste: Pause · A aufdecken
D Ziffer · [ ] Tempo · Esc Ende</translation>
    </message>
    <message>
        <source>Space, Return</source>
        <translation>Leertaste, Eingabe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>Tempo der Aufzeichnung</translation>
    </message>
    <message>
        <source>Speed: from one step a second to as fast as it goes.  ([ and ])</source>
        <translation>Tempo: von einem Schritt je Sekunde bis so schnell es geht.  ([ und ])</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>Quadratischer Fehler</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each pixel, in grey levels.</source>
        <translation>Standardabweichung dessen, was zu jedem Pixel hinzukommt, in Graustufen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start another run at this moment, with something changed.</source>
        <translation>In diesem Moment einen anderen Lauf beginnen, mit einer Änderung.</translation>
    </message>
    <message>
        <source>Start new run</source>
        <translation>Neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Start with digits that the program draws itself: nothing is fetched.</source>
        <translation>Mit Ziffern beginnen, die das Programm selbst zeichnet: Nichts wird geladen.</translation>
    </message>
    <message>
        <source>Starts a new run with {changes}.</source>
        <translation>Beginnt einen neuen Lauf mit {changes}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step (A) has no softmax Jacobian: its gradient is twice cross-entropy&apos;s, not the squared error&apos;s.</source>
        <translation>Schritt (A) hat keine Softmax-Jacobi-Matrix: Sein Gradient ist das Doppelte von dem der Kreuzentropie, nicht der des quadratischen Fehlers.</translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>+1 &amp;Batch</translation>
    </message>
    <message>
        <source>Step one &amp;epoch</source>
        <translation>+1 E&amp;poche</translation>
    </message>
    <message>
        <source>Step {step:,} on the plane of step {plane:,}, which held {share:.0%} of the variance then.</source>
        <translation>Schritt {step:,} auf der Ebene von Schritt {plane:,}, die damals {share:.0%} der Varianz fasste.</translation>
    </message>
    <message>
        <source>Step {step:,}. The axes are the two units of the last hidden layer; straight lines, on which two classes are equally likely, part the regions.</source>
        <translation>Schritt {step:,}. Die Achsen sind die zwei Einheiten der letzten verborgenen Schicht; gerade Linien, auf denen zwei Klassen gleich wahrscheinlich sind, trennen die Regionen.</translation>
    </message>
    <message>
        <source>Step {step}, {pace}</source>
        <translation>Schritt {step}, {pace}</translation>
    </message>
    <message>
        <source>Step {step}: {parts}.</source>
        <translation>Schritt {step}: {parts}.</translation>
    </message>
    <message>
        <source>Steps along the gradient</source>
        <translation>Schritte entlang des Gradienten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop the download; files that are complete are kept.</source>
        <translation>Das Herunterladen anhalten; vollständige Dateien bleiben.</translation>
    </message>
    <message>
        <source>Stop training and close.</source>
        <translation>Das Training anhalten und schließen.</translation>
    </message>
    <message>
        <source>Stopped. The finished cells are kept; Continue resumes.</source>
        <translation>Gestoppt. Die fertigen Zellen bleiben erhalten; „Fortsetzen“ macht weiter.</translation>
    </message>
    <message>
        <source>Stretch every filter to full contrast: shows shapes sooner, hides how they grow.</source>
        <translation>Jeden Filter auf vollen Kontrast strecken: zeigt Formen früher, verbirgt ihr Wachsen.</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation>Kräftigere Farben</translation>
    </message>
    <message>
        <source>Stronger or weaker colours.</source>
        <translation>Kräftigere oder schwächere Farben.</translation>
    </message>
    <message>
        <source>Survey again</source>
        <translation>Neu vermessen</translation>
    </message>
    <message>
        <source>Survey no further; the points so far stay.</source>
        <translation>Nicht weiter vermessen; die bisherigen Punkte bleiben.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Versuchsreihe</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Take a new sheet, which can be undone.</source>
        <translation>Ein neues Blatt nehmen, was sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>Take all changes back.</source>
        <translation>Alle Änderungen zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back the last reset, new seed, deleted run or reset layout.</source>
        <translation>Nimmt das letzte Zurücksetzen, den neuen Seed, das Löschen eines Laufs oder das Zurücksetzen der Anordnung zurück.</translation>
    </message>
    <message>
        <source>Take back the last stroke.</source>
        <translation>Den letzten Strich zurücknehmen.</translation>
    </message>
    <message>
        <source>Take back what was set last: an entry, or a stroke of the brush.</source>
        <translation>Das zuletzt Gesetzte zurücknehmen: einen Eintrag oder einen Pinselstrich.</translation>
    </message>
    <message>
        <source>Take the last stroke back; draw it again.</source>
        <translation>Den letzten Strich zurücknehmen; ihn wieder zeichnen.</translation>
    </message>
    <message>
        <source>Take the rate that ends lowest on this one batch.</source>
        <translation>Die Lernrate nehmen, die auf diesem einen Batch am tiefsten endet.</translation>
    </message>
    <message>
        <source>Take this run up again where it was left.</source>
        <translation>Diesen Lauf dort wieder aufnehmen, wo er verlassen wurde.</translation>
    </message>
    <message>
        <source>TensorBoard folder</source>
        <translation>TensorBoard-Ordner</translation>
    </message>
    <message>
        <source>Test accuracy {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} of {n:,} fixed, {broken:,} broken.</source>
        <translation>Testgenauigkeit {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} von {n:,} verbessert, {broken:,} verdorben.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>Testziffern</translation>
    </message>
    <message>
        <source>Test image {number:,}</source>
        <translation>Testbild {number:,}</translation>
    </message>
    <message>
        <source>Test images in the hidden space</source>
        <translation>Testbilder im verborgenen Raum</translation>
    </message>
    <message>
        <source>Test images that fire it least</source>
        <translation>Testbilder, bei denen sie am wenigsten feuert</translation>
    </message>
    <message>
        <source>Test images that fire it most</source>
        <translation>Testbilder, bei denen sie am stärksten feuert</translation>
    </message>
    <message>
        <source>Test set against strength</source>
        <translation>Testsatz nach Stärke</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler trains the cells on its workers.</source>
        <translation>Mit der Adresse eines Dask-Schedulers trainieren dessen Worker die Zellen.</translation>
    </message>
    <message>
        <source>The axes have fewer than {count} different combinations to draw from.</source>
        <translation>Die Achsen haben weniger als {count} verschiedene Kombinationen zur Auswahl.</translation>
    </message>
    <message>
        <source>The batch that the run reads next, or your drawing or test digit.</source>
        <translation>Der Batch, den der Lauf als Nächstes liest, oder Ihre Zeichnung oder Testziffer.</translation>
    </message>
    <message>
        <source>The bend f in every hidden layer, A = f(Z).</source>
        <translation>Der Knick f in jeder verborgenen Schicht, A = f(Z).</translation>
    </message>
    <message>
        <source>The bend: f is {activation}, applied to every entry alone.</source>
        <translation>Der Knick: f ist {activation}, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The changed image is pinned.</source>
        <translation>Das veränderte Bild ist angeheftet.</translation>
    </message>
    <message>
        <source>The changes of the image are taken back.</source>
        <translation>Die Änderungen des Bildes sind zurückgenommen.</translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation>Das Diagramm ist als Bild kopiert.</translation>
    </message>
    <message>
        <source>The checkpoint could not be written to {path}: {reason}. Make room there, or choose another place.</source>
        <translation>Der Checkpoint konnte nicht in {path} geschrieben werden: {reason}. Schaffen Sie dort Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The checkpoint could not be written to {path}: {reason}. Make room there, or choose another place; the one before is still whole.</source>
        <translation>Der Checkpoint konnte nicht in {path} geschrieben werden: {reason}. Schaffen Sie dort Platz oder wählen Sie einen anderen Ort; der vorige ist noch ganz.</translation>
    </message>
    <message>
        <source>The class that pixels above zero speak for.</source>
        <translation>Die Klasse, für die Pixel über null sprechen.</translation>
    </message>
    <message>
        <source>The class that pixels below zero speak for.</source>
        <translation>Die Klasse, für die Pixel unter null sprechen.</translation>
    </message>
    <message>
        <source>The classic choice (LeCun et al. 1998): centred on zero, flat at both ends.</source>
        <translation>Die klassische Wahl (LeCun u. a. 1998): um null zentriert, an beiden Enden flach.</translation>
    </message>
    <message>
        <source>The data are being opened.</source>
        <translation>Die Daten werden geöffnet.</translation>
    </message>
    <message>
        <source>The data are being read …</source>
        <translation>Die Daten werden gelesen …</translation>
    </message>
    <message>
        <source>The data could not be written to {folder} for the workers: {why}.</source>
        <translation>Die Daten für die Worker konnten nicht in {folder} geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The digits of the next batch are still being drawn.</source>
        <translation>Die Ziffern des nächsten Batches werden noch gezeichnet.</translation>
    </message>
    <message>
        <source>The distributions are being worked out.</source>
        <translation>Die Verteilungen werden berechnet.</translation>
    </message>
    <message>
        <source>The download of {data} was stopped. Files that were complete are kept; the next try continues from there.</source>
        <translation>Das Herunterladen von {data} wurde gestoppt. Vollständige Dateien bleiben erhalten; der nächste Versuch setzt dort fort.</translation>
    </message>
    <message>
        <source>The download stopped by a fault of the program: {fault}. The current run continues; try again.</source>
        <translation>Das Herunterladen endete durch einen Fehler des Programms: {fault}. Der jetzige Lauf geht weiter; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The error runs backward: how the cost would change with every sum, weight and bias.</source>
        <translation>Der Fehler läuft rückwärts: wie sich die Kosten mit jeder Summe, jedem Gewicht und jedem Bias ändern würden.</translation>
    </message>
    <message>
        <source>The example whose column is pointed at</source>
        <translation>Das Beispiel, auf dessen Spalte gezeigt wird</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file is damaged: it begins like a picture, but cannot be decoded.</source>
        <translation>Die Datei ist beschädigt: Sie beginnt wie ein Bild, lässt sich aber nicht dekodieren.</translation>
    </message>
    <message>
        <source>The file is damaged: the picture in it breaks off or cannot be decoded.</source>
        <translation>Die Datei ist beschädigt: Das Bild darin bricht ab oder lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not a picture that can be read. Save it as PNG, JPEG, WebP, TIFF or BMP.</source>
        <translation>Die Datei ist kein lesbares Bild. Speichern Sie es als PNG, JPEG, WebP, TIFF oder BMP.</translation>
    </message>
    <message>
        <source>The file may not be read. Check the file&apos;s permissions.</source>
        <translation>Die Datei darf nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The film could not be made: {error}</source>
        <translation>Der Film ließ sich nicht erstellen: {error}</translation>
    </message>
    <message>
        <source>The film is in {path}.</source>
        <translation>Der Film liegt in {path}.</translation>
    </message>
    <message>
        <source>The first step that is filmed.</source>
        <translation>Der erste Schritt, der gefilmt wird.</translation>
    </message>
    <message>
        <source>The gradient is {norm:.3g} long: it explodes.</source>
        <translation>Der Gradient ist {norm:.3g} lang: Er explodiert.</translation>
    </message>
    <message>
        <source>The gradient of layer {layer} is {norm:.2g} long and that of the last layer {last:.2g}: it vanishes on its way down, and layer {layer} hardly learns.</source>
        <translation>Der Gradient von Schicht {layer} ist {norm:.2g} lang, der der letzten Schicht {last:.2g}: Er verschwindet auf dem Weg nach unten, und Schicht {layer} lernt kaum.</translation>
    </message>
    <message>
        <source>The gradients of the layers are {gradients} long, none under {least:.0%} of the last; {dead} of {units} hidden units are dead; one step changes no layer by more than {largest:.2g} % of its size.</source>
        <translation>Die Gradienten der Schichten sind {gradients} lang, keiner unter {least:.0%} des letzten; {dead} von {units} verborgenen Einheiten sind tot; ein Schritt ändert keine Schicht um mehr als {largest:.2g} % ihrer Größe.</translation>
    </message>
    <message>
        <source>The image as it was</source>
        <translation>Das Bild, wie es war</translation>
    </message>
    <message>
        <source>The image as the network reads it now</source>
        <translation>Das Bild, wie das Netz es jetzt liest</translation>
    </message>
    <message>
        <source>The image that the step is made on</source>
        <translation>Das Bild, auf dem der Schritt gemacht wird</translation>
    </message>
    <message>
        <source>The images are dark ink on light paper: they were inverted.</source>
        <translation>Die Bilder zeigen dunkle Tinte auf hellem Papier: Sie wurden umgekehrt.</translation>
    </message>
    <message>
        <source>The import stopped by a fault of the program: {fault}. The current run continues; try again.</source>
        <translation>Der Import endete durch einen Fehler des Programms: {fault}. Der jetzige Lauf geht weiter; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>The input, 28 by 28 pixels</source>
        <translation>Die Eingabe, 28 mal 28 Pixel</translation>
    </message>
    <message>
        <source>The largest: {cell}.</source>
        <translation>Die größte: {cell}.</translation>
    </message>
    <message>
        <source>The last run cannot be resumed. {error}</source>
        <translation>Der letzte Lauf lässt sich nicht fortsetzen. {error}</translation>
    </message>
    <message>
        <source>The last step that is filmed.</source>
        <translation>Der letzte Schritt, der gefilmt wird.</translation>
    </message>
    <message>
        <source>The layer of the unit; a click on a unit anywhere chooses both.</source>
        <translation>Die Schicht der Einheit; ein Klick auf eine Einheit irgendwo wählt beides.</translation>
    </message>
    <message>
        <source>The loss in colour and contours on the plane of the two directions in which the run moved most, with its path (ring: its first weights, dot: the moment shown) and the paths of other runs. A plane hides most directions: next to the map is the true loss of each keyframe next to that of its projection. Click the path to look back.</source>
        <translation>Der Verlust in Farbe und Höhenlinien auf der Ebene der zwei Richtungen, in die sich der Lauf am meisten bewegt hat, mit seinem Weg (Ring: seine ersten Gewichte, Punkt: der gezeigte Moment) und den Wegen anderer Läufe. Eine Ebene verbirgt die meisten Richtungen: Neben der Karte steht der wahre Verlust jedes Schlüsselbilds neben dem seiner Projektion. Ein Klick auf den Weg blickt zurück.</translation>
    </message>
    <message>
        <source>The loss on the next batch after one step against its gradient, for steps of every length: left of the dip is slow, right of it overshoots. Click a rate to take it.</source>
        <translation>Der Verlust auf dem nächsten Batch nach einem Schritt gegen seinen Gradienten, für Schritte jeder Länge: links der Senke ist langsam, rechts davon schießt über. Ein Klick auf eine Lernrate übernimmt sie.</translation>
    </message>
    <message>
        <source>The lowest, {loss}, is at {x}, {y}.</source>
        <translation>Der kleinste, {loss}, liegt bei {x}, {y}.</translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {reason}. Choose another place, or make room there.</source>
        <translation>Das Modell konnte nicht in {path} geschrieben werden: {reason}. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The moment that every panel shows. Arrow keys: one keyframe; Home: the first weights; End: the present.</source>
        <translation>Der Moment, den alle Bereiche zeigen. Pfeiltasten: ein Schlüsselbild; Pos1: die ersten Gewichte; Ende: die Gegenwart.</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Das Netz</translation>
    </message>
    <message>
        <source>The network is being looked over.</source>
        <translation>Das Netz wird untersucht.</translation>
    </message>
    <message>
        <source>The network is too large to compute on paper, so that this page shows a part of each layer ({shown}): the units and pixels that send most. What all the others add to each sum is given as R.</source>
        <translation>Das Netz ist zu groß, um es auf Papier zu rechnen. Darum zeigt diese Seite einen Teil jeder Schicht ({shown}): die Einheiten und Pixel, die am meisten senden. Was alle übrigen zu jeder Summe beitragen, ist als R angegeben.</translation>
    </message>
    <message>
        <source>The network that is shown (ONNX, NumPy, safetensors), a worksheet (HTML, PDF) or the curves (CSV).</source>
        <translation>Das gezeigte Netz (ONNX, NumPy, safetensors), ein Arbeitsblatt (HTML, PDF) oder die Kurven (CSV).</translation>
    </message>
    <message>
        <source>The network: no digit is shown yet.</source>
        <translation>Das Netz: Noch wird keine Ziffer gezeigt.</translation>
    </message>
    <message>
        <source>The next start of the program follows the system&apos;s language.</source>
        <translation>Beim nächsten Start folgt das Programm der Sprache des Systems.</translation>
    </message>
    <message>
        <source>The notebook habit `rand() - 0.5`: too large for 784 inputs, and it shows.</source>
        <translation>Die Notebook-Gewohnheit `rand() - 0.5`: zu groß für 784 Eingänge, und das sieht man.</translation>
    </message>
    <message>
        <source>The notes&apos; choice (Nair and Hinton 2010): fast, but a unit that is never positive stops learning.</source>
        <translation>Die Wahl des Skripts (Nair und Hinton 2010): schnell, aber eine Einheit, die nie positiv ist, lernt nicht mehr.</translation>
    </message>
    <message>
        <source>The notes&apos; gradient is {ratio:.3f} times cross-entropy&apos;s and points the same way (cosine {cosine:.3f}).</source>
        <translation>Der Gradient des Skripts ist das {ratio:.3f}-fache von dem der Kreuzentropie und zeigt in dieselbe Richtung (Kosinus {cosine:.3f}).</translation>
    </message>
    <message>
        <source>The notes&apos; step (A) leaves out the Jacobian of softmax: what it computes is twice the gradient of the cross-entropy, which falls too, so training works; only it isn&apos;t the gradient of the cost that the notes state.</source>
        <translation>Schritt (A) des Skripts lässt die Jacobi-Matrix der Softmax-Funktion weg: Was er berechnet, ist das Doppelte des Gradienten der Kreuzentropie, die auch fällt, also gelingt das Training; nur ist es nicht der Gradient der Kosten, die das Skript nennt.</translation>
    </message>
    <message>
        <source>The other runs could not be kept for the next start: {reason}.</source>
        <translation>Die anderen Läufe konnten nicht für den nächsten Start gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The pen is {right:.0%} from the left and {down:.0%} from the top</source>
        <translation>Der Stift ist {right:.0%} von links und {down:.0%} von oben</translation>
    </message>
    <message>
        <source>The phase before; the next phase.</source>
        <translation>Die Phase davor; die nächste Phase.</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Scale it down first.</source>
        <translation>Das Bild hat zu viele Pixel. Verkleinern Sie es erst.</translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels, which is too many. Scale it down first, or save it as JPEG.</source>
        <translation>Das Bild hat {width} x {height} Pixel, das sind zu viele. Verkleinern Sie es erst, oder speichern Sie es als JPEG.</translation>
    </message>
    <message>
        <source>The picture is in the cloud, not on this computer. Open its folder, download it and try again.</source>
        <translation>Das Bild liegt in der Cloud, nicht auf diesem Rechner. Öffnen Sie seinen Ordner, laden Sie es herunter und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The picture is too small to hold a digit.</source>
        <translation>Das Bild ist zu klein für eine Ziffer.</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels: too long and narrow for a digit. Cut the digit out first.</source>
        <translation>Das Bild hat {width} x {height} Pixel: zu lang und schmal für eine Ziffer. Schneiden Sie die Ziffer erst aus.</translation>
    </message>
    <message>
        <source>The picture, with its digits framed</source>
        <translation>Das Bild, mit Rahmen um die Ziffern</translation>
    </message>
    <message>
        <source>The pinned digit on its way: the hidden units that send most, each with its filter as its face, and ten outputs. A line is a weight times an activation, or backwards the gradient of a weight: orange above zero, blue below. Point at a unit for its sum, click to select it everywhere; the phases run forwards and backwards.</source>
        <translation>Der Weg der angehefteten Ziffer: die verborgenen Einheiten, die am meisten senden, jede mit ihrem Filter als Gesicht, und zehn Ausgänge. Eine Linie ist ein Gewicht mal eine Aktivierung, rückwärts der Gradient eines Gewichts: orange über null, blau darunter. Auf eine Einheit zeigen liest ihre Summe, ein Klick wählt sie überall aus; die Phasen laufen vorwärts und rückwärts.</translation>
    </message>
    <message>
        <source>The pinned example alone</source>
        <translation>Nur das angeheftete Beispiel</translation>
    </message>
    <message>
        <source>The pinned image</source>
        <translation>Das angeheftete Bild</translation>
    </message>
    <message>
        <source>The plane holds {share:.0%} of the variance of {k} keyframes up to step {step:,} ({first:.0%} + {second:.0%}); the loss is taken over {m:,} training images.</source>
        <translation>Die Ebene enthält {share:.0%} der Varianz von {k} Schlüsselbildern bis Schritt {step:,} ({first:.0%} + {second:.0%}); der Verlust ist der über {m:,} Trainingsbilder.</translation>
    </message>
    <message>
        <source>The probabilities A2 = softmax(Z2) of the ten classes for the pinned example. The filled bar is what it reads; a frame and a triangle mark the true class.</source>
        <translation>Die Wahrscheinlichkeiten A2 = softmax(Z2) der zehn Klassen für das angeheftete Beispiel. Der gefüllte Balken ist, was es liest; Rahmen und Dreieck markieren die wahre Klasse.</translation>
    </message>
    <message>
        <source>The program crashed last time.</source>
        <translation>Das Programm ist letztes Mal abgestürzt.</translation>
    </message>
    <message>
        <source>The range of {field} is empty.</source>
        <translation>Der Bereich von {field} ist leer.</translation>
    </message>
    <message>
        <source>The range {text} of {field} is empty: it runs from low to high.</source>
        <translation>Der Bereich {text} von {field} ist leer: Er läuft vom kleineren zum größeren Wert.</translation>
    </message>
    <message>
        <source>The rate is 0: the schedule has come to its end, and nothing moves.</source>
        <translation>Die Lernrate ist 0: Der Plan ist zu Ende, und nichts bewegt sich.</translation>
    </message>
    <message>
        <source>The rate stays as it is set.</source>
        <translation>Die Lernrate bleibt, wie sie eingestellt ist.</translation>
    </message>
    <message>
        <source>The replay is not the recorded run to the last bit{why}.</source>
        <translation>Die Wiederholung ist nicht bis aufs letzte Bit der aufgezeichnete Lauf{why}.</translation>
    </message>
    <message>
        <source>The replay is the recorded run to the last bit, after {steps:,} steps.</source>
        <translation>Die Wiederholung ist nach {steps:,} Schritten bis aufs letzte Bit der aufgezeichnete Lauf.</translation>
    </message>
    <message>
        <source>The replay reached step {steps:,}; the file does not say what it should reach.</source>
        <translation>Die Wiederholung hat Schritt {steps:,} erreicht; die Datei sagt nicht, was dort herauskommen soll.</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
        <source>The run continued since: survey again to see it whole.</source>
        <translation>Der Lauf ging seither weiter: Vermessen Sie neu, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>The run could not be kept for the next start. {error}</source>
        <translation>Der Lauf ließ sich nicht für den nächsten Start speichern. {error}</translation>
    </message>
    <message>
        <source>The run could not be written to {path}: {reason}. Choose another place.</source>
        <translation>Der Lauf konnte nicht in {path} geschrieben werden: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The run has not begun: there is nothing to branch from yet.</source>
        <translation>Der Lauf hat nicht begonnen: Noch gibt es nichts, wovon sich verzweigen ließe.</translation>
    </message>
    <message>
        <source>The run is at its end: train again from its first weights. It stays among the runs.</source>
        <translation>Der Lauf ist am Ende: noch einmal von den ersten Gewichten an trainieren. Er bleibt unter den Läufen.</translation>
    </message>
    <message>
        <source>The run is kept in {path}, as it was at step {step:,}.</source>
        <translation>Der Lauf ist in {path} gespeichert, wie er bei Schritt {step:,} war.</translation>
    </message>
    <message>
        <source>The run leaves out {share:.0%} of the hidden units in each step; this is the step with all of them.</source>
        <translation>Der Lauf lässt in jedem Schritt {share:.0%} der verborgenen Einheiten aus; dies ist der Schritt mit allen.</translation>
    </message>
    <message>
        <source>The run was left while it was filmed: the film ends there.</source>
        <translation>Der Lauf wurde verlassen, während er gefilmt wurde: Der Film endet dort.</translation>
    </message>
    <message>
        <source>The run will not be kept for the next start: {reason}. Everything else continues.</source>
        <translation>Der Lauf wird nicht für den nächsten Start gespeichert: {reason}. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>The run&apos;s dropout is off in the lab: its networks learn whole.</source>
        <translation>Das Dropout des Laufs ist im Labor aus: Seine Netze lernen ganz.</translation>
    </message>
    <message>
        <source>The run&apos;s next batch</source>
        <translation>Nächster Batch</translation>
    </message>
    <message>
        <source>The run&apos;s optimizer, {optimizer}, also remembers past gradients; this is the plain step of the same rate.</source>
        <translation>Der Optimierer des Laufs, {optimizer}, erinnert sich auch an frühere Gradienten; dies ist der bloße Schritt derselben Lernrate.</translation>
    </message>
    <message>
        <source>The same spread for every layer: try one that is far too small or too large.</source>
        <translation>Dieselbe Streuung für jede Schicht: Probieren Sie eine, die viel zu klein oder zu groß ist.</translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers. Start some with “dask worker {address} --nthreads 1”, in an environment with mnist_viz.</source>
        <translation>Der Scheduler unter {address} hat keine Worker. Starten Sie welche mit „dask worker {address} --nthreads 1“, in einer Umgebung mit mnist_viz.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the program does without them.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht lesen; das Programm kommt ohne sie aus.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be written: the layout and the theme last until the window is closed.</source>
        <translation>Die Einstellungen in {file} lassen sich nicht schreiben: Anordnung und Farbschema gelten, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The settings were damaged, so the window begins as on the first day. {kept}</source>
        <translation>Die Einstellungen waren beschädigt, das Fenster beginnt wie am ersten Tag. {kept}</translation>
    </message>
    <message>
        <source>The slope</source>
        <translation>Der Hang</translation>
    </message>
    <message>
        <source>The squared error with its true gradient, softmax Jacobian J included: it learns slowly from confident mistakes.</source>
        <translation>Der quadratische Fehler mit seinem wahren Gradienten, samt Jacobi-Matrix J der Softmax-Funktion: lernt langsam aus sicheren Irrtümern.</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>Die Summe</translation>
    </message>
    <message>
        <source>The test digits are on their way.</source>
        <translation>Die Testziffern sind unterwegs.</translation>
    </message>
    <message>
        <source>The test digits have not been tried yet.</source>
        <translation>Die Testziffern wurden noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The test images are being placed.</source>
        <translation>Die Testbilder werden eingeordnet.</translation>
    </message>
    <message>
        <source>The test images are being tried on it.</source>
        <translation>Die Testbilder werden an ihr geprüft.</translation>
    </message>
    <message>
        <source>The test set is being read.</source>
        <translation>Die Testmenge wird gelesen.</translation>
    </message>
    <message>
        <source>The training digits are on their way.</source>
        <translation>Die Trainingsziffern sind unterwegs.</translation>
    </message>
    <message>
        <source>The true class, as you say it: try a wrong one.</source>
        <translation>Die wahre Klasse nach Ihrer Angabe: ruhig eine falsche probieren.</translation>
    </message>
    <message>
        <source>The two networks are the same to the last bit.</source>
        <translation>Die beiden Netze sind bis aufs letzte Bit gleich.</translation>
    </message>
    <message>
        <source>The two part only because the notes step twice as far.</source>
        <translation>Die beiden trennen sich nur, weil das Skript doppelt so weit geht.</translation>
    </message>
    <message>
        <source>The unit&apos;s row, from 0; the arrow keys go from unit to unit.</source>
        <translation>Die Zeile der Einheit, ab 0; Pfeiltasten gehen von Einheit zu Einheit.</translation>
    </message>
    <message>
        <source>The usual choice with softmax: the Jacobian cancels, so a confident mistake gives a large gradient.</source>
        <translation>Die übliche Wahl zu Softmax: Die Jacobi-Matrix kürzt sich weg, ein sicherer Irrtum gibt also einen großen Gradienten.</translation>
    </message>
    <message>
        <source>The values are copied.</source>
        <translation>Die Werte sind kopiert.</translation>
    </message>
    <message>
        <source>The very next steps leave the finite numbers: the learning rate is far too high.</source>
        <translation>Schon die nächsten Schritte verlassen die endlichen Zahlen: Die Lernrate ist viel zu hoch.</translation>
    </message>
    <message>
        <source>The vital signs of training: dead and saturated units, the length of the gradient, how much one step changes each W, and numbers that are no longer finite. What is out of range is said in a sentence, with a remedy to click.</source>
        <translation>Die Lebenszeichen des Trainings: tote und gesättigte Einheiten, die Länge des Gradienten, wie stark ein Schritt jedes W ändert, und Zahlen, die nicht mehr endlich sind. Was außerhalb des Üblichen liegt, sagt ein Satz, mit einem Mittel zum Anklicken.</translation>
    </message>
    <message>
        <source>The whole network, without dropout.</source>
        <translation>Das ganze Netz, ohne Dropout.</translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>Das ganze Fenster</translation>
    </message>
    <message>
        <source>The window or a panel over the run, GIF or MP4.</source>
        <translation>Das Fenster oder ein Bereich über den Lauf, GIF oder MP4.</translation>
    </message>
    <message>
        <source>The worker processes die again and again, perhaps from lack of memory. The finished cells are kept; start the same sweep with fewer workers to go on.</source>
        <translation>Die Arbeitsprozesse brechen immer wieder ab, vielleicht aus Speichermangel. Die fertigen Zellen bleiben erhalten; starten Sie dieselbe Versuchsreihe mit weniger Prozessen, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>The worker {worker} has {theirs}, and this program {ours}: install the same versions on all machines.</source>
        <translation>Der Worker {worker} hat {theirs}, dieses Programm {ours}: Installieren Sie auf allen Rechnern dieselben Versionen.</translation>
    </message>
    <message>
        <source>The workers were lost. The finished cells are kept; start the same sweep again to go on.</source>
        <translation>Die Worker sind verloren gegangen. Die fertigen Zellen bleiben erhalten; starten Sie dieselbe Versuchsreihe noch einmal, um sie fortzusetzen.</translation>
    </message>
    <message>
        <source>The {count:,} pictures in {folder} were left out.</source>
        <translation>Die {count:,} Bilder in {folder} wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Then it does what the notes do, to the last bit.</source>
        <translation>Dann tut sie bis aufs letzte Bit, was das Skript tut.</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are no test images: {count:,} of {all:,} were kept aside for testing (seed {seed}).</source>
        <translation>Es gibt keine Testbilder: {count:,} von {all:,} wurden zum Testen beiseitegelegt (Seed {seed}).</translation>
    </message>
    <message>
        <source>There is no checkpoint {path}.</source>
        <translation>Es gibt keinen Checkpoint {path}.</translation>
    </message>
    <message>
        <source>There is no data set, folder or file called “{name}”. The data sets are {names}; anything else is read as a folder of IDX files or pictures, an .npz, a .csv or a .zip.</source>
        <translation>Es gibt keinen Datensatz, Ordner und keine Datei namens „{name}“. Die Datensätze sind {names}; alles andere wird als Ordner mit IDX-Dateien oder Bildern, als .npz, .csv oder .zip gelesen.</translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation>Es gibt kein Modell {path}.</translation>
    </message>
    <message>
        <source>There is no path yet: let the run make some steps, or pause it after a few.</source>
        <translation>Noch gibt es keinen Weg: Lassen Sie den Lauf einige Schritte machen, oder halten Sie ihn nach ein paar an.</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <translation>In der Zwischenablage ist kein Bild. Kopieren Sie erst eines.</translation>
    </message>
    <message>
        <source>There is no run {path}.</source>
        <translation>Es gibt keinen Lauf {path}.</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation>Dieses Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no sweep in {path}.</source>
        <translation>In {path} ist keine Versuchsreihe.</translation>
    </message>
    <message>
        <source>There is not enough memory for this run: choose fewer hidden units or a smaller batch.</source>
        <translation>Der Speicher reicht für diesen Lauf nicht: Wählen Sie weniger verborgene Einheiten oder einen kleineren Batch.</translation>
    </message>
    <message>
        <source>There is nothing to export yet: the run has not begun.</source>
        <translation>Noch gibt es nichts zu exportieren: Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
        <source>There is nothing to film: the run has no recorded moments there.</source>
        <translation>Hier gibt es nichts zu filmen: Der Lauf hat dort keine aufgezeichneten Momente.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the run has not begun.</source>
        <translation>Noch gibt es nichts zu speichern: Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
        <source>There is nothing to keep: the run could not begin.</source>
        <translation>Es gibt nichts zu speichern: Der Lauf konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>These are the lines of the program that every thread was at, with the versions and paths of what it runs on. Please report it with what you did last. It is kept in {path}.</source>
        <translation>Das sind die Zeilen des Programms, bei denen jeder Thread stand, mit den Versionen und Pfaden dessen, worauf es läuft. Bitte melden Sie es mit dem, was Sie zuletzt getan haben. Es liegt in {path}.</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation>Verdicken</translation>
    </message>
    <message>
        <source>This is a folder without pictures.</source>
        <translation>Das ist ein Ordner ohne Bilder.</translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <translation>Das ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
        <source>This is pure noise. In {n:,} such images it is {mean:.0%} sure on average, and more than 90 % sure in {many:,}.</source>
        <translation>Das ist reines Rauschen. Bei {n:,} solchen Bildern ist das Netz im Mittel zu {mean:.0%} sicher, bei {many:,} zu mehr als 90 %.</translation>
    </message>
    <message>
        <source>This run is from an earlier version, which rounded sums in another order. It resumes, but its last bits will differ from those of a run that was never interrupted there.</source>
        <translation>Dieser Lauf stammt aus einer früheren Version, die Summen in anderer Reihenfolge gerundet hat. Er lässt sich fortsetzen, aber die letzten Bits werden von denen eines nie unterbrochenen Laufs abweichen.</translation>
    </message>
    <message>
        <source>This run learned from data in {path}. A path from a file is not opened unasked: choose the folder or file that holds them; in the terminal, add --data FOLDER.</source>
        <translation>Dieser Lauf hat aus Daten in {path} gelernt. Ein Pfad aus einer Datei wird nicht ungefragt geöffnet: Wählen Sie den Ordner oder die Datei mit den Daten; im Terminal mit --data FOLDER.</translation>
    </message>
    <message>
        <source>This run learned from other digits than those in {data} now: their content is {found}, not {recorded}. It cannot be resumed bit for bit with them. Choose the folder with the same content, or start a new run.</source>
        <translation>Dieser Lauf hat aus anderen Ziffern gelernt als denen, die jetzt in {data} sind: Ihr Inhalt ist {found}, nicht {recorded}. Damit lässt er sich nicht Bit für Bit fortsetzen. Wählen Sie den Ordner mit demselben Inhalt, oder starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>This run learned from the data set “{name}” (content {content}), which is not known on this computer. Choose the folder or file that holds it; in the terminal, add --data FOLDER.</source>
        <translation>Dieser Lauf hat aus dem Datensatz „{name}“ gelernt (Inhalt {content}), der auf diesem Rechner nicht bekannt ist. Wählen Sie den Ordner oder die Datei damit; im Terminal mit --data FOLDER.</translation>
    </message>
    <message>
        <source>Three networks with the same first weights read the same batches, each with another objective. The notes&apos; gradient is twice cross-entropy&apos;s, and not the squared error&apos;s.</source>
        <translation>Drei Netze mit denselben ersten Gewichten lesen dieselben Batches, jedes mit einer anderen Zielfunktion. Der Gradient des Skripts ist das Doppelte von dem der Kreuzentropie und nicht der des quadratischen Fehlers.</translation>
    </message>
    <message>
        <source>Three networks with the same weights, at rate {rate}. Race them.</source>
        <translation>Drei Netze mit denselben Gewichten, Lernrate {rate}. Der Wettlauf kann beginnen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>Bis Schritt</translation>
    </message>
    <message>
        <source>To the squared error&apos;s gradient its cosine is {cosine:.2f} on average: it is not the gradient of its stated cost.</source>
        <translation>Zum Gradienten des quadratischen Fehlers ist sein Kosinus im Mittel {cosine:.2f}: Er ist nicht der Gradient der genannten Kosten.</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Towards a class of your choice, or away from the right one; away from what is read where nobody has said what is right.</source>
        <translation>Hin zu einer Klasse Ihrer Wahl oder weg von der richtigen; weg von dem, was gelesen wird, wo niemand gesagt hat, was richtig ist.</translation>
    </message>
    <message>
        <source>Train a grid of rates, batch sizes or other fields, and watch its map fill.</source>
        <translation>Ein Raster von Lernraten, Batchgrößen oder anderen Feldern trainieren und zusehen, wie sich die Karte füllt.</translation>
    </message>
    <message>
        <source>Train all three networks next to the run, which continues.</source>
        <translation>Alle drei Netze neben dem Lauf trainieren, der weitergeht.</translation>
    </message>
    <message>
        <source>Train on</source>
        <translation>Trainieren auf</translation>
    </message>
    <message>
        <source>Train on the data set in a file: .npz, .csv, .zip or IDX.</source>
        <translation>Mit dem Datensatz in einer Datei trainieren: .npz, .csv, .zip oder IDX.</translation>
    </message>
    <message>
        <source>Train on the data set in a folder: IDX files, tables, arrays, or pictures by class.</source>
        <translation>Mit dem Datensatz in einem Ordner trainieren: IDX-Dateien, Tabellen, Arrays oder Bilder nach Klassen.</translation>
    </message>
    <message>
        <source>Train to the end of the epoch.</source>
        <translation>Bis zum Ende der Epoche trainieren.</translation>
    </message>
    <message>
        <source>Train, or pause.</source>
        <translation>Trainieren, oder anhalten.</translation>
    </message>
    <message>
        <source>Training digits</source>
        <translation>Trainingsziffern</translation>
    </message>
    <message>
        <source>Training diverged at step {step}: {place} is no longer a finite number. The network is kept as it was before this step; start again with a lower learning rate.</source>
        <translation>Das Training ist bei Schritt {step} divergiert: {place} ist keine endliche Zahl mehr. Das Netz bleibt, wie es vor diesem Schritt war; beginnen Sie noch einmal mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Training stopped by a fault of the program: {fault}. What was learned so far is kept on the screen; Reset starts again.</source>
        <translation>Das Training endete durch einen Fehler des Programms: {fault}. Was bisher gelernt wurde, bleibt zu sehen; „Zurücksetzen“ beginnt von vorn.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Laufsteuerung</translation>
    </message>
    <message>
        <source>True digit: {digit}.</source>
        <translation>Wahre Ziffer: {digit}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Type a command, panel, lesson or setting</source>
        <translation>Befehl, Bereich, Lektion oder Einstellung</translation>
    </message>
    <message>
        <source>Type a few letters of any command, panel, lesson or setting.</source>
        <translation>Einige Buchstaben eines Befehls, Bereichs, einer Lektion oder Einstellung tippen.</translation>
    </message>
    <message>
        <source>Type a number; Return sets it in everything that is shown.</source>
        <translation>Geben Sie eine Zahl ein; die Eingabetaste setzt sie in allem, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Type any step: it is computed again, bit for bit.</source>
        <translation>Einen beliebigen Schritt eingeben: Er wird neu berechnet, Bit für Bit.</translation>
    </message>
    <message>
        <source>Type two numbers for each axis, the smaller one first; above 0 on a logarithmic axis.</source>
        <translation>Geben Sie für jede Achse zwei Zahlen ein, die kleinere zuerst; über 0 auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit inspector</source>
        <translation>Einheiten-Inspektor</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>Unit {unit}: dead, none of the first 1,000 test digits fires it</source>
        <translation>Einheit {unit}: tot, keine der ersten 1.000 Testziffern lässt sie feuern</translation>
    </message>
    <message>
        <source>Unit {unit}: silenced, its activation is held at 0</source>
        <translation>Einheit {unit}: stumm, ihre Aktivierung wird auf 0 gehalten</translation>
    </message>
    <message>
        <source>Units in each hidden layer: 128, or 128, 64 for two layers. Empty for none.</source>
        <translation>Einheiten jeder verborgenen Schicht: 128, oder 128, 64 für zwei Schichten. Leer für keine.</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Use drawn digits</source>
        <translation>Gezeichnete Ziffern verwenden</translation>
    </message>
    <message>
        <source>Value of the weight</source>
        <translation>Wert des Gewichts</translation>
    </message>
    <message>
        <source>Values from {low:g} to {high:g} were scaled to 0 to 255.</source>
        <translation>Werte von {low:g} bis {high:g} wurden auf 0 bis 255 skaliert.</translation>
    </message>
    <message>
        <source>Values like 0.1,0.3 or a range like 0.01:3:log:8</source>
        <translation>Werte wie 0.1,0.3 oder ein Bereich wie 0.01:3:log:8</translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation>Verschwindend</translation>
    </message>
    <message>
        <source>Varied hands to learn from and steady ones as a test, which is easier than training.</source>
        <translation>Vielfältige Handschriften zum Lernen und ruhige als Test, der leichter ist als das Training.</translation>
    </message>
    <message>
        <source>Version, licences and where this comes from.</source>
        <translation>Version, Lizenzen und woher dies kommt.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Watch …</source>
        <translation>Zusehen …</translation>
    </message>
    <message>
        <source>Weaker colours</source>
        <translation>Schwächere Farben</translation>
    </message>
    <message>
        <source>Weights from the pixels to the unit</source>
        <translation>Gewichte von den Pixeln zur Einheit</translation>
    </message>
    <message>
        <source>Weights into it</source>
        <translation>Gewichte hinein</translation>
    </message>
    <message>
        <source>Weights into the unit</source>
        <translation>Gewichte in die Einheit hinein</translation>
    </message>
    <message>
        <source>Weights out of it</source>
        <translation>Gewichte hinaus</translation>
    </message>
    <message>
        <source>Weights out of the unit</source>
        <translation>Gewichte aus der Einheit hinaus</translation>
    </message>
    <message>
        <source>What does it read?</source>
        <translation>Was liest es?</translation>
    </message>
    <message>
        <source>What does it read?  (A reveals)</source>
        <translation>Was liest es?  (A deckt auf)</translation>
    </message>
    <message>
        <source>What every key and panel does.</source>
        <translation>Was jede Taste und jeder Bereich tut.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is trained, on what, and how. The learning rate and the decay act at once; any other change waits until you start a new run with it.</source>
        <translation>Was trainiert wird, woran und wie. Lernrate und Zerfall wirken sofort; jede andere Änderung wartet, bis Sie einen neuen Lauf damit beginnen.</translation>
    </message>
    <message>
        <source>What is under the microscope</source>
        <translation>Was unter dem Mikroskop liegt</translation>
    </message>
    <message>
        <source>What the curves are drawn along, so that runs meet there.</source>
        <translation>Woran entlang die Kurven gezeichnet werden, sodass sich Läufe dort treffen.</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>Was das Netz liest</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Was das Netz sieht</translation>
    </message>
    <message>
        <source>What the network sees, 28 by 28 pixels</source>
        <translation>Was das Netz sieht, 28 mal 28 Pixel</translation>
    </message>
    <message>
        <source>What the pinned example is labelled as</source>
        <translation>Als was das angeheftete Beispiel bezeichnet ist</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation>Was dieser Bereich zeigt</translation>
    </message>
    <message>
        <source>What to learn from. File › Open takes a folder of IDX files.</source>
        <translation>Woraus gelernt wird. Datei › Öffnen nimmt einen Ordner mit IDX-Dateien.</translation>
    </message>
    <message>
        <source>What to try in the first minute.</source>
        <translation>Was man in der ersten Minute ausprobieren kann.</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>Was das Training klein macht.</translation>
    </message>
    <message>
        <source>What was {what} really? Choose, and the network makes one step on it.</source>
        <translation>Was war {what} wirklich? Wählen Sie, und das Netz macht einen Schritt darauf.</translation>
    </message>
    <message>
        <source>Where the gradient is followed to</source>
        <translation>Wohin dem Gradienten gefolgt wird</translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation>Welche Kurven</translation>
    </message>
    <message>
        <source>Which pixels speak for one class and against another. With every unit on the side of its bend where this image puts it, the logits are linear in the pixels: the map and the biases add up to the difference of the two logits exactly.</source>
        <translation>Welche Pixel für eine Klasse sprechen und gegen eine andere. Mit jeder Einheit auf der Seite ihres Knicks, auf die dieses Bild sie bringt, sind die Logits linear in den Pixeln: Die Karte und die Bias-Werte ergeben zusammen genau den Unterschied der beiden Logits.</translation>
    </message>
    <message>
        <source>Which values of the third field</source>
        <translation>Welche Werte des dritten Felds</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
    <message>
        <source>Working out the slope …</source>
        <translation>Der Hang wird berechnet …</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Worksheet to print</source>
        <translation>Arbeitsblatt zum Drucken</translation>
    </message>
    <message>
        <source>Worksheet with answers</source>
        <translation>Arbeitsblatt mit Lösungen</translation>
    </message>
    <message>
        <source>Worksheet with answers to print</source>
        <translation>Arbeitsblatt mit Lösungen zum Drucken</translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation>Falsche Labels</translation>
    </message>
    <message>
        <source>You are looking at step {step} · {epoch}</source>
        <translation>Sie sehen Schritt {step} · {epoch}</translation>
    </message>
    <message>
        <source>You can&apos;t break it: Reset starts again, and nothing here can be lost.</source>
        <translation>Kaputt geht nichts: „Zurücksetzen“ beginnt von vorn, und verloren gehen kann hier nichts.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>Your last session, closed {ago}, is saved.</source>
        <translation>Ihre letzte Sitzung, {ago} geschlossen, ist gespeichert.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoomed: A shows everything.</source>
        <translation>Vergrößert: A zeigt alles.</translation>
    </message>
    <message>
        <source>a branch can change {fields}, but not {name}</source>
        <translation>eine Verzweigung kann {fields} ändern, aber nicht {name}</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to {most} units, not {units}</source>
        <translation>eine verborgene Schicht hat 1 bis {most} Einheiten, nicht {units}</translation>
    </message>
    <message>
        <source>a lesson opens no folder or file by itself, such as “{data}”: open that data set and leave “data” out here; the data sets that it can name are {known}</source>
        <translation>eine Lektion öffnet von sich aus keinen Ordner und keine Datei wie „{data}“: Öffnen Sie diesen Datensatz und lassen Sie „data“ hier weg; nennen kann sie die Datensätze {known}</translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>vor einem Augenblick</translation>
    </message>
    <message>
        <source>a recipe has no “{field}”; it has {known}</source>
        <translation>ein Rezept hat kein „{field}“; es hat {known}</translation>
    </message>
    <message>
        <source>a run needs a first leg that begins at step 0</source>
        <translation>ein Lauf braucht einen ersten Abschnitt, der bei Schritt 0 beginnt</translation>
    </message>
    <message>
        <source>a run that has not begun has nothing to keep</source>
        <translation>ein Lauf, der nicht begonnen hat, hat nichts zu speichern</translation>
    </message>
    <message>
        <source>a step of rate {rate} would end at loss {loss}; click to take this rate</source>
        <translation>ein Schritt mit Lernrate {rate} endete bei Verlust {loss}; ein Klick übernimmt sie</translation>
    </message>
    <message>
        <source>a step on one image</source>
        <translation>einem Schritt auf einem Bild</translation>
    </message>
    <message>
        <source>a web page instead of the file</source>
        <translation>eine Webseite statt der Datei</translation>
    </message>
    <message>
        <source>a whole number is needed here, not “{text}”</source>
        <translation>hier gehört eine ganze Zahl hin, nicht „{text}“</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation>über null</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all examples a step</source>
        <translation>alle Beispiele je Schritt</translation>
    </message>
    <message>
        <source>an indented line continues the one above; there is none.</source>
        <translation>eine eingerückte Zeile setzt die darüber fort; hier gibt es keine.</translation>
    </message>
    <message>
        <source>another file than the published one</source>
        <translation>eine andere Datei als die veröffentlichte</translation>
    </message>
    <message>
        <source>at step {step:,}</source>
        <translation>bei Schritt {step:,}</translation>
    </message>
    <message>
        <source>away from the right one</source>
        <translation>weg von der richtigen</translation>
    </message>
    <message>
        <source>away from {digit}</source>
        <translation>weg von {digit}</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
    <message>
        <source>best test accuracy</source>
        <translation>beste Testgenauigkeit</translation>
    </message>
    <message>
        <source>biases b{layer}</source>
        <translation>Bias b{layer}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>curves of the column</source>
        <translation>Kurven der Spalte</translation>
    </message>
    <message>
        <source>curves of the row</source>
        <translation>Kurven der Zeile</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Zerfall</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aufgesetzt</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>each batch, before its step</source>
        <translation>Batch vor dem Schritt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of this language&apos;s lessons</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>epoch {epoch:.2f} · {time}</source>
        <translation>Epoche {epoch:.2f} · {time}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>example {column}:
a {label}</source>
        <translation>Beispiel {column}:
eine {label}</translation>
    </message>
    <message>
        <source>example {number} ({digit})</source>
        <translation>Beispiel {number} ({digit})</translation>
    </message>
    <message>
        <source>exp({z}) / sum of exp(z) = {power} / {total}</source>
        <translation>exp({z}) / Summe der exp(z) = {power} / {total}</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>fingerprint {fingerprint}</source>
        <translation>Fingerabdruck {fingerprint}</translation>
    </message>
    <message>
        <source>from unit {column}: {value}</source>
        <translation>von Einheit {column}: {value}</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>gradients, size</source>
        <translation>Gradienten, Betrag</translation>
    </message>
    <message>
        <source>hands</source>
        <translation>Handschriften</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>hidden units are whole numbers like 128 or 128, 64, not “{text}”</source>
        <translation>verborgene Einheiten sind ganze Zahlen wie 128 oder 128, 64, nicht „{text}“</translation>
    </message>
    <message>
        <source>how the cost changes with each bias</source>
        <translation>wie sich die Kosten mit jedem Bias ändern</translation>
    </message>
    <message>
        <source>how the cost changes with each sum</source>
        <translation>wie sich die Kosten mit jeder Summe ändern</translation>
    </message>
    <message>
        <source>how the cost changes with each weight</source>
        <translation>wie sich die Kosten mit jedem Gewicht ändern</translation>
    </message>
    <message>
        <source>init_scale</source>
        <translation>Startskala</translation>
    </message>
    <message>
        <source>initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>it computes {kinds}</source>
        <translation>es rechnet {kinds}</translation>
    </message>
    <message>
        <source>it does not say mnist_viz_run, the version of the format</source>
        <translation>mnist_viz_run, die Version des Formats, fehlt darin</translation>
    </message>
    <message>
        <source>it has a name twice</source>
        <translation>ein Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>it has more than {segments:,} segments, {changes:,} changes of the knobs or {edits:,} weights set by hand</source>
        <translation>er hat mehr als {segments:,} Abschnitte, {changes:,} Änderungen der Regler oder {edits:,} von Hand gesetzte Gewichte</translation>
    </message>
    <message>
        <source>it has version {version} of the format and this program reads version {known}; install the newest mnist-viz</source>
        <translation>sie hat Version {version} des Formats, und dieses Programm liest Version {known}; installieren Sie das neueste mnist-viz</translation>
    </message>
    <message>
        <source>it holds more than any run does: {size:,} bytes</source>
        <translation>sie enthält mehr, als ein Lauf haben kann: {size:,} Byte</translation>
    </message>
    <message>
        <source>it holds no weight matrices</source>
        <translation>es enthält keine Gewichtsmatrizen</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>sie enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it holds too many tensors</source>
        <translation>es enthält zu viele Tensoren</translation>
    </message>
    <message>
        <source>it is a model, which holds weights but no run to go on with</source>
        <translation>es ist ein Modell, das Gewichte enthält, aber keinen Lauf, der weitergehen könnte</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation>das ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>it is no ONNX file</source>
        <translation>das ist keine ONNX-Datei</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it lacks {name}</source>
        <translation>{name} fehlt darin</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>sie wurde abgeschnitten</translation>
    </message>
    <message>
        <source>it was not written as a checkpoint by mnist_viz</source>
        <translation>sie wurde nicht von mnist_viz als Checkpoint geschrieben</translation>
    </message>
    <message>
        <source>its account of the run cannot be read ({error})</source>
        <translation>ihre Angaben zum Lauf sind nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>its biases have the lengths {found}, where {expected} are expected</source>
        <translation>die Bias-Vektoren haben die Längen {found}, erwartet werden {expected}</translation>
    </message>
    <message>
        <source>its contents are not those that were written</source>
        <translation>ihr Inhalt ist nicht der, der geschrieben wurde</translation>
    </message>
    <message>
        <source>its header cannot be read ({error})</source>
        <translation>sein Kopf ist nicht lesbar ({error})</translation>
    </message>
    <message>
        <source>its header is longer than the file or than any the program writes</source>
        <translation>ihr Kopf ist länger als die Datei oder als jeder, den das Programm schreibt</translation>
    </message>
    <message>
        <source>its hidden layers bend in different ways</source>
        <translation>die verborgenen Schichten haben verschiedene Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>its history, to look back in, does not fit its run</source>
        <translation>ihr Verlauf zum Zurückblicken passt nicht zu ihrem Lauf</translation>
    </message>
    <message>
        <source>its last layer has {count} outputs, not 10</source>
        <translation>die letzte Schicht hat {count} Ausgänge, nicht 10</translation>
    </message>
    <message>
        <source>its step, examples or seconds cannot be</source>
        <translation>ihr Schritt, ihre Beispiele oder ihre Sekunden sind unmöglich</translation>
    </message>
    <message>
        <source>its steps must be 0 or more, and its turns in order after its start</source>
        <translation>die Schritte müssen 0 oder mehr sein, und die Änderungen der Regler nach dem Anfang und der Reihe nach kommen</translation>
    </message>
    <message>
        <source>labelled as</source>
        <translation>bezeichnet als</translation>
    </message>
    <message>
        <source>last test accuracy</source>
        <translation>letzte Testgenauigkeit</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>loss after one step</source>
        <translation>Verlust nach einem Schritt</translation>
    </message>
    <message>
        <source>loss {here} here → {after} after  ({m} examples)</source>
        <translation>Verlust {here} → {after} ({m} Bsp.)</translation>
    </message>
    <message>
        <source>loss {loss} at {x}, {y}</source>
        <translation>Verlust {loss} bei {x}, {y}</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a number that is not finite, in four letters or so</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>lowest test loss</source>
        <translation>kleinster Testverlust</translation>
    </message>
    <message>
        <source>maximal relative error {error:.1e}, NOT as expected: report this</source>
        <translation>größter relativer Fehler {error:.1e}, NICHT wie erwartet: bitte melden</translation>
    </message>
    <message>
        <source>maximal relative error {error:.1e}, as expected</source>
        <translation>größter relativer Fehler {error:.1e}, wie erwartet</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation>Irrtümer</translation>
    </message>
    <message>
        <source>mixed with drawn hands</source>
        <translation>mit Handschriften</translation>
    </message>
    <message>
        <source>mnist_viz closed unexpectedly {ago}. Your session was saved.</source>
        <translation>mnist_viz wurde {ago} unerwartet beendet. Ihre Sitzung wurde gespeichert.</translation>
    </message>
    <message>
        <source>mnist_viz crashed {ago}. Your session was saved.</source>
        <translation>mnist_viz ist {ago} abgestürzt. Ihre Sitzung wurde gespeichert.</translation>
    </message>
    <message>
        <source>mnist_viz: keys and panels</source>
        <translation>mnist_viz: Tasten und Bereiche</translation>
    </message>
    <message>
        <source>mnist_viz: what the program was doing when it crashed</source>
        <translation>mnist_viz: was das Programm tat, als es abstürzte</translation>
    </message>
    <message>
        <source>more than the {size:,} bytes of the file</source>
        <translation>mehr als die {size:,} Bytes der Datei</translation>
    </message>
    <message>
        <source>nearest keyframe; computing step {step} …</source>
        <translation>nächstes Schlüsselbild; Schritt {step} wird berechnet …</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next to nothing for {seconds:g} s</source>
        <translation>{seconds:g} s lang so gut wie nichts</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no connection, or it broke off</source>
        <translation>keine Verbindung, oder sie brach ab</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>noch keine Werte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none (drag moves the view)</source>
        <translation>keiner (Ziehen verschiebt die Ansicht)</translation>
    </message>
    <message>
        <source>none of its {count} mirrors: {reason}</source>
        <translation>keine ihrer {count} Quellen: {reason}</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing stands after “{key}:”.</source>
        <translation>hinter „{key}:“ steht nichts.</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>on the plane</source>
        <translation>auf der Ebene</translation>
    </message>
    <message>
        <source>only {received:,} of {size:,} bytes</source>
        <translation>nur {received:,} von {size:,} Bytes</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>pixels for {favoured}</source>
        <translation>Pixel für {favoured}</translation>
    </message>
    <message>
        <source>pixels for {other}</source>
        <translation>Pixel für {other}</translation>
    </message>
    <message>
        <source>plane</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>pre-activations</source>
        <translation>Voraktivierungen</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>probability before</source>
        <translation>Wahrscheinlichkeit davor</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>Lernrate {rate}</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>Lernrate η</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>reads nothing: its numbers are not finite</source>
        <translation>liest nichts: seine Zahlen sind nicht endlich</translation>
    </message>
    <message>
        <source>reads {digit}, {percent} %</source>
        <translation>liest {digit}, {percent} %</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>Lauf {number}</translation>
    </message>
    <message>
        <source>same epoch</source>
        <translation>gleicher Epoche</translation>
    </message>
    <message>
        <source>same step</source>
        <translation>gleichem Schritt</translation>
    </message>
    <message>
        <source>same time</source>
        <translation>gleicher Zeit</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Lernratenplan</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds to {target:.0%} accuracy</source>
        <translation>Sekunden bis {target:.0%} Genauigkeit</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand eingestellt</translation>
    </message>
    <message>
        <source>shown with {changes}, which training has not</source>
        <translation>gezeigt mit {changes}, anders als das Training</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>langsam</translation>
    </message>
    <message>
        <source>some numbers are not finite</source>
        <translation>manche Zahlen sind nicht endlich</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step {step} · {speed} examples/s · {time}</source>
        <translation>Schritt {step} · {speed}/s · {time}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>tensor {name} has the type {dtype}, which is none of {known}</source>
        <translation>Tensor {name} hat den Typ {dtype}, also keinen von {known}</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>test accuracy {accuracy:.2%} at step {step}</source>
        <translation>Testgenauigkeit {accuracy:.2%} bei Schritt {step}</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test set, evaluated</source>
        <translation>Testmenge</translation>
    </message>
    <message>
        <source>the accuracy against strength</source>
        <translation>die Genauigkeit nach Stärke</translation>
    </message>
    <message>
        <source>the activations of the examples</source>
        <translation>die Aktivierungen der Beispiele</translation>
    </message>
    <message>
        <source>the answer {code} {reason}</source>
        <translation>die Antwort {code} {reason}</translation>
    </message>
    <message>
        <source>the batch (0 for all examples)</source>
        <translation>der Batch (0 für alle Beispiele)</translation>
    </message>
    <message>
        <source>the biases of the layer, one for each unit</source>
        <translation>die Bias-Werte der Schicht, einer je Einheit</translation>
    </message>
    <message>
        <source>the bins of its curves do not follow each other up to its step</source>
        <translation>die Abschnitte ihrer Kurven folgen nicht bis zu ihrem Schritt aufeinander</translation>
    </message>
    <message>
        <source>the confusion matrix</source>
        <translation>die Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>the decay must be from 0 to 1, not {decay:g}</source>
        <translation>der Zerfall muss zwischen 0 und 1 liegen, nicht bei {decay:g}</translation>
    </message>
    <message>
        <source>the distributions</source>
        <translation>die Verteilungen</translation>
    </message>
    <message>
        <source>the dropout</source>
        <translation>der Dropout-Anteil</translation>
    </message>
    <message>
        <source>the dropped picture</source>
        <translation>das abgelegte Bild</translation>
    </message>
    <message>
        <source>the effect on the test set</source>
        <translation>die Wirkung auf die Testmenge</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation>die Datei ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>the gradient lab</source>
        <translation>das Gradientenlabor</translation>
    </message>
    <message>
        <source>the hidden space</source>
        <translation>der verborgene Raum</translation>
    </message>
    <message>
        <source>the landscape</source>
        <translation>die Landschaft</translation>
    </message>
    <message>
        <source>the learning rate must be from 0 to {most:g}, not {rate:g}</source>
        <translation>die Lernrate muss zwischen 0 und {most:g} liegen, nicht bei {rate:g}</translation>
    </message>
    <message>
        <source>the leg from step {step} begins before the one ahead of it ends</source>
        <translation>der Abschnitt ab Schritt {step} beginnt, bevor der davor endet</translation>
    </message>
    <message>
        <source>the leg from step {step} changes more than {fields}</source>
        <translation>der Abschnitt ab Schritt {step} ändert mehr als {fields}</translation>
    </message>
    <message>
        <source>the lesson has no scene; begin one by a line “scene: …”.</source>
        <translation>die Lektion hat keine Szene; eine beginnt mit einer Zeile „scene: …“.</translation>
    </message>
    <message>
        <source>the lesson needs a first line “title: …”.</source>
        <translation>die Lektion braucht eine erste Zeile „title: …“.</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the name of the data, {name}, is no text: rename the folder</source>
        <translation>der Name der Daten, {name}, ist kein Text: bitte den Ordner umbenennen</translation>
    </message>
    <message>
        <source>the number of epochs</source>
        <translation>die Zahl der Epochen</translation>
    </message>
    <message>
        <source>the number of training images (0 for all)</source>
        <translation>die Zahl der Trainingsbilder (0 für alle)</translation>
    </message>
    <message>
        <source>the picture on the clipboard</source>
        <translation>das Bild aus der Zwischenablage</translation>
    </message>
    <message>
        <source>the pixels of the images, from 0 to 1, one column for each example</source>
        <translation>die Pixel der Bilder, von 0 bis 1, eine Spalte je Beispiel</translation>
    </message>
    <message>
        <source>the plane of the hidden space</source>
        <translation>die Ebene des verborgenen Raums</translation>
    </message>
    <message>
        <source>the present · {epoch}</source>
        <translation>die Gegenwart · {epoch}</translation>
    </message>
    <message>
        <source>the present; step {step} is still to come</source>
        <translation>die Gegenwart; Schritt {step} kommt erst noch</translation>
    </message>
    <message>
        <source>the reading of noise</source>
        <translation>das Lesen von Rauschen</translation>
    </message>
    <message>
        <source>the run at step {step}; click to look back to it</source>
        <translation>der Lauf bei Schritt {step}; ein Klick blickt zu ihm zurück</translation>
    </message>
    <message>
        <source>the scale of the initializer</source>
        <translation>die Startskala</translation>
    </message>
    <message>
        <source>the scene needs a line “{key}: …”.</source>
        <translation>die Szene braucht eine Zeile „{key}: …“.</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>the share of wrong labels</source>
        <translation>der Anteil falscher Labels</translation>
    </message>
    <message>
        <source>the size of the gradient</source>
        <translation>die Größe des Gradienten</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>der Hang</translation>
    </message>
    <message>
        <source>the slope of the activation function at each sum</source>
        <translation>die Steigung der Aktivierungsfunktion bei jeder Summe</translation>
    </message>
    <message>
        <source>the sums of the units, one column for each example</source>
        <translation>die Summen der Einheiten, eine Spalte je Beispiel</translation>
    </message>
    <message>
        <source>the training digits</source>
        <translation>die Trainingsziffern</translation>
    </message>
    <message>
        <source>the true class as ten numbers: 1 for the true digit, 0 for the others</source>
        <translation>die wahre Klasse als zehn Zahlen: 1 für die wahre Ziffer, 0 für die anderen</translation>
    </message>
    <message>
        <source>the vital signs</source>
        <translation>die Lebenszeichen</translation>
    </message>
    <message>
        <source>the weights of the layer, one row for each unit</source>
        <translation>die Gewichte der Schicht, eine Zeile je Einheit</translation>
    </message>
    <message>
        <source>there is no field {field}</source>
        <translation>es gibt kein Feld {field}</translation>
    </message>
    <message>
        <source>there is no matrix {name}</source>
        <translation>eine Matrix {name} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no panel “{panel}”; there are {known}</source>
        <translation>es gibt keinen Bereich „{panel}“; es gibt {known}</translation>
    </message>
    <message>
        <source>there is no recipe “{name}”; there are {known}</source>
        <translation>es gibt kein Rezept „{name}“; es gibt {known}</translation>
    </message>
    <message>
        <source>there is no {field} {name!r}; there are {names}</source>
        <translation>{name!r} gibt es für {field} nicht; es gibt {names}</translation>
    </message>
    <message>
        <source>there is no “{key}” in a scene; there are {known}.</source>
        <translation>„{key}“ gibt es in einer Szene nicht; es gibt {known}.</translation>
    </message>
    <message>
        <source>this computer, or tcp://HOST:PORT</source>
        <translation>dieser Rechner oder tcp://HOST:PORT</translation>
    </message>
    <message>
        <source>this image</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save it as such.</source>
        <translation>das ist kein Text in UTF-8; speichern Sie ihn so.</translation>
    </message>
    <message>
        <source>this scene has two of “{key}”; begin another.</source>
        <translation>diese Szene hat „{key}“ zweimal; beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>this step, η = {rate}</source>
        <translation>dieser Schritt, η = {rate}</translation>
    </message>
    <message>
        <source>to unit {column}: {value}</source>
        <translation>zu Einheit {column}: {value}</translation>
    </message>
    <message>
        <source>towards {digit}</source>
        <translation>zur {digit}</translation>
    </message>
    <message>
        <source>train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>train set</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>train_images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>training minus test accuracy</source>
        <translation>Trainings- minus Testgenauigkeit</translation>
    </message>
    <message>
        <source>training set, evaluated</source>
        <translation>Trainingsmenge</translation>
    </message>
    <message>
        <source>true</source>
        <translation>wahr</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>wahre Klasse</translation>
    </message>
    <message>
        <source>true class \ read as</source>
        <translation>wahre Klasse \ gelesen als</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>unit 1</source>
        <translation>Einheit 1</translation>
    </message>
    <message>
        <source>unit 2</source>
        <translation>Einheit 2</translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>units {first} to {last}, {which}: strongest {numbers}</source>
        <translation>Einheiten {first} bis {last}, {which}: am stärksten {numbers}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>abgehoben</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>very fast</source>
        <translation>sehr schnell</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>weights by hand</source>
        <translation>Gewichte von Hand</translation>
    </message>
    <message>
        <source>what fires the unit</source>
        <translation>was die Einheit feuern lässt</translation>
    </message>
    <message>
        <source>what the layer outputs, one column for each example</source>
        <translation>was die Schicht ausgibt, eine Spalte je Beispiel</translation>
    </message>
    <message>
        <source>wrong_labels</source>
        <translation>falsche Labels</translation>
    </message>
    <message>
        <source>x from</source>
        <translation>x von</translation>
    </message>
    <message>
        <source>x to</source>
        <translation>x bis</translation>
    </message>
    <message>
        <source>y from</source>
        <translation>y von</translation>
    </message>
    <message>
        <source>y to</source>
        <translation>y bis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>Ihre Zeichnung</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>{A} and loss</source>
        <translation>{A} und Verlust</translation>
    </message>
    <message>
        <source>{accuracy:.2%} at step {step}</source>
        <translation>{accuracy:.2%} bei Schritt {step}</translation>
    </message>
    <message>
        <source>{accuracy:.2%} of {images:,} right at step {step:,}, with the network altered.</source>
        <translation>{accuracy:.2%} von {images:,} richtig bei Schritt {step:,}, mit verändertem Netz.</translation>
    </message>
    <message>
        <source>{accuracy:.2%} of {images:,} right at step {step:,}.</source>
        <translation>{accuracy:.2%} von {images:,} richtig bei Schritt {step:,}.</translation>
    </message>
    <message>
        <source>{arrived} of {total} digits drawn so far</source>
        <translation>{arrived} von {total} Ziffern bisher gezeichnet</translation>
    </message>
    <message>
        <source>{cell} is open as a run: it trains in the window and ends with the very network of this cell.</source>
        <translation>{cell} ist als Lauf geöffnet: Er trainiert im Fenster und endet mit genau dem Netz dieser Zelle.</translation>
    </message>
    <message>
        <source>{chart}: follow the run again</source>
        <translation>{chart}: wieder dem Lauf folgen</translation>
    </message>
    <message>
        <source>{count:,} numbers are no longer finite: this network cannot learn on.</source>
        <translation>{count:,} Zahlen sind nicht mehr endlich: Dieses Netz kann nicht weiterlernen.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} correct</source>
        <translation>{count:,} von {of:,} Bildern von {true} richtig</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} read as {read}</source>
        <translation>{count:,} von {of:,} Bildern von {true} gelesen als {read}</translation>
    </message>
    <message>
        <source>{count:.3g} epochs</source>
        <translation>{count:.3g} Epochen</translation>
    </message>
    <message>
        <source>{count} examples a step</source>
        <translation>{count} Beispiele je Schritt</translation>
    </message>
    <message>
        <source>{count} kept, {megabytes:.0f} of {budget:.0f} MB</source>
        <translation>{count} gespeichert, {megabytes:.0f} von {budget:.0f} MB</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} Schritte</translation>
    </message>
    <message>
        <source>{curve}, greatest</source>
        <translation>{curve}, größter Wert</translation>
    </message>
    <message>
        <source>{curve}, least</source>
        <translation>{curve}, kleinster Wert</translation>
    </message>
    <message>
        <source>{data} needs {count} files, {megabytes:.0f} MB in all. Without a network: open a folder that holds them, or use digits that the program draws.</source>
        <translation>{data} braucht {count} Dateien, zusammen {megabytes:.0f} MB. Ohne Netzverbindung: Öffnen Sie einen Ordner, der sie enthält, oder verwenden Sie Ziffern, die das Programm zeichnet.</translation>
    </message>
    <message>
        <source>{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first, while the current run continues.</source>
        <translation>{data}: {what} Noch nicht auf diesem Computer: Zuerst werden {megabytes:.0f} MB geladen, während der jetzige Lauf weitergeht.</translation>
    </message>
    <message>
        <source>{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first.</source>
        <translation>{data}: {what} Noch nicht auf diesem Computer: Zuerst werden {megabytes:.0f} MB geladen.</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {number} are dead: no digit of the sample makes them fire, so they learn nothing, however good the accuracy looks.</source>
        <translation>{dead} von {units} Einheiten der Schicht {number} sind tot: Keine Ziffer der Stichprobe lässt sie feuern, sie lernen also nichts, so gut die Genauigkeit auch aussieht.</translation>
    </message>
    <message>
        <source>{down} down</source>
        <translation>{down} abwärts</translation>
    </message>
    <message>
        <source>{down} down, {across} across</source>
        <translation>{down} abwärts, {across} quer</translation>
    </message>
    <message>
        <source>{entry} adds nothing to the cost of {cost}: cross-entropy looks at the true class alone</source>
        <translation>{entry} trägt zu den Kosten von {cost} nichts bei: Die Kreuzentropie schaut nur auf die wahre Klasse</translation>
    </message>
    <message>
        <source>{entry} adds without end to the cost of {cost}: the true class has probability 0</source>
        <translation>{entry} trägt zu den Kosten von {cost} unendlich viel bei: Die wahre Klasse hat Wahrscheinlichkeit 0</translation>
    </message>
    <message>
        <source>{entry} adds {share} to the cost of {cost}</source>
        <translation>{entry} trägt zu den Kosten von {cost} bei: {share}</translation>
    </message>
    <message>
        <source>{error} Fix that line and open the lesson again.</source>
        <translation>{error} Berichtigen Sie diese Zeile und öffnen Sie die Lektion noch einmal.</translation>
    </message>
    <message>
        <source>{field} cannot be “{text}”. Write values like 0.1,0.3 or a range like 0.01:3:log:8.</source>
        <translation>{field} kann nicht „{text}“ sein. Schreiben Sie Werte wie 0.1,0.3 oder einen Bereich wie 0.01:3:log:8.</translation>
    </message>
    <message>
        <source>{field} has 2 to {most} values in a range, not {count}.</source>
        <translation>{field} hat in einem Bereich 2 bis {most} Werte, nicht {count}.</translation>
    </message>
    <message>
        <source>{field} has the value {value} twice; name each value once.</source>
        <translation>{field} hat den Wert {value} zweimal; nennen Sie jeden Wert nur einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be opened here. What can be dropped: a data set (a folder of IDX files or pictures, .npz, .csv, .zip), a saved run, a picture of digits, a lesson (.txt).</source>
        <translation>{file} lässt sich hier nicht öffnen. Was man ablegen kann: einen Datensatz (einen Ordner mit IDX-Dateien oder Bildern, .npz, .csv, .zip), einen gespeicherten Lauf, ein Bild mit Ziffern, eine Lektion (.txt).</translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation>{file} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{file} is damaged, cut off, or something else than it should be: {why}. Use another copy of it.</source>
        <translation>{file} ist beschädigt, abgeschnitten oder etwas anderes, als es sein soll: {why}. Nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>{file} is larger than any session.</source>
        <translation>{file} ist größer als jede Sitzung.</translation>
    </message>
    <message>
        <source>{file} of {data} could not be downloaded ({reasons}). Check the network connection and try again.</source>
        <translation>{file} von {data} ließ sich nicht herunterladen ({reasons}). Prüfen Sie die Netzwerkverbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{folder} could not be looked into: {reason}.</source>
        <translation>In {folder} konnte nicht hineingesehen werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds both {one} and {other}: it is not clear which to use. Give a folder with the four files of one data set.</source>
        <translation>{folder} enthält sowohl {one} als auch {other}: Es ist nicht klar, was gemeint ist. Nehmen Sie einen Ordner mit den vier Dateien eines Datensatzes.</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Give a folder that holds the four IDX files.</source>
        <translation>{folder} ist kein Ordner. Nehmen Sie einen Ordner mit den vier IDX-Dateien.</translation>
    </message>
    <message>
        <source>{folder} lacks {missing} (or the same with .gz). A data set is four IDX files: images and labels for training and for testing.</source>
        <translation>In {folder} fehlt: {missing} (oder dasselbe mit .gz). Ein Datensatz sind vier IDX-Dateien: Bilder und Labels zum Trainieren und zum Testen.</translation>
    </message>
    <message>
        <source>{format}, not installed</source>
        <translation>{format}, nicht installiert</translation>
    </message>
    <message>
        <source>{formula} at z = {z}</source>
        <translation>{formula} bei z = {z}</translation>
    </message>
    <message>
        <source>{found} All panels show the network with this step{also}; the run continues without.</source>
        <translation>{found} Alle Bereiche zeigen das Netz mit diesem Schritt{also}; der Lauf geht ohne ihn weiter.</translation>
    </message>
    <message>
        <source>{images}, the {most} worst</source>
        <translation>{images}, die {most} schlimmsten</translation>
    </message>
    <message>
        <source>{key} {there} there, {here} here</source>
        <translation>{key} dort {there}, hier {here}</translation>
    </message>
    <message>
        <source>{learned} of {shown} shown are read as their label says.</source>
        <translation>{learned} von {shown} gezeigten werden gelesen, wie ihr Label sagt.</translation>
    </message>
    <message>
        <source>{listed}, {first}–{last} shown</source>
        <translation>{listed}, {first}–{last} gezeigt</translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB to fetch.</source>
        <translation>{megabytes:.0f} MB zu laden.</translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation>{minutes:.0f} min</translation>
    </message>
    <message>
        <source>{misread} of {total} misread at step {step}</source>
        <translation>{misread} von {total} falsch gelesen bei Schritt {step}</translation>
    </message>
    <message>
        <source>{name} about {size:.0e}</source>
        <translation>{name} etwa {size:.0e}</translation>
    </message>
    <message>
        <source>{name} all zero</source>
        <translation>{name} überall null</translation>
    </message>
    <message>
        <source>{name} could not be read because of a fault of the program: {fault}.</source>
        <translation>{name} konnte durch einen Fehler des Programms nicht gelesen werden: {fault}.</translation>
    </message>
    <message>
        <source>{name} has no labels or no images: it was left out.</source>
        <translation>{name} hat keine Labels oder keine Bilder und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation>{name} hat die Form {shape}</translation>
    </message>
    <message>
        <source>{name} has the shape {shape} where {before} inputs are expected</source>
        <translation>{name} hat die Form {shape}, erwartet werden {before} Eingänge</translation>
    </message>
    <message>
        <source>{name} has {rows} rows and {columns} columns: there is no entry [{row}, {column}]</source>
        <translation>{name} hat {rows} Zeilen und {columns} Spalten: Einen Eintrag [{row}, {column}] gibt es nicht</translation>
    </message>
    <message>
        <source>{name} is {dtype} {shape}, which does not fit its run</source>
        <translation>{name} ist {dtype} {shape}, was nicht zum Lauf passt</translation>
    </message>
    <message>
        <source>{name} {mean:.2g} ± {spread:.2g}</source>
        <translation>{name} {mean:.2g} ± {spread:.2g}</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}</source>
        <translation>{name}, Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>{name}, {rows} × {columns}: {meaning}.</source>
        <translation>{name}, {rows} × {columns}: {meaning}.</translation>
    </message>
    <message>
        <source>{name}: field</source>
        <translation>{name}: Feld</translation>
    </message>
    <message>
        <source>{name}: values</source>
        <translation>{name}: Werte</translation>
    </message>
    <message>
        <source>{name}: {meaning}.</source>
        <translation>{name}: {meaning}.</translation>
    </message>
    <message>
        <source>{n} labels are wrong. Of {shown} shown the network repeats {learned} wrong labels and reads the true digit in {true}.</source>
        <translation>{n} Labels sind falsch. Von {shown} gezeigten wiederholt das Netz {learned} falsche Labels und liest bei {true} die wahre Ziffer.</translation>
    </message>
    <message>
        <source>{objective}, {optimizer}, seed {seed}</source>
        <translation>{objective}, {optimizer}, Seed {seed}</translation>
    </message>
    <message>
        <source>{optimizer} usually learns at a rate near {usual:g}, so it begins at {usual:g} and not at {rate:g}.</source>
        <translation>{optimizer} lernt gewöhnlich mit einer Lernrate um {usual:g} und beginnt deshalb mit {usual:g} statt {rate:g}.</translation>
    </message>
    <message>
        <source>{optimizer} usually learns at a rate near {usual:g}; at {rate:g} it may learn nothing.</source>
        <translation>{optimizer} lernt gewöhnlich mit einer Lernrate um {usual:g}; mit {rate:g} vielleicht gar nicht.</translation>
    </message>
    <message>
        <source>{pace:g} a second</source>
        <translation>{pace:g}/s</translation>
    </message>
    <message>
        <source>{pace:g} steps a second</source>
        <translation>{pace:g} Schritte je Sekunde</translation>
    </message>
    <message>
        <source>{path} announces an array of {shape} {kind} and is too short for it: it was cut off or is not what it claims. Copy or download it again.</source>
        <translation>{path} kündigt ein Array {shape} {kind} an und ist zu kurz dafür: abgeschnitten oder nicht, was sie vorgibt. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} announces {count:,} images; this app holds {most:,} at most. The file is damaged, or has to be split.</source>
        <translation>{path} kündigt {count:,} Bilder an; dieses Programm fasst höchstens {most:,}. Die Datei ist beschädigt oder muss geteilt werden.</translation>
    </message>
    <message>
        <source>{path} announces {megabytes:,} MB in {size:,} bytes; no data set shrinks that far. It is not unpacked. Use another copy of it.</source>
        <translation>{path} kündigt {megabytes:,} MB in {size:,} Bytes an; so weit schrumpft kein Datensatz. Die Datei wird nicht entpackt. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>{path} announces {megabytes:,} MB in {size:,} bytes; no handwriting shrinks that far. The file is damaged or not what it claims.</source>
        <translation>{path} kündigt {megabytes:,} MB in {size:,} Bytes an; so weit lässt sich keine Handschrift verkleinern. Die Datei ist beschädigt oder nicht, was sie vorgibt.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. The finished cells are kept; make room or choose another folder, and start the same sweep again.</source>
        <translation>{path} kann nicht geschrieben werden: {why}. Die fertigen Zellen bleiben erhalten; schaffen Sie Platz oder wählen Sie einen anderen Ordner, und starten Sie dieselbe Versuchsreihe noch einmal.</translation>
    </message>
    <message>
        <source>{path} could not be read: {error}.</source>
        <translation>{path} konnte nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} konnte nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. May you read it?</source>
        <translation>{path} konnte nicht gelesen werden: {reason}. Dürfen Sie sie lesen?</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}.</source>
        <translation>{path} konnte nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} does not hold a network that fits: {why}. It should lead from 784 inputs through dense layers to 10 outputs, with a weight matrix and a bias each.</source>
        <translation>{path} enthält kein passendes Netz: {why}. Es sollte von 784 Eingängen über dichte Schichten zu 10 Ausgängen führen, jede mit Gewichtsmatrix und Bias.</translation>
    </message>
    <message>
        <source>{path} does not say how its hidden layers bend: ReLU is assumed. Pixels are given to it from 0 to 1.</source>
        <translation>{path} nennt keine Aktivierungsfunktion der verborgenen Schichten: ReLU wird angenommen. Pixel bekommt das Netz von 0 bis 1.</translation>
    </message>
    <message>
        <source>{path} ends in neither of {endings}: choose one of them.</source>
        <translation>{path} endet auf nichts von {endings}: Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>{path} ends in none of {endings}: choose one.</source>
        <translation>{path} endet auf nichts von {endings}: Wählen Sie eines.</translation>
    </message>
    <message>
        <source>{path} ends inside its header: it was cut off. Copy it again.</source>
        <translation>{path} endet mitten im Kopf: abgeschnitten. Kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} gives image {row} the label {label}; this app tells ten classes apart, labelled 0 to 9. Keep only ten classes and number them from 0.</source>
        <translation>{path} gibt Bild {row} das Label {label}; dieses Programm unterscheidet zehn Klassen, mit den Labels 0 bis 9. Behalten Sie nur zehn Klassen und nummerieren Sie sie von 0 an.</translation>
    </message>
    <message>
        <source>{path} goes on after the {announced:,} bytes that it announces: it is damaged or not an IDX file. Copy or download it again.</source>
        <translation>{path} geht nach den angekündigten {announced:,} Bytes noch weiter: beschädigt oder keine IDX-Datei. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} has a line of more than {most:,} characters: it is no table of small images.</source>
        <translation>{path} hat eine Zeile mit mehr als {most:,} Zeichen: Das ist keine Tabelle kleiner Bilder.</translation>
    </message>
    <message>
        <source>{path} has an impossible shape, {shape}.</source>
        <translation>{path} hat eine unmögliche Form, {shape}.</translation>
    </message>
    <message>
        <source>{path} has folders for {extra} beside the digits; this app tells ten classes apart, labelled 0 to 9. Keep only ten classes and number them from 0.</source>
        <translation>{path} hat neben den Ziffern Ordner für {extra}; dieses Programm unterscheidet zehn Klassen, bezeichnet 0 bis 9. Behalten Sie nur zehn Klassen und nummerieren Sie sie ab 0.</translation>
    </message>
    <message>
        <source>{path} has {cell!r} in row {row:,}, column {column:,}, where a number is expected.</source>
        <translation>{path} hat {cell!r} in Zeile {row:,}, Spalte {column:,}, wo eine Zahl erwartet wird.</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns: a label and the pixels of a square image are expected, such as 785.</source>
        <translation>{path} hat {count:,} Spalten: Erwartet werden ein Label und die Pixel eines quadratischen Bildes, etwa 785.</translation>
    </message>
    <message>
        <source>{path} has {count:,} columns; images of at most {side}x{side} pixels are read.</source>
        <translation>{path} hat {count:,} Spalten; gelesen werden Bilder mit höchstens {side}x{side} Pixeln.</translation>
    </message>
    <message>
        <source>{path} has {count:,} values in row {row:,}, {columns:,} in the first: it was cut off or is damaged. Copy or download it again.</source>
        <translation>{path} hat {count:,} Werte in Zeile {row:,}, {columns:,} in der ersten: abgeschnitten oder beschädigt. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} has {found} dimensions, which neither images (3) nor labels (1) have.</source>
        <translation>{path} hat {found} Dimensionen, die weder Bilder (3) noch Labels (1) haben.</translation>
    </message>
    <message>
        <source>{path} holds a file that names a place outside the archive, {name!r}: such archives are made to do harm. It is not unpacked.</source>
        <translation>{path} enthält eine Datei, die auf einen Ort außerhalb des Archivs zeigt, {name!r}: Solche Archive sollen Schaden anrichten. Es wird nicht entpackt.</translation>
    </message>
    <message>
        <source>{path} holds images of the shape {shape}; (n, height, width) or (n, pixels of a square) is expected.</source>
        <translation>{path} enthält Bilder der Form {shape}; erwartet wird (n, Höhe, Breite) oder (n, Pixel eines Quadrats).</translation>
    </message>
    <message>
        <source>{path} holds images of {rows}x{columns} pixels; this app reads images of {side}x{side}. “mnist-viz data import” scales them.</source>
        <translation>{path} enthält Bilder mit {rows}x{columns} Pixeln; dieses Programm liest solche mit {side}x{side}. „mnist-viz data import“ skaliert sie.</translation>
    </message>
    <message>
        <source>{path} holds images where labels are expected: were the two files swapped?</source>
        <translation>{path} enthält Bilder, wo Labels erwartet werden: Wurden die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>{path} holds labels as {kind} {shape}; one whole number an image is expected.</source>
        <translation>{path} enthält Labels als {kind} {shape}; erwartet wird eine ganze Zahl je Bild.</translation>
    </message>
    <message>
        <source>{path} holds labels that are no single class.</source>
        <translation>{path} enthält Labels, die nicht genau eine Klasse sind.</translation>
    </message>
    <message>
        <source>{path} holds labels where images are expected: were the two files swapped?</source>
        <translation>{path} enthält Labels, wo Bilder erwartet werden: Wurden die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>{path} holds more images than fit in memory. Split it.</source>
        <translation>{path} enthält mehr Bilder, als in den Speicher passen. Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files. Choose the folder of the data set alone.</source>
        <translation>{path} enthält mehr als {most:,} Dateien. Wählen Sie den Ordner, in dem nur der Datensatz liegt.</translation>
    </message>
    <message>
        <source>{path} holds no array of numbers.</source>
        <translation>{path} enthält kein Array von Zahlen.</translation>
    </message>
    <message>
        <source>{path} holds no data set. It is not a folder with four IDX files (train-images-idx3-ubyte, t10k-images-idx3-ubyte and their labels), a table (.csv), NumPy arrays (.npz) or folders of pictures named 0 to 9, nor a zip archive of these.</source>
        <translation>{path} enthält keinen Datensatz. Gebraucht wird ein Ordner mit vier IDX-Dateien (train-images-idx3-ubyte, t10k-images-idx3-ubyte und ihren Labels), einer Tabelle (.csv), NumPy-Arrays (.npz) oder Bilderordnern namens 0 bis 9, oder ein Zip-Archiv davon.</translation>
    </message>
    <message>
        <source>{path} holds no images.</source>
        <translation>{path} enthält keine Bilder.</translation>
    </message>
    <message>
        <source>{path} holds no images: its shape is {shape}.</source>
        <translation>{path} enthält keine Bilder: Die Form ist {shape}.</translation>
    </message>
    <message>
        <source>{path} holds no {part} {missing} that could be told by their name, only {names}. Name the arrays x_train, y_train, x_test and y_test, as Keras does.</source>
        <translation>{path} enthält nichts, was dem Namen nach {part} {missing} wäre, nur {names}. Nennen Sie die Arrays wie Keras x_train, y_train, x_test und y_test.</translation>
    </message>
    <message>
        <source>{path} holds numbers of type 0x{type:02x}; IDX files of images or labels hold single bytes (type 0x08). “mnist-viz data import” converts the other types.</source>
        <translation>{path} enthält Zahlen vom Typ 0x{type:02x}; IDX-Dateien mit Bildern oder Labels enthalten einzelne Bytes (Typ 0x08). „mnist-viz data import“ wandelt die anderen Typen um.</translation>
    </message>
    <message>
        <source>{path} holds one image; two are needed, to train and to test.</source>
        <translation>{path} enthält nur ein Bild; zwei sind nötig, zum Trainieren und zum Testen.</translation>
    </message>
    <message>
        <source>{path} holds pictures, but not in folders named after their digits, 0 to 9. Put the pictures of each digit into a folder of that name.</source>
        <translation>{path} enthält Bilder, aber nicht in Ordnern, die nach ihren Ziffern heißen, 0 bis 9. Legen Sie die Bilder jeder Ziffer in einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>{path} holds too many arrays for a data set.</source>
        <translation>{path} enthält zu viele Arrays für einen Datensatz.</translation>
    </message>
    <message>
        <source>{path} holds too many files for an archive: unpack it to a folder.</source>
        <translation>{path} enthält zu viele Dateien für ein Archiv: Entpacken Sie es in einen Ordner.</translation>
    </message>
    <message>
        <source>{path} holds values that are not finite numbers.</source>
        <translation>{path} enthält Werte, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>{path} holds {images:,} images and {other} {labels:,} labels: they do not belong together. Copy or download both again.</source>
        <translation>{path} enthält {images:,} Bilder und {other} {labels:,} Labels: Sie gehören nicht zusammen. Kopieren oder laden Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>{path} holds {kind}, not numbers.</source>
        <translation>{path} enthält {kind}, keine Zahlen.</translation>
    </message>
    <message>
        <source>{path} holds {kind}, not numbers. Save it as an array of numbers.</source>
        <translation>{path} enthält {kind}, keine Zahlen. Speichern Sie ein Array von Zahlen.</translation>
    </message>
    <message>
        <source>{path} is a damaged gzip file: {reason}. Copy or download it again.</source>
        <translation>{path} ist eine beschädigte gzip-Datei: {reason}. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a damaged zip archive: {reason}. Copy or download it again.</source>
        <translation>{path} ist ein beschädigtes Zip-Archiv: {reason}. Kopieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a run file, which says how a run went and holds nothing of it. “mnist-viz {path}” replays it in the window, where it can be exported or kept as a checkpoint.</source>
        <translation>{path} ist eine Laufdatei: Sie sagt, wie ein Lauf verlief, und enthält nichts davon. „mnist-viz {path}“ wiederholt ihn im Fenster, wo er exportiert oder als Checkpoint gespeichert werden kann.</translation>
    </message>
    <message>
        <source>{path} is damaged or no NumPy file: {reason}. Copy or download it again.</source>
        <translation>{path} ist beschädigt oder keine NumPy-Datei: {reason}. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} is empty: it announces no images at all.</source>
        <translation>{path} ist leer: Kein einziges Bild ist angekündigt.</translation>
    </message>
    <message>
        <source>{path} is locked by a password. Unpack it to a folder first.</source>
        <translation>{path} ist durch ein Passwort geschützt. Entpacken Sie das Archiv erst in einen Ordner.</translation>
    </message>
    <message>
        <source>{path} is no design of a sweep: {why}.</source>
        <translation>{path} beschreibt keine Versuchsreihe: {why}.</translation>
    </message>
    <message>
        <source>{path} is no table of images with labels: a row is a label and the pixels of a square image, such as 1 + 784 numbers (looked at {names}).</source>
        <translation>{path} ist keine Tabelle von Bildern mit Labels: Eine Zeile ist ein Label und die Pixel eines quadratischen Bildes, etwa 1 + 784 Zahlen (angesehen: {names}).</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. Try {previous}, the one before it.</source>
        <translation>{path} ist kein brauchbarer Checkpoint: {error}. Versuchen Sie {previous}, den davor.</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. “mnist-viz train --checkpoint FILE” and File › Keep the run write one.</source>
        <translation>{path} ist kein brauchbarer Checkpoint: {error}. „mnist-viz train --checkpoint DATEI“ und Datei › Lauf speichern schreiben einen.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: it is damaged or something else. Replace it, or take it out.</source>
        <translation>{path} ist kein lesbares Bild: beschädigt oder etwas anderes. Ersetzen Sie die Datei, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>{path} is not a run file that can be used: {error}. Correct that, or use another.</source>
        <translation>{path} ist keine brauchbare Laufdatei: {error}. Berichtigen Sie das oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path} is not an IDX file: it begins with {bytes}. Is it the right file?</source>
        <translation>{path} ist keine IDX-Datei: Sie beginnt mit {bytes}. Ist es die richtige Datei?</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} is too large for a model of digits.</source>
        <translation>{path} ist zu groß für ein Modell von Ziffern.</translation>
    </message>
    <message>
        <source>{path} is too large for a run file. Choose another file.</source>
        <translation>{path} ist zu groß für eine Laufdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is too large for a table of images.</source>
        <translation>{path} ist zu groß für eine Tabelle von Bildern.</translation>
    </message>
    <message>
        <source>{path} is too short for an IDX file: it has {count} bytes.</source>
        <translation>{path} ist zu kurz für eine IDX-Datei: nur {count} Bytes.</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels; pictures of a data set have 2x2 to 4 million. Scale or crop it.</source>
        <translation>{path} hat {width}x{height} Pixel; Bilder eines Datensatzes haben 2x2 bis 4 Millionen. Skalieren oder beschneiden Sie es.</translation>
    </message>
    <message>
        <source>{path} was cut off. Copy or download it again.</source>
        <translation>{path} wurde abgeschnitten. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} was cut off: it announces {announced:,} bytes and holds {found:,}. Copy or download it again.</source>
        <translation>{path} wurde abgeschnitten: {announced:,} Bytes sind angekündigt, {found:,} sind da. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{path} was saved by an earlier version, which did not protect the recipe in it from damage. Save it again to protect it.</source>
        <translation>{path} wurde von einer früheren Version gespeichert, die das Rezept darin nicht vor Schäden schützte. Speichern Sie noch einmal, um es zu schützen.</translation>
    </message>
    <message>
        <source>{path}: there is no recipe {name}.</source>
        <translation>{path}: Es gibt kein Rezept {name}.</translation>
    </message>
    <message>
        <source>{remedy}: acts at once.</source>
        <translation>{remedy}: wirkt sofort.</translation>
    </message>
    <message>
        <source>{remedy}: acts by starting another run.</source>
        <translation>{remedy}: wirkt, indem ein anderer Lauf beginnt.</translation>
    </message>
    <message>
        <source>{remedy}: done.</source>
        <translation>{remedy}: erledigt.</translation>
    </message>
    <message>
        <source>{result} from {operands}</source>
        <translation>{result} aus {operands}</translation>
    </message>
    <message>
        <source>{right} of {total} correct</source>
        <translation>{right} von {total} richtig</translation>
    </message>
    <message>
        <source>{rows} × {columns}, from {low} to {high}.</source>
        <translation>{rows} × {columns}, von {low} bis {high}.</translation>
    </message>
    <message>
        <source>{run}, step {step:,}</source>
        <translation>{run}, Schritt {step:,}</translation>
    </message>
    <message>
        <source>{schedule} schedule: {rate} now</source>
        <translation>Plan {schedule}: jetzt {rate}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation>{seconds:.0f} s</translation>
    </message>
    <message>
        <source>{sentence}
Training and the other panels go on.</source>
        <translation>{sentence}
Das Training und die anderen Bereiche laufen weiter.</translation>
    </message>
    <message>
        <source>{share:.0%} ink, from row {top} to {bottom}, column {left} to {right}.</source>
        <translation>{share:.0%} Tinte, von Zeile {top} bis {bottom}, Spalte {left} bis {right}.</translation>
    </message>
    <message>
        <source>{share:.1%} correct. The commonest mistake: {cell}.</source>
        <translation>{share:.1%} richtig. Der häufigste Irrtum: {cell}.</translation>
    </message>
    <message>
        <source>{sum} + {value} ({rest} more examples)</source>
        <translation>{sum} + {value} ({rest} weitere Beispiele)</translation>
    </message>
    <message>
        <source>{sum} + {value} ({rest} smaller terms)</source>
        <translation>{sum} + {value} ({rest} kleinere Summanden)</translation>
    </message>
    <message>
        <source>{title} and more hands</source>
        <translation>{title} und weitere Handschriften</translation>
    </message>
    <message>
        <source>{title} does not hold the digits 0 to 9, so handwritten digits cannot be mixed with it: choose a set of digits, or leave “+hands” out.</source>
        <translation>{title} enthält nicht die Ziffern 0 bis 9, deshalb lassen sich keine Handschriften dazumischen: Wählen Sie einen Datensatz mit Ziffern oder lassen Sie „+hands“ weg.</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet (looked in {folder}). Run “mnist-viz data fetch {name}” once ({megabytes:.0f} MB), or give a folder that holds its four files.</source>
        <translation>{title} ist noch nicht auf diesem Rechner (gesucht in {folder}). Rufen Sie einmal „mnist-viz data fetch {name}“ auf ({megabytes:.0f} MB), oder nehmen Sie einen Ordner mit seinen vier Dateien.</translation>
    </message>
    <message>
        <source>{title} · {number} of {count}</source>
        <translation>{title} · {number} von {count}</translation>
    </message>
    <message>
        <source>{title}: logarithmic scale</source>
        <translation>{title}: logarithmische Skala</translation>
    </message>
    <message>
        <source>{value} is no finite number</source>
        <translation>{value} ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>{what} must be from 0 to {most:,}, not {count:,}</source>
        <translation>{what} muss zwischen 0 und {most:,} liegen, nicht bei {count:,}</translation>
    </message>
    <message>
        <source>{what} must be from 0 to {most:g}, not {share}</source>
        <translation>{what} muss zwischen 0 und {most:g} liegen, nicht bei {share}</translation>
    </message>
    <message>
        <source>{what} needs an optional part, which this bundle lacks; where Python is: python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</source>
        <translation>Dazu fehlt in diesem Paket ein zusätzlicher Teil: {what}. Wo Python ist: python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</translation>
    </message>
    <message>
        <source>{what} needs an optional part: python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</source>
        <translation>Dazu fehlt ein zusätzlicher Teil: {what}. python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</translation>
    </message>
    <message>
        <source>{words}.  (Ctrl+Right)</source>
        <translation>{words}.  (Strg+Rechts)</translation>
    </message>
    <message>
        <source>{written} could not be written: {reason}.</source>
        <translation>{written} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{written} is written.</source>
        <translation>{written} ist geschrieben.</translation>
    </message>
    <message>
        <source>× dead: {dead} of {units}</source>
        <translation>× tot: {dead}/{units}</translation>
    </message>
    <message>
        <source>η = {rate} is about right: the step goes well down and ends before or at the dip.</source>
        <translation>η = {rate} ist etwa richtig: Der Schritt geht deutlich hinab und endet vor oder in der Senke.</translation>
    </message>
    <message>
        <source>η = {rate} is long: the step crosses the dip at {best} and climbs again.</source>
        <translation>η = {rate} ist lang: Der Schritt quert die Senke bei {best} und steigt wieder.</translation>
    </message>
    <message>
        <source>η = {rate} is small: safe, but slow. On this batch a step {times:.0f} times as long would end lowest.</source>
        <translation>η = {rate} ist klein: sicher, aber langsam. Auf diesem Batch endete ein {times:.0f}-mal so langer Schritt am tiefsten.</translation>
    </message>
    <message>
        <source>η = {rate} is too large: the step ends higher than it began.</source>
        <translation>η = {rate} ist zu groß: Der Schritt endet höher, als er begann.</translation>
    </message>
    <message>
        <source>“on” or “off” is needed here, not “{text}”</source>
        <translation>hier wird „on“ oder „off“ gebraucht, nicht „{text}“</translation>
    </message>
    <message>
        <source>“{field}” needs a number, not “{text}”</source>
        <translation>„{field}“ braucht eine Zahl, nicht „{text}“</translation>
    </message>
    <message>
        <source>“{key}” must stand below a line that begins “scene:”.</source>
        <translation>„{key}“ muss unter einer Zeile stehen, die mit „scene:“ beginnt.</translation>
    </message>
    <message>
        <source>“{line}” is no entry: write “key: text”, or indent the line.</source>
        <translation>„{line}“ ist kein Eintrag: Schreiben Sie „Schlüssel: Text“ oder rücken Sie die Zeile ein.</translation>
    </message>
    <message>
        <source>“{panel}” could not be opened: {kind}: {error}. Everything else is here; please report it.</source>
        <translation>„{panel}“ ließ sich nicht öffnen: {kind}: {error}. Alles andere ist da; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>“{panel}” failed: {kind}: {error}.</source>
        <translation>„{panel}“ ist gescheitert: {kind}: {error}.</translation>
    </message>
    <message>
        <source>“{run}” is deleted.</source>
        <translation>„{run}“ ist gelöscht.</translation>
    </message>
    <message>
        <source>“{run}” was removed: {most} runs are kept, and it was the oldest. Delete some that you need no more.</source>
        <translation>„{run}“ wurde entfernt: {most} Läufe werden behalten, und dies war der älteste. Löschen Sie einige, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>“{text}” is no number; write it like 0.1 or 1e-3</source>
        <translation>„{text}“ ist keine Zahl; schreiben Sie sie wie 0.1 oder 1e-3</translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it like 32</source>
        <translation>„{text}“ ist keine ganze Zahl; schreiben Sie sie wie 32</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n sign(s) out of range, at step {step:,}</source>
        <translation>
            <numerusform>⚠ %n Lebenszeichen außerhalb des Üblichen, bei Schritt {step:,}</numerusform>
            <numerusform>⚠ %n Lebenszeichen außerhalb des Üblichen, bei Schritt {step:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agrees with {cost}</source>
        <translation>✓ stimmt mit {cost} überein</translation>
    </message>
    <message>
        <source>✓ all in range, at step {step:,}</source>
        <translation>✓ alles im Üblichen, bei Schritt {step:,}</translation>
    </message>
    <message>
        <source>✓ finished, and well, at step {step:,}</source>
        <translation>✓ fertig, und wohlauf, bei Schritt {step:,}</translation>
    </message>
    <message>
        <source>✓ right: reads {digit}, {percent} %</source>
        <translation>✓ richtig: liest {digit}, {percent} %</translation>
    </message>
    <message>
        <source>✗ is not the gradient of {cost}</source>
        <translation>✗ ist nicht der Gradient von {cost}</translation>
    </message>
    <message>
        <source>✗ wrong: reads {digit}, {percent} %, is {truth}</source>
        <translation>✗ falsch: liest {digit}, {percent} %, ist {truth}</translation>
    </message>
</context>
</TS>
