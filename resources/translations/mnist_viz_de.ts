<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
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
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
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
        <source>%n read rightly.</source>
        <translation>
            <numerusform>%n richtig gelesen.</numerusform>
            <numerusform>%n richtig gelesen.</numerusform>
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
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n Strich.</numerusform>
            <numerusform>%n Striche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) silent in all that is shown; training goes on with every unit.</source>
        <translation>
            <numerusform>%n Einheit ist in allem Gezeigten stumm; das Training geht mit jeder Einheit weiter.</numerusform>
            <numerusform>%n Einheiten sind in allem Gezeigten stumm; das Training geht mit jeder Einheit weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s).</source>
        <translation>
            <numerusform>%n Einheit.</numerusform>
            <numerusform>%n Einheiten.</numerusform>
        </translation>
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
        <source>&amp;First weights</source>
        <translation>&amp;Erste Gewichte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keep the run …</source>
        <translation>Lauf &amp;sichern …</translation>
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
        <source>&amp;Open a folder of digits …</source>
        <translation>Ordner mit &amp;Ziffern öffnen …</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(over {images:,} test images and the next batch, at rate {rate:.3g})</source>
        <translation>(über {images:,} Testbilder und den nächsten Batch, bei Lernrate {rate:.3g})</translation>
    </message>
    <message>
        <source>({optimizer} takes a step of its own; this is the plain gradient&apos;s.)</source>
        <translation>({optimizer} macht einen eigenen Schritt; dies ist der des bloßen Gradienten.)</translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>1 Schritt je Sekunde</translation>
    </message>
    <message>
        <source>28 × 28 numbers, from {low:.3g} to {high:.3g}.</source>
        <translation>28 × 28 Zahlen, von {low:.3g} bis {high:.3g}.</translation>
    </message>
    <message>
        <source>280,000 digits cut anew from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik).</source>
        <translation>280.000 Ziffern, neu aus den Formularen hinter MNIST geschnitten (Cohen, Afshar, Tapson, van Schaik).</translation>
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
        <source>A (d − sum of A d), with d = 2 (A − y) / m, = {spread}</source>
        <translation>A (d − Summe von A d), mit d = 2 (A − y) / m, = {spread}</translation>
    </message>
    <message>
        <source>A copy of the file is kept in {copy}.</source>
        <translation>Eine Kopie der Datei liegt in {copy}.</translation>
    </message>
    <message>
        <source>A crash will not be kept for the next start: {reason}. Everything else goes on.</source>
        <translation>Ein Absturz wird für den nächsten Start nicht festgehalten: {reason}. Alles andere läuft weiter.</translation>
    </message>
    <message>
        <source>A fault of the program ended the film: {kind}: {error}.</source>
        <translation>Ein Fehler des Programms hat den Film beendet: {kind}: {error}.</translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written for the next start: {fault}. It is tried again in a minute.</source>
        <translation>Durch einen Fehler des Programms ließ sich der Lauf nicht für den nächsten Start sichern: {fault}. In einer Minute wird es wieder versucht.</translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written to {path}: {fault}. Training goes on; try another place.</source>
        <translation>Durch einen Fehler des Programms ließ sich der Lauf nicht in {path} sichern: {fault}. Das Training geht weiter; versuchen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>A fault of the program kept {what} from being worked out: {fault}. “Try again” works it out once more.</source>
        <translation>Durch einen Fehler des Programms ließ sich nicht berechnen: {what}. Der Fehler: {fault}. „Noch einmal versuchen“ rechnet von Neuem.</translation>
    </message>
    <message>
        <source>A fault of the program was caught: {kind}: {error}. Everything else goes on; please report it with what you did last.</source>
        <translation>Ein Fehler des Programms wurde abgefangen: {kind}: {error}. Alles andere läuft weiter; bitte melden Sie ihn und das, was Sie zuletzt getan haben.</translation>
    </message>
    <message>
        <source>A film as MP4</source>
        <translation>Ein Film als MP4</translation>
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
        <source>A rolling ball (Polyak 1964): steps in one direction add up, to ten times the rate.</source>
        <translation>Eine rollende Kugel (Polyak 1964): Schritte in einer Richtung summieren sich, bis zum Zehnfachen der Lernrate.</translation>
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
        <source>A tenth of the rate after each third of the run.</source>
        <translation>Ein Zehntel der Lernrate nach jedem Drittel des Laufs.</translation>
    </message>
    <message>
        <source>{A} and loss</source>
        <translation>{A} und Verlust</translation>
    </message>
    <message>
        <source>A2 and loss</source>
        <translation>A2 und Verlust</translation>
    </message>
    <message>
        <source>A3 and loss</source>
        <translation>A3 und Verlust</translation>
    </message>
    <message>
        <source>A4 and loss</source>
        <translation>A4 und Verlust</translation>
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
    <message numerus="yes">
        <source>After %n step(s) they read: {accuracy}.</source>
        <translation>
            <numerusform>Nach %n Schritt lesen sie: {accuracy}.</numerusform>
            <numerusform>Nach %n Schritten lesen sie: {accuracy}.</numerusform>
        </translation>
    </message>
    <message>
        <source>After {steps:,} steps the replay differs from the recorded run by {share:.1e} of the parameters&apos; size, in no parameter by more than {most:.1e}{why}.</source>
        <translation>Nach {steps:,} Schritten weicht die Wiederholung vom aufgezeichneten Lauf um {share:.1e} der Größe der Parameter ab, in keinem Parameter um mehr als {most:.1e}{why}.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>Alle Beispiele</translation>
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
        <source>Another batch</source>
        <translation>Andere Batchgröße</translation>
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
        <source>As a checkpoint to go on from, or as a small run file to replay elsewhere.</source>
        <translation>Als Checkpoint zum Weitermachen oder als kleine Laufdatei, die sich anderswo wiederholen lässt.</translation>
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
        <source>Back to the first weights; the same seed replays the same run, bit for bit. The run that is left stays among the runs.</source>
        <translation>Zurück zu den ersten Gewichten; derselbe Seed ergibt Bit für Bit denselben Lauf. Der verlassene Lauf bleibt unter den Läufen.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Rückwärts</translation>
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
        <source>Begin the chosen lesson; your own layout comes back after it.</source>
        <translation>Die gewählte Lektion beginnen; danach kommt Ihre eigene Anordnung wieder.</translation>
    </message>
    <message>
        <source>Best η</source>
        <translation>Bestes η</translation>
    </message>
    <message>
        <source>Between 0 and 1 (Rumelhart et al. 1986): flat at both ends, so learning is slow.</source>
        <translation>Zwischen 0 und 1 (Rumelhart u. a. 1986): an beiden Enden flach, deshalb langsam beim Lernen.</translation>
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
        <source>Branch from here</source>
        <translation>Hier verzweigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Checkpoint, to go on from (*.mnistviz *.safetensors);;Run file, to replay (*.mnistrun *.json)</source>
        <translation>Checkpoint, zum Weitermachen (*.mnistviz *.safetensors);;Laufdatei, zum Wiederholen (*.mnistrun *.json)</translation>
    </message>
    <message>
        <source>Chosen: {units}.</source>
        <translation>Gewählt: {units}.</translation>
    </message>
    <message>
        <source>Classes of the columns</source>
        <translation>Klassen der Spalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colour scale</source>
        <translation>Farbskala</translation>
    </message>
    <message>
        <source>Colours run from {first} to {last} {unit}</source>
        <translation>Die Farben reichen von {first} bis {last} {unit}</translation>
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
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report, to paste it into a message.</source>
        <translation>Den Bericht kopieren, um ihn in eine Nachricht einzufügen.</translation>
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
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark on light, whatever the system says.</source>
        <translation>Dunkel auf hell, unabhängig vom System.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
        <source>Digits drawn by the program</source>
        <translation>Ziffern, die das Programm zeichnet</translation>
    </message>
    <message>
        <source>Digits that the network does not learn from, each with a tick or a cross and what it reads there. A click, or the arrow keys and return, pins one in every panel.</source>
        <translation>Ziffern, von denen das Netz nicht lernt, jede mit Haken oder Kreuz und dem, was es dort liest. Ein Klick, oder Pfeiltasten und Eingabetaste, heftet eine in allen Bereichen an.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <source>Draw this panel again.</source>
        <translation>Diesen Bereich noch einmal zeichnen.</translation>
    </message>
    <message>
        <source>Draw with the mouse, a tablet&apos;s pen, or the arrow keys and space; the network reads at every movement. Beside the paper is the image it sees, fitted and centred as MNIST&apos;s are.</source>
        <translation>Mit der Maus zeichnen, mit dem Stift eines Tabletts oder mit Pfeiltasten und Leertaste; das Netz liest bei jeder Bewegung. Neben dem Papier steht das Bild, das es sieht, eingepasst und zentriert wie bei MNIST.</translation>
    </message>
    <message>
        <source>Draw: the network is on its way</source>
        <translation>Zeichnen: das Netz ist unterwegs</translation>
    </message>
    <message>
        <source>Draws the first weights and the order: the same seed gives the same run.</source>
        <translation>Zieht die ersten Gewichte und die Reihenfolge: derselbe Seed gibt denselben Lauf.</translation>
    </message>
    <message>
        <source>Each layer&apos;s pre-activations Z and activations A: every cell is one unit. Over all examples a row is one unit and a column one digit, sorted by class, so that you see which units fire for which digit.</source>
        <translation>Die Voraktivierungen Z und die Aktivierungen A jeder Schicht: jede Zelle ist eine Einheit. Bei „Alle Beispiele“ ist eine Zeile eine Einheit und eine Spalte eine Ziffer, nach Klassen sortiert, sodass man sieht, welche Einheiten bei welcher Ziffer feuern.</translation>
    </message>
    <message>
        <source>Each numeral is a test image of that class, where its last hidden activations lie on the plane of two principal components. The plane stays the same for the whole run, so every movement is learning. Ring: the pinned image; diamond: your drawing. A click pins.</source>
        <translation>Jede Ziffer ist ein Testbild dieser Klasse, dort, wo seine letzten verborgenen Aktivierungen auf der Ebene zweier Hauptkomponenten liegen. Die Ebene bleibt den ganzen Lauf über dieselbe, jede Bewegung ist also Lernen. Ring: das angeheftete Bild; Raute: Ihre Zeichnung. Ein Klick heftet an.</translation>
    </message>
    <message>
        <source>Each parameter finds its own step size (Kingma and Ba 2015, algorithm 1); use a rate near 0.001.</source>
        <translation>Jeder Parameter findet seine eigene Schrittweite (Kingma und Ba 2015, Algorithmus 1); dazu passt eine Lernrate um 0.001.</translation>
    </message>
    <message>
        <source>Each tile is one row of W1: the 784 weights from the pixels to one hidden unit, on one scale, so that you see them grow; one colour is for weights above zero, one for below. Units that none of the first 1,000 test digits fires are dead: faded and crossed out. Silenced ones have two bars. A click selects a unit everywhere.</source>
        <translation>Jede Kachel ist eine Zeile von W1: die 784 Gewichte von den Pixeln zu einer verborgenen Einheit, auf einer gemeinsamen Skala, sodass man sie wachsen sieht; eine Farbe steht für Gewichte über null, eine für solche darunter. Einheiten, die keine der ersten 1.000 Testziffern feuern lässt, sind tot: verblasst und durchkreuzt. Stumme tragen zwei Striche. Ein Klick wählt eine Einheit überall aus.</translation>
    </message>
    <message>
        <source>Each tile on its own scale</source>
        <translation>Jede Kachel mit eigener Skala</translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each times a weight, and its bias.</source>
        <translation>Jede Einheit summiert ihre Eingänge, jeden mal ein Gewicht, und ihren Bias.</translation>
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
        <source>Erase</source>
        <translation>Radieren</translation>
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
        <source>Every run of this session: its line on the curves, what differs between the recipes, and how it did. Untick a run to hide its curves; double-click its name to change it.</source>
        <translation>Jeder Lauf dieser Sitzung: seine Linie in den Kurven, was sich an den Rezepten unterscheidet und wie er abschnitt. Ohne Häkchen sind die Kurven eines Laufs ausgeblendet; ein Doppelklick auf den Namen ändert ihn.</translation>
    </message>
    <message>
        <source>Every test image, by its true class (row) and what it is read as (column), with the share of each class read rightly. Choose a cell to see its images, worst first; click one of them to pin it everywhere.</source>
        <translation>Jedes Testbild nach seiner wahren Klasse (Zeile) und dem, als was es gelesen wird (Spalte), mit dem Anteil jeder Klasse, der richtig gelesen wird. Eine Zelle zeigt ihre Bilder, die schlimmsten zuerst; ein Klick auf eines heftet es überall an.</translation>
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
        <source>Example {number}: a {digit}, rightly read as {read}</source>
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
        <source>Fill the window with “{panel}”; with Ctrl, put it beside.</source>
        <translation>Das Fenster mit „{panel}“ füllen; mit Strg daneben stellen.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Filters of the first layer</source>
        <translation>Filter der ersten Schicht</translation>
    </message>
    <message>
        <source>Filters, the rows of W1</source>
        <translation>Filter, die Zeilen von W1</translation>
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
        <source>Follow the reading</source>
        <translation>Dem Gelesenen folgen</translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark.</source>
        <translation>Hell oder dunkel wie das System.</translation>
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
        <source>From left to right: {names}</source>
        <translation>Von links nach rechts: {names}</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>Von Schritt</translation>
    </message>
    <message>
        <source>From step {step}, go on with</source>
        <translation>Ab Schritt {step} weiter mit</translation>
    </message>
    <message>
        <source>From the run&apos;s present weights</source>
        <translation>Von den jetzigen Gewichten des Laufs</translation>
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
        <source>Go on from a checkpoint, or replay a run file; dropping one on the window does the same.</source>
        <translation>Mit einem Checkpoint weitermachen oder eine Laufdatei wiederholen; ins Fenster gezogen tut sie dasselbe.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Go through the phases and their equations by itself</source>
        <translation>Von selbst durch die Phasen und ihre Gleichungen gehen</translation>
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
        <source>Gradient: not finite</source>
        <translation>Gradient: nicht endlich</translation>
    </message>
    <message>
        <source>Gradient: {norm:.3g} long</source>
        <translation>Gradient: Länge {norm:.3g}</translation>
    </message>
    <message>
        <source>Halve the rate.</source>
        <translation>Die Lernrate halbieren.</translation>
    </message>
    <message>
        <source>Handwriting that the program draws itself from strokes: nothing to download.</source>
        <translation>Handschrift, die das Programm selbst aus Strichen zeichnet: nichts herunterzuladen.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
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
        <source>Hidden units are whole numbers like 128 or 128, 64, not “{text}”.</source>
        <translation>Verborgene Einheiten sind ganze Zahlen wie 128 oder 128, 64, nicht „{text}“.</translation>
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
        <source>How far each step goes; turn it while the run goes on.</source>
        <translation>Wie weit jeder Schritt geht; zu drehen, während der Lauf weitergeht.</translation>
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
        <source>How wide the pen is, 1 to 6 pixels of the image; MNIST&apos;s pens are about {width}.</source>
        <translation>Wie breit der Stift ist, 1 bis 6 Pixel des Bildes; MNISTs Stifte haben etwa {width}.</translation>
    </message>
    <message>
        <source>Images of the chosen cell, worst first</source>
        <translation>Bilder der gewählten Zelle, die schlimmsten zuerst</translation>
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
        <source>It is kept as it was at step {step}.</source>
        <translation>Er ist so gesichert, wie er bei Schritt {step} war.</translation>
    </message>
    <message>
        <source>It learns: the loss falls, the accuracy rises.</source>
        <translation>Es lernt: Der Verlust sinkt, die Genauigkeit steigt.</translation>
    </message>
    <message>
        <source>It trains already. Space pauses, and goes on.</source>
        <translation>Es trainiert schon. Die Leertaste hält an und macht weiter.</translation>
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
        <source>Keep the run</source>
        <translation>Lauf sichern</translation>
    </message>
    <message>
        <source>Keep this step under the microscope while the run goes on.</source>
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
        <source>Keyframes kept of this run, and their memory. When it is full, every other one goes; the steps between them can always be computed again.</source>
        <translation>Gespeicherte Schlüsselbilder dieses Laufs und ihr Speicherplatz. Ist er voll, geht jedes zweite; die Schritte dazwischen lassen sich immer neu berechnen.</translation>
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
        <source>L2 decay pulls every weight towards zero; turn it while the run goes on.</source>
        <translation>Der L2-Zerfall zieht jedes Gewicht gegen null; zu drehen, während der Lauf weitergeht.</translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start</source>
        <translation>&amp;Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Lay the plane anew, so that it holds most of what differs now.</source>
        <translation>Die Ebene neu legen, sodass sie das meiste von dem fasst, was jetzt verschieden ist.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
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
        <source>Let this unit give 0 in the network that is shown.</source>
        <translation>Diese Einheit im gezeigten Netz 0 geben lassen.</translation>
    </message>
    <message>
        <source>Light on dark, whatever the system says.</source>
        <translation>Hell auf dunkel, unabhängig vom System.</translation>
    </message>
    <message>
        <source>List what the network got wrong when it was last tried on the whole test set.</source>
        <translation>Auflisten, was das Netz falsch hatte, als es zuletzt an der ganzen Testmenge geprüft wurde.</translation>
    </message>
    <message>
        <source>Looking back stopped by a fault of the program: {fault}. Training goes on; go to that step again to retry.</source>
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
        <source>Loss on this batch &lt;b&gt;{before:.4f}&lt;/b&gt;</source>
        <translation>Batch-Verlust &lt;b&gt;{before:.4f}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Loss on this batch &lt;b&gt;{before:.4f}&lt;/b&gt; → &lt;b&gt;{after:.4f}&lt;/b&gt;</source>
        <translation>Batch-Verlust &lt;b&gt;{before:.4f}&lt;/b&gt; → &lt;b&gt;{after:.4f}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Loss per example</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Loss {here:.4g} here, {after:.4g} after the step of rate {rate}; the best rate is {best}.</source>
        <translation>Verlust {here:.4g} hier, {after:.4g} nach dem Schritt mit Lernrate {rate}; die beste Lernrate ist {best}.</translation>
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
        <source>Matrix {name}</source>
        <translation>Matrix {name}</translation>
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
        <source>New run at rate {rate:g}</source>
        <translation>Neuer Lauf mit Lernrate {rate:g}</translation>
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
        <source>No bend at all: any depth of it is one linear map, which shows what the bend is for.</source>
        <translation>Gar kein Knick: in jeder Tiefe nur eine lineare Abbildung, was zeigt, wozu der Knick gut ist.</translation>
    </message>
    <message>
        <source>No copy of them could be kept: {reason}.</source>
        <translation>Eine Kopie davon ließ sich nicht sichern: {reason}.</translation>
    </message>
    <message>
        <source>No digit is to be seen in the picture: it is the same colour all over.</source>
        <translation>Auf dem Bild ist keine Ziffer zu sehen: Es hat überall dieselbe Farbe.</translation>
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
        <source>Norm ratio</source>
        <translation>Verhältnis</translation>
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
        <source>Nothing is counted yet.</source>
        <translation>Noch ist nichts gezählt.</translation>
    </message>
    <message>
        <source>Nothing is pinned yet</source>
        <translation>Noch nichts angeheftet</translation>
    </message>
    <message>
        <source>Numbers not finite: {count}</source>
        <translation>Nicht endliche Zahlen: {count}</translation>
    </message>
    <message>
        <source>ONNX model (*.onnx);;NumPy weights (*.npz);;Model file (*.safetensors);;Curves (*.csv);;TensorBoard folder (*.events)</source>
        <translation>ONNX-Modell (*.onnx);;NumPy-Gewichte (*.npz);;Modelldatei (*.safetensors);;Kurven (*.csv);;TensorBoard-Ordner (*.events)</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>Off for {share:.1%} of {n:,} test images; strongest for “{name}”: a = {mean:.3g} on average, {most:.3g} at most.</source>
        <translation>Aus bei {share:.1%} von {n:,} Testbildern; am stärksten bei „{name}“: a = {mean:.3g} im Mittel, {most:.3g} höchstens.</translation>
    </message>
    <message>
        <source>Off: {activation} is curved, so a logit is no sum over the pixels. A run with relu, leaky-relu or linear has exact evidence.</source>
        <translation>Aus: {activation} ist gekrümmt, ein Logit ist also keine Summe über die Pixel. Ein Lauf mit relu, leaky-relu oder linear hat exakte Belege.</translation>
    </message>
    <message>
        <source>On an equation: show its matrices.</source>
        <translation>Auf einer Gleichung: ihre Matrizen zeigen.</translation>
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
        <source>One training step in slow motion: the notes&apos; equations with this network&apos;s own matrices. Point at an entry to see what makes it; Page Up and Page Down go through the phases.</source>
        <translation>Ein Trainingsschritt in Zeitlupe: die Gleichungen des Skripts mit den Matrizen dieses Netzes. Ein Zeigen auf einen Eintrag sagt, woraus er entsteht; Bild auf und Bild ab gehen durch die Phasen.</translation>
    </message>
    <message>
        <source>One unit: the weights into it and out of it, the test images that fire it most and least, and how often it is dead. Break it: silence it and see what the network reads without it; training itself goes on with every unit.</source>
        <translation>Eine Einheit: die Gewichte hinein und hinaus, die Testbilder, bei denen sie am stärksten und am wenigsten feuert, und wie oft sie tot ist. Zum Kaputtmachen: stumm geschaltet zeigt sich, was das Netz ohne sie liest; das Training selbst geht mit jeder Einheit weiter.</translation>
    </message>
    <message>
        <source>Open a &amp;run …</source>
        <translation>&amp;Lauf öffnen …</translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Open a folder with four IDX files</source>
        <translation>Ordner mit vier IDX-Dateien öffnen</translation>
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
        <source>Open a run</source>
        <translation>Lauf öffnen</translation>
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
        <source>Pa&amp;nels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
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
        <source>Pause</source>
        <translation>Anhalten</translation>
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
        <source>Point at a pixel.</source>
        <translation>Auf ein Pixel zeigen.</translation>
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
        <source>Pre-activations: Z = W A + b, from the A of the layer before.</source>
        <translation>Voraktivierungen: Z = W A + b, aus dem A der Schicht davor.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
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
        <source>Put all back</source>
        <translation>Alle zurückholen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put every panel back.</source>
        <translation>Jeden Bereich an seinen Platz stellen.</translation>
    </message>
    <message>
        <source>Put it beside the others</source>
        <translation>Neben die anderen stellen</translation>
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
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Raise the rate to {rate:g}</source>
        <translation>Lernrate auf {rate:g} erhöhen</translation>
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
        <source>Reading the test digits stopped by a fault of the program: {fault}. Training goes on; “Test again” reads them anew.</source>
        <translation>Das Lesen der Testziffern endete durch einen Fehler des Programms: {fault}. Das Training geht weiter; „Erneut testen“ liest sie noch einmal.</translation>
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
        <source>Reset &amp;layout</source>
        <translation>&amp;Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
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
        <source>Rises over the first twentieth, then stays: kind to large first steps (Goyal et al. 2017).</source>
        <translation>Steigt im ersten Zwanzigstel, bleibt dann: schont bei großen ersten Schritten (Goyal u. a. 2017).</translation>
    </message>
    <message>
        <source>Row: true class; column: read as.</source>
        <translation>Zeile: wahre Klasse; Spalte: gelesen als.</translation>
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
        <source>Runs (*.mnistviz *.safetensors *.mnistrun *.json)</source>
        <translation>Läufe (*.mnistviz *.safetensors *.mnistrun *.json)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window …</source>
        <translation>Bild des &amp;Fensters sichern …</translation>
    </message>
    <message>
        <source>Save a copy of the report where you like.</source>
        <translation>Eine Kopie des Berichts sichern, wo immer Sie möchten.</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>Bild sichern</translation>
    </message>
    <message>
        <source>Save a picture of a p&amp;anel</source>
        <translation>Bild eines Be&amp;reichs sichern</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Bild des Fensters sichern</translation>
    </message>
    <message>
        <source>Save one panel as PNG or SVG.</source>
        <translation>Einen Bereich als PNG oder SVG sichern.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>Save what the window shows as a PNG.</source>
        <translation>Was das Fenster zeigt, als PNG sichern.</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Say what the pinned image really was: one step of gradient descent on it alone, on a copy of the network. You see its bars before (dotted) and after, and what that step did to the test accuracy. The run itself is not touched.</source>
        <translation>Sagen, was das angeheftete Bild wirklich war: ein Schritt Gradientenabstieg auf ihm allein, an einer Kopie des Netzes. Man sieht die Balken davor (gepunktet) und danach, und was der Schritt mit der Testgenauigkeit machte. Der Lauf selbst bleibt unberührt.</translation>
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
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Set the controls back to the run that goes on.</source>
        <translation>Die Regler auf den laufenden Lauf zurückstellen.</translation>
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
        <source>Short tours that ask the class.</source>
        <translation>Kurze Rundgänge, die die Klasse fragen.</translation>
    </message>
    <message>
        <source>Short tours that set up the window, ask the class to predict, and then reveal. Ctrl+Right reveals and goes on, Ctrl+Left goes back; write your own in a text file.</source>
        <translation>Kurze Rundgänge, die das Fenster einrichten, die Klasse vorhersagen lassen und dann aufdecken. Strg+Rechts deckt auf und geht weiter, Strg+Links geht zurück; eigene schreibt man in eine Textdatei.</translation>
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
        <source>Show or hide the curves of a run.</source>
        <translation>Die Kurven eines Laufs zeigen oder verbergen.</translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>Hin&amp;weise wieder zeigen</translation>
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
        <source>Show where the run began.</source>
        <translation>Zeigen, wo der Lauf begann.</translation>
    </message>
    <message>
        <source>Show “{panel}” beside what is shown, or in presentation mode put it away.</source>
        <translation>„{panel}“ neben dem Gezeigten zeigen, oder in der Präsentation wegnehmen.</translation>
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
        <source>Starts a new run with {changes}.</source>
        <translation>Beginnt einen neuen Lauf mit {changes}.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
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
        <source>Step {step}, {pace}</source>
        <translation>Schritt {step}, {pace}</translation>
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
        <source>Stretch every filter to full contrast: shows shapes sooner, hides how they grow.</source>
        <translation>Jeden Filter auf vollen Kontrast strecken: zeigt Formen früher, verbirgt ihr Wachsen.</translation>
    </message>
    <message>
        <source>Take a new sheet, which can be undone.</source>
        <translation>Ein neues Blatt nehmen, was sich rückgängig machen lässt.</translation>
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
        <source>Test accuracy {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} of {n:,} mended, {broken:,} broken.</source>
        <translation>Testgenauigkeit {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} von {n:,} geheilt, {broken:,} verdorben.</translation>
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
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The 28 × 28 pixels that go into the network, exactly.</source>
        <translation>Genau die 28 × 28 Pixel, die in das Netz gehen.</translation>
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
        <source>The bend: f is gelu, applied to every entry alone.</source>
        <translation>Der Knick: f ist gelu, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The bend: f is leaky-relu, applied to every entry alone.</source>
        <translation>Der Knick: f ist leaky-relu, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The bend: f is linear, applied to every entry alone.</source>
        <translation>Der Knick: f ist linear, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The bend: f is {activation}, applied to every entry alone.</source>
        <translation>Der Knick: f ist {activation}, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The bend: f is sigmoid, applied to every entry alone.</source>
        <translation>Der Knick: f ist sigmoid, auf jeden Eintrag einzeln angewandt.</translation>
    </message>
    <message>
        <source>The bend: f is tanh, applied to every entry alone.</source>
        <translation>Der Knick: f ist tanh, auf jeden Eintrag einzeln angewandt.</translation>
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
        <source>The digits of the next batch are still being drawn.</source>
        <translation>Die Ziffern des nächsten Batches werden noch gezeichnet.</translation>
    </message>
    <message>
        <source>The download of {data} was stopped. Files that were complete are kept; the next try goes on from there.</source>
        <translation>Das Herunterladen von {data} wurde angehalten. Vollständige Dateien bleiben; der nächste Versuch macht dort weiter.</translation>
    </message>
    <message>
        <source>The download stopped by a fault of the program: {fault}. The present run goes on; try again.</source>
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
        <source>The image that the step is made on</source>
        <translation>Das Bild, auf dem der Schritt gemacht wird</translation>
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
        <source>The last step that is filmed.</source>
        <translation>Der letzte Schritt, der gefilmt wird.</translation>
    </message>
    <message>
        <source>The layer of the unit; a click on a unit anywhere chooses both.</source>
        <translation>Die Schicht der Einheit; ein Klick auf eine Einheit irgendwo wählt beides.</translation>
    </message>
    <message>
        <source>The loss on the next batch after one step against its gradient, for steps of every length: left of the dip is slow, right of it overshoots. Click a rate to take it.</source>
        <translation>Der Verlust auf dem nächsten Batch nach einem Schritt gegen seinen Gradienten, für Schritte jeder Länge: links der Senke ist langsam, rechts davon schießt über. Ein Klick auf eine Lernrate übernimmt sie.</translation>
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
        <source>The network is being looked over.</source>
        <translation>Das Netz wird untersucht.</translation>
    </message>
    <message>
        <source>The network that is shown (ONNX, NumPy, safetensors) or the curves (CSV).</source>
        <translation>Das gezeigte Netz (ONNX, NumPy, safetensors) oder die Kurven (CSV).</translation>
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
        <source>The pale band is every batch as it was read, the line its running mean, the diamonds the test digits (the program&apos;s own are easier than those it trains on). Point at a curve for its values, click to see that moment again; dotted lines mark turns of the knobs.</source>
        <translation>Das blasse Band ist jeder Batch, wie er gelesen wurde, die Linie sein laufendes Mittel, die Rauten die Testziffern (die eigenen des Programms sind leichter als die, an denen es trainiert). Zeigen auf eine Kurve gibt ihre Werte, ein Klick zeigt jenen Moment wieder; gepunktete Linien markieren Drehungen der Regler.</translation>
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
        <source>The picture is too small to hold a digit.</source>
        <translation>Das Bild ist zu klein für eine Ziffer.</translation>
    </message>
    <message>
        <source>The pinned example alone</source>
        <translation>Nur das angeheftete Beispiel</translation>
    </message>
    <message>
        <source>The pinned example, as the network sees it.</source>
        <translation>Das angeheftete Beispiel, wie das Netz es sieht.</translation>
    </message>
    <message>
        <source>The pinned image</source>
        <translation>Das angeheftete Bild</translation>
    </message>
    <message>
        <source>The probabilities A2 = softmax(Z2) of the ten classes for the pinned example. The filled bar is what it reads; a frame and a triangle mark the true class.</source>
        <translation>Die Wahrscheinlichkeiten A2 = softmax(Z2) der zehn Klassen für das angeheftete Beispiel. Der gefüllte Balken ist, was es liest; Rahmen und Dreieck markieren die wahre Klasse.</translation>
    </message>
    <message>
        <source>The program crashed in the middle of a run {ago}.</source>
        <translation>Das Programm ist mitten in einem Lauf abgestürzt, {ago}.</translation>
    </message>
    <message>
        <source>The program crashed last time.</source>
        <translation>Das Programm ist letztes Mal abgestürzt.</translation>
    </message>
    <message>
        <source>The program was ended in the middle of a run {ago}.</source>
        <translation>Das Programm wurde mitten in einem Lauf beendet, {ago}.</translation>
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
        <source>The run could not be kept for the next start. {error}</source>
        <translation>Der Lauf ließ sich nicht für den nächsten Start sichern. {error}</translation>
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
        <translation>Der Lauf ist in {path} gesichert, wie er bei Schritt {step:,} war.</translation>
    </message>
    <message>
        <source>The run of last time cannot be taken up. {error}</source>
        <translation>Der Lauf vom letzten Mal lässt sich nicht aufnehmen. {error}</translation>
    </message>
    <message>
        <source>The run was left while it was filmed: the film ends there.</source>
        <translation>Der Lauf wurde verlassen, während er gefilmt wurde: Der Film endet dort.</translation>
    </message>
    <message>
        <source>The run will not be kept for the next start: {reason}. Everything else goes on.</source>
        <translation>Der Lauf wird nicht für den nächsten Start gesichert: {reason}. Alles andere läuft weiter.</translation>
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
        <source>The settings in {file} cannot be read, so this start does without them.</source>
        <translation>Die Einstellungen in {file} sind nicht lesbar, dieser Start kommt ohne sie aus.</translation>
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
        <source>The very next steps leave the finite numbers: the learning rate is far too high.</source>
        <translation>Schon die nächsten Schritte verlassen die endlichen Zahlen: Die Lernrate ist viel zu hoch.</translation>
    </message>
    <message>
        <source>The vital signs of training: dead and saturated units, the length of the gradient, how much one step changes each W, and numbers that are no longer finite. What is out of range is said in a sentence, with a remedy to click.</source>
        <translation>Die Lebenszeichen des Trainings: tote und gesättigte Einheiten, die Länge des Gradienten, wie stark ein Schritt jedes W ändert, und Zahlen, die nicht mehr endlich sind. Was außerhalb des Üblichen liegt, sagt ein Satz, mit einem Mittel zum Anklicken.</translation>
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
        <source>Then it does what the notes do, to the last bit.</source>
        <translation>Dann tut sie bis aufs letzte Bit, was das Skript tut.</translation>
    </message>
    <message>
        <source>There is no checkpoint {path}.</source>
        <translation>Es gibt keinen Checkpoint {path}.</translation>
    </message>
    <message>
        <source>There is no data set or folder called “{name}”. The data sets are {names}; anything else is read as a folder with four IDX files.</source>
        <translation>Es gibt keinen Datensatz oder Ordner „{name}“. Die Datensätze sind {names}; alles andere wird als Ordner mit vier IDX-Dateien gelesen.</translation>
    </message>
    <message>
        <source>There is no picture {path}.</source>
        <translation>Es gibt kein Bild {path}.</translation>
    </message>
    <message>
        <source>There is no run {path}.</source>
        <translation>Es gibt keinen Lauf {path}.</translation>
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
        <translation>Noch gibt es nichts zu sichern: Der Lauf hat nicht begonnen.</translation>
    </message>
    <message>
        <source>There is nothing to keep: the run could not begin.</source>
        <translation>Es gibt nichts zu sichern: Der Lauf konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>These are the lines of the program that every thread was at, with the versions and paths of what it runs on. Please report it with what you did last. It is kept in {path}.</source>
        <translation>Das sind die Zeilen des Programms, bei denen jeder Thread stand, mit den Versionen und Pfaden dessen, worauf es läuft. Bitte melden Sie es mit dem, was Sie zuletzt getan haben. Es liegt in {path}.</translation>
    </message>
    <message>
        <source>This run learnt from other digits than those in {data} now, so it cannot go on there bit for bit. Put the old files back, or start a new run.</source>
        <translation>Dieser Lauf hat aus anderen Ziffern gelernt, als jetzt in {data} sind; er kann dort nicht Bit für Bit weitergehen. Legen Sie die alten Dateien zurück oder beginnen Sie einen neuen Lauf.</translation>
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
        <source>Train all three networks, beside the run, which goes on.</source>
        <translation>Alle drei Netze trainieren, neben dem Lauf, der weitergeht.</translation>
    </message>
    <message>
        <source>Train on the four IDX files of a folder.</source>
        <translation>An den vier IDX-Dateien eines Ordners trainieren.</translation>
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
        <source>Training diverged at step {step}: {place} is no longer a finite number. The network is kept as it was before this step; start again with a lower learning rate.</source>
        <translation>Das Training ist bei Schritt {step} divergiert: {place} ist keine endliche Zahl mehr. Das Netz bleibt, wie es vor diesem Schritt war; beginnen Sie noch einmal mit einer kleineren Lernrate.</translation>
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
        <source>Type any step: it is computed again, bit for bit.</source>
        <translation>Einen beliebigen Schritt eingeben: Er wird neu berechnet, Bit für Bit.</translation>
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
        <source>Update</source>
        <translation>Anpassen</translation>
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
        <source>What it computes</source>
        <translation>Was gerechnet wird</translation>
    </message>
    <message>
        <source>What the curves are drawn along, so that runs meet there.</source>
        <translation>Woran entlang die Kurven gezeichnet werden, sodass sich Läufe dort treffen.</translation>
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
        <source>What the notes do: the squared error is shown, but step (A) leaves out the softmax Jacobian. The gradient is exactly twice cross-entropy&apos;s, and not the squared error&apos;s.</source>
        <translation>Was das Skript tut: Gezeigt wird der quadratische Fehler, aber Schritt (A) lässt die Jacobi-Matrix der Softmax-Funktion weg. Der Gradient ist genau das Doppelte von dem der Kreuzentropie, und nicht der des quadratischen Fehlers.</translation>
    </message>
    <message>
        <source>What the pinned example is labelled as</source>
        <translation>Als was das angeheftete Beispiel bezeichnet ist</translation>
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
        <source>Which pixels speak for one class and against another. With every unit on the side of its bend where this image puts it, the logits are linear in the pixels: the map and the biases add up to the difference of the two logits exactly.</source>
        <translation>Welche Pixel für eine Klasse sprechen und gegen eine andere. Mit jeder Einheit auf der Seite ihres Knicks, auf die dieses Bild sie bringt, sind die Logits linear in den Pixeln: Die Karte und die Bias-Werte ergeben zusammen genau den Unterschied der beiden Logits.</translation>
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
        <source>You can&apos;t break it: Reset starts again, and nothing here can be lost.</source>
        <translation>Kaputt geht nichts: „Zurücksetzen“ beginnt von vorn, und verloren gehen kann hier nichts.</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Ihre Zeichnung</translation>
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
        <source>a moment ago</source>
        <translation>vor einem Augenblick</translation>
    </message>
    <message>
        <source>a name stands twice in its header</source>
        <translation>ein Name steht zweimal in ihrem Kopf</translation>
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
        <translation>ein Lauf, der nicht begonnen hat, hat nichts zu sichern</translation>
    </message>
    <message>
        <source>a step of rate {rate} would end at loss {loss:.4g}; click to take this rate</source>
        <translation>ein Schritt mit Lernrate {rate} endete bei Verlust {loss:.4g}; ein Klick übernimmt sie</translation>
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
        <source>activation</source>
        <translation>Aktivierung</translation>
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
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>biases b{layer}</source>
        <translation>Bias b{layer}</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>Klasse {name}</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
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
        <source>down</source>
        <translation>aufgesetzt</translation>
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
        <source>example {column}:&lt;br&gt;a {label}</source>
        <translation>Beispiel {column}:&lt;br&gt;eine {label}</translation>
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
        <source>from unit {column}: {value:+.3g}</source>
        <translation>von Einheit {column}: {value:+.3g}</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
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
        <source>initializer</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>it does not say mnist_viz_run, the version of the format</source>
        <translation>mnist_viz_run, die Version des Formats, fehlt darin</translation>
    </message>
    <message>
        <source>it has version {version} of the format and this program reads version {known}; install the newest mnist-viz</source>
        <translation>sie hat Version {version} des Formats, und dieses Programm liest Version {known}; installieren Sie das neueste mnist-viz</translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>sie enthält Zahlen, die nicht endlich sind</translation>
    </message>
    <message>
        <source>it is a model, which holds weights but no run to go on with</source>
        <translation>es ist ein Modell, das Gewichte enthält, aber keinen Lauf, der weitergehen könnte</translation>
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
        <source>its contents are not those that were written</source>
        <translation>ihr Inhalt ist nicht der, der geschrieben wurde</translation>
    </message>
    <message>
        <source>its header is longer than the file or than any the program writes</source>
        <translation>ihr Kopf ist länger als die Datei oder als jeder, den das Programm schreibt</translation>
    </message>
    <message>
        <source>its header is no table of tensors</source>
        <translation>ihr Kopf ist keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>its metadata are not words</source>
        <translation>ihre Metadaten sind kein Text</translation>
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
        <source>its tensors end before the file does, or after</source>
        <translation>ihre Tensoren enden vor der Datei oder nach ihr</translation>
    </message>
    <message>
        <source>its tensors overlap or leave gaps</source>
        <translation>ihre Tensoren überlappen sich oder lassen Lücken</translation>
    </message>
    <message>
        <source>labelled as</source>
        <translation>bezeichnet als</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>loss {here:.4g} here → {after:.4g} after  ({m} examples)</source>
        <translation>Verlust {here:.4g} → {after:.4g} ({m} Bsp.)</translation>
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
        <source>mixed with drawn hands</source>
        <translation>mit Handschriften</translation>
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
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Skript</translation>
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
        <source>only {received:,} of {size:,} bytes</source>
        <translation>nur {received:,} von {size:,} Bytes</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
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
        <source>reads {digit}, {percent} %</source>
        <translation>liest {digit}, {percent} %</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value:+.3g}</source>
        <translation>Zeile {row}, Spalte {column}: {value:+.3g}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value:.3g}</source>
        <translation>Zeile {row}, Spalte {column}: {value:.3g}</translation>
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
        <source>seed</source>
        <translation>Seed</translation>
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
        <source>tensor {name} does not fill its place</source>
        <translation>Tensor {name} füllt seinen Platz nicht aus</translation>
    </message>
    <message>
        <source>tensor {name} has the type {dtype}, which is none of {known}</source>
        <translation>Tensor {name} hat den Typ {dtype}, also keinen von {known}</translation>
    </message>
    <message>
        <source>tensor {name} lacks its type, shape or place</source>
        <translation>Tensor {name} fehlen Typ, Form oder Platz</translation>
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
        <source>the bins of its curves do not follow each other up to its step</source>
        <translation>die Abschnitte ihrer Kurven folgen nicht bis zu ihrem Schritt aufeinander</translation>
    </message>
    <message>
        <source>the confusion matrix</source>
        <translation>die Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>the decay must lie in 0 to 1, not {decay}</source>
        <translation>der Zerfall muss in 0 bis 1 liegen, nicht {decay}</translation>
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
        <source>the learning rate must lie in 0 to {most:g}, not {rate}</source>
        <translation>die Lernrate muss in 0 bis {most:g} liegen, nicht {rate}</translation>
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
        <source>the scene needs a line “{key}: …”.</source>
        <translation>die Szene braucht eine Zeile „{key}: …“.</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>der Seed</translation>
    </message>
    <message>
        <source>the shape or place of tensor {name} is not made of whole numbers</source>
        <translation>Form oder Platz von Tensor {name} bestehen nicht aus ganzen Zahlen</translation>
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
        <source>the vital signs</source>
        <translation>die Lebenszeichen</translation>
    </message>
    <message>
        <source>there is no field {field}</source>
        <translation>es gibt kein Feld {field}</translation>
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
        <source>this image</source>
        <translation>dieses Bild</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save it as such.</source>
        <translation>das ist kein Text in UTF-8; sichern Sie ihn so.</translation>
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
        <source>to unit {column}: {value:+.3g}</source>
        <translation>zu Einheit {column}: {value:+.3g}</translation>
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
        <source>very fast</source>
        <translation>sehr schnell</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>what fires the unit</source>
        <translation>was die Einheit feuern lässt</translation>
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
        <source>{count:,} numbers are no longer finite: this network cannot learn on.</source>
        <translation>{count:,} Zahlen sind nicht mehr endlich: Dieses Netz kann nicht weiterlernen.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} read as {read}</source>
        <translation>{count:,} von {of:,} Bildern von {true} gelesen als {read}</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} read rightly</source>
        <translation>{count:,} von {of:,} Bildern von {true} richtig gelesen</translation>
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
        <source>{data} is not on this computer yet: {megabytes:.0f} MB are fetched first, while the present run goes on.</source>
        <translation>{data} ist noch nicht auf diesem Rechner: {megabytes:.0f} MB werden erst geladen, während der jetzige Lauf weitergeht.</translation>
    </message>
    <message>
        <source>{data} is not on this computer yet: {megabytes:.0f} MB are fetched first.</source>
        <translation>{data} ist noch nicht auf diesem Rechner: {megabytes:.0f} MB werden erst geladen.</translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {number} are dead: no digit of the sample makes them fire, so they learn nothing, however good the accuracy looks.</source>
        <translation>{dead} von {units} Einheiten der Schicht {number} sind tot: Keine Ziffer der Stichprobe lässt sie feuern, sie lernen also nichts, so gut die Genauigkeit auch aussieht.</translation>
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
        <source>{epoch} · as it was</source>
        <translation>{epoch} · wie es war</translation>
    </message>
    <message>
        <source>{error} Mend that line and open the lesson again.</source>
        <translation>{error} Berichtigen Sie diese Zeile und öffnen Sie die Lektion noch einmal.</translation>
    </message>
    <message>
        <source>{file} cannot be opened here. What can be dropped: a folder with the four IDX files of a data set, a kept run, a picture of a digit (PNG or JPEG), a lesson (.txt).</source>
        <translation>{file} lässt sich hier nicht öffnen. Was man ablegen kann: einen Ordner mit den vier IDX-Dateien eines Datensatzes, einen gesicherten Lauf, ein Bild einer Ziffer (PNG oder JPEG), eine Lektion (.txt).</translation>
    </message>
    <message>
        <source>{file} is damaged, cut off, or something else than it should be: {why}. Use another copy of it.</source>
        <translation>{file} ist beschädigt, abgeschnitten oder etwas anderes, als es sein soll: {why}. Nehmen Sie eine andere Kopie davon.</translation>
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
        <source>{formula} at z = {z}</source>
        <translation>{formula} bei z = {z}</translation>
    </message>
    <message>
        <source>{found} All panels show the network with this step{also}; the run goes on without.</source>
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
        <source>{listed}, {first}–{last} shown</source>
        <translation>{listed}, {first}–{last} gezeigt</translation>
    </message>
    <message>
        <source>{misread} of {total} misread at step {step}</source>
        <translation>{misread} von {total} falsch gelesen bei Schritt {step}</translation>
    </message>
    <message>
        <source>{name} is {dtype} {shape}, which does not fit its run</source>
        <translation>{name} ist {dtype} {shape}, was nicht zum Lauf passt</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}</source>
        <translation>{name}, Zeile {line}: {what}</translation>
    </message>
    <message>
        <source>{objective}, {optimizer}, seed {seed}</source>
        <translation>{objective}, {optimizer}, Seed {seed}</translation>
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
        <source>{path} announces {count:,} images; this app holds {most:,} at most. The file is damaged, or has to be split.</source>
        <translation>{path} kündigt {count:,} Bilder an; dieses Programm fasst höchstens {most:,}. Die Datei ist beschädigt oder muss geteilt werden.</translation>
    </message>
    <message>
        <source>{path} announces {megabytes:,} MB in {size:,} bytes; no handwriting shrinks that far. The file is damaged or not what it claims.</source>
        <translation>{path} kündigt {megabytes:,} MB in {size:,} Bytes an; so weit lässt sich keine Handschrift verkleinern. Die Datei ist beschädigt oder nicht, was sie vorgibt.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a PNG or JPEG picture: it is damaged or something else. Save it anew in one of these formats.</source>
        <translation>{path} ist nicht als PNG- oder JPEG-Bild lesbar: beschädigt oder etwas anderes. Sichern Sie es neu in einem dieser Formate.</translation>
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
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
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
        <source>{path} goes on after the {announced:,} values that it announces: it is damaged or not an IDX file. Copy or download it again.</source>
        <translation>{path} geht nach den angekündigten {announced:,} Werten noch weiter: beschädigt oder keine IDX-Datei. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} has {found} dimensions, which neither images (3) nor labels (1) have.</source>
        <translation>{path} hat {found} Dimensionen, die weder Bilder (3) noch Labels (1) haben.</translation>
    </message>
    <message>
        <source>{path} holds images of {rows}x{columns} pixels; this app reads images of {side}x{side}. Scale them to that size first.</source>
        <translation>{path} enthält Bilder mit {rows}x{columns} Pixeln; dieses Programm liest solche mit {side}x{side}. Skalieren Sie sie erst auf diese Größe.</translation>
    </message>
    <message>
        <source>{path} holds images where labels are expected: were the two files swapped?</source>
        <translation>{path} enthält Bilder, wo Labels erwartet werden: Wurden die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>{path} holds labels where images are expected: were the two files swapped?</source>
        <translation>{path} enthält Labels, wo Bilder erwartet werden: Wurden die beiden Dateien vertauscht?</translation>
    </message>
    <message>
        <source>{path} holds numbers of type 0x{type:02x}; IDX files of images or labels hold single bytes (type 0x08).</source>
        <translation>{path} enthält Zahlen vom Typ 0x{type:02x}; IDX-Dateien mit Bildern oder Labels enthalten einzelne Bytes (Typ 0x08).</translation>
    </message>
    <message>
        <source>{path} holds {images:,} images and {other} {labels:,} labels: they do not belong together. Copy or download both again.</source>
        <translation>{path} enthält {images:,} Bilder und {other} {labels:,} Labels: Sie gehören nicht zusammen. Kopieren oder laden Sie beide noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a damaged gzip file: {reason}. Copy or download it again.</source>
        <translation>{path} ist eine beschädigte gzip-Datei: {reason}. Kopieren oder laden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a run file, which says how a run went and holds nothing of it. “mnist-viz {path}” replays it in the window, where it can be exported or kept as a checkpoint.</source>
        <translation>{path} ist eine Laufdatei: Sie sagt, wie ein Lauf verlief, und enthält nichts davon. „mnist-viz {path}“ wiederholt ihn im Fenster, wo er exportiert oder als Checkpoint gesichert werden kann.</translation>
    </message>
    <message>
        <source>{path} is empty: it announces no images at all.</source>
        <translation>{path} ist leer: Kein einziges Bild ist angekündigt.</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. Try {previous}, the one before it.</source>
        <translation>{path} ist kein brauchbarer Checkpoint: {error}. Versuchen Sie {previous}, den davor.</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. “mnist-viz train --checkpoint FILE” and File › Keep the run write one.</source>
        <translation>{path} ist kein brauchbarer Checkpoint: {error}. „mnist-viz train --checkpoint DATEI“ und Datei › Lauf sichern schreiben einen.</translation>
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
        <source>{path} is too large a picture: scale it down first.</source>
        <translation>{path} ist ein zu großes Bild: Verkleinern Sie es erst.</translation>
    </message>
    <message>
        <source>{path} is too large for a run file. Choose another file.</source>
        <translation>{path} ist zu groß für eine Laufdatei. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is too short for an IDX file: it has {count} bytes.</source>
        <translation>{path} ist zu kurz für eine IDX-Datei: nur {count} Bytes.</translation>
    </message>
    <message>
        <source>{path} was cut off: it announces {announced:,} values and holds {found:,}. Copy or download it again.</source>
        <translation>{path} wurde abgeschnitten: {announced:,} Werte sind angekündigt, {found:,} sind da. Kopieren oder laden Sie die Datei noch einmal.</translation>
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
        <source>{result} from {operands}</source>
        <translation>{result} aus {operands}</translation>
    </message>
    <message>
        <source>{right} of {total} read rightly</source>
        <translation>{right} von {total} richtig gelesen</translation>
    </message>
    <message>
        <source>{rows} × {columns}, from {low:.3g} to {high:.3g}.</source>
        <translation>{rows} × {columns}, von {low:.3g} bis {high:.3g}.</translation>
    </message>
    <message>
        <source>{schedule} schedule: {rate} now</source>
        <translation>Plan {schedule}: jetzt {rate}</translation>
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
        <source>{share:.1%} read rightly. The commonest mistake: {cell}.</source>
        <translation>{share:.1%} richtig gelesen. Der häufigste Irrtum: {cell}.</translation>
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
        <source>{what} must lie in 0 to {most:,}, not {count:,}</source>
        <translation>{what} muss in 0 bis {most:,} liegen, nicht {count:,}</translation>
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
        <translation>× tot: {dead} von {units}</translation>
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
        <source>“{run}” was let go: {most} runs are kept, and it was the oldest. Delete some that you need no more.</source>
        <translation>„{run}“ wurde entfernt: {most} Läufe bleiben erhalten, und dieser war der älteste. Löschen Sie welche, die Sie nicht mehr brauchen.</translation>
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
