<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name></name>
    <message>
        <source> (an earlier version rounded sums in another order){why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (and with silenced units)</source>
        <translation>（停止中のユニットも含む）</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two changes</comment>
        <translation>と</translation>
    </message>
    <message>
        <source> s each</source>
        <translation> 秒ずつ</translation>
    </message>
    <message>
        <source>$.parameters are not float32 numbers</source>
        <translation>$.parameters が float32 の数値になっていません</translation>
    </message>
    <message>
        <source>$.steps is negative</source>
        <translation>$.steps が負の数です</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) trained.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correct.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead.</source>
        <translation>
            <numerusform>%n 個は死んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s).</source>
        <translation>
            <numerusform>%n 個の数字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in {curve}: not finite.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) known.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s).</source>
        <translation>
            <numerusform>%n 個の数値。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s), a numeral each.</source>
        <translation>
            <numerusform>%n 個の点、それぞれ数字で表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) · compare</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silenced.</source>
        <translation>
            <numerusform>%n 個は停止中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n silent unit(s)</source>
        <translation>
            <numerusform>%n 個の停止ユニット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stroke(s).</source>
        <translation>
            <numerusform>%n 本の線。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) silent in all that is shown; training continues with every unit.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s).</source>
        <translation>
            <numerusform>%n 個のユニット。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>mnist_viz について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>システムに合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Controls</source>
        <translation>操作(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>コマンドを探す(&amp;F) …</translation>
    </message>
    <message>
        <source>&amp;First weights</source>
        <translation>最初の重み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep the run …</source>
        <translation>実行を保存(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Keys and help</source>
        <translation>キーとヘルプ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>次へ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>新しいシード</translation>
    </message>
    <message>
        <source>&amp;Open data folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>開始(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>プレゼンテーション(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>時間(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Understand</source>
        <translation>理解(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>見る(&amp;W)</translation>
    </message>
    <message>
        <source>(Dropout is off here: this is the loss of the whole network.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(dead)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(over {images:,} test images and the next batch, at rate {rate:.3g})</source>
        <translation>（テスト画像 {images:,} 枚と次のバッチ、学習率 {rate:.3g} での値）</translation>
    </message>
    <message>
        <source>(silenced)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the units are those of the whole network; the gradient and the step are made with dropout {share:.0%})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({optimizer} takes a different step; this is the plain gradient&apos;s.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({share:.0%} zero)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>, about {time} on %n worker(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 step a second</source>
        <translation>毎秒 1 ステップ</translation>
    </message>
    <message>
        <source>1st direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>280,000 digits, cut again from the forms behind MNIST (Cohen, Afshar, Tapson, van Schaik).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 epochs more</source>
        <translation>5 エポック追加</translation>
    </message>
    <message>
        <source>70,000 cursive Japanese characters of ten kinds, from old books (ROIS-CODH).</source>
        <translation>古い書物の 10 種類のくずし字 70,000 文字（ROIS-CODH）。</translation>
    </message>
    <message>
        <source>70,000 digits written by census clerks and pupils (LeCun, Cortes and Burges).</source>
        <translation>国勢調査の職員と生徒が書いた 70,000 個の数字（LeCun, Cortes, Burges）。</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes in ten kinds, harder than digits (Zalando Research).</source>
        <translation>10 種類の衣料品の画像 70,000 枚。数字より難しい（Zalando Research）。</translation>
    </message>
    <message>
        <source>&lt;h2&gt;mnist_viz {version}&lt;/h2&gt;&lt;p&gt;See a neural network learn.&lt;/p&gt;&lt;p&gt;MIT licence. The MNIST digits are by LeCun, Cortes and Burges; the digits that the program draws itself are its own.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;mnist_viz {version}&lt;/h2&gt;&lt;p&gt;ニューラルネットワークが学習する様子を見る。&lt;/p&gt;&lt;p&gt;MIT ライセンス。MNIST の数字は LeCun、Cortes、Burges によるものです。プログラム自身が描く数字は独自のものです。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (d − sum of A d), with d = 2 (A − y) / m, = {spread}</source>
        <translation>A (d − A d の和)、ただし d = 2 (A − y) / m、= {spread}</translation>
    </message>
    <message>
        <source>A copy of the file is kept in {copy}.</source>
        <translation>ファイルの控えは {copy} にあります。</translation>
    </message>
    <message>
        <source>A crash will not be kept for the next start: {reason}. Everything else continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program ended the film: {kind}: {error}.</source>
        <translation>プログラムの不具合で動画が中断されました：{kind}：{error}。</translation>
    </message>
    <message>
        <source>A fault of the program ended the sweep: {kind}: {error}. The finished cells are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written for the next start: {fault}. It is tried again in a minute.</source>
        <translation>プログラムの不具合で、次回の起動のために実行を保存できませんでした：{fault}。1 分後にもう一度試します。</translation>
    </message>
    <message>
        <source>A fault of the program kept the run from being written to {path}: {fault}. Training continues; try another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program kept {what} from being worked out: {fault}. “Try again” works it out once more.</source>
        <translation>プログラムの不具合で{what}を計算できませんでした：{fault}。「もう一度試す」で計算し直します。</translation>
    </message>
    <message>
        <source>A fault of the program was caught: {kind}: {error}. Everything else continues; please report it with what you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film as MP4</source>
        <translation>MP4 の動画</translation>
    </message>
    <message>
        <source>A logarithmic range starts above 0, unlike {text} of {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A named recipe sets every control below at once.</source>
        <translation>名前のついたレシピは、下の設定をまとめて切り替えます。</translation>
    </message>
    <message>
        <source>A network of 784 inputs, a hidden layer and 10 outputs learns to read digits. Everything that is shown is the network&apos;s own numbers. You can&apos;t break it: Reset replays the same run.</source>
        <translation>784 個の入力、1 つの隠れ層、10 個の出力からなるネットワークが数字の読み方を学びます。表示されるのはすべてネットワーク自身の数値です。壊れる心配はありません。リセットすれば同じ実行を再現します。</translation>
    </message>
    <message>
        <source>A network of {sizes} units, {activation} in its hidden layers, and one step of gradient descent with the rate η = {rate:.4g} on m = {m} of its examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rolling ball (Polyak 1964): steps in one direction add up, to ten times the rate.</source>
        <translation>転がる球（Polyak 1964）：同じ向きのステップが積み重なり、学習率の 10 倍にまでなります。</translation>
    </message>
    <message>
        <source>A run begins at step 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smooth ReLU (Hendrycks and Gimpel 2016, the tanh form), used in language models.</source>
        <translation>なめらかな ReLU（Hendrycks and Gimpel 2016、tanh 形）。言語モデルで使われます。</translation>
    </message>
    <message>
        <source>A step on that image leaves the finite numbers ({place}), so the network is shown without it. Choose a smaller rate.</source>
        <translation>この画像での 1 ステップで有限の数ではなくなるため（{place}）、ステップなしのネットワークを表示しています。学習率を小さくしてください。</translation>
    </message>
    <message>
        <source>A sweep cannot vary {field}. It can vary {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep has at least one seed, and no negative number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep has up to {most:,} runs, not {count:,}: take fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep on other machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep varies 1 to {most} fields, not {count}: give one of them a list like 0.1,0.3 or a range like 0.01:3:log:8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sweep varies each field once: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenth of the rate after each third of the run.</source>
        <translation>実行の 3 分の 1 ごとに学習率を 10 分の 1 にします。</translation>
    </message>
    <message>
        <source>A weight is a number up to {most:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker has mnist_viz {theirs} and this program is {ours}: install the same version on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worker of {address} has no mnist_viz {ours}, which this program is: install it there ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A worksheet needs an example: pin a test digit, or draw one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About mnist_viz</source>
        <translation>mnist_viz について</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>活性化</translation>
    </message>
    <message>
        <source>Activations: A = f(Z); in the output layer f is the softmax.</source>
        <translation>活性化：A = f(Z)。出力層の f はソフトマックスです。</translation>
    </message>
    <message>
        <source>Add it to the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After %n step(s) they read: {accuracy}.</source>
        <translation>
            <numerusform>%n ステップ後の正解率：{accuracy}。</numerusform>
        </translation>
    </message>
    <message>
        <source>After the step, with every weight and bias of the network moved, C is {loss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {steps:,} steps the replay differs from the recorded run by {share:.1e} of the parameters&apos; size, in no parameter by more than {most:.1e}{why}.</source>
        <translation>{steps:,} ステップ後、再現と記録された実行との差はパラメーターの大きさの {share:.1e} で、どのパラメーターでも {most:.1e} を超えません{why}。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>反対側</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All examples</source>
        <translation>すべての例</translation>
    </message>
    <message>
        <source>All units of a layer begin alike and stay alike: they learn as one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All zeros first, then all ones, and so on: each batch undoes what the ones before it have taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ONNX file</source>
        <translation>ONNX ファイル</translation>
    </message>
    <message>
        <source>An event file</source>
        <translation>TensorBoard のファイル</translation>
    </message>
    <message>
        <source>And</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another batch</source>
        <translation>別のバッチサイズ</translation>
    </message>
    <message>
        <source>Another loss, not drawn: {runs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another objective</source>
        <translation>別の目的関数</translation>
    </message>
    <message>
        <source>Another optimizer</source>
        <translation>別の最適化手法</translation>
    </message>
    <message>
        <source>Another run is being saved to {path} right now. Choose another file, or wait until that run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another schedule</source>
        <translation>別のスケジュール</translation>
    </message>
    <message>
        <source>Another test &amp;digit</source>
        <translation>別のテスト数字(&amp;D)</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Arrows, Return</source>
        <translation>矢印、Enter</translation>
    </message>
    <message>
        <source>As a checkpoint to go on from, with its history to look back in if you like, or as a small run file to replay elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>システムに合わせる(&amp;Y)</translation>
    </message>
    <message>
        <source>As&amp;k, then reveal</source>
        <translation>質問してから答えを見せる(&amp;K)</translation>
    </message>
    <message>
        <source>At its keyframes the plane&apos;s loss is off by {off:.1%} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back one phase  (Page Up)</source>
        <translation>前の段階へ  (Page Up)</translation>
    </message>
    <message>
        <source>Back to li&amp;ve</source>
        <translation>現在に戻る(&amp;V)</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Back to the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the first weights; the same seed replays the same run, bit for bit. The run that is left stays among the runs.</source>
        <translation>最初の重みに戻ります。同じシードなら同じ実行がビット単位で再現されます。離れた実行は一覧に残ります。</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>逆伝播</translation>
    </message>
    <message>
        <source>Backwards, as a “{name}”: lines are the gradients of the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Batch microscope</source>
        <translation>バッチ顕微鏡</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>Begin a run with the weights as you set them; the present run stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the chosen lesson; your own layout comes back after it.</source>
        <translation>選んだレッスンを始めます。終わると元の配置に戻ります。</translation>
    </message>
    <message>
        <source>Begin the new run with the rate that this run has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best test loss: step {step}</source>
        <translation>最良：ステップ {step}</translation>
    </message>
    <message>
        <source>Best η</source>
        <translation>最良の η</translation>
    </message>
    <message>
        <source>Best: {cell}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between 0 and 1 (Rumelhart et al. 1986): flat at both ends, so learning is slow.</source>
        <translation>0 から 1 の間（Rumelhart et al. 1986）：両端が平らなので学習が遅い。</translation>
    </message>
    <message>
        <source>Beware: at one keyframe the plane&apos;s loss is {factor:.2g} times off, because the rest of the weights&apos; movement is not on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank paper reads {digit}, {percent} %</source>
        <translation>白紙の読み：{digit}、{percent} %</translation>
    </message>
    <message>
        <source>Blank paper.</source>
        <translation>白紙。</translation>
    </message>
    <message>
        <source>Both {one} and {other} could be the {part} images: it is not clear which to use. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both {one} and {other} could be the {part} {kind}: it is not clear which to use. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>Branch from these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Canceled after {done} of {total} losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centre like MNIST</source>
        <translation>MNIST のように中央に</translation>
    </message>
    <message>
        <source>Check gradient</source>
        <translation>勾配を確かめる</translation>
    </message>
    <message>
        <source>Checkpoint with history, to look back in: {size:.1f} MB (*.mnistviz *.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint, to go on from (*.mnistviz *.safetensors);;Run file, to replay (*.mnistrun *.json)</source>
        <translation>チェックポイント、続きから (*.mnistviz *.safetensors);;実行記録、再現用 (*.mnistrun *.json)</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data set “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the files of this data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the strength of the colours automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: {units}.</source>
        <translation>選択中：{units}。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a digit to have it read; Escape returns to the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clockwise, or the other way left of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Colours run from {first} to {last} {unit}</source>
        <translation>色の範囲は {first} から {last} まで {unit}</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare at</source>
        <translation>比較の基準</translation>
    </message>
    <message>
        <source>Compare at the</source>
        <translation>比較の基準：</translation>
    </message>
    <message>
        <source>Compare each gradient with differences of its cost, on small random networks in float64 that are clear of ReLU&apos;s kink. Each click draws other networks.</source>
        <translation>各勾配を、そのコストの差分と比べます。ReLU の折れ目から離れた小さなランダムネットワークで、float64 を使います。クリックのたびに別のネットワークになります。</translation>
    </message>
    <message>
        <source>Compare what is read with the true class if that is another, else with the runner-up.</source>
        <translation>読んだクラスを、正解が別ならば正解と、そうでなければ次点と比べます。</translation>
    </message>
    <message>
        <source>Con&amp;tinue last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Continue from the moment shown with this objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy the report, to paste it into a message.</source>
        <translation>レポートをコピーして、メッセージに貼り付けられるようにします。</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Could not start</source>
        <translation>開始できませんでした</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Cross-entropy at twice the rate</source>
        <translation>学習率 2 倍の交差エントロピー</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>Ctrl+Right</source>
        <translation>Ctrl+→</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>ダーク(&amp;R)</translation>
    </message>
    <message>
        <source>Dark on light, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Data sets (*.zip *.npz *.npy *.csv *.csv.gz *.tsv *ubyte *ubyte.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead (%)</source>
        <translation>死滅率</translation>
    </message>
    <message>
        <source>Dead units</source>
        <translation>死んだユニット</translation>
    </message>
    <message>
        <source>Dead units, crossed out: none of the first 1,000 test digits fires them, so they learn next to nothing.</source>
        <translation>死んだユニット（×印）：最初の 1,000 個のテスト数字のどれにも反応しないので、ほとんど何も学びません。</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation of the initializer normal, value of the initializer constant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits drawn by foreign hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits drawn by steady hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits drawn by the program</source>
        <translation>プログラムが描いた数字</translation>
    </message>
    <message>
        <source>Digits drawn by the program, tested on steady hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits that the network does not learn from, each with a tick or a cross and what it reads there. A click, or the arrow keys and return, pins one in every panel.</source>
        <translation>ネットワークが学習に使わない数字です。それぞれに正誤の印と読み取り結果がつきます。クリック、または矢印キーと Enter で、全パネルに固定表示します。</translation>
    </message>
    <message>
        <source>Digits that the network learns from, each with what it reads and a tick where that is the label it is given. With wrong labels in the recipe these are shown alone: a tick then means that it has learned a wrong label by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions over the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: before the change. Filled: after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: before the step. Filled: after it.</source>
        <translation>点線：ステップの前。塗り：ステップの後。</translation>
    </message>
    <message>
        <source>Double the rate.</source>
        <translation>学習率を 2 倍にします。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag marks a box to zoom to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the colours to change the scale; a double click restores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>数字を描く</translation>
    </message>
    <message>
        <source>Draw a digit here: the network reads it at every stroke, as it learns.</source>
        <translation>ここに数字を描いてください。学習しながら、一筆ごとにネットワークが読み取ります。</translation>
    </message>
    <message>
        <source>Draw a digit; the right button erases.</source>
        <translation>数字を描きます。右ボタンで消せます。</translation>
    </message>
    <message>
        <source>Draw again what was taken back.</source>
        <translation>取り消した線をもう一度描きます。</translation>
    </message>
    <message>
        <source>Draw by the logarithm: equal factors are equal distances.</source>
        <translation>対数で描きます。同じ倍率が同じ間隔になります。</translation>
    </message>
    <message>
        <source>Draw or pin a digit to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw or pin a digit to see it on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw this panel again.</source>
        <translation>このパネルをもう一度描きます。</translation>
    </message>
    <message>
        <source>Draw with the mouse, a tablet&apos;s pen, or the arrow keys and space; the network reads at every movement. Next to the paper is the image it sees, fitted and centred as MNIST&apos;s are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw: the network is on its way</source>
        <translation>描いてください。ネットワークを準備中です</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits as people write them outside the USA, whose hands MNIST lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn digits that vary as little as those of MNIST: easy to learn and to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the first weights and the order: the same seed gives the same run.</source>
        <translation>最初の重みと順序を決めます。同じシードなら同じ実行になります。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Each layer&apos;s pre-activations Z and activations A: every cell is one unit. Over all examples a row is one unit and a column one digit, sorted by class, so that you see which units fire for which digit.</source>
        <translation>各層の活性化前の値 Z と活性化 A です。1 つのセルが 1 つのユニットです。「すべての例」では行がユニット、列が数字で、クラス順に並ぶので、どのユニットがどの数字に反応するかがわかります。</translation>
    </message>
    <message>
        <source>Each numeral is a test image of that class, where its last hidden activations are on the plane of two principal components. The plane stays the same for the whole run, so every movement is learning. Ring: the pinned image; diamond: your drawing. A click pins. Where the last hidden layer has two units, they are the axes, and each class&apos;s exact region has its colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each parameter finds its own step size (Kingma and Ba 2015, algorithm 1); use a rate near 0.001.</source>
        <translation>パラメーターごとに歩幅を決めます（Kingma and Ba 2015、アルゴリズム 1）。学習率は 0.001 前後で。</translation>
    </message>
    <message>
        <source>Each pixel moves this far along the sign of the gradient of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tile is one row of W1: the 784 weights from the pixels to one hidden unit, on one scale, so that you see them grow; one colour is for weights above zero, one for below. Units that none of the first 1,000 test digits fires are dead: faded and crossed out. Silenced ones have two bars. A click selects a unit everywhere.</source>
        <translation>1 枚のタイルは W1 の 1 行、つまり画素から 1 つの隠れユニットへの 784 個の重みです。共通の目盛りなので育つ様子がわかります。色は重みの正と負を表します。最初の 1,000 個のテスト数字のどれにも反応しないユニットは死んでいて、薄く表示して×印を付けます。停止したユニットには 2 本の棒を付けます。クリックするとそのユニットを全体で選びます。</translation>
    </message>
    <message>
        <source>Each tile on its own scale</source>
        <translation>タイルごとの目盛り</translation>
    </message>
    <message>
        <source>Each unit adds up its inputs, each times a weight, and its bias.</source>
        <translation>各ユニットは、入力に重みを掛けたものとバイアスを足し合わせます。</translation>
    </message>
    <message>
        <source>Else a drag moves the view, and a drag with Shift marks a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>End the lesson and put your own layout back.</source>
        <translation>レッスンを終えて、元の配置に戻します。</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>プレゼンテーションを終える</translation>
    </message>
    <message>
        <source>Epoch {epoch:.2f} of {epochs}</source>
        <translation>エポック {epoch:.2f} / {epochs}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>Equations</source>
        <translation>方程式</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Error (%)</source>
        <translation>誤り (%)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every epoch reads the images in another random order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every panel is back where it was at first.</source>
        <translation>すべてのパネルを最初の位置に戻しました。</translation>
    </message>
    <message>
        <source>Every parameter moves a small step, the rate η, against its gradient.</source>
        <translation>すべてのパラメーターが、勾配と逆向きに学習率 η だけ小さく動きます。</translation>
    </message>
    <message>
        <source>Every pixel of {path} has the same value: there is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run of this session: its line on the curves, what differs between the recipes, and how it did. Untick a run to hide its curves; double-click its name to change it.</source>
        <translation>この起動でのすべての実行：曲線の線、レシピの違い、成績。チェックを外すと曲線を隠します。名前はダブルクリックで変更できます。</translation>
    </message>
    <message>
        <source>Every test image, by its true class (row) and what it is read as (column), with the share of each class correct. Choose a cell to see its images, worst first; click one of them to pin it everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the network computes, with the notes&apos; letters (A) to (F). Point at a symbol to read what it is. The buttons show the same with another objective; the run changes only when you start or branch one with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Evidence of each pixel</source>
        <translation>各画素の根拠</translation>
    </message>
    <message>
        <source>Example {number}: a {digit}</source>
        <translation>例 {number}：{digit}</translation>
    </message>
    <message>
        <source>Example {number}: a {digit}, correctly read as {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example {number}: a {digit}, wrongly read as {read}</source>
        <translation>例 {number}：{digit}、誤って {read} と読んだ</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Examples in each step; all examples, as in the notes, at 0.</source>
        <translation>1 ステップの例の数。0 なら、講義ノートと同じくすべての例。</translation>
    </message>
    <message>
        <source>Exploding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Falls evenly to zero at the end, which settles the noise of small batches.</source>
        <translation>終わりまで一様に 0 へ下げます。小さいバッチの揺らぎが落ち着きます。</translation>
    </message>
    <message>
        <source>Falls slowly, then fast, then slowly to zero (Loshchilov and Hutter 2017, eq. 5).</source>
        <translation>ゆっくり、速く、またゆっくりと 0 へ下げます（Loshchilov and Hutter 2017、式 5）。</translation>
    </message>
    <message>
        <source>Fetch and start</source>
        <translation>取得して開始</translation>
    </message>
    <message>
        <source>Fetching {data}: {received:.1f} MB</source>
        <translation>{data} を取得中：{received:.1f} MB</translation>
    </message>
    <message>
        <source>Fetching {data}: {received:.1f} of {size:.1f} MB</source>
        <translation>{data} を取得中：{received:.1f} / {size:.1f} MB</translation>
    </message>
    <message>
        <source>Fewer steps a second.</source>
        <translation>毎秒のステップを減らします。</translation>
    </message>
    <message>
        <source>Fill the window with a panel that has no number.</source>
        <translation>番号のないパネルをウィンドウいっぱいに表示します。</translation>
    </message>
    <message>
        <source>Fill the window with “{panel}”; with Ctrl, put it next to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Filters of the first layer</source>
        <translation>第 1 層のフィルター</translation>
    </message>
    <message>
        <source>Filters, the rows of W1</source>
        <translation>フィルター、W1 の各行</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Finished runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished. Click a cell to open it as a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fired least by</source>
        <translation>最も弱く反応</translation>
    </message>
    <message>
        <source>Fired most by</source>
        <translation>最も強く反応</translation>
    </message>
    <message>
        <source>Fit the drawing into 20 × 20 pixels and centre its mass, as in all that the network learns from; turn it off to see how badly it reads without.</source>
        <translation>絵を 20 × 20 画素に合わせ、重心を中央に置きます。ネットワークが学ぶ画像はすべてこうなっています。オフにすると、どれほど読めなくなるかがわかります。</translation>
    </message>
    <message>
        <source>Fit the plane again, so that it holds most of what differs now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float, or dock again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the reading</source>
        <translation>読み取り結果に従う</translation>
    </message>
    <message>
        <source>Follow the system&apos;s light or dark.</source>
        <translation>システムの明暗に合わせます。</translation>
    </message>
    <message>
        <source>Fool it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation>賛成側</translation>
    </message>
    <message>
        <source>Forget this run and its curves.</source>
        <translation>この実行と曲線を忘れます。</translation>
    </message>
    <message>
        <source>Forward one phase  (Page Down)</source>
        <translation>次の段階へ  (Page Down)</translation>
    </message>
    <message>
        <source>From 0 to {most}.</source>
        <translation>0 から {most} まで。</translation>
    </message>
    <message>
        <source>From here every step leaves the finite numbers, so there is no slope to show: go back to an earlier moment, or start again with a lower learning rate.</source>
        <translation>ここからはどのステップでも有限の数ではなくなるため、斜面を表示できません。前の時点に戻るか、学習率を下げて最初から始めてください。</translation>
    </message>
    <message>
        <source>From its next start on, the program speaks this language: {language}.</source>
        <translation>次回の起動から、プログラムはこの言語になります：{language}。</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>開始ステップ</translation>
    </message>
    <message>
        <source>From step {step}, continue with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the run&apos;s present weights</source>
        <translation>実行の現在の重みから</translation>
    </message>
    <message>
        <source>From {low:g} to {high:g} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen in large type: number keys choose the panel; Escape ends it.</source>
        <translation>大きな文字の全画面表示：数字キーでパネルを選び、Esc で終わります。</translation>
    </message>
    <message>
        <source>GIF (*.gif);;MP4 (*.mp4)</source>
        <translation>GIF (*.gif);;MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Give a run another name.</source>
        <translation>実行に別の名前を付けます。</translation>
    </message>
    <message>
        <source>Go along the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to any moment of training: every panel shows it as it was.</source>
        <translation>学習のどの時点にも戻れます。全パネルがその時の様子を示します。</translation>
    </message>
    <message>
        <source>Go from cell to cell, or from symbol to symbol.</source>
        <translation>セルから次のセルへ、または記号から次の記号へ移ります。</translation>
    </message>
    <message>
        <source>Go from cell to cell; list its mistakes.</source>
        <translation>セルを移ります。そのセルの誤りを一覧にします。</translation>
    </message>
    <message>
        <source>Go from digit to digit; pin one in every panel.</source>
        <translation>数字を移ります。選んだ数字を全パネルに固定します。</translation>
    </message>
    <message>
        <source>Go from unit to unit; choose one in every panel.</source>
        <translation>ユニットを移ります。選んだユニットを全パネルで選びます。</translation>
    </message>
    <message>
        <source>Go from unit to unit; select one in every panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from a checkpoint, or replay a run file; dropping one on the window does the same.</source>
        <translation>チェックポイントから続けるか、実行記録を再現します。ウィンドウにドロップしても同じです。</translation>
    </message>
    <message>
        <source>Go through the pictures of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this panel</source>
        <translation>このパネルへ</translation>
    </message>
    <message>
        <source>Go to “{panel}”; in presentation mode, fill the window with it.</source>
        <translation>「{panel}」へ移ります。プレゼンテーションではウィンドウいっぱいに表示します。</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Gradient descent, the notes&apos; own: a step straight down the slope.</source>
        <translation>講義ノートの勾配降下法：斜面をまっすぐ下る 1 歩。</translation>
    </message>
    <message>
        <source>Gradient lab</source>
        <translation>勾配の実験室</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient: not finite</source>
        <translation>勾配：有限でない</translation>
    </message>
    <message>
        <source>Gradient: {norm:.3g} long</source>
        <translation>勾配の長さ：{norm:.3g}</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>HEIC pictures need the package pillow-heif (pip install mnist-viz[heic]). Install it, or export the picture as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halve the rate.</source>
        <translation>学習率を半分にします。</translation>
    </message>
    <message>
        <source>Handwriting that the program draws itself, as people of several countries write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状態</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help &gt; Show the hints again brings them back.</source>
        <translation>ヘルプ &gt; 「ヒントをもう一度表示」で再び表示できます。</translation>
    </message>
    <message>
        <source>Hidden layer {number}: {units} units</source>
        <translation>隠れ層 {number}：{units} ユニット</translation>
    </message>
    <message>
        <source>Hidden space</source>
        <translation>隠れ空間</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>隠れユニット</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Hold this step</source>
        <translation>このステップを保持</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>How far each step goes; turn it while the run continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far that one step goes.</source>
        <translation>その 1 ステップの歩幅。</translation>
    </message>
    <message>
        <source>How fast the recording is played.</source>
        <translation>記録を再生する速さ。</translation>
    </message>
    <message>
        <source>How long each equation is shown when it plays.</source>
        <translation>再生中に各式を表示する時間。</translation>
    </message>
    <message>
        <source>How many hidden units each step leaves out at random; none in a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images it learns from: with few, it learns them by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many training labels are wrong, chosen by the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure the network is of each class, in percent; they add to 100.</source>
        <translation>各クラスに対するネットワークの確信度（％）。合計は 100。</translation>
    </message>
    <message>
        <source>How sure the network is of each digit</source>
        <translation>各数字に対するネットワークの確信度</translation>
    </message>
    <message>
        <source>How the first weights are drawn.</source>
        <translation>最初の重みの決め方。</translation>
    </message>
    <message>
        <source>How the gradient moves the weights.</source>
        <translation>勾配が重みをどう動かすか。</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>実行中に学習率がどう変わるか。</translation>
    </message>
    <message>
        <source>How the weights W, pre-activations Z, activations A and gradients dW of each layer are distributed, a ridge for each moment of the run, the first at the top; next to them the length of each layer&apos;s gradient. A sentence says what it means. Click a ridge to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the pen is, 1 to 6 pixels of the image; MNIST&apos;s pens are about {width}.</source>
        <translation>ペンの太さ。画像の 1～6 画素。MNIST のペンは約 {width} です。</translation>
    </message>
    <message>
        <source>Images of the chosen cell, worst first</source>
        <translation>選んだセルの画像、悪いものから順に</translation>
    </message>
    <message>
        <source>Images of {sizes} pixels were scaled to {side}x{side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view are the regions of {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order an epoch reads the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initial scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initializer</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Input: 784 pixels</source>
        <translation>入力：784 画素</translation>
    </message>
    <message>
        <source>Instead of the first weights of its seed.</source>
        <translation>シードによる最初の重みの代わりに使います。</translation>
    </message>
    <message>
        <source>Is each objective&apos;s gradient the gradient of its cost?</source>
        <translation>各目的関数の勾配は、そのコストの勾配でしょうか。</translation>
    </message>
    <message>
        <source>It could not be saved for the next start to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It has %n run(s), the last one at step {step}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It learns: the loss falls, the accuracy rises.</source>
        <translation>学んでいます。損失は下がり、正解率は上がります。</translation>
    </message>
    <message>
        <source>It reads nothing: its numbers are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It trains already. Space pauses and continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a 7</source>
        <translation>これは 7 だった</translation>
    </message>
    <message>
        <source>It was: {name}</source>
        <translation>正解：{name}</translation>
    </message>
    <message>
        <source>Keep back what the network reads until the class has guessed; once more reveals it.</source>
        <translation>教室のみんなが予想するまで、読み取り結果を隠します。もう一度で答えを見せます。</translation>
    </message>
    <message>
        <source>Keep rate {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the run</source>
        <translation>実行を保存</translation>
    </message>
    <message>
        <source>Keep this step under the microscope while the run continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps activations and gradients in balance (Glorot and Bengio 2010, eq. 16).</source>
        <translation>活性化と勾配の釣り合いを保ちます（Glorot and Bengio 2010、式 16）。</translation>
    </message>
    <message>
        <source>Keeps the size of ReLU activations from layer to layer (He et al. 2015, eq. 10).</source>
        <translation>ReLU の活性化の大きさを層から層へ保ちます（He et al. 2015、式 10）。</translation>
    </message>
    <message>
        <source>Keyframes of this run, and the memory for those of all runs. When it is full, every other keyframe is discarded, of the oldest run first; the steps between them can always be computed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Knobs: act at once</source>
        <translation>つまみ：すぐに効く</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>L2 decay</source>
        <translation>L2 減衰</translation>
    </message>
    <message>
        <source>L2 decay pulls every weight towards zero; turn it while the run continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage, from the next start</source>
        <translation>言語（次回の起動から）(&amp;G)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger, or smaller left of 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a pixel: {largest} of 255; mean {mean:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the plane through the run as it is by now, and map the loss around it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer {layer}, strongest of those shown: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer {number} is saturated: at {share:.0%} of all activations {activation} is nearly flat, so hardly any gradient comes through.</source>
        <translation>第 {number} 層は飽和しています。活性化の {share:.0%} で {activation} がほぼ平らなので、勾配がほとんど通りません。</translation>
    </message>
    <message>
        <source>Layer {number}: f nearly flat in {share:.0%} of all cases</source>
        <translation>第 {number} 層：{share:.0%} で f がほぼ平ら</translation>
    </message>
    <message>
        <source>Layer {number}: f off in {share:.0%} of all cases</source>
        <translation>第 {number} 層：{share:.0%} で f がオフ</translation>
    </message>
    <message>
        <source>Layer {number}: {dead} of {units} units dead</source>
        <translation>第 {number} 層：{units} ユニット中 {dead} 個が死んでいる</translation>
    </message>
    <message>
        <source>Layers, from the input to the output</source>
        <translation>入力から出力までの層</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Learning rate {words}:  {rate}</source>
        <translation>学習率 {words}：  {rate}</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Leave the present run and start one with these changes.</source>
        <translation>今の実行を離れ、この変更で新しい実行を始めます。</translation>
    </message>
    <message>
        <source>Leave the present run and start one with this objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of 0: thinner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of 0: to the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of 0: up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Lessons (*.txt)</source>
        <translation>レッスン (*.txt)</translation>
    </message>
    <message>
        <source>Let every silenced unit speak again.</source>
        <translation>停止したユニットをすべて元に戻します。</translation>
    </message>
    <message>
        <source>Let the network read a picture: a photograph, a screenshot, a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the network read the digits in a photograph, a screenshot or a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this unit give 0 in the network that is shown.</source>
        <translation>表示中のネットワークで、このユニットの出力を 0 にします。</translation>
    </message>
    <message>
        <source>Light on dark, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines: weight times activation. Point at a unit to read its sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what the network got wrong when it was last tried on the whole test set.</source>
        <translation>テスト集合全体を最後に試したときの誤りを一覧にします。</translation>
    </message>
    <message>
        <source>Logarithmic x-axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y-axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic y-axis (shows the error)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back to its step, in every panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look back to the keyframe that is pointed at, in every panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking back stopped by a fault of the program: {fault}. Training continues; go to that step again to retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss after one step, by the rate</source>
        <translation>1 ステップ後の損失と学習率</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>損失と正解率</translation>
    </message>
    <message>
        <source>Loss at the keyframes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on the pinned example {before} → {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on this batch &lt;b&gt;{before}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss on this batch &lt;b&gt;{before}&lt;/b&gt; → &lt;b&gt;{after}&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss per example</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Loss {here} here, {after} after the step of rate {rate}; the best rate is {best}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the rate to {rate:g}</source>
        <translation>学習率を {rate:g} に下げる</translation>
    </message>
    <message>
        <source>Make a &amp;film …</source>
        <translation>動画を作る(&amp;F)…</translation>
    </message>
    <message>
        <source>Make a film</source>
        <translation>動画を作る</translation>
    </message>
    <message>
        <source>Make one step and rest.</source>
        <translation>1 ステップ進めて止まります。</translation>
    </message>
    <message>
        <source>Make one step on the image as “{name}”.</source>
        <translation>この画像を「{name}」として 1 ステップ進めます。</translation>
    </message>
    <message>
        <source>Map of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix {name}</source>
        <translation>行列 {name}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misread only</source>
        <translation>誤読のみ</translation>
    </message>
    <message>
        <source>Mix the training digits with distorted copies and drawn hands: reads people better.</source>
        <translation>学習用の数字に、変形したものと描いた手書きを混ぜます。人の字がよく読めるようになります。</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of training</source>
        <translation>学習の時点</translation>
    </message>
    <message>
        <source>Momentum that looks ahead (Nesterov 1983, as Sutskever et al. 2013 write it).</source>
        <translation>先を見るモメンタム（Nesterov 1983、Sutskever et al. 2013 の書き方）。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More panels</source>
        <translation>その他のパネル</translation>
    </message>
    <message>
        <source>More steps a second.</source>
        <translation>毎秒のステップを増やします。</translation>
    </message>
    <message>
        <source>More than one digit? {digits}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a slider to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line that reads the numbers.</source>
        <translation>値を読む線を動かします。</translation>
    </message>
    <message>
        <source>Move the pen; with Shift, five steps at once.</source>
        <translation>ペンを動かします。Shift で 5 つずつ。</translation>
    </message>
    <message>
        <source>Move through the run: every panel, and the reading of your own drawing, shows the network as it was. Arrow keys go from keyframe to keyframe; click a curve for any step. From any moment you can branch off with another learning rate, optimizer, objective or batch.</source>
        <translation>実行の中を移動します。全パネルと自分の絵の読み取りが、その時のネットワークを示します。矢印キーでキーフレームごとに、曲線のクリックで任意のステップに移ります。どの時点からでも、学習率・最適化手法・目的関数・バッチを変えて分岐できます。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新しい実行</translation>
    </message>
    <message>
        <source>New run at rate {rate:g}</source>
        <translation>学習率 {rate:g} で新しく始める</translation>
    </message>
    <message>
        <source>New run with He&apos;s initial weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run with ReLU</source>
        <translation>ReLU で新しく始める</translation>
    </message>
    <message>
        <source>New run with leaky ReLU</source>
        <translation>Leaky ReLU で新しく始める</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Dask scheduler answers at {address}. Start one with “dask scheduler”, and give the address that it prints, such as tcp://192.168.1.20:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bend at all: any depth of it is one linear map, which shows what the bend is for.</source>
        <translation>折れ曲がりなし：何層重ねても 1 つの線形写像です。曲がりの役割がわかります。</translation>
    </message>
    <message>
        <source>No cell is trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy of them could be kept: {reason}.</source>
        <translation>控えを残せませんでした：{reason}。</translation>
    </message>
    <message>
        <source>No digit is to be seen in the picture: it is blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit is to be seen in the picture: what it shows has another shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digit read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>ヒントを終える</translation>
    </message>
    <message>
        <source>No prediction yet.</source>
        <translation>まだ予測がありません。</translation>
    </message>
    <message>
        <source>No program can be written for the {field} {name}: add its section to resources/scripts, or export the model instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run can have {told}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit gives anything and no gradient comes through: nothing is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norm ratio</source>
        <translation>長さの比</translation>
    </message>
    <message>
        <source>Not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worked out yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>まだ何も数えていません。</translation>
    </message>
    <message>
        <source>Nothing is pinned yet</source>
        <translation>まだ何も固定していません</translation>
    </message>
    <message>
        <source>NumPy weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers not finite: {count}</source>
        <translation>有限でない数：{count}</translation>
    </message>
    <message>
        <source>ONNX has no operator for the activation {name}: export the network for NumPy or PyTorch instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>Off for {share:.1%} of {n:,} test images; strongest for “{name}”: a = {mean} on average, {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: {activation} is curved, so a logit is no sum over the pixels. A run with relu, leaky-relu or linear has exact evidence.</source>
        <translation>オフ：{activation} は曲がっているので、ロジットは画素の和になりません。relu、leaky-relu、linear の実行なら厳密な根拠が得られます。</translation>
    </message>
    <message>
        <source>On a filter, with a brush: go to a pixel; paint there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an equation: go from symbol to symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an equation: show its matrices. On an entry of W or b: set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the slider: one keyframe earlier or later.</source>
        <translation>スライダーで：前後のキーフレームへ。</translation>
    </message>
    <message>
        <source>On the slider: the first weights; the present.</source>
        <translation>スライダーで：最初の重み、現在。</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>1 ステップ</translation>
    </message>
    <message>
        <source>One step changes W{layer} by {share:.0%} of its size, where about 1 % is usual: the learning rate is too high.</source>
        <translation>1 ステップで W{layer} が大きさの {share:.0%} も変わります（普通は約 1 %）。学習率が高すぎます。</translation>
    </message>
    <message>
        <source>One step changes W{n} by {ratio:.2%}</source>
        <translation>1 ステップで W{n} が {ratio:.2%} 変わる</translation>
    </message>
    <message>
        <source>One step changes no layer by more than {share:.0e} of its size: it hardly learns.</source>
        <translation>1 ステップでどの層も大きさの {share:.0e} までしか変わりません。ほとんど学習していません。</translation>
    </message>
    <message>
        <source>One step, or ten short ones, each along the gradient where it then is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training step in slow motion: the notes&apos; equations with this network&apos;s own matrices. Point at an entry to see what makes it; Page Up and Page Down go through the phases. Click an entry of W or b to set it by hand, see the loss at once, and branch from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One unit: the weights into it and out of it, the test images that fire it most and least, and how often it is dead. Break it: silence it and see what the network reads without it; training itself continues with every unit. Paint on a filter with the brush: the network that is shown has these weights at once, and a branch trains from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a &amp;run …</source>
        <translation>実行を開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Open a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file …</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of pictures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Open a lesson of your own: a text file as docs/lessons.md tells.</source>
        <translation>自作のレッスンを開きます。docs/lessons.md のとおりのテキストファイルです。</translation>
    </message>
    <message>
        <source>Open a pict&amp;ure …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>Open a picture …</source>
        <translation>画像を開く …</translation>
    </message>
    <message>
        <source>Open a run</source>
        <translation>実行を開く</translation>
    </message>
    <message>
        <source>Open a sweep …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data f&amp;ile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the data …</source>
        <translation>データを開いています…</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Other first weights and another order of the examples.</source>
        <translation>別の最初の重みと、別の例の順序にします。</translation>
    </message>
    <message>
        <source>Other runs: {runs}.</source>
        <translation>ほかの実行：{runs}。</translation>
    </message>
    <message>
        <source>Output: {units} classes</source>
        <translation>出力：{units} クラス</translation>
    </message>
    <message>
        <source>Outputs: {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {m} training images and the whole network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {m} training images and the whole network: dropout is off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down, Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Paint on the filter of a first-layer unit: drag, click, or go by the arrow keys and press Return. A painted weight has the strongest colour of the scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint on the filter: drag, or click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale band and line: each batch, read before its step, by a network that changed all the while. Squares: the training set read again by one network (5,000 images of a larger set); diamonds: the test set, which it never learns from. So squares are below the line while it learns, and the shaded gap between the two sets is what it knows by heart. Point for values; click to see that moment again, and drag the line on. The wheel zooms, a drag moves, a double click follows the run again; dotted lines mark changes of the knobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Paper to draw a digit on</source>
        <translation>数字を描く紙</translation>
    </message>
    <message>
        <source>Passes through all examples; the schedule is laid out over them.</source>
        <translation>すべての例を通る回数。スケジュールはこの全体に割り当てられます。</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Paused: cells in training are finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ペン</translation>
    </message>
    <message>
        <source>Phase {number} of {count}: {name}</source>
        <translation>段階 {number} / {count}：{name}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>画像 (*.png);;図 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>枚数</translation>
    </message>
    <message>
        <source>Pictures in the film, twenty a second.</source>
        <translation>動画の枚数。毎秒 20 枚。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin another test digit.</source>
        <translation>別のテスト数字を固定します。</translation>
    </message>
    <message>
        <source>Pin drawing</source>
        <translation>絵を固定</translation>
    </message>
    <message>
        <source>Pinned digit</source>
        <translation>固定した数字</translation>
    </message>
    <message>
        <source>Pixels at random become paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plane of this moment</source>
        <translation>今の平面</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Play the recording from here, or stop.</source>
        <translation>ここから記録を再生、または停止します。</translation>
    </message>
    <message>
        <source>Play through the phases and their equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a cell to read it; click it to open it as a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a symbol to read what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a unit to read its numbers.</source>
        <translation>ユニットを指すと値が読めます。</translation>
    </message>
    <message>
        <source>Point at an entry of {result} to see what makes it.</source>
        <translation>{result} の成分を指すと、何からできたかがわかります。</translation>
    </message>
    <message>
        <source>Point at the ridge above or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-activations: Z = W A + b, from the A of the layer before.</source>
        <translation>活性化前の値：Z = W A + b。A は前の層のものです。</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>ダウンロードの進み</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>実行の進み</translation>
    </message>
    <message>
        <source>Pure noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Put every panel back.</source>
        <translation>すべてのパネルを元の位置に戻します。</translation>
    </message>
    <message>
        <source>Put the pen down, or lift it.</source>
        <translation>ペンを下ろす、または上げます。</translation>
    </message>
    <message>
        <source>Put this hint away.  (Esc)</source>
        <translation>このヒントを閉じます。  (Esc)</translation>
    </message>
    <message>
        <source>Put this message away.</source>
        <translation>このメッセージを閉じます。</translation>
    </message>
    <message>
        <source>Python script with NumPy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python script with PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Race</source>
        <translation>競走</translation>
    </message>
    <message>
        <source>Raise the rate to {rate:g}</source>
        <translation>学習率を {rate:g} に上げる</translation>
    </message>
    <message>
        <source>Range of “{chart}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Rate of the step</source>
        <translation>ステップの学習率</translation>
    </message>
    <message>
        <source>ReLU with a small slope below zero (Maas et al. 2013), so that no unit dies.</source>
        <translation>0 より下で小さな傾きをもつ ReLU（Maas et al. 2013）。ユニットが死にません。</translation>
    </message>
    <message>
        <source>Read an image of nothing at all; each click draws another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the picture on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the whole test set under “{change}” alone, weak to strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading an ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the test digits stopped by a fault of the program: {fault}. Training goes on; “Test again” reads them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{name}” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads {digit}, {percent} %</source>
        <translation>読み：{digit}、{percent} %</translation>
    </message>
    <message>
        <source>Reads {digit}, {percent} % sure.</source>
        <translation>読み：{digit}、確信度 {percent} %。</translation>
    </message>
    <message>
        <source>Reads {digit}, {sure} % sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Recipe: a change starts a new run</source>
        <translation>レシピ：変更すると新しい実行になる</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>ファイルを置き換えますか？</translation>
    </message>
    <message>
        <source>Replay the recording</source>
        <translation>記録を再生</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>配置を元に戻す(&amp;L)</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return from a picture to the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>答えを見る</translation>
    </message>
    <message>
        <source>Reveal; then go on.</source>
        <translation>答えを見て、次へ進みます。</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rises over the first twentieth, then stays: kind to large first steps (Goyal et al. 2017).</source>
        <translation>最初の 20 分の 1 で上がり、その後は一定。大きな最初の一歩にやさしい（Goyal et al. 2017）。</translation>
    </message>
    <message>
        <source>Row: true class; column: read as.</source>
        <translation>行：正解のクラス、列：読み取り結果。</translation>
    </message>
    <message>
        <source>Rows and columns are counted from 0, as in the program. Numbers are printed with four digits; the answers were computed from more, so the last digit may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub ink out; the right button does too.</source>
        <translation>線を消します。右ボタンでも消せます。</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行一覧</translation>
    </message>
    <message>
        <source>Runs and models (*.mnistviz *.safetensors *.mnistrun *.json *.npz *.onnx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs, folders and lessons that were opened or saved lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>遅く(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;weep …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window …</source>
        <translation>ウィンドウの画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save a copy of the report where you like.</source>
        <translation>レポートの控えを好きな場所に保存します。</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save a picture of a p&amp;anel</source>
        <translation>パネルの画像を保存(&amp;A)</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>ウィンドウの画像を保存</translation>
    </message>
    <message>
        <source>Save as PNG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save one panel as PNG or SVG.</source>
        <translation>1 つのパネルを PNG または SVG で保存します。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values as CSV …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the window shows as a PNG.</source>
        <translation>ウィンドウの表示を PNG で保存します。</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say what the pinned image really was: one step of gradient descent on it alone, on a copy of the network. You see its bars before (dotted) and after, and what that step did to the test accuracy. The run itself is not touched.</source>
        <translation>固定した画像の正解を教えると、ネットワークのコピーの上で、その画像だけに対して勾配降下を 1 ステップ行います。棒の前（点線）と後、そしてテスト正解率の変化がわかります。実行そのものには影響しません。</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Scrolls with the arrow keys</source>
        <translation>矢印キーでスクロール</translation>
    </message>
    <message>
        <source>Seconds for each equation</source>
        <translation>式ごとの秒数</translation>
    </message>
    <message>
        <source>See the moment at that line again.</source>
        <translation>その線の時点をもう一度見ます。</translation>
    </message>
    <message>
        <source>See the network at its lowest test loss again; “Branch from here” then continues from it (early stopping).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Seeds a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set range …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the controls back to the current run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this scene up again, or the one before.</source>
        <translation>この場面、または前の場面に戻します。</translation>
    </message>
    <message>
        <source>Set this scene up again, or the one before.  (Ctrl+Left)</source>
        <translation>この場面、または前の場面に戻します。  (Ctrl+←)</translation>
    </message>
    <message>
        <source>Shift down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, turn, scale, thicken or erase the pinned image, add noise, or move each pixel a little along the sign of the gradient, and watch the bars (dotted: before). “Measure” reads the whole test set under the change that was moved last, from 0 to the end of its slider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short tours that ask the class.</source>
        <translation>みんなに問いかける短いツアー。</translation>
    </message>
    <message>
        <source>Short tours that set up the window, ask the class to predict, and then reveal. Ctrl+Right reveals and goes on, Ctrl+Left goes back; write your own in a text file.</source>
        <translation>ウィンドウを整え、みんなに予想してもらってから答えを見せる短いツアー。Ctrl+→ で答えと次、Ctrl+← で前へ。テキストファイルで自作もできます。</translation>
    </message>
    <message>
        <source>Show all of the run again, and follow it (double click, or A).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the run, and follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show each layer for a hundred test digits at once.</source>
        <translation>100 個のテスト数字について、各層を一度に表示します。</translation>
    </message>
    <message>
        <source>Show each layer for the pinned example.</source>
        <translation>固定した例について、各層を表示します。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curves of a run.</source>
        <translation>実行の曲線を表示または非表示にします。</translation>
    </message>
    <message>
        <source>Show or hide this curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;hints again</source>
        <translation>ヒントをもう一度表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show the changed image in every panel, and go on from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing in every panel again, in place of the test digit.</source>
        <translation>テスト数字の代わりに、自分の絵を全パネルに再び表示します。</translation>
    </message>
    <message>
        <source>Show the keyframe after.</source>
        <translation>次のキーフレームを表示します。</translation>
    </message>
    <message>
        <source>Show the keyframe before.</source>
        <translation>前のキーフレームを表示します。</translation>
    </message>
    <message>
        <source>Show the next page.</source>
        <translation>次のページを表示します。</translation>
    </message>
    <message>
        <source>Show the page before.</source>
        <translation>前のページを表示します。</translation>
    </message>
    <message>
        <source>Show the present again.</source>
        <translation>現在を再び表示します。</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Show the run&apos;s own network again.</source>
        <translation>実行そのもののネットワークを再び表示します。</translation>
    </message>
    <message>
        <source>Show the runs of this session side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the runs, the drawing and the layout of the last session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole image again after zooming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the run began.</source>
        <translation>実行の始まりを表示します。</translation>
    </message>
    <message>
        <source>Show “{curve}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{panel}” next to the others, or remove it in presentation mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are the first {shown} of the batch&apos;s {whole} examples.</source>
        <translation>バッチの {whole} 例のうち、最初の {shown} 例を表示しています。</translation>
    </message>
    <message>
        <source>Silence it</source>
        <translation>停止する</translation>
    </message>
    <message>
        <source>Softmax makes ten probabilities of each column; the cost compares them with the truth.</source>
        <translation>ソフトマックスが各列から 10 個の確率を作り、コストがそれを正解と比べます。</translation>
    </message>
    <message>
        <source>Some hidden activations are not finite: they have no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Space pauses · A asks and reveals
D another digit · [ ] speed · Esc ends</source>
        <translation>スペース 一時停止 · A 質問・答え
D 別の数字 · [ ] 速さ · Esc 終了</translation>
    </message>
    <message>
        <source>Space, Return</source>
        <translation>スペース、Enter</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Speed of the replay</source>
        <translation>再生の速さ</translation>
    </message>
    <message>
        <source>Speed: from one step a second to as fast as it goes.  ([ and ])</source>
        <translation>速さ：毎秒 1 ステップから最高速まで。  ([ と ])</translation>
    </message>
    <message>
        <source>Squared error</source>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>Standard deviation of what is added to each pixel, in grey levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Start another run at this moment, with something changed.</source>
        <translation>この時点から、何かを変えて別の実行を始めます。</translation>
    </message>
    <message>
        <source>Start new run</source>
        <translation>新しい実行を始める</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Start with digits that the program draws itself: nothing is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a new run with {changes}.</source>
        <translation>{changes} で新しい実行を始めます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step (A) has no softmax Jacobian: its gradient is twice cross-entropy&apos;s, not the squared error&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step one &amp;batch</source>
        <translation>+1 バッチ</translation>
    </message>
    <message>
        <source>Step one &amp;epoch</source>
        <translation>+1 エポック</translation>
    </message>
    <message>
        <source>Step {step:,} on the plane of step {plane:,}, which held {share:.0%} of the variance then.</source>
        <translation>ステップ {step:,}。平面はステップ {plane:,} のもので、その時の分散の {share:.0%} を含みます。</translation>
    </message>
    <message>
        <source>Step {step:,}. The axes are the two units of the last hidden layer; straight lines, on which two classes are equally likely, part the regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {step}, {pace}</source>
        <translation>ステップ {step}、{pace}</translation>
    </message>
    <message>
        <source>Step {step}: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps along the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the download; files that are complete are kept.</source>
        <translation>ダウンロードを止めます。完了したファイルは残ります。</translation>
    </message>
    <message>
        <source>Stop training and close.</source>
        <translation>学習を止めて閉じます。</translation>
    </message>
    <message>
        <source>Stopped. The finished cells are kept; Continue resumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch every filter to full contrast: shows shapes sooner, hides how they grow.</source>
        <translation>各フィルターのコントラストを最大にします。形は早く見えますが、育つ様子は隠れます。</translation>
    </message>
    <message>
        <source>Stronger colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger or weaker colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey no further; the points so far stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a new sheet, which can be undone.</source>
        <translation>新しい紙にします。取り消せます。</translation>
    </message>
    <message>
        <source>Take all changes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last reset, new seed, deleted run or reset layout.</source>
        <translation>直前のリセット、新しいシード、実行の削除、配置のリセットを取り消します。</translation>
    </message>
    <message>
        <source>Take back the last stroke.</source>
        <translation>最後の線を取り消します。</translation>
    </message>
    <message>
        <source>Take back what was set last: an entry, or a stroke of the brush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last stroke back; draw it again.</source>
        <translation>最後の線を取り消します。もう一度描きます。</translation>
    </message>
    <message>
        <source>Take the rate that ends lowest on this one batch.</source>
        <translation>このバッチで最も低く終わる学習率にします。</translation>
    </message>
    <message>
        <source>Take this run up again where it was left.</source>
        <translation>離れたところからこの実行を再開します。</translation>
    </message>
    <message>
        <source>TensorBoard folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test accuracy {before:.2%} → {after:.2%} ({sign}{change:.2f}): {mended:,} of {n:,} fixed, {broken:,} broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
    <message>
        <source>Test digits</source>
        <translation>テスト数字</translation>
    </message>
    <message>
        <source>Test image {number:,}</source>
        <translation>テスト画像 {number:,}</translation>
    </message>
    <message>
        <source>Test images in the hidden space</source>
        <translation>隠れ空間のテスト画像</translation>
    </message>
    <message>
        <source>Test images that fire it least</source>
        <translation>最も弱く反応するテスト画像</translation>
    </message>
    <message>
        <source>Test images that fire it most</source>
        <translation>最も強く反応するテスト画像</translation>
    </message>
    <message>
        <source>Test set against strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The address of a Dask scheduler trains the cells on its workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The axes have fewer than {count} different combinations to draw from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch that the run reads next, or your drawing or test digit.</source>
        <translation>次に読むバッチ、または自分の絵やテスト数字。</translation>
    </message>
    <message>
        <source>The bend f in every hidden layer, A = f(Z).</source>
        <translation>各隠れ層の曲がり f、A = f(Z)。</translation>
    </message>
    <message>
        <source>The bend: f is {activation}, applied to every entry alone.</source>
        <translation>曲がり：f は {activation} で、各成分に別々に適用します。</translation>
    </message>
    <message>
        <source>The changed image is pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of the image are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is copied as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint could not be written to {path}: {reason}. Make room there, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint could not be written to {path}: {reason}. Make room there, or choose another place; the one before is still whole.</source>
        <translation>チェックポイントを {path} に書き込めませんでした：{reason}。空きを作るか、別の場所を選んでください。前のものは無事です。</translation>
    </message>
    <message>
        <source>The class that pixels above zero speak for.</source>
        <translation>正の値の画素が支持するクラス。</translation>
    </message>
    <message>
        <source>The class that pixels below zero speak for.</source>
        <translation>負の値の画素が支持するクラス。</translation>
    </message>
    <message>
        <source>The classic choice (LeCun et al. 1998): centred on zero, flat at both ends.</source>
        <translation>古典的な選択（LeCun et al. 1998）：0 が中心で、両端が平ら。</translation>
    </message>
    <message>
        <source>The data are being opened.</source>
        <translation>データを開いています。</translation>
    </message>
    <message>
        <source>The data are being read …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data could not be written to {folder} for the workers: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits of the next batch are still being drawn.</source>
        <translation>次のバッチの数字をまだ描いています。</translation>
    </message>
    <message>
        <source>The distributions are being worked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download of {data} was stopped. Files that were complete are kept; the next try continues from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The download stopped by a fault of the program: {fault}. The current run continues; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error runs backward: how the cost would change with every sum, weight and bias.</source>
        <translation>誤差が逆向きに伝わります。和、重み、バイアスが変わるとコストがどう変わるかです。</translation>
    </message>
    <message>
        <source>The example whose column is pointed at</source>
        <translation>列を指している例</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it begins like a picture, but cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: the picture in it breaks off or cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a picture that can be read. Save it as PNG, JPEG, WebP, TIFF or BMP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may not be read. Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film could not be made: {error}</source>
        <translation>動画を作れませんでした：{error}</translation>
    </message>
    <message>
        <source>The film is in {path}.</source>
        <translation>動画は {path} にあります。</translation>
    </message>
    <message>
        <source>The first step that is filmed.</source>
        <translation>動画の最初のステップ。</translation>
    </message>
    <message>
        <source>The gradient is {norm:.3g} long: it explodes.</source>
        <translation>勾配の長さが {norm:.3g} です。勾配爆発が起きています。</translation>
    </message>
    <message>
        <source>The gradient of layer {layer} is {norm:.2g} long and that of the last layer {last:.2g}: it vanishes on its way down, and layer {layer} hardly learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradients of the layers are {gradients} long, none under {least:.0%} of the last; {dead} of {units} hidden units are dead; one step changes no layer by more than {largest:.2g} % of its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as the network reads it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that the step is made on</source>
        <translation>ステップの対象の画像</translation>
    </message>
    <message>
        <source>The images are dark ink on light paper: they were inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import stopped by a fault of the program: {fault}. The current run continues; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input, 28 by 28 pixels</source>
        <translation>入力、28 × 28 画素</translation>
    </message>
    <message>
        <source>The largest: {cell}.</source>
        <translation>最大：{cell}。</translation>
    </message>
    <message>
        <source>The last run cannot be resumed. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step that is filmed.</source>
        <translation>動画の最後のステップ。</translation>
    </message>
    <message>
        <source>The layer of the unit; a click on a unit anywhere chooses both.</source>
        <translation>ユニットの層。どこかでユニットをクリックすると、層とユニットの両方を選びます。</translation>
    </message>
    <message>
        <source>The loss in colour and contours on the plane of the two directions in which the run moved most, with its path (ring: its first weights, dot: the moment shown) and the paths of other runs. A plane hides most directions: next to the map is the true loss of each keyframe next to that of its projection. Click the path to look back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss on the next batch after one step against its gradient, for steps of every length: left of the dip is slow, right of it overshoots. Click a rate to take it.</source>
        <translation>次のバッチの損失を、勾配に沿った 1 ステップの後に、あらゆる歩幅で示します。くぼみの左は遅く、右は行き過ぎです。学習率をクリックするとそれを使います。</translation>
    </message>
    <message>
        <source>The lowest, {loss}, is at {x}, {y}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be written to {path}: {reason}. Choose another place, or make room there.</source>
        <translation>モデルを {path} に書き込めませんでした：{reason}。別の場所を選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The moment that every panel shows. Arrow keys: one keyframe; Home: the first weights; End: the present.</source>
        <translation>全パネルが示す時点。矢印キー：1 キーフレーム、Home：最初の重み、End：現在。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>The network is being looked over.</source>
        <translation>ネットワークを調べています。</translation>
    </message>
    <message>
        <source>The network is too large to compute on paper, so that this page shows a part of each layer ({shown}): the units and pixels that send most. What all the others add to each sum is given as R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is shown (ONNX, NumPy, safetensors), a worksheet (HTML, PDF) or the curves (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network: no digit is shown yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start of the program follows the system&apos;s language.</source>
        <translation>次回の起動から、システムの言語に合わせます。</translation>
    </message>
    <message>
        <source>The notebook habit `rand() - 0.5`: too large for 784 inputs, and it shows.</source>
        <translation>ノートブックでよくある `rand() - 0.5`：784 個の入力には大きすぎ、それが見てとれます。</translation>
    </message>
    <message>
        <source>The notes&apos; choice (Nair and Hinton 2010): fast, but a unit that is never positive stops learning.</source>
        <translation>講義ノートの選択（Nair and Hinton 2010）：速いが、一度も正にならないユニットは学習を止めます。</translation>
    </message>
    <message>
        <source>The notes&apos; gradient is {ratio:.3f} times cross-entropy&apos;s and points the same way (cosine {cosine:.3f}).</source>
        <translation>講義ノートの勾配は交差エントロピーの勾配の {ratio:.3f} 倍で、同じ向きです（コサイン {cosine:.3f}）。</translation>
    </message>
    <message>
        <source>The notes&apos; step (A) leaves out the Jacobian of softmax: what it computes is twice the gradient of the cross-entropy, which falls too, so training works; only it isn&apos;t the gradient of the cost that the notes state.</source>
        <translation>講義ノートのステップ (A) はソフトマックスのヤコビ行列を省いています。計算しているのは交差エントロピーの勾配の 2 倍で、それも下がるので学習は進みます。ただし、ノートに書かれたコストの勾配ではありません。</translation>
    </message>
    <message>
        <source>The other runs could not be kept for the next start: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pen is {right:.0%} from the left and {down:.0%} from the top</source>
        <translation>ペンは左から {right:.0%}、上から {down:.0%}</translation>
    </message>
    <message>
        <source>The phase before; the next phase.</source>
        <translation>前の段階、次の段階。</translation>
    </message>
    <message>
        <source>The picture has too many pixels. Scale it down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has {width} x {height} pixels, which is too many. Scale it down first, or save it as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is in the cloud, not on this computer. Open its folder, download it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small to hold a digit.</source>
        <translation>画像が小さすぎて数字が入りません。</translation>
    </message>
    <message>
        <source>The picture is {width} x {height} pixels: too long and narrow for a digit. Cut the digit out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture, with its digits framed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned digit on its way: the hidden units that send most, each with its filter as its face, and ten outputs. A line is a weight times an activation, or backwards the gradient of a weight: orange above zero, blue below. Point at a unit for its sum, click to select it everywhere; the phases run forwards and backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pinned example alone</source>
        <translation>固定した例のみ</translation>
    </message>
    <message>
        <source>The pinned image</source>
        <translation>固定した画像</translation>
    </message>
    <message>
        <source>The plane holds {share:.0%} of the variance of {k} keyframes up to step {step:,} ({first:.0%} + {second:.0%}); the loss is taken over {m:,} training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probabilities A2 = softmax(Z2) of the ten classes for the pinned example. The filled bar is what it reads; a frame and a triangle mark the true class.</source>
        <translation>固定した例に対する 10 クラスの確率 A2 = softmax(Z2)。塗った棒が読み取り結果で、枠と三角が正解のクラスです。</translation>
    </message>
    <message>
        <source>The program crashed last time.</source>
        <translation>前回、プログラムがクラッシュしました。</translation>
    </message>
    <message>
        <source>The range of {field} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range {text} of {field} is empty: it runs from low to high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate is 0: the schedule has come to its end, and nothing moves.</source>
        <translation>学習率は 0 です。スケジュールが終わり、何も動きません。</translation>
    </message>
    <message>
        <source>The rate stays as it is set.</source>
        <translation>学習率は設定のまま変わりません。</translation>
    </message>
    <message>
        <source>The replay is not the recorded run to the last bit{why}.</source>
        <translation>再現は、記録された実行と最後の 1 ビットまでは一致しません{why}。</translation>
    </message>
    <message>
        <source>The replay is the recorded run to the last bit, after {steps:,} steps.</source>
        <translation>{steps:,} ステップ後、再現は記録された実行と最後の 1 ビットまで一致しました。</translation>
    </message>
    <message>
        <source>The replay reached step {steps:,}; the file does not say what it should reach.</source>
        <translation>再現がステップ {steps:,} に達しました。どうなるべきかはファイルに書かれていません。</translation>
    </message>
    <message>
        <source>The report is in {path}.</source>
        <translation>レポートは {path} にあります。</translation>
    </message>
    <message>
        <source>The run continued since: survey again to see it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not be kept for the next start. {error}</source>
        <translation>次回の起動のために実行を保存できませんでした。{error}</translation>
    </message>
    <message>
        <source>The run could not be written to {path}: {reason}. Choose another place.</source>
        <translation>実行を {path} に書き込めませんでした：{reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The run has not begun: there is nothing to branch from yet.</source>
        <translation>実行が始まっていません。まだ分岐の元がありません。</translation>
    </message>
    <message>
        <source>The run is at its end: train again from its first weights. It stays among the runs.</source>
        <translation>この実行は終わりました。最初の重みからもう一度学習します。終わった実行は一覧に残ります。</translation>
    </message>
    <message>
        <source>The run is kept in {path}, as it was at step {step:,}.</source>
        <translation>ステップ {step:,} の実行を {path} に保存しました。</translation>
    </message>
    <message>
        <source>The run leaves out {share:.0%} of the hidden units in each step; this is the step with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was left while it was filmed: the film ends there.</source>
        <translation>撮影中に実行を離れたため、動画はそこで終わります。</translation>
    </message>
    <message>
        <source>The run will not be kept for the next start: {reason}. Everything else continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s dropout is off in the lab: its networks learn whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s next batch</source>
        <translation>次のバッチ</translation>
    </message>
    <message>
        <source>The run&apos;s optimizer, {optimizer}, also remembers past gradients; this is the plain step of the same rate.</source>
        <translation>実行の最適化手法 {optimizer} は過去の勾配も覚えています。これは同じ学習率の単純なステップです。</translation>
    </message>
    <message>
        <source>The same spread for every layer: try one that is far too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scheduler at {address} has no workers. Start some with “dask worker {address} --nthreads 1”, in an environment with mnist_viz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the program does without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be written: the layout and the theme last until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged, so the window begins as on the first day. {kept}</source>
        <translation>設定が壊れていたため、最初の状態で起動しました。{kept}</translation>
    </message>
    <message>
        <source>The slope</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>The squared error with its true gradient, softmax Jacobian J included: it learns slowly from confident mistakes.</source>
        <translation>真の勾配をもつ二乗誤差。ソフトマックスのヤコビ行列 J を含みます。確信した誤りからは学習が遅い。</translation>
    </message>
    <message>
        <source>The sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>The test digits are on their way.</source>
        <translation>テスト数字を準備しています。</translation>
    </message>
    <message>
        <source>The test digits have not been tried yet.</source>
        <translation>テスト数字はまだ試していません。</translation>
    </message>
    <message>
        <source>The test images are being placed.</source>
        <translation>テスト画像を配置しています。</translation>
    </message>
    <message>
        <source>The test images are being tried on it.</source>
        <translation>このユニットでテスト画像を試しています。</translation>
    </message>
    <message>
        <source>The test set is being read.</source>
        <translation>テスト集合を読んでいます。</translation>
    </message>
    <message>
        <source>The training digits are on their way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true class, as you say it: try a wrong one.</source>
        <translation>あなたが言う正解のクラス。わざと間違えてみてください。</translation>
    </message>
    <message>
        <source>The two networks are the same to the last bit.</source>
        <translation>2 つのネットワークは最後の 1 ビットまで同じです。</translation>
    </message>
    <message>
        <source>The two part only because the notes step twice as far.</source>
        <translation>2 つが分かれるのは、講義ノートの歩幅が 2 倍だからにすぎません。</translation>
    </message>
    <message>
        <source>The unit&apos;s row, from 0; the arrow keys go from unit to unit.</source>
        <translation>ユニットの行、0 から。矢印キーでユニットを移ります。</translation>
    </message>
    <message>
        <source>The usual choice with softmax: the Jacobian cancels, so a confident mistake gives a large gradient.</source>
        <translation>ソフトマックスとの定番：ヤコビ行列が打ち消し合うので、確信した誤りは大きな勾配になります。</translation>
    </message>
    <message>
        <source>The values are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very next steps leave the finite numbers: the learning rate is far too high.</source>
        <translation>次の数ステップで有限の数ではなくなります。学習率が高すぎます。</translation>
    </message>
    <message>
        <source>The vital signs of training: dead and saturated units, the length of the gradient, how much one step changes each W, and numbers that are no longer finite. What is out of range is said in a sentence, with a remedy to click.</source>
        <translation>学習のバイタルサイン：死んだユニットと飽和したユニット、勾配の長さ、1 ステップで各 W がどれだけ変わるか、有限でなくなった数。範囲を外れたものは文で示し、対処をクリックできます。</translation>
    </message>
    <message>
        <source>The whole network, without dropout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole window</source>
        <translation>ウィンドウ全体</translation>
    </message>
    <message>
        <source>The window or a panel over the run, GIF or MP4.</source>
        <translation>実行中のウィンドウまたはパネルを、GIF か MP4 に。</translation>
    </message>
    <message>
        <source>The worker processes die again and again, perhaps from lack of memory. The finished cells are kept; start the same sweep with fewer workers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worker {worker} has {theirs}, and this program {ours}: install the same versions on all machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workers were lost. The finished cells are kept; start the same sweep again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {count:,} pictures in {folder} were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then it does what the notes do, to the last bit.</source>
        <translation>すると最後の 1 ビットまで講義ノートと同じになります。</translation>
    </message>
    <message>
        <source>There are no pictures in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test images: {count:,} of {all:,} were kept aside for testing (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint {path}.</source>
        <translation>チェックポイント {path} がありません。</translation>
    </message>
    <message>
        <source>There is no data set, folder or file called “{name}”. The data sets are {names}; anything else is read as a folder of IDX files or pictures, an .npz, a .csv or a .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no path yet: let the run make some steps, or pause it after a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run {path}.</source>
        <translation>実行 {path} がありません。</translation>
    </message>
    <message>
        <source>There is no such picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sweep in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this run: choose fewer hidden units or a smaller batch.</source>
        <translation>この実行にはメモリーが足りません。隠れユニットかバッチを小さくしてください。</translation>
    </message>
    <message>
        <source>There is nothing to export yet: the run has not begun.</source>
        <translation>まだ書き出すものがありません。実行が始まっていません。</translation>
    </message>
    <message>
        <source>There is nothing to film: the run has no recorded moments there.</source>
        <translation>撮影するものがありません。そこには実行の記録がありません。</translation>
    </message>
    <message>
        <source>There is nothing to keep yet: the run has not begun.</source>
        <translation>まだ保存するものがありません。実行が始まっていません。</translation>
    </message>
    <message>
        <source>There is nothing to keep: the run could not begin.</source>
        <translation>保存するものがありません。実行を始められませんでした。</translation>
    </message>
    <message>
        <source>These are the lines of the program that every thread was at, with the versions and paths of what it runs on. Please report it with what you did last. It is kept in {path}.</source>
        <translation>各スレッドが実行していたプログラムの行と、動作環境のバージョンおよびパスです。直前の操作とあわせて報告してください。保存先：{path}</translation>
    </message>
    <message>
        <source>Thicken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder without pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file but a device or a pipe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is pure noise. In {n:,} such images it is {mean:.0%} sure on average, and more than 90 % sure in {many:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run is from an earlier version, which rounded sums in another order. It resumes, but its last bits will differ from those of a run that was never interrupted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run learned from data in {path}. A path from a file is not opened unasked: choose the folder or file that holds them; in the terminal, add --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run learned from other digits than those in {data} now: their content is {found}, not {recorded}. It cannot be resumed bit for bit with them. Choose the folder with the same content, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run learned from the data set “{name}” (content {content}), which is not known on this computer. Choose the folder or file that holds it; in the terminal, add --data FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three networks with the same first weights read the same batches, each with another objective. The notes&apos; gradient is twice cross-entropy&apos;s, and not the squared error&apos;s.</source>
        <translation>最初の重みが同じ 3 つのネットワークが、別々の目的関数で同じバッチを読みます。講義ノートの勾配は交差エントロピーの 2 倍で、二乗誤差の勾配ではありません。</translation>
    </message>
    <message>
        <source>Three networks with the same weights, at rate {rate}. Race them.</source>
        <translation>重みが同じ 3 つのネットワーク、学習率 {rate}。競走させてみましょう。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To step</source>
        <translation>終了ステップ</translation>
    </message>
    <message>
        <source>To the squared error&apos;s gradient its cosine is {cosine:.2f} on average: it is not the gradient of its stated cost.</source>
        <translation>二乗誤差の勾配とのコサインは平均 {cosine:.2f} です。書かれたコストの勾配ではありません。</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards a class of your choice, or away from the right one; away from what is read where nobody has said what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a grid of rates, batch sizes or other fields, and watch its map fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train all three networks next to the run, which continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the data set in a file: .npz, .csv, .zip or IDX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train on the data set in a folder: IDX files, tables, arrays, or pictures by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train to the end of the epoch.</source>
        <translation>エポックの終わりまで学習します。</translation>
    </message>
    <message>
        <source>Train, or pause.</source>
        <translation>学習、または一時停止。</translation>
    </message>
    <message>
        <source>Training digits</source>
        <translation>訓練用の数字</translation>
    </message>
    <message>
        <source>Training diverged at step {step}: {place} is no longer a finite number. The network is kept as it was before this step; start again with a lower learning rate.</source>
        <translation>ステップ {step} で学習が発散しました。{place} が有限の数ではなくなりました。ネットワークはこのステップの前のまま残っています。学習率を下げて最初から始めてください。</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>訓練画像</translation>
    </message>
    <message>
        <source>Training stopped by a fault of the program: {fault}. What was learned so far is kept on the screen; Reset starts again.</source>
        <translation>プログラムの不具合で学習が止まりました：{fault}。これまでに学んだものは画面に残っています。「リセット」で最初から始めます。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>実行の操作</translation>
    </message>
    <message>
        <source>True digit: {digit}.</source>
        <translation>正解：{digit}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command, panel, lesson or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters of any command, panel, lesson or setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number; Return sets it in everything that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any step: it is computed again, bit for bit.</source>
        <translation>任意のステップを入力すると、1 ビットも違わず計算し直します。</translation>
    </message>
    <message>
        <source>Type two numbers for each axis, the smaller one first; above 0 on a logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Unit inspector</source>
        <translation>ユニット調査</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>ユニット {unit}</translation>
    </message>
    <message>
        <source>Unit {unit}: dead, none of the first 1,000 test digits fires it</source>
        <translation>ユニット {unit}：死んでいます。最初の 1,000 個のテスト数字のどれにも反応しません</translation>
    </message>
    <message>
        <source>Unit {unit}: silenced, its activation is held at 0</source>
        <translation>ユニット {unit}：停止中。活性化は 0 に固定されています</translation>
    </message>
    <message>
        <source>Units in each hidden layer: 128, or 128, 64 for two layers. Empty for none.</source>
        <translation>各隠れ層のユニット数：128、または 2 層なら 128, 64。空なら隠れ層なし。</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Use drawn digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values from {low:g} to {high:g} were scaled to 0 to 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values like 0.1,0.3 or a range like 0.01:3:log:8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varied hands to learn from and steady ones as a test, which is easier than training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licences and where this comes from.</source>
        <translation>バージョン、ライセンス、由来。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Watch …</source>
        <translation>見てみよう…</translation>
    </message>
    <message>
        <source>Weaker colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights from the pixels to the unit</source>
        <translation>画素からユニットへの重み</translation>
    </message>
    <message>
        <source>Weights into it</source>
        <translation>入る重み</translation>
    </message>
    <message>
        <source>Weights into the unit</source>
        <translation>ユニットに入る重み</translation>
    </message>
    <message>
        <source>Weights out of it</source>
        <translation>出る重み</translation>
    </message>
    <message>
        <source>Weights out of the unit</source>
        <translation>ユニットから出る重み</translation>
    </message>
    <message>
        <source>What does it read?</source>
        <translation>何と読むでしょう？</translation>
    </message>
    <message>
        <source>What does it read?  (A reveals)</source>
        <translation>何と読むでしょう？  (A で答え)</translation>
    </message>
    <message>
        <source>What every key and panel does.</source>
        <translation>すべてのキーとパネルの働き。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実際は</translation>
    </message>
    <message>
        <source>What is trained, on what, and how. The learning rate and the decay act at once; any other change waits until you start a new run with it.</source>
        <translation>何を、何で、どう学習するか。学習率と減衰はすぐに効きます。ほかの変更は、新しい実行を始めるまで待ちます。</translation>
    </message>
    <message>
        <source>What is under the microscope</source>
        <translation>顕微鏡に置くもの</translation>
    </message>
    <message>
        <source>What the curves are drawn along, so that runs meet there.</source>
        <translation>曲線の横軸。実行どうしがここでそろいます。</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network reads</source>
        <translation>ネットワークの読み</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>ネットワークが見る画像</translation>
    </message>
    <message>
        <source>What the network sees, 28 by 28 pixels</source>
        <translation>ネットワークが見る画像、28 × 28 画素</translation>
    </message>
    <message>
        <source>What the pinned example is labelled as</source>
        <translation>固定した例のラベル</translation>
    </message>
    <message>
        <source>What this panel shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to learn from. File › Open takes a folder of IDX files.</source>
        <translation>何から学ぶか。ファイル › 開く で IDX ファイルのフォルダーを選べます。</translation>
    </message>
    <message>
        <source>What to try in the first minute.</source>
        <translation>最初の 1 分で試すこと。</translation>
    </message>
    <message>
        <source>What training makes small.</source>
        <translation>学習が小さくするもの。</translation>
    </message>
    <message>
        <source>What was {what} really? Choose, and the network makes one step on it.</source>
        <translation>{what}は本当は何でしたか。選ぶと、ネットワークが 1 ステップ学びます。</translation>
    </message>
    <message>
        <source>Where the gradient is followed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which pixels speak for one class and against another. With every unit on the side of its bend where this image puts it, the logits are linear in the pixels: the map and the biases add up to the difference of the two logits exactly.</source>
        <translation>どの画素があるクラスを支持し、別のクラスに反対するか。各ユニットがこの画像で折れ目のどちら側にあるかを固定すると、ロジットは画素について線形です。地図とバイアスの合計は、2 つのロジットの差にちょうど等しくなります。</translation>
    </message>
    <message>
        <source>Which values of the third field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>ペンの太さ</translation>
    </message>
    <message>
        <source>Working out the slope …</source>
        <translation>斜面を計算しています…</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worksheet with answers to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at step {step} · {epoch}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t break it: Reset starts again, and nothing here can be lost.</source>
        <translation>壊れる心配はありません。リセットすれば最初からやり直せ、失うものはありません。</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>あなたの絵</translation>
    </message>
    <message>
        <source>Your last session, closed {ago}, is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoomed: A shows everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a branch can change {fields}, but not {name}</source>
        <translation>分岐で変えられるのは {fields} で、{name} は変えられません</translation>
    </message>
    <message>
        <source>a hidden layer has 1 to {most} units, not {units}</source>
        <translation>隠れ層のユニット数は 1～{most} です（{units} は使えません）</translation>
    </message>
    <message>
        <source>a lesson opens no folder or file by itself, such as “{data}”: open that data set and leave “data” out here; the data sets that it can name are {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment ago</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>a recipe has no “{field}”; it has {known}</source>
        <translation>レシピに「{field}」はありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>a run needs a first leg that begins at step 0</source>
        <translation>実行には、ステップ 0 から始まる最初の区間が必要です</translation>
    </message>
    <message>
        <source>a run that has not begun has nothing to keep</source>
        <translation>始まっていない実行には、保存するものがありません</translation>
    </message>
    <message>
        <source>a step of rate {rate} would end at loss {loss}; click to take this rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a step on one image</source>
        <translation>1 枚の画像への 1 ステップ</translation>
    </message>
    <message>
        <source>a web page instead of the file</source>
        <translation>ファイルではなくウェブページが届きました</translation>
    </message>
    <message>
        <source>a whole number is needed here, not “{text}”</source>
        <translation>ここには整数が必要です。「{text}」は使えません</translation>
    </message>
    <message>
        <source>above zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation>活性化関数</translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation>反対側</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all examples a step</source>
        <translation>1 ステップですべての例</translation>
    </message>
    <message>
        <source>an indented line continues the one above; there is none.</source>
        <translation>字下げした行は上の行の続きですが、上に行がありません。</translation>
    </message>
    <message>
        <source>another file than the published one</source>
        <translation>公開されているものとは別のファイルです</translation>
    </message>
    <message>
        <source>at step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biases b{layer}</source>
        <translation>バイアス b{layer}</translation>
    </message>
    <message>
        <source>class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>クラス {name}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交差</translation>
    </message>
    <message>
        <source>curves of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curves of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>減衰</translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation>下りています</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>each batch, before its step</source>
        <translation>各バッチ（ステップ前）</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the folder of this language&apos;s lessons</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>epoch {epoch:.2f} · {time}</source>
        <translation>エポック {epoch:.2f} · {time}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>example {column}:
a {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example {number} ({digit})</source>
        <translation>例 {number} ({digit})</translation>
    </message>
    <message>
        <source>exp({z}) / sum of exp(z) = {power} / {total}</source>
        <translation>exp({z}) / exp(z) の和 = {power} / {total}</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>速い</translation>
    </message>
    <message>
        <source>fingerprint {fingerprint}</source>
        <translation>指紋 {fingerprint}</translation>
    </message>
    <message>
        <source>from unit {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>最高速</translation>
    </message>
    <message>
        <source>gradients, size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>hidden units are whole numbers like 128 or 128, 64, not “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the cost changes with each bias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the cost changes with each sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the cost changes with each weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>init_scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initializer</source>
        <translation>初期化</translation>
    </message>
    <message>
        <source>it computes {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say mnist_viz_run, the version of the format</source>
        <translation>形式のバージョン mnist_viz_run がありません</translation>
    </message>
    <message>
        <source>it has a name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {segments:,} segments, {changes:,} changes of the knobs or {edits:,} weights set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has version {version} of the format and this program reads version {known}; install the newest mnist-viz</source>
        <translation>形式のバージョンは {version} ですが、このプログラムが読めるのは {known} です。最新の mnist-viz を入れてください</translation>
    </message>
    <message>
        <source>it holds more than any run does: {size:,} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no weight matrices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds numbers that are not finite</source>
        <translation>有限でない数が含まれています</translation>
    </message>
    <message>
        <source>it holds too many tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a model, which holds weights but no run to go on with</source>
        <translation>モデルのファイルです。重みはありますが、続けられる実行が入っていません</translation>
    </message>
    <message>
        <source>it is a pipe or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no ONNX file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lacks {name}</source>
        <translation>{name} がありません</translation>
    </message>
    <message>
        <source>it was cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it was not written as a checkpoint by mnist_viz</source>
        <translation>mnist_viz のチェックポイントではありません</translation>
    </message>
    <message>
        <source>its account of the run cannot be read ({error})</source>
        <translation>実行についての記述を読めません（{error}）</translation>
    </message>
    <message>
        <source>its biases have the lengths {found}, where {expected} are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its contents are not those that were written</source>
        <translation>内容が書き込まれたときと違います</translation>
    </message>
    <message>
        <source>its header cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is longer than the file or than any the program writes</source>
        <translation>ヘッダーが、ファイルそのものか、プログラムが書くどのヘッダーよりも長くなっています</translation>
    </message>
    <message>
        <source>its hidden layers bend in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its history, to look back in, does not fit its run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last layer has {count} outputs, not 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its step, examples or seconds cannot be</source>
        <translation>ステップ、例、秒数のどれかがありえない値です</translation>
    </message>
    <message>
        <source>its steps must be 0 or more, and its turns in order after its start</source>
        <translation>ステップは 0 以上で、つまみの変更は開始後に順番どおりでなければなりません</translation>
    </message>
    <message>
        <source>labelled as</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>last test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logit</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss after one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {here} here → {after} after  ({m} examples)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss {loss} at {x}, {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <comment>a number that is not finite, in four letters or so</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest test loss</source>
        <translation>最小のテスト損失</translation>
    </message>
    <message>
        <source>maximal relative error {error:.1e}, NOT as expected: report this</source>
        <translation>最大相対誤差 {error:.1e}、予想と違います。ご報告ください</translation>
    </message>
    <message>
        <source>maximal relative error {error:.1e}, as expected</source>
        <translation>最大相対誤差 {error:.1e}、予想どおり</translation>
    </message>
    <message>
        <source>mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed with drawn hands</source>
        <translation>手書きを混ぜる</translation>
    </message>
    <message>
        <source>mnist_viz closed unexpectedly {ago}. Your session was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist_viz crashed {ago}. Your session was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mnist_viz: keys and panels</source>
        <translation>mnist_viz：キーとパネル</translation>
    </message>
    <message>
        <source>mnist_viz: what the program was doing when it crashed</source>
        <translation>mnist_viz：クラッシュしたときのプログラムの様子</translation>
    </message>
    <message>
        <source>more than the {size:,} bytes of the file</source>
        <translation>ファイルの {size:,} バイトより多く届きました</translation>
    </message>
    <message>
        <source>nearest keyframe; computing step {step} …</source>
        <translation>最寄りのキーフレーム。ステップ {step} を計算中…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>next to nothing for {seconds:g} s</source>
        <translation>{seconds:g} 秒間ほとんど何も届きませんでした</translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>no connection, or it broke off</source>
        <translation>接続できないか、途中で切れました</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>まだ値がありません</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none (drag moves the view)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its {count} mirrors: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing stands after “{key}:”.</source>
        <translation>「{key}:」の後に何もありません。</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>on the plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {received:,} of {size:,} bytes</source>
        <translation>{size:,} バイト中 {received:,} バイトだけ届きました</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>最適化手法</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>own</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>pixels for {favoured}</source>
        <translation>{favoured} を支持する画素</translation>
    </message>
    <message>
        <source>pixels for {other}</source>
        <translation>{other} を支持する画素</translation>
    </message>
    <message>
        <source>plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>probability before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>rate {rate}</source>
        <translation>学習率 {rate}</translation>
    </message>
    <message>
        <source>rate η</source>
        <translation>学習率 η</translation>
    </message>
    <message>
        <source>read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads nothing: its numbers are not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads {digit}, {percent} %</source>
        <translation>読み：{digit}、{percent} %</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>run {number}</source>
        <translation>実行 {number}</translation>
    </message>
    <message>
        <source>same epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>same step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>same time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>seconds to {target:.0%} accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown with {changes}, which training has not</source>
        <translation>{changes}を加えて表示中（学習には影響なし）</translation>
    </message>
    <message>
        <source>slow</source>
        <translation>遅い</translation>
    </message>
    <message>
        <source>some numbers are not finite</source>
        <translation>有限でない数があります</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>二乗</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>step {step} · {speed} examples/s · {time}</source>
        <translation>ステップ {step} · {speed} 例/秒 · {time}</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tensor {name} has the type {dtype}, which is none of {known}</source>
        <translation>テンソル {name} の型 {dtype} は {known} のどれでもありません</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>test accuracy {accuracy:.2%} at step {step}</source>
        <translation>テスト正解率 {accuracy:.2%}（ステップ {step}）</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>テスト損失</translation>
    </message>
    <message>
        <source>test set, evaluated</source>
        <translation>テストデータ</translation>
    </message>
    <message>
        <source>the accuracy against strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the activations of the examples</source>
        <translation>例の活性化</translation>
    </message>
    <message>
        <source>the answer {code} {reason}</source>
        <translation>応答 {code} {reason}</translation>
    </message>
    <message>
        <source>the batch (0 for all examples)</source>
        <translation>バッチ（0 ならすべての例）</translation>
    </message>
    <message>
        <source>the biases of the layer, one for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bins of its curves do not follow each other up to its step</source>
        <translation>曲線の区間がステップまで順につながっていません</translation>
    </message>
    <message>
        <source>the confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>the decay must be from 0 to 1, not {decay:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the distributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the dropped picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the effect on the test set</source>
        <translation>テスト集合への影響</translation>
    </message>
    <message>
        <source>the file cannot be read ({reason}).</source>
        <translation>ファイルを読めません（{reason}）。</translation>
    </message>
    <message>
        <source>the gradient lab</source>
        <translation>勾配の実験室</translation>
    </message>
    <message>
        <source>the hidden space</source>
        <translation>隠れ空間</translation>
    </message>
    <message>
        <source>the landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the learning rate must be from 0 to {most:g}, not {rate:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the leg from step {step} begins before the one ahead of it ends</source>
        <translation>ステップ {step} からの区間が、前の区間が終わる前に始まっています</translation>
    </message>
    <message>
        <source>the leg from step {step} changes more than {fields}</source>
        <translation>ステップ {step} からの区間が {fields} 以外も変えています</translation>
    </message>
    <message>
        <source>the lesson has no scene; begin one by a line “scene: …”.</source>
        <translation>レッスンに場面がありません。「scene: …」の行で始めてください。</translation>
    </message>
    <message>
        <source>the lesson needs a first line “title: …”.</source>
        <translation>レッスンの最初に「title: …」の行が必要です。</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>the name of the data, {name}, is no text: rename the folder</source>
        <translation>データの名前 {name} は文字として読めません。フォルダーの名前を変えてください</translation>
    </message>
    <message>
        <source>the number of epochs</source>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>the number of training images (0 for all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pixels of the images, from 0 to 1, one column for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plane of the hidden space</source>
        <translation>隠れ空間の平面</translation>
    </message>
    <message>
        <source>the present · {epoch}</source>
        <translation>現在 · {epoch}</translation>
    </message>
    <message>
        <source>the present; step {step} is still to come</source>
        <translation>現在。ステップ {step} はまだ先です</translation>
    </message>
    <message>
        <source>the reading of noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run at step {step}; click to look back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scale of the initializer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scene needs a line “{key}: …”.</source>
        <translation>この場面には「{key}: …」の行が必要です。</translation>
    </message>
    <message>
        <source>the seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>the share of wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the gradient</source>
        <translation>勾配の大きさ</translation>
    </message>
    <message>
        <source>the slope</source>
        <translation>斜面</translation>
    </message>
    <message>
        <source>the slope of the activation function at each sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sums of the units, one column for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the training digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the true class as ten numbers: 1 for the true digit, 0 for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vital signs</source>
        <translation>バイタルサイン</translation>
    </message>
    <message>
        <source>the weights of the layer, one row for each unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field {field}</source>
        <translation>{field} という項目はありません</translation>
    </message>
    <message>
        <source>there is no matrix {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no panel “{panel}”; there are {known}</source>
        <translation>「{panel}」というパネルはありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>there is no recipe “{name}”; there are {known}</source>
        <translation>「{name}」というレシピはありません。あるのは {known} です</translation>
    </message>
    <message>
        <source>there is no {field} {name!r}; there are {names}</source>
        <translation>{field} に {name!r} はありません。あるのは {names} です</translation>
    </message>
    <message>
        <source>there is no “{key}” in a scene; there are {known}.</source>
        <translation>場面に「{key}」はありません。あるのは {known} です。</translation>
    </message>
    <message>
        <source>this computer, or tcp://HOST:PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this image</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>this is not text in UTF-8; save it as such.</source>
        <translation>UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>this scene has two of “{key}”; begin another.</source>
        <translation>この場面に「{key}」が 2 つあります。別の場面を始めてください。</translation>
    </message>
    <message>
        <source>this step, η = {rate}</source>
        <translation>このステップ、η = {rate}</translation>
    </message>
    <message>
        <source>to unit {column}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>towards {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>train loss</source>
        <translation>学習損失</translation>
    </message>
    <message>
        <source>train set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train_images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training minus test accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training set, evaluated</source>
        <translation>訓練データ</translation>
    </message>
    <message>
        <source>true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true class</source>
        <translation>正しいクラス</translation>
    </message>
    <message>
        <source>true class \ read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>unit 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit {unit}</source>
        <translation>ユニット {unit}</translation>
    </message>
    <message>
        <source>units {first} to {last}, {which}: strongest {numbers}</source>
        <translation>ユニット {first}～{last}、{which}：最も強い {numbers}</translation>
    </message>
    <message>
        <source>up</source>
        <translation>上がっています</translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very fast</source>
        <translation>とても速い</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what fires the unit</source>
        <translation>ユニットが何に反応するか</translation>
    </message>
    <message>
        <source>what the layer outputs, one column for each example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong_labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>あなたの絵</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{A} and loss</source>
        <translation>{A} と損失</translation>
    </message>
    <message>
        <source>{accuracy:.2%} at step {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy:.2%} of {images:,} right at step {step:,}, with the network altered.</source>
        <translation>ステップ {step:,} で {images:,} 枚中 {accuracy:.2%} 正解（ネットワークを変更中）。</translation>
    </message>
    <message>
        <source>{accuracy:.2%} of {images:,} right at step {step:,}.</source>
        <translation>ステップ {step:,} で {images:,} 枚中 {accuracy:.2%} 正解。</translation>
    </message>
    <message>
        <source>{arrived} of {total} digits drawn so far</source>
        <translation>{total} 個中 {arrived} 個の数字を描画済み</translation>
    </message>
    <message>
        <source>{cell} is open as a run: it trains in the window and ends with the very network of this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chart}: follow the run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} numbers are no longer finite: this network cannot learn on.</source>
        <translation>{count:,} 個の数が有限ではなくなりました。このネットワークはもう学習できません。</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count:,} of {of:,} images of {true} read as {read}</source>
        <translation>{true} の画像 {of:,} 枚中 {count:,} 枚を {read} と読んだ</translation>
    </message>
    <message>
        <source>{count:.3g} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} examples a step</source>
        <translation>1 ステップ {count} 例</translation>
    </message>
    <message>
        <source>{count} kept, {megabytes:.0f} of {budget:.0f} MB</source>
        <translation>{count} 個保存、{megabytes:.0f} / {budget:.0f} MB</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} ステップ</translation>
    </message>
    <message>
        <source>{curve}, greatest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curve}, least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data} needs {count} files, {megabytes:.0f} MB in all. Without a network: open a folder that holds them, or use digits that the program draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first, while the current run continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{data}: {what} It is not on this computer yet: {megabytes:.0f} MB are fetched first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dead} of {units} units of layer {number} are dead: no digit of the sample makes them fire, so they learn nothing, however good the accuracy looks.</source>
        <translation>第 {number} 層の {units} ユニット中 {dead} 個が死んでいます。標本のどの数字にも反応しないので、正解率がよく見えても何も学習しません。</translation>
    </message>
    <message>
        <source>{down} down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{down} down, {across} across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} adds nothing to the cost of {cost}: cross-entropy looks at the true class alone</source>
        <translation>{entry} はコスト {cost} に何も加えません。交差エントロピーは正解のクラスだけを見ます</translation>
    </message>
    <message>
        <source>{entry} adds without end to the cost of {cost}: the true class has probability 0</source>
        <translation>{entry} はコスト {cost} に限りなく加えます。正解のクラスの確率が 0 です</translation>
    </message>
    <message>
        <source>{entry} adds {share} to the cost of {cost}</source>
        <translation>{entry} がコスト {cost} に加える分：{share}</translation>
    </message>
    <message>
        <source>{error} Fix that line and open the lesson again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} cannot be “{text}”. Write values like 0.1,0.3 or a range like 0.01:3:log:8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has 2 to {most} values in a range, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has the value {value} twice; name each value once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened here. What can be dropped: a data set (a folder of IDX files or pictures, .npz, .csv, .zip), a saved run, a picture of digits, a lesson (.txt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, cut off, or something else than it should be: {why}. Use another copy of it.</source>
        <translation>{file} は壊れているか、途中で切れているか、別の種類のファイルです：{why}。別のコピーを使ってください。</translation>
    </message>
    <message>
        <source>{file} is larger than any session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} of {data} could not be downloaded ({reasons}). Check the network connection and try again.</source>
        <translation>{data} の {file} をダウンロードできませんでした（{reasons}）。ネットワーク接続を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{folder} could not be looked into: {reason}.</source>
        <translation>{folder} の中を見られませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>{folder} を作れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{folder} holds both {one} and {other}: it is not clear which to use. Give a folder with the four files of one data set.</source>
        <translation>{folder} に {one} と {other} の両方があり、どちらを使うのか決められません。1 つのデータセットの 4 ファイルだけのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Give a folder that holds the four IDX files.</source>
        <translation>{folder} はフォルダーではありません。4 つの IDX ファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{folder} lacks {missing} (or the same with .gz). A data set is four IDX files: images and labels for training and for testing.</source>
        <translation>{folder} に {missing}（または .gz 付きのもの）がありません。データセットは、学習用とテスト用の画像とラベル、4 つの IDX ファイルです。</translation>
    </message>
    <message>
        <source>{format}, not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{formula} at z = {z}</source>
        <translation>{formula}（z = {z}）</translation>
    </message>
    <message>
        <source>{found} All panels show the network with this step{also}; the run continues without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{images}, the {most} worst</source>
        <translation>{images}、悪いほうから {most} 枚</translation>
    </message>
    <message>
        <source>{key} {there} there, {here} here</source>
        <translation>{key}：記録では {there}、ここでは {here}</translation>
    </message>
    <message>
        <source>{learned} of {shown} shown are read as their label says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed}, {first}–{last} shown</source>
        <translation>{listed}、{first}–{last} を表示</translation>
    </message>
    <message>
        <source>{megabytes:.0f} MB to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes:.0f} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{misread} of {total} misread at step {step}</source>
        <translation>ステップ {step} で {total} 個中 {misread} 個を誤読</translation>
    </message>
    <message>
        <source>{name} about {size:.0e}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} all zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be read because of a fault of the program: {fault}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no labels or no images: it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the shape {shape} where {before} inputs are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {rows} rows and {columns} columns: there is no entry [{row}, {column}]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {dtype} {shape}, which does not fit its run</source>
        <translation>{name} は {dtype} {shape} で、実行と合いません</translation>
    </message>
    <message>
        <source>{name} {mean:.2g} ± {spread:.2g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}</source>
        <translation>{name}、{line} 行目：{what}</translation>
    </message>
    <message>
        <source>{name}, {rows} × {columns}: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {meaning}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} labels are wrong. Of {shown} shown the network repeats {learned} wrong labels and reads the true digit in {true}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{objective}, {optimizer}, seed {seed}</source>
        <translation>{objective}、{optimizer}、シード {seed}</translation>
    </message>
    <message>
        <source>{optimizer} usually learns at a rate near {usual:g}, so it begins at {usual:g} and not at {rate:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{optimizer} usually learns at a rate near {usual:g}; at {rate:g} it may learn nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{pace:g} a second</source>
        <translation>毎秒 {pace:g}</translation>
    </message>
    <message>
        <source>{pace:g} steps a second</source>
        <translation>毎秒 {pace:g} ステップ</translation>
    </message>
    <message>
        <source>{path} announces an array of {shape} {kind} and is too short for it: it was cut off or is not what it claims. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} announces {count:,} images; this app holds {most:,} at most. The file is damaged, or has to be split.</source>
        <translation>{path} には {count:,} 枚の画像があることになっていますが、このプログラムが扱えるのは {most:,} 枚までです。ファイルが壊れているか、分割が必要です。</translation>
    </message>
    <message>
        <source>{path} announces {megabytes:,} MB in {size:,} bytes; no data set shrinks that far. It is not unpacked. Use another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} announces {megabytes:,} MB in {size:,} bytes; no handwriting shrinks that far. The file is damaged or not what it claims.</source>
        <translation>{path} は {size:,} バイトの中に {megabytes:,} MB あることになっていますが、手書き文字はそこまで縮みません。ファイルが壊れているか、別の種類のファイルです。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}. The finished cells are kept; make room or choose another folder, and start the same sweep again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}.</source>
        <translation>{path} を読めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be read: {reason}. May you read it?</source>
        <translation>{path} を読めませんでした：{reason}。読み取りの権限はありますか？</translation>
    </message>
    <message>
        <source>{path} could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another folder.</source>
        <translation>{path} に書き込めませんでした：{reason}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{path} does not hold a network that fits: {why}. It should lead from 784 inputs through dense layers to 10 outputs, with a weight matrix and a bias each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not say how its hidden layers bend: ReLU is assumed. Pixels are given to it from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} ends in neither of {endings}: choose one of them.</source>
        <translation>{path} の末尾は {endings} のどれでもありません。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>{path} ends in none of {endings}: choose one.</source>
        <translation>{path} の末尾は {endings} のどれでもありません。いずれかを選んでください。</translation>
    </message>
    <message>
        <source>{path} ends inside its header: it was cut off. Copy it again.</source>
        <translation>{path} はヘッダーの途中で終わっています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>{path} gives image {row} the label {label}; this app tells ten classes apart, labelled 0 to 9. Keep only ten classes and number them from 0.</source>
        <translation>{path} では画像 {row} のラベルが {label} ですが、このプログラムが区別するのは 0～9 の 10 クラスです。10 クラスだけを残し、0 から番号を付けてください。</translation>
    </message>
    <message>
        <source>{path} goes on after the {announced:,} bytes that it announces: it is damaged or not an IDX file. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a line of more than {most:,} characters: it is no table of small images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has an impossible shape, {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has folders for {extra} beside the digits; this app tells ten classes apart, labelled 0 to 9. Keep only ten classes and number them from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {cell!r} in row {row:,}, column {column:,}, where a number is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count:,} columns: a label and the pixels of a square image are expected, such as 785.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count:,} columns; images of at most {side}x{side} pixels are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count:,} values in row {row:,}, {columns:,} in the first: it was cut off or is damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {found} dimensions, which neither images (3) nor labels (1) have.</source>
        <translation>{path} は {found} 次元です。画像（3 次元）でもラベル（1 次元）でもありません。</translation>
    </message>
    <message>
        <source>{path} holds a file that names a place outside the archive, {name!r}: such archives are made to do harm. It is not unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds images of the shape {shape}; (n, height, width) or (n, pixels of a square) is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds images of {rows}x{columns} pixels; this app reads images of {side}x{side}. “mnist-viz data import” scales them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds images where labels are expected: were the two files swapped?</source>
        <translation>{path} にはラベルがあるはずですが、画像が入っています。2 つのファイルが逆になっていませんか？</translation>
    </message>
    <message>
        <source>{path} holds labels as {kind} {shape}; one whole number an image is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds labels that are no single class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds labels where images are expected: were the two files swapped?</source>
        <translation>{path} には画像があるはずですが、ラベルが入っています。2 つのファイルが逆になっていませんか？</translation>
    </message>
    <message>
        <source>{path} holds more images than fit in memory. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than {most:,} files. Choose the folder of the data set alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no array of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no data set. It is not a folder with four IDX files (train-images-idx3-ubyte, t10k-images-idx3-ubyte and their labels), a table (.csv), NumPy arrays (.npz) or folders of pictures named 0 to 9, nor a zip archive of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no images: its shape is {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no {part} {missing} that could be told by their name, only {names}. Name the arrays x_train, y_train, x_test and y_test, as Keras does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds numbers of type 0x{type:02x}; IDX files of images or labels hold single bytes (type 0x08). “mnist-viz data import” converts the other types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds one image; two are needed, to train and to test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds pictures, but not in folders named after their digits, 0 to 9. Put the pictures of each digit into a folder of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds too many arrays for a data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds too many files for an archive: unpack it to a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds values that are not finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {images:,} images and {other} {labels:,} labels: they do not belong together. Copy or download both again.</source>
        <translation>{path} には画像が {images:,} 枚、{other} にはラベルが {labels:,} 個あり、組になりません。両方をもう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path} holds {kind}, not numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds {kind}, not numbers. Save it as an array of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a damaged gzip file: {reason}. Copy or download it again.</source>
        <translation>{path} は壊れた gzip ファイルです：{reason}。もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>{path} is a damaged zip archive: {reason}. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a run file, which says how a run went and holds nothing of it. “mnist-viz {path}” replays it in the window, where it can be exported or kept as a checkpoint.</source>
        <translation>{path} は実行記録で、実行の進み方だけが書かれています。「mnist-viz {path}」でウィンドウに再現すれば、書き出したりチェックポイントとして保存したりできます。</translation>
    </message>
    <message>
        <source>{path} is damaged or no NumPy file: {reason}. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty: it announces no images at all.</source>
        <translation>{path} は空です。画像が 1 枚もないことになっています。</translation>
    </message>
    <message>
        <source>{path} is locked by a password. Unpack it to a folder first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no design of a sweep: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no table of images with labels: a row is a label and the pixels of a square image, such as 1 + 784 numbers (looked at {names}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. Try {previous}, the one before it.</source>
        <translation>{path} はチェックポイントとして使えません：{error}。1 つ前の {previous} をお試しください。</translation>
    </message>
    <message>
        <source>{path} is not a checkpoint that can be used: {error}. “mnist-viz train --checkpoint FILE” and File › Keep the run write one.</source>
        <translation>{path} はチェックポイントとして使えません：{error}。「mnist-viz train --checkpoint FILE」か「ファイル › 実行を保存」で作れます。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read: it is damaged or something else. Replace it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a run file that can be used: {error}. Correct that, or use another.</source>
        <translation>{path} は実行記録として使えません：{error}。そこを直すか、別のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{path} is not an IDX file: it begins with {bytes}. Is it the right file?</source>
        <translation>{path} は IDX ファイルではありません（先頭は {bytes}）。ファイルは合っていますか？</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} はすでにあります。</translation>
    </message>
    <message>
        <source>{path} is too large for a model of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too large for a run file. Choose another file.</source>
        <translation>{path} は実行記録としては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{path} is too large for a table of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is too short for an IDX file: it has {count} bytes.</source>
        <translation>{path} は IDX ファイルとしては短すぎます（{count} バイト）。</translation>
    </message>
    <message>
        <source>{path} is {width}x{height} pixels; pictures of a data set have 2x2 to 4 million. Scale or crop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was cut off. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was cut off: it announces {announced:,} bytes and holds {found:,}. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was saved by an earlier version, which did not protect the recipe in it from damage. Save it again to protect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: there is no recipe {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remedy}: acts at once.</source>
        <translation>{remedy}：すぐに効きます。</translation>
    </message>
    <message>
        <source>{remedy}: acts by starting another run.</source>
        <translation>{remedy}：別の実行を始めて効かせます。</translation>
    </message>
    <message>
        <source>{remedy}: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} from {operands}</source>
        <translation>{result} ← {operands}</translation>
    </message>
    <message>
        <source>{right} of {total} correct</source>
        <translation>{total} 個中 {right} 個正解</translation>
    </message>
    <message>
        <source>{rows} × {columns}, from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{run}, step {step:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{schedule} schedule: {rate} now</source>
        <translation>スケジュール {schedule}：現在 {rate}</translation>
    </message>
    <message>
        <source>{seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}
Training and the other panels go on.</source>
        <translation>{sentence}
学習とほかのパネルは続きます。</translation>
    </message>
    <message>
        <source>{share:.0%} ink, from row {top} to {bottom}, column {left} to {right}.</source>
        <translation>インク {share:.0%}、行 {top} から {bottom}、列 {left} から {right}。</translation>
    </message>
    <message>
        <source>{share:.1%} correct. The commonest mistake: {cell}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} + {value} ({rest} more examples)</source>
        <translation>{sum} + {value}（残り {rest} 例）</translation>
    </message>
    <message>
        <source>{sum} + {value} ({rest} smaller terms)</source>
        <translation>{sum} + {value}（残りの小さい {rest} 項）</translation>
    </message>
    <message>
        <source>{title} and more hands</source>
        <translation>{title} とほかの手書き</translation>
    </message>
    <message>
        <source>{title} does not hold the digits 0 to 9, so handwritten digits cannot be mixed with it: choose a set of digits, or leave “+hands” out.</source>
        <translation>{title} は 0～9 の数字ではないため、手書き数字を混ぜられません。数字のデータセットを選ぶか、「+hands」を外してください。</translation>
    </message>
    <message>
        <source>{title} is not on this computer yet (looked in {folder}). Run “mnist-viz data fetch {name}” once ({megabytes:.0f} MB), or give a folder that holds its four files.</source>
        <translation>{title} はまだこのコンピューターにありません（{folder} を探しました）。「mnist-viz data fetch {name}」を一度実行するか（{megabytes:.0f} MB）、4 つのファイルのあるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{title} · {number} of {count}</source>
        <translation>{title} · {number} / {count}</translation>
    </message>
    <message>
        <source>{title}: logarithmic scale</source>
        <translation>{title}：対数目盛り</translation>
    </message>
    <message>
        <source>{value} is no finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be from 0 to {most:,}, not {count:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} must be from 0 to {most:g}, not {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs an optional part, which this bundle lacks; where Python is: python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</source>
        <translation>{what}には、この配布物に含まれない追加部品が必要です。Python のある環境では：python -m pip install &apos;mnist-viz[{extra}]&apos;（{error}）。</translation>
    </message>
    <message>
        <source>{what} needs an optional part: python -m pip install &apos;mnist-viz[{extra}]&apos; ({error}).</source>
        <translation>{what}には追加部品が必要です：python -m pip install &apos;mnist-viz[{extra}]&apos;（{error}）。</translation>
    </message>
    <message>
        <source>{words}.  (Ctrl+Right)</source>
        <translation>{words}。  (Ctrl+→)</translation>
    </message>
    <message>
        <source>{written} could not be written: {reason}.</source>
        <translation>{written} に書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{written} is written.</source>
        <translation>{written} に書き込みました。</translation>
    </message>
    <message>
        <source>× dead: {dead} of {units}</source>
        <translation>× 死：{dead}/{units}</translation>
    </message>
    <message>
        <source>η = {rate} is about right: the step goes well down and ends before or at the dip.</source>
        <translation>η = {rate} はほぼ適切です。よく下がり、くぼみの手前か底で終わります。</translation>
    </message>
    <message>
        <source>η = {rate} is long: the step crosses the dip at {best} and climbs again.</source>
        <translation>η = {rate} は長めです。{best} のくぼみを越えて、また上がります。</translation>
    </message>
    <message>
        <source>η = {rate} is small: safe, but slow. On this batch a step {times:.0f} times as long would end lowest.</source>
        <translation>η = {rate} は小さめです。安全ですが遅い。このバッチでは {times:.0f} 倍の歩幅が最も低く終わります。</translation>
    </message>
    <message>
        <source>η = {rate} is too large: the step ends higher than it began.</source>
        <translation>η = {rate} は大きすぎます。始まりより高く終わります。</translation>
    </message>
    <message>
        <source>“on” or “off” is needed here, not “{text}”</source>
        <translation>ここには「on」か「off」が必要です。「{text}」は使えません</translation>
    </message>
    <message>
        <source>“{field}” needs a number, not “{text}”</source>
        <translation>「{field}」には数が必要です。「{text}」は使えません</translation>
    </message>
    <message>
        <source>“{key}” must stand below a line that begins “scene:”.</source>
        <translation>「{key}」は「scene:」で始まる行より下に書いてください。</translation>
    </message>
    <message>
        <source>“{line}” is no entry: write “key: text”, or indent the line.</source>
        <translation>「{line}」は項目になっていません。「キー: 文」と書くか、行を字下げしてください。</translation>
    </message>
    <message>
        <source>“{panel}” could not be opened: {kind}: {error}. Everything else is here; please report it.</source>
        <translation>「{panel}」を開けませんでした：{kind}：{error}。ほかはすべて使えます。ご報告ください。</translation>
    </message>
    <message>
        <source>“{panel}” failed: {kind}: {error}.</source>
        <translation>「{panel}」で失敗しました：{kind}：{error}。</translation>
    </message>
    <message>
        <source>“{run}” is deleted.</source>
        <translation>「{run}」を削除しました。</translation>
    </message>
    <message>
        <source>“{run}” was removed: {most} runs are kept, and it was the oldest. Delete some that you need no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no number; write it like 0.1 or 1e-3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no whole number; write it like 32</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n sign(s) out of range, at step {step:,}</source>
        <translation>
            <numerusform>⚠ 範囲外の兆候 %n 件、ステップ {step:,}</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ agrees with {cost}</source>
        <translation>✓ {cost} と一致</translation>
    </message>
    <message>
        <source>✓ all in range, at step {step:,}</source>
        <translation>✓ すべて範囲内、ステップ {step:,}</translation>
    </message>
    <message>
        <source>✓ finished, and well, at step {step:,}</source>
        <translation>✓ 終了、良好、ステップ {step:,}</translation>
    </message>
    <message>
        <source>✓ right: reads {digit}, {percent} %</source>
        <translation>✓ 正解：読み {digit}、{percent} %</translation>
    </message>
    <message>
        <source>✗ is not the gradient of {cost}</source>
        <translation>✗ {cost} の勾配ではない</translation>
    </message>
    <message>
        <source>✗ wrong: reads {digit}, {percent} %, is {truth}</source>
        <translation>✗ 誤り：読み {digit}、{percent} %、正解は {truth}</translation>
    </message>
</context>
</TS>
