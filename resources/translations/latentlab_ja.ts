<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LatentLab</name>
    <message>
        <source>InputError</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>InputError</translation>
    </message>
    <message>
        <source>ACTIVE</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>ACTIVE</translation>
    </message>
    <message>
        <source>module &apos;latentlab&apos; has no attribute {1}</source>
        <extracomment>latentlab/__init__.py; {1} is name</extracomment>
        <translation>モジュール &apos;latentlab&apos; に属性 {1} はありません</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>OMP_WAIT_POLICY</translation>
    </message>
    <message>
        <source>GOMP_SPINCOUNT</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>GOMP_SPINCOUNT</translation>
    </message>
    <message>
        <source>bash</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>bash</translation>
    </message>
    <message>
        <source>zsh</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>zsh</translation>
    </message>
    <message>
        <source>tcsh</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>tcsh</translation>
    </message>
    <message>
        <source>fish</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>fish</translation>
    </message>
    <message>
        <source>importance</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>重点サンプリング</translation>
    </message>
    <message>
        <source>quadrature</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>求積法</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>事前分布</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>geodesic</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>測地線</translation>
    </message>
    <message>
        <source>DATASETS</source>
        <extracomment>latentlab/data/__init__.py</extracomment>
        <translation>DATASETS</translation>
    </message>
    <message>
        <source>DOWNLOADS</source>
        <extracomment>latentlab/data/__init__.py</extracomment>
        <translation>DOWNLOADS</translation>
    </message>
    <message>
        <source>Dataset</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>データセット</translation>
    </message>
    <message>
        <source>The numbers of an array on disk, or of a sparse one, cannot be taken for missing; leave absent out.</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>ディスク上の配列や疎な配列では、数値を欠損値とみなせません。absent を指定しないでください。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cell), far from all other values{5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2} と他 {3} 列({4} セル)では、{1} が欠損を表します。他のどの値からも離れています{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cell){5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2} と他 {3} 列({4} セル)では、{1} が欠損を表します{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cells), far from all other values{5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2} と他 {3} 列({4} セル)では、{1} が欠損を表します。他のどの値からも離れています{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cells){5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2} と他 {3} 列({4} セル)では、{1} が欠損を表します{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cell), far from all other values{4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2}({3} セル)では、{1} が欠損を表します。他のどの値からも離れています{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cell){4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2}({3} セル)では、{1} が欠損を表します{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cells), far from all other values{4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2}({3} セル)では、{1} が欠損を表します。他のどの値からも離れています{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cells){4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{2}({3} セル)では、{1} が欠損を表します{4}。</translation>
    </message>
    <message>
        <source>Below 0 there is only</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>0 未満の値は次のものだけです:</translation>
    </message>
    <message>
        <source>Far above all others there is, again and again</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>他のどの値よりはるかに大きい値が繰り返し現れます:</translation>
    </message>
    <message>
        <source>Apart from all others there is, again and again</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>他のどの値からも離れた値が繰り返し現れます:</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2}, far from all others; absent=[] keeps it.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is where</extracomment>
        <translation>{2} では {1} が欠損を表します。他のどの値からも離れています。absent=[] とすると残します。</translation>
    </message>
    <message>
        <source>Below 0 there is only {1}. If it is no value but stands for missing, absent={2} takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is key</extracomment>
        <translation>0 未満の値は {1} だけです。値ではなく欠損を表す場合は、absent={2} で除外できます。</translation>
    </message>
    <message>
        <source>{1}: absent names {2}, no column of numbers; those are {3}.</source>
        <extracomment>latentlab/data/absent.py; {1} is source.path; {2} is name; {3} is some[:300]</extracomment>
        <translation>{1}: absent が指す {2} は数値の列ではありません。数値の列は {3} です。</translation>
    </message>
    <message>
        <source>{1} {2}{3}. If it is no value but stands for missing, absent={4} takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is told[kind]; {2} is &apos;, &apos;.join(some[:4]); {3} is more; {4} is json.dumps([*taken, *key], ensure_ascii=False)</extracomment>
        <translation>{1} {2}{3}。値ではなく欠損を表す場合は、absent={4} で除外できます。</translation>
    </message>
    <message>
        <source>absent=[] keeps it</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>absent=[] とすると残します</translation>
    </message>
    <message>
        <source>the values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>far from all other values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>他のどの値からも離れています</translation>
    </message>
    <message>
        <source>if they are in the order of those learned from, --in-order takes them so</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>学習に使った行と同じ順序なら、--in-order で受け入れます</translation>
    </message>
    <message>
        <source>or choose to fill them in with the means of the rows learned from (--fill)</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>または、学習に使った行の平均で補完します (--fill)</translation>
    </message>
    <message>
        <source>{1} missing cell of {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is count; {2} is _some(list(where))</extracomment>
        <translation>{2} の {1} 個の欠損セル</translation>
    </message>
    <message>
        <source>{1} missing cells of {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is count; {2} is _some(list(where))</extracomment>
        <translation>{2} の {1} 個の欠損セル</translation>
    </message>
    <message>
        <source>holds {1} among its classes; the model knows {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is what; {2} is _some(list(class_names))</extracomment>
        <translation>のクラスに {1} が含まれていますが、モデルが知っているのは {2} です</translation>
    </message>
    <message>
        <source>{1} {2} are not in it ({3}); filled in with their means.</source>
        <extracomment>latentlab/data/alike.py; {1} is len(absent); {2} is what; {3} is _some(absent)</extracomment>
        <translation>{1} 個の {2} が含まれていません({3})。それぞれの平均で補完しました。</translation>
    </message>
    <message>
        <source>rows without one</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>クラスのない行</translation>
    </message>
    <message>
        <source>The file {1}, so the rows have no classes here.</source>
        <extracomment>latentlab/data/alike.py; {1} is words</extracomment>
        <translation>ファイル {1}。そのため、ここでは行にクラスがありません。</translation>
    </message>
    <message>
        <source>{1}: is a table, but the model learned from an array; {2} (its columns of numbers).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is IN_ORDER</extracomment>
        <translation>{1}: 表ですが、モデルは配列から学習しました。{2}(数値の列)。</translation>
    </message>
    <message>
        <source>{1}: its rows are of {2} values, not {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is kept_shape; {3} is raw</extracomment>
        <translation>{1}: 行の値の数が {3} ではなく {2} です。</translation>
    </message>
    <message>
        <source>{1} was filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is cells</extracomment>
        <translation>{1}を平均で補完しました。</translation>
    </message>
    <message>
        <source>{1} were filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is cells</extracomment>
        <translation>{1}を平均で補完しました。</translation>
    </message>
    <message>
        <source>{1}: has no column {2}, which the model learned from; its columns are {3}. Bring the same columns, {4}{5}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some(absent); {3} is &apos;, &apos;.join(list(source.columns)[:20]); {4} is FILL; {5} is ordered</extracomment>
        <translation>{1}: モデルが学習した列 {2} がありません。ある列は {3} です。同じ列をそろえてください{4}{5}。</translation>
    </message>
    <message>
        <source>{1}: has none of the columns that the model learned from ({2}).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some(absent)</extracomment>
        <translation>{1}: モデルが学習した列({2})が一つもありません。</translation>
    </message>
    <message>
        <source>{1} is not in it; filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is name</extracomment>
        <translation>{1} が含まれていません。平均で補完しました。</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds {3}, which the model has never seen (it knows {4}). Leave such rows out, {5}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is name; {3} is _some(unknown); {4} is _some(list(words)); {5} is FILL</extracomment>
        <translation>{1}: 列 {2} に、モデルの知らない {3} があります(知っているのは {4})。そのような行を除いてください{5}。</translation>
    </message>
    <message>
        <source>{1} holds {2}, never seen before; filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is name; {2} is _some(unknown)</extracomment>
        <translation>{1} に未知の {2} があります。平均で補完しました。</translation>
    </message>
    <message>
        <source>Its values have no names: they are taken to be in the order of those that the model learned from.</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>値に名前がないため、モデルが学習したものと同じ順序とみなします。</translation>
    </message>
    <message>
        <source>{1}: has none of the {2} that the model learned from ({3}).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is what; {3} is _some(absent)</extracomment>
        <translation>{1}: モデルが学習した {2} が一つもありません({3})。</translation>
    </message>
    <message>
        <source>{1}: {2} of the {3} {4} that the model learned from are not in it: {5}. Bring them, {6}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is len(absent); {3} is len(names); {4} is what; {5} is _some(absent); {6} is FILL</extracomment>
        <translation>{1}: モデルが学習した {3} 個の {4} のうち {2} 個がありません: {5}。そろえてください{6}。</translation>
    </message>
    <message>
        <source>{1} {2} that the model does not know were left out.</source>
        <extracomment>latentlab/data/alike.py; {1} is extra; {2} is what</extracomment>
        <translation>モデルの知らない {1} 個の {2} を除外しました。</translation>
    </message>
    <message>
        <source>{1}: its {2} are in another order, and too large to be put in that of the model.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is what</extracomment>
        <translation>{1}: {2} の順序が異なり、大きすぎるためモデルの順序に並べ替えられません。</translation>
    </message>
    <message>
        <source>{1}: {2}. It needs the class of every row: leave such rows out.</source>
        <extracomment>latentlab/data/alike.py; {1} is path; {2} is words</extracomment>
        <translation>{1}: {2}。すべての行のクラスが必要です。そのような行を除いてください。</translation>
    </message>
    <message>
        <source>The preparation that was saved is damaged ({1}).</source>
        <extracomment>latentlab/data/alike.py; {1} is error</extracomment>
        <translation>保存された前処理が壊れています({1})。</translation>
    </message>
    <message>
        <source>{1}: has {2} columns, not the {3} that the model learned from.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is width; {3} is len(inputs)</extracomment>
        <translation>{1}: 列の数が、モデルが学習した {3} ではなく {2} です。</translation>
    </message>
    <message>
        <source>missing cell</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>欠損セル</translation>
    </message>
    <message>
        <source>{1}: its values have no names, but the model learned from the columns of a table ({2}); {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some([name for name, _ in inputs]); {3} is IN_ORDER</extracomment>
        <translation>{1}: 値に名前がありませんが、モデルは表の列({2})から学習しました。{3}。</translation>
    </message>
    <message>
        <source>{1} missing cell</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>{1} 個の欠損セル</translation>
    </message>
    <message>
        <source>{1} missing cells</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>{1} 個の欠損セル</translation>
    </message>
    <message>
        <source>colours or channels</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>色またはチャネル</translation>
    </message>
    <message>
        <source>HNW</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>HNW</translation>
    </message>
    <message>
        <source>CHNW</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>CHNW</translation>
    </message>
    <message>
        <source>CNT</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>CNT</translation>
    </message>
    <message>
        <source>NT</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NT</translation>
    </message>
    <message>
        <source>axes={1} says nothing that is known: write a letter for each axis in the order of the file, such as NHW, HWN, NCHW, NTC or DN ({2}; N and D may recur).</source>
        <extracomment>latentlab/data/axes.py; {1} is text[:20]; {2} is meant</extracomment>
        <translation>axes={1} は解釈できません。ファイルの順に各軸を 1 文字で指定します(NHW、HWN、NCHW、NTC、DN など。{2}。N と D は繰り返せます)。</translation>
    </message>
    <message>
        <source>{1}: is too large to be turned from {2} to {3}; save it in that order.</source>
        <extracomment>latentlab/data/axes.py; {1} is values.path; {2} is axes; {3} is letters</extracomment>
        <translation>{1}: 大きすぎるため {2} から {3} に変換できません。その順序で保存してください。</translation>
    </message>
    <message>
        <source>{1}: axes={2} speaks of {3} axes, but {4} has {5} (its shape is {6}).</source>
        <extracomment>latentlab/data/axes.py; {1} is path; {2} is axes; {3} is len(axes); {4} is name; {5} is len(shape); {6} is shape</extracomment>
        <translation>{1}: axes={2} は {3} 軸ですが、{4} は {5} 軸です(形状 {6})。</translation>
    </message>
    <message>
        <source>NCHW</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NCHW</translation>
    </message>
    <message>
        <source>{1}: only a matrix that fits into memory can be turned.</source>
        <extracomment>latentlab/data/axes.py; {1} is path</extracomment>
        <translation>{1}: 転置できるのはメモリに収まる行列だけです。</translation>
    </message>
    <message>
        <source>NCT</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NCT</translation>
    </message>
    <message>
        <source>{1}: {2} is too large to be turned from {3} to {4}; save it in that order.</source>
        <extracomment>latentlab/data/axes.py; {1} is path; {2} is name; {3} is axes; {4} is ordered</extracomment>
        <translation>{1}: {2} は大きすぎるため {3} から {4} に変換できません。その順序で保存してください。</translation>
    </message>
    <message>
        <source>NHWDC</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NHWDC</translation>
    </message>
    <message>
        <source>{1} has no column {2} of classes; it has {3}.</source>
        <extracomment>latentlab/data/builtin.py; {1} is data.name; {2} is label; {3} is &apos;, &apos;.join(usable)</extracomment>
        <translation>{1} にはクラスの列 {2} がありません。あるのは {3} です。</translation>
    </message>
    <message>
        <source>{1} is as it is: nothing about it can be chosen.</source>
        <extracomment>latentlab/data/builtin.py; {1} is self.name</extracomment>
        <translation>{1} は固定で、選べる項目はありません。</translation>
    </message>
    <message>
        <source>LATENTLAB_CACHE</source>
        <extracomment>latentlab/data/cache.py</extracomment>
        <translation>LATENTLAB_CACHE</translation>
    </message>
    <message>
        <source>pasted-{1}.tsv</source>
        <extracomment>latentlab/data/cache.py; {1} is key_of([text])[:8]</extracomment>
        <translation>pasted-{1}.tsv</translation>
    </message>
    <message>
        <source>{1}.json.part</source>
        <extracomment>latentlab/data/cache.py; {1} is key</extracomment>
        <translation>{1}.json.part</translation>
    </message>
    <message>
        <source>{1}: what was unpacked could not be kept there.</source>
        <extracomment>latentlab/data/cache.py; {1} is cache_folder()</extracomment>
        <translation>{1}: 展開したものをここに保存できませんでした。</translation>
    </message>
    <message>
        <source>{1}: the folder for kept data cannot be made ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}: データ保存用フォルダーを作成できません({2})。</translation>
    </message>
    <message>
        <source>{1}: nothing can be kept there ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}: ここには何も保存できません({2})。</translation>
    </message>
    <message>
        <source>{1}.values</source>
        <extracomment>latentlab/data/cache.py; {1} is key</extracomment>
        <translation>{1}.values</translation>
    </message>
    <message>
        <source>{1}: {2}; nothing was kept.</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}: {2}。何も保存されませんでした。</translation>
    </message>
    <message>
        <source>{1}: cannot be written ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is path; {2} is error.strerror or error</extracomment>
        <translation>{1}: 書き込めません({2})。</translation>
    </message>
    <message>
        <source>{1}.json</source>
        <extracomment>latentlab/data/cache.py; {1} is key</extracomment>
        <translation>{1}.json</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>手書き数字</translation>
    </message>
    <message>
        <source>a first look at any model</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>どのモデルにも向く最初の例</translation>
    </message>
    <message>
        <source>{1}.digits:load_digits</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.digits:load_digits</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>三つの塊</translation>
    </message>
    <message>
        <source>1,500 points of the plane from three Gaussians: see a mixture learn</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>三つのガウス分布による平面上の 1,500 点: 混合モデルの学習を見る</translation>
    </message>
    <message>
        <source>{1}.points:make_blobs</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_blobs</translation>
    </message>
    <message>
        <source>{1}.points:BlobsSize</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:BlobsSize</translation>
    </message>
    <message>
        <source>Sprites</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>スプライト</translation>
    </message>
    <message>
        <source>White shapes on black, 32 × 32 pixels: shape, scale, rotation, x and y are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>黒地に白い図形、32 × 32 ピクセル: 形、大きさ、回転、x、y が既知</translation>
    </message>
    <message>
        <source>disentanglement: does each latent dimension find a factor?</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>もつれの解消: 各潜在次元は一つの因子を見つけるか</translation>
    </message>
    <message>
        <source>{1}.sprites:make_sprites</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.sprites:make_sprites</translation>
    </message>
    <message>
        <source>{1}.sprites:PictureSize</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.sprites:PictureSize</translation>
    </message>
    <message>
        <source>Glyphs</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>グリフ</translation>
    </message>
    <message>
        <source>Letters and digits of 17 faces, 28 × 28 pixels: slant, weight and place are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>17 書体の文字と数字、28 × 28 ピクセル: 傾き、太さ、位置が既知</translation>
    </message>
    <message>
        <source>conditional models, traversals of slant and weight</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>条件付きモデル、傾きと太さのトラバース</translation>
    </message>
    <message>
        <source>{1}.glyphs:make_glyphs</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.glyphs:make_glyphs</translation>
    </message>
    <message>
        <source>{1}.glyphs:Glyphs</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.glyphs:Glyphs</translation>
    </message>
    <message>
        <source>Faces</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>顔</translation>
    </message>
    <message>
        <source>Cartoon faces in colour, 32 × 32 pixels: skin, eyes, mouth, hair and tilt are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>カラーの漫画風の顔、32 × 32 ピクセル: 肌、目、口、髪、傾きが既知</translation>
    </message>
    <message>
        <source>colour, paths and films</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>色、経路、動画</translation>
    </message>
    <message>
        <source>{1}.faces:make_faces</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.faces:make_faces</translation>
    </message>
    <message>
        <source>{1}.faces:PictureSize</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.faces:PictureSize</translation>
    </message>
    <message>
        <source>Moons</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>二つの月</translation>
    </message>
    <message>
        <source>3,000 points of two half circles: no straight line parts them</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>二つの半円上の 3,000 点: 直線では分けられない</translation>
    </message>
    <message>
        <source>seeing a decoder bend</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>デコーダの曲がり方を見る</translation>
    </message>
    <message>
        <source>{1}.points:make_moons</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_moons</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>リング</translation>
    </message>
    <message>
        <source>3,000 points of three rings around one middle: holes that a Gaussian has not</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>一つの中心を囲む三つの輪の 3,000 点: ガウス分布にはない穴</translation>
    </message>
    <message>
        <source>where the aggregate posterior leaves the prior</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>集約事後分布が事前分布から外れる所</translation>
    </message>
    <message>
        <source>{1}.points:make_rings</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_rings</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>スイスロール</translation>
    </message>
    <message>
        <source>3,000 points of a sheet rolled up in space: can two dimensions unroll it?</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>空間内で巻かれたシート上の 3,000 点: 2 次元で広げられるか</translation>
    </message>
    <message>
        <source>linear against nonlinear</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>線形と非線形の比較</translation>
    </message>
    <message>
        <source>{1}.points:make_swiss_roll</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_swiss_roll</translation>
    </message>
    <message>
        <source>{1}.points:Size</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:Size</translation>
    </message>
    <message>
        <source>Counts</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>カウント</translation>
    </message>
    <message>
        <source>2,000 simulated cells, counts of 200 genes: five kinds in two batches</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>模擬細胞 2,000 個、200 遺伝子のカウント: 5 種類、2 バッチ</translation>
    </message>
    <message>
        <source>the negative binomial likelihood, and batches as conditions</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>負の二項尤度、条件としてのバッチ</translation>
    </message>
    <message>
        <source>{1}.counts:make_counts</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.counts:make_counts</translation>
    </message>
    <message>
        <source>{1}.counts:Counts</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.counts:Counts</translation>
    </message>
    <message>
        <source>A column must be {1} of one dimension.</source>
        <extracomment>latentlab/data/columns.py; {1} is wanted.__name__</extracomment>
        <translation>列は 1 次元の {1} でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: the held-out rows must be a list of row indices.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name</extracomment>
        <translation>{1}: ホールドアウト行は行番号のリストで指定してください。</translation>
    </message>
    <message>
        <source>{1}: the held-out rows must be sorted indices from 0 to {2}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is rows - 1</extracomment>
        <translation>{1}: ホールドアウト行は 0 から {2} までの昇順の番号で指定してください。</translation>
    </message>
    <message>
        <source>{1}: {2} labels for {3} rows.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is len(labels); {3} is rows</extracomment>
        <translation>{1}: {3} 行に対してラベルが {2} 個あります。</translation>
    </message>
    <message>
        <source>{1}: labels must be indices of the {2} class names.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is classes</extracomment>
        <translation>{1}: ラベルは {2} 個のクラス名の番号でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: rows must be float32 of at least one dimension each.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}: 行はそれぞれ 1 次元以上の float32 でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: the rows to test on must be some of those that are held out.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}: テスト行はホールドアウト行の一部でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: holds values that are not finite; Dataset.of fills in what is missing.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}: 有限でない値があります。欠損値は Dataset.of が補完します。</translation>
    </message>
    <message>
        <source>{1} has no row {2}: it was left out, or the file ends before it; the rows are numbered {3} to {4}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name; {2} is number; {3} is self.numbers[0]; {4} is self.numbers[-1]</extracomment>
        <translation>{1} に行 {2} はありません。除外されたか、ファイルがその前で終わっています。行番号は {3} から {4} までです。</translation>
    </message>
    <message>
        <source>LATENTLAB_DATA</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>LATENTLAB_DATA</translation>
    </message>
    <message>
        <source>{1}-{2}-ubyte.gz</source>
        <extracomment>latentlab/data/downloads.py; {1} is part; {2} is what</extracomment>
        <translation>{1}-{2}-ubyte.gz</translation>
    </message>
    <message>
        <source>{1} could not be downloaded: {2} What was here is untouched; try again later, or get the files yourself and open them.</source>
        <extracomment>latentlab/data/downloads.py; {1} is download.title; {2} is &apos; &apos;.join(dict.fromkeys(problems))</extracomment>
        <translation>{1} をダウンロードできませんでした: {2} 既存のファイルはそのままです。後でもう一度試すか、ファイルを自分で入手して開いてください。</translation>
    </message>
    <message>
        <source>ERROR</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>{1} was not asked, since it would answer without encryption ({2}).</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is url[:60]</extracomment>
        <translation>{1} には要求しませんでした。暗号化なしで応答するためです({2})。</translation>
    </message>
    <message>
        <source>{1} from {2} is not the published file (its checksum differs).</source>
        <extracomment>latentlab/data/downloads.py; {1} is file.name; {2} is place</extracomment>
        <translation>{2} から得た {1} は公開されたファイルではありません(チェックサムが異なります)。</translation>
    </message>
    <message>
        <source>{1} answered {2} for {3}.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is error.response.status_code; {3} is file.name</extracomment>
        <translation>{1} は {3} に対して {2} を返しました。</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>{1} cannot be reached, or broke off.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place</extracomment>
        <translation>{1} に接続できないか、通信が途切れました。</translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written ({3}).</source>
        <extracomment>latentlab/data/downloads.py; {1} is folder; {2} is file.name; {3} is error.strerror or error</extracomment>
        <translation>{1}: {2} を書き込めません({3})。</translation>
    </message>
    <message>
        <source>sha256:{1}</source>
        <extracomment>latentlab/data/downloads.py; {1} is total</extracomment>
        <translation>sha256:{1}</translation>
    </message>
    <message>
        <source>MNIST</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>70,000 handwritten digits of 28 × 28 pixels (LeCun, Cortes and Burges 1998)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>28 × 28 ピクセルの手書き数字 70,000 枚(LeCun, Cortes, Burges 1998)</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes, 28 × 28 pixels (Xiao 2017)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>28 × 28 ピクセルの衣料品画像 70,000 枚(Xiao 2017)</translation>
    </message>
    <message>
        <source>KMNIST</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>KMNIST</translation>
    </message>
    <message>
        <source>70,000 cursive characters of Japan, 28 × 28 pixels (Clanuwat 2018)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>28 × 28 ピクセルの日本のくずし字 70,000 枚(Clanuwat 2018)</translation>
    </message>
    <message>
        <source>737,280 shapes of five known factors, 64 × 64 pixels (Matthey 2017)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>64 × 64 ピクセル、五つの既知の因子をもつ図形 737,280 枚(Matthey 2017)</translation>
    </message>
    <message>
        <source>Frey faces</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Frey の顔</translation>
    </message>
    <message>
        <source>1,965 frames of one man&apos;s face, 28 × 20 pixels (Roweis 2002)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>28 × 20 ピクセル、一人の男性の顔 1,965 フレーム(Roweis 2002)</translation>
    </message>
    <message>
        <source>Olivetti faces</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Olivetti の顔</translation>
    </message>
    <message>
        <source>400 faces of 40 people, 64 × 64 pixels (Samaria and Harter 1994)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>64 × 64 ピクセル、40 人の顔 400 枚(Samaria, Harter 1994)</translation>
    </message>
    <message>
        <source>PBMC 3k</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>PBMC 3k</translation>
    </message>
    <message>
        <source>2,700 blood cells, counts of 32,738 genes (10x Genomics 2016)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>血液細胞 2,700 個、32,738 遺伝子のカウント(10x Genomics 2016)</translation>
    </message>
    <message>
        <source>{1} is no address.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place</extracomment>
        <translation>{1} はアドレスではありません。</translation>
    </message>
    <message>
        <source>{1} did not answer for {2} seconds.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is TIMEOUT</extracomment>
        <translation>{1} は {2} 秒間応答しませんでした。</translation>
    </message>
    <message>
        <source>one of many of its kind</source>
        <extracomment>latentlab/data/guess.py</extracomment>
        <translation>同種のものの一つ</translation>
    </message>
    <message>
        <source>{1}, the label, holds {2} different numbers in {3} rows, each a class of its own; label=&apos;&apos; keeps it as a column, which colours the map as a scale.</source>
        <extracomment>latentlab/data/labels.py; {1} is name; {2} is column.distinct; {3} is len(column)</extracomment>
        <translation>ラベル {1} は {3} 行に {2} 種類の数値をもち、それぞれが別のクラスになります。label=&apos;&apos; とすると列として残り、マップを連続値で色付けします。</translation>
    </message>
    <message>
        <source>the last column, of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>最後の列で、異なる語が少ない</translation>
    </message>
    <message>
        <source>the last column, of few whole numbers from 0 or 1 on</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>最後の列で、0 または 1 からの少数の整数</translation>
    </message>
    <message>
        <source>the first column of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>異なる語が少ない最初の列</translation>
    </message>
    <message>
        <source>a column of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>異なる語が少ない列</translation>
    </message>
    <message>
        <source>the first column, of few whole numbers from 0 or 1 on</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>0 または 1 からの少数の整数をもつ最初の列</translation>
    </message>
    <message>
        <source>its name speaks of classes, and it has few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>名前がクラスを示し、値の種類が少ない</translation>
    </message>
    <message>
        <source>of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>異なる語が少ない</translation>
    </message>
    <message>
        <source>it is called so, and has few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>そういう名前で、値の種類が少ない</translation>
    </message>
    <message>
        <source>of few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>値の種類が少ない</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>最初</translation>
    </message>
    <message>
        <source>PictureSize</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>PictureSize</translation>
    </message>
    <message>
        <source>How many rows are made</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>作成する行数</translation>
    </message>
    <message>
        <source>B cell</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>B 細胞</translation>
    </message>
    <message>
        <source>T cell</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>T 細胞</translation>
    </message>
    <message>
        <source>{1} simulated cells, counts of {2} genes: five kinds in two batches</source>
        <extracomment>latentlab/data/made/counts.py; {1} is rows; {2} is genes</extracomment>
        <translation>模擬細胞 {1} 個、{2} 遺伝子のカウント: 5 種類、2 バッチ</translation>
    </message>
    <message>
        <source>Cells</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>細胞</translation>
    </message>
    <message>
        <source>How many cells are made</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>作成する細胞数</translation>
    </message>
    <message>
        <source>Genes</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>遺伝子</translation>
    </message>
    <message>
        <source>How many genes are counted</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>カウントする遺伝子数</translation>
    </message>
    <message>
        <source>1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>8 × 8 ピクセルの手書き数字 1,797 枚、10 クラス: 30 秒でよいマップになる</translation>
    </message>
    <message>
        <source>{rows:,} cartoon faces in colour, {1} × {2} pixels: skin, eyes, mouth, hair and tilt are known</source>
        <extracomment>latentlab/data/made/faces.py</extracomment>
        <translation>カラーの漫画風の顔 {rows:,} 枚、{1} × {2} ピクセル: 肌、目、口、髪、傾きが既知</translation>
    </message>
    <message>
        <source>{rows:,} letters and digits of {1} faces, {2} × {3} pixels: slant, weight and place are known</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>{1} 書体の文字と数字 {rows:,} 枚、{2} × {3} ピクセル: 傾き、太さ、位置が既知</translation>
    </message>
    <message>
        <source>DejaVu Sans Bold</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Sans Bold</translation>
    </message>
    <message>
        <source>DejaVu Sans Oblique</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Sans Oblique</translation>
    </message>
    <message>
        <source>DejaVu Mono</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Mono</translation>
    </message>
    <message>
        <source>DejaVu Mono Bold</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Mono Bold</translation>
    </message>
    <message>
        <source>DejaVu Serif</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Serif</translation>
    </message>
    <message>
        <source>DejaVu Serif Bold</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Serif Bold</translation>
    </message>
    <message>
        <source>DejaVu Serif Italic</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Serif Italic</translation>
    </message>
    <message>
        <source>STIX</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>STIX</translation>
    </message>
    <message>
        <source>STIX Bold</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>STIX Bold</translation>
    </message>
    <message>
        <source>STIX Italic</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>STIX Italic</translation>
    </message>
    <message>
        <source>STIX Bold Italic</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>STIX Bold Italic</translation>
    </message>
    <message>
        <source>Computer Modern</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>Computer Modern</translation>
    </message>
    <message>
        <source>Computer Modern Bold</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>Computer Modern Bold</translation>
    </message>
    <message>
        <source>Computer Modern Sans</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>Computer Modern Sans</translation>
    </message>
    <message>
        <source>Computer Modern Italic</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>Computer Modern Italic</translation>
    </message>
    <message>
        <source>Computer Modern Typewriter</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>Computer Modern Typewriter</translation>
    </message>
    <message>
        <source>ABCDEFGHIJKLMNOPQRSTUVWXYZ</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>ABCDEFGHIJKLMNOPQRSTUVWXYZ</translation>
    </message>
    <message>
        <source>How many pictures are made</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>作成する画像数</translation>
    </message>
    <message>
        <source>Height and width of a picture</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>画像の高さと幅</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Which characters are drawn</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>描く文字</translation>
    </message>
    <message>
        <source>The same seed makes the same rows</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>同じシードからは同じ行が作られます</translation>
    </message>
    <message>
        <source>{1}.ttf</source>
        <extracomment>latentlab/data/made/glyphs.py; {1} is face</extracomment>
        <translation>{1}.ttf</translation>
    </message>
    <message>
        <source>digits</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>letters</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>両方</translation>
    </message>
    <message>
        <source>{1} points of the plane from three Gaussians: see a mixture learn, component by component</source>
        <extracomment>latentlab/data/made/points.py; {1} is settings.rows</extracomment>
        <translation>三つのガウス分布による平面上の {1} 点: 混合モデルが成分ごとに学習する様子を見る</translation>
    </message>
    <message>
        <source>{1} points of two half circles: no straight line parts them</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>二つの半円上の {1} 点: 直線では分けられない</translation>
    </message>
    <message>
        <source>{1} points of three rings around one middle: holes that a Gaussian has not</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>一つの中心を囲む三つの輪の {1} 点: ガウス分布にはない穴</translation>
    </message>
    <message>
        <source>{1} points of a sheet rolled up in space: can two latent dimensions unroll it?</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>空間内で巻かれたシート上の {1} 点: 2 次元の潜在空間で広げられるか</translation>
    </message>
    <message>
        <source>How many points are made, a third in each blob</source>
        <extracomment>latentlab/data/made/points.py</extracomment>
        <translation>作成する点の数。各塊に 3 分の 1 ずつ</translation>
    </message>
    <message>
        <source>part {1}</source>
        <extracomment>latentlab/data/made/points.py; {1} is i + 1</extracomment>
        <translation>部分 {1}</translation>
    </message>
    <message>
        <source>{rows:,} white shapes on black, {1} × {2} pixels: shape, scale, rotation, x and y are known</source>
        <extracomment>latentlab/data/made/sprites.py</extracomment>
        <translation>黒地に白い図形 {rows:,} 枚、{1} × {2} ピクセル: 形、大きさ、回転、x、y が既知</translation>
    </message>
    <message>
        <source>{1}: {2} has {3} values for {4} rows.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is wrong; {3} is len(own[wrong]); {4} is len(source)</extracomment>
        <translation>{1}: {2} の値は {4} 行に対して {3} 個です。</translation>
    </message>
    <message>
        <source>{1}: rows must be numbers, (N, …) with at least two dimensions, not {2} of shape {3}.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is values.dtype; {3} is values.shape</extracomment>
        <translation>{1}: 行は 2 次元以上の数値 (N, …) でなければなりません。{2}、形状 {3} は使えません。</translation>
    </message>
    <message>
        <source>{1}: its items are not all of one shape.</source>
        <extracomment>latentlab/data/memory.py; {1} is path</extracomment>
        <translation>{1}: 要素の形状がそろっていません。</translation>
    </message>
    <message>
        <source>{1}: a column must have one value for each row, not the shape {2}.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is found.shape</extracomment>
        <translation>{1}: 列は各行に一つの値をもつ必要があります。形状 {2} は使えません。</translation>
    </message>
    <message>
        <source>{1}: {2} names of features for rows of {3} values.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is len(features); {3} is width</extracomment>
        <translation>{1}: {3} 個の値をもつ行に対し、特徴量の名前が {2} 個あります。</translation>
    </message>
    <message>
        <source>{1}: these are no rows of one shape ({2}).</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is error</extracomment>
        <translation>{1}: 形状のそろった行ではありません({2})。</translation>
    </message>
    <message>
        <source>NaT</source>
        <extracomment>latentlab/data/memory.py</extracomment>
        <translation>NaT</translation>
    </message>
    <message>
        <source>{1} is not here yet ({2} MB): fetch it by &apos;latentlab download {3}&apos;, or in the window by File, Download.</source>
        <extracomment>latentlab/data/opening.py; {1} is download.title; {2} is download.megabytes; {3} is name</extracomment>
        <translation>{1} はまだここにありません({2} MB)。&apos;latentlab download {3}&apos; で、またはウィンドウの「ファイル ▸ ダウンロード」で取得できます。</translation>
    </message>
    <message>
        <source>{1}: holds {2} rows, not the {3} of {4}.</source>
        <extracomment>latentlab/data/opening.py; {1} is download.path; {2} is len(data); {3} is download.rows; {4} is download.title</extracomment>
        <translation>{1}: 行数が {4} の {3} ではなく {2} です。</translation>
    </message>
    <message>
        <source>The dataset {1} of the package {2} could not be made ({3}).</source>
        <extracomment>latentlab/data/opening.py; {1} is name; {2} is package; {3} is told</extracomment>
        <translation>パッケージ {2} のデータセット {1} を作成できませんでした({3})。</translation>
    </message>
    <message>
        <source>{1}: no such file or folder, nor a built-in dataset (those are: {2}).</source>
        <extracomment>latentlab/data/opening.py; {1} is name; {2} is known</extracomment>
        <translation>{1}: そのようなファイル、フォルダー、組み込みデータセットはありません(組み込みは {2})。</translation>
    </message>
    <message>
        <source>{1}: there is no such home folder.</source>
        <extracomment>latentlab/data/opening.py; {1} is name</extracomment>
        <translation>{1}: そのようなホームフォルダーはありません。</translation>
    </message>
    <message>
        <source>{1}: its rows are of {2} values; at most {3} are read.</source>
        <extracomment>latentlab/data/opening.py; {1} is path; {2} is source.values.shape[1]; {3} is MOST_VALUES</extracomment>
        <translation>{1}: 行の値の数は {2} です。読み込めるのは {3} までです。</translation>
    </message>
    <message>
        <source>row {1} …</source>
        <extracomment>latentlab/data/prepare.py; {1} is first</extracomment>
        <translation>行 {1} …</translation>
    </message>
    <message>
        <source>rows {1} …</source>
        <extracomment>latentlab/data/prepare.py; {1} is first</extracomment>
        <translation>行 {1} …</translation>
    </message>
    <message>
        <source>{1} value lies</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 個の値が</translation>
    </message>
    <message>
        <source>{1} value lie</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 個の値が</translation>
    </message>
    <message>
        <source>{1} values lies</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 個の値が</translation>
    </message>
    <message>
        <source>{1} values lie</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 個の値が</translation>
    </message>
    <message>
        <source>In the held-out rows {1} beyond 0–1, where those trained on lie: a Gaussian likelihood suits them.</source>
        <extracomment>latentlab/data/prepare.py; {1} is lie</extracomment>
        <translation>ホールドアウト行では {1} 学習行の範囲 0–1 の外にあります。ガウス尤度が適しています。</translation>
    </message>
    <message>
        <source>{1} row {2} left out ({3}).</source>
        <extracomment>latentlab/data/prepare.py; {1} is count; {2} is were; {3} is which</extracomment>
        <translation>{1} 行{2}除外しました({3})。</translation>
    </message>
    <message>
        <source>{1} rows {2} left out ({3}).</source>
        <extracomment>latentlab/data/prepare.py; {1} is count; {2} is were; {3} is which</extracomment>
        <translation>{1} 行{2}除外しました({3})。</translation>
    </message>
    <message>
        <source>Of the rows that {1} holds out none is left; a share of the others is held out.</source>
        <extracomment>latentlab/data/prepare.py; {1} is split</extracomment>
        <translation>{1} がホールドアウトとする行は一つも残っていません。他の行の一部をホールドアウトにします。</translation>
    </message>
    <message>
        <source>{1}: holds no array whose axes could be chosen; leave axes out.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}: 軸を選べる配列がありません。axes を指定しないでください。</translation>
    </message>
    <message>
        <source>{1} was opened; there are also {2}. inside=… opens another.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.inside[0]; {2} is some</extracomment>
        <translation>{1} を開きました。他に {2} があります。inside=… で別のものを開けます。</translation>
    </message>
    <message>
        <source>{1}: {2} rows have missing values; of an array on disk they cannot be dropped. Choose mean or indicator.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is bad.sum()</extracomment>
        <translation>{1}: {2} 行に欠損値があります。ディスク上の配列では除外できません。「平均」か「指示変数」を選んでください。</translation>
    </message>
    <message>
        <source>{1}: every row has a missing value; choose mean or indicator, or other columns.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}: すべての行に欠損値があります。「平均」か「指示変数」、または別の列を選んでください。</translation>
    </message>
    <message>
        <source>{1}: the column {2} must say for some rows, not all, that they are held out (test, validation, true …); it says {3}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is some</extracomment>
        <translation>{1}: 列 {2} は、すべてではなく一部の行がホールドアウト(test、validation、true …)であることを示す必要がありますが、内容は {3} です。</translation>
    </message>
    <message>
        <source>{1}: no row is left to train on.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}: 学習に使える行が残っていません。</translation>
    </message>
    <message>
        <source>{1}: holds no finite values.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}: 有限の値がありません。</translation>
    </message>
    <message>
        <source>Every value is {1}, so there is nothing to learn.</source>
        <extracomment>latentlab/data/prepare.py; {1} is summary.low</extracomment>
        <translation>すべての値が {1} なので、学習するものがありません。</translation>
    </message>
    <message>
        <source>{1} scaling=unit has one range for all.</source>
        <extracomment>latentlab/data/prepare.py; {1} is told</extracomment>
        <translation>{1} scaling=unit では全体で一つの範囲を使います。</translation>
    </message>
    <message>
        <source>inside={1}</source>
        <extracomment>latentlab/data/prepare.py; {1} is name</extracomment>
        <translation>inside={1}</translation>
    </message>
    <message>
        <source>{1}: there is no feature {2}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is absent</extracomment>
        <translation>{1}: 特徴量 {2} はありません。</translation>
    </message>
    <message>
        <source>{1}: features of an array on disk cannot be chosen.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}: ディスク上の配列の特徴量は選べません。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} for a feature; the columns are {3}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is some</extracomment>
        <translation>{1}: 特徴量にする列 {2} がありません。ある列は {3} です。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} different words, too many for a feature.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is column.distinct</extracomment>
        <translation>{1}: 列 {2} には異なる語が {3} 個あり、特徴量には多すぎます。</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds no values.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name</extracomment>
        <translation>{1}: 列 {2} に値がありません。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} to split by.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is split</extracomment>
        <translation>{1}: 分割に使う列 {2} がありません。</translation>
    </message>
    <message>
        <source>The values are too large for 32-bit numbers; choose a scaling.</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>値が 32 ビット数には大きすぎます。スケーリングを選んでください。</translation>
    </message>
    <message>
        <source>has missing values and was</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>に欠損値があり、</translation>
    </message>
    <message>
        <source>have missing values and were</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>に欠損値があり、</translation>
    </message>
    <message>
        <source>{1} value is missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 個の値が欠損({2}{3})</translation>
    </message>
    <message>
        <source>{1} value are missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 個の値が欠損({2}{3})</translation>
    </message>
    <message>
        <source>{1} values is missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 個の値が欠損({2}{3})</translation>
    </message>
    <message>
        <source>{1} values are missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 個の値が欠損({2}{3})</translation>
    </message>
    <message>
        <source>the mean of the training rows, as a whole number</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>学習行の平均(整数)</translation>
    </message>
    <message>
        <source>the mean of the training rows</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>学習行の平均</translation>
    </message>
    <message>
        <source>{1}; filled in with {2}. missing=drop leaves such rows out.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is missing; {2} is mean</extracomment>
        <translation>{1}。{2}で補完しました。missing=drop とすると、そのような行を除きます。</translation>
    </message>
    <message>
        <source>{1} series of {2} step in {3} channel</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 本の系列、{2} ステップ、{3} チャネル</translation>
    </message>
    <message>
        <source>{1} series of {2} step in {3} channels</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 本の系列、{2} ステップ、{3} チャネル</translation>
    </message>
    <message>
        <source>{1} series of {2} steps in {3} channel</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 本の系列、{2} ステップ、{3} チャネル</translation>
    </message>
    <message>
        <source>{1} series of {2} steps in {3} channels</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 本の系列、{2} ステップ、{3} チャネル</translation>
    </message>
    <message>
        <source>{1} picture of {2} pixels{3}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is size; {3} is colour</extracomment>
        <translation>{1} 枚の画像、{2} ピクセル{3}</translation>
    </message>
    <message>
        <source>{1} pictures of {2} pixels{3}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is size; {3} is colour</extracomment>
        <translation>{1} 枚の画像、{2} ピクセル{3}</translation>
    </message>
    <message>
        <source>{1} row {2} no {3}: a class of {4} own, &apos;missing&apos;.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is without; {2} is have; {3} is recipe.label; {4} is own</extracomment>
        <translation>{1} 行{2} {3} がありません: {4}独自のクラス「欠損」になります。</translation>
    </message>
    <message>
        <source>{1} rows {2} no {3}: a class of {4} own, &apos;missing&apos;.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is without; {2} is have; {3} is recipe.label; {4} is own</extracomment>
        <translation>{1} 行{2} {3} がありません: {4}独自のクラス「欠損」になります。</translation>
    </message>
    <message>
        <source>in colour</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>value {1}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is i + 1</extracomment>
        <translation>値 {1}</translation>
    </message>
    <message>
        <source>channel {1} at {2}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is c + 1; {2} is t + 1</extracomment>
        <translation>時点 {2} のチャネル {1}</translation>
    </message>
    <message>
        <source>its</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>その</translation>
    </message>
    <message>
        <source>their</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>それらの</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>は</translation>
    </message>
    <message>
        <source>are</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>は</translation>
    </message>
    <message>
        <source>{1} step</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} ステップ</translation>
    </message>
    <message>
        <source>{1} steps</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} ステップ</translation>
    </message>
    <message>
        <source>{1} channel</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} チャネル</translation>
    </message>
    <message>
        <source>{1} channels</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} チャネル</translation>
    </message>
    <message>
        <source>{1} picture</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 枚の画像</translation>
    </message>
    <message>
        <source>{1} pictures</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 枚の画像</translation>
    </message>
    <message>
        <source>as a whole number</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>整数として</translation>
    </message>
    <message>
        <source>without alpha</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>アルファなし</translation>
    </message>
    <message>
        <source>one channel</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>1 チャネル</translation>
    </message>
    <message>
        <source>channels first</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>チャネルが先頭</translation>
    </message>
    <message>
        <source>by columns</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>列方向</translation>
    </message>
    <message>
        <source>The values span too wide a range to be scaled.</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>値の範囲が広すぎてスケーリングできません。</translation>
    </message>
    <message>
        <source>channel by channel</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>チャネルごと</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>{1}: there is no column {2}; the columns are {3}.</source>
        <extracomment>latentlab/data/preprocessor.py; {1} is path; {2} is absent[0]; {3} is some</extracomment>
        <translation>{1}: 列 {2} がありません。ある列は {3} です。</translation>
    </message>
    <message>
        <source>the preparation does not fit its own shape</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>前処理が自身の形状に合っていません</translation>
    </message>
    <message>
        <source>the preparation names a layout or value that is not there</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>前処理が存在しない配置または値を指しています</translation>
    </message>
    <message>
        <source>Rows of {1} values are no pictures of {2} × {3}.</source>
        <extracomment>latentlab/data/preprocessor.py; {1} is shape[0]; {2} is height; {3} is width</extracomment>
        <translation>{1} 個の値をもつ行は {2} × {3} の画像になりません。</translation>
    </message>
    <message>
        <source>NTC</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NTC</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds words, not numbers.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is name</extracomment>
        <translation>{1}: 列 {2} は数値ではなく語を含みます。</translation>
    </message>
    <message>
        <source>{1}: not a kind of file that is known here. Known are {2}.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is known</extracomment>
        <translation>{1}: 対応していない種類のファイルです。対応しているのは {2} です。</translation>
    </message>
    <message>
        <source>{1}: is empty.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}: 空です。</translation>
    </message>
    <message>
        <source>{1}: does not begin as a {2} file does; it is damaged or of another kind.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is ending</extracomment>
        <translation>{1}: {2} ファイルの先頭部分がありません。壊れているか別の種類です。</translation>
    </message>
    <message>
        <source>{1}: this folder is empty.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}: このフォルダーは空です。</translation>
    </message>
    <message>
        <source>{1}: is neither a file nor a folder.</source>
        <extracomment>latentlab/data/opening.py; {1} is path</extracomment>
        <translation>{1}: ファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>{1}: no such file or folder.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}: そのようなファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <source>{1}: the reader {2} of the package {3} failed ({4}).</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is name; {3} is package; {4} is told</extracomment>
        <translation>{1}: パッケージ {3} のリーダー {2} が失敗しました({4})。</translation>
    </message>
    <message>
        <source>MALLOC_ARENA_MAX</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>MALLOC_ARENA_MAX</translation>
    </message>
    <message>
        <source>ARROW_DEFAULT_MEMORY_POOL</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>ARROW_DEFAULT_MEMORY_POOL</translation>
    </message>
    <message>
        <source>HDF5_PLUGIN_PRELOAD</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>HDF5_PLUGIN_PRELOAD</translation>
    </message>
    <message>
        <source>its reader broke off</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>リーダーが中断しました</translation>
    </message>
    <message>
        <source>its reader broke off ({1})</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is signal.Signals(-code).name</extracomment>
        <translation>リーダーが中断しました({1})</translation>
    </message>
    <message>
        <source>{1}: cannot be read: {2}; it is damaged or refused.</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is path; {2} is answer.get(&apos;failed&apos;) or _ended(child)</extracomment>
        <translation>{1}: 読み込めません: {2}。壊れているか、拒否されました。</translation>
    </message>
    <message>
        <source>/dev/fd/{1}</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is place</extracomment>
        <translation>/dev/fd/{1}</translation>
    </message>
    <message>
        <source>latentlab reading</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>latentlab reading</translation>
    </message>
    <message>
        <source>SC_PAGE_SIZE</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>SC_PAGE_SIZE</translation>
    </message>
    <message>
        <source>SC_PHYS_PAGES</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>SC_PHYS_PAGES</translation>
    </message>
    <message>
        <source>{1}: refused, since reading it came no further for {2} seconds.</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is path; {2} is patience</extracomment>
        <translation>{1}: 拒否しました。読み込みが {2} 秒間進みませんでした。</translation>
    </message>
    <message>
        <source>{1} are the rows to train on, {2} those to test on{3}; inside=… opens one array alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is train; {2} is test; {3} is third</extracomment>
        <translation>{1} は学習行、{2} はテスト行です{3}。inside=… で一つの配列だけを開けます。</translation>
    </message>
    <message>
        <source>the array {1}</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name</extracomment>
        <translation>配列 {1}</translation>
    </message>
    <message>
        <source>{1} those to choose by</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is beside</extracomment>
        <translation>{1} は選択用の行</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>TEST</translation>
    </message>
    <message>
        <source>{1}: holds no array of real numbers</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is path</extracomment>
        <translation>{1}: 実数の配列がありません</translation>
    </message>
    <message>
        <source>{1} was left out: it holds {2}, neither numbers nor text.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is other; {2} is one.dtype</extracomment>
        <translation>{1} を除外しました。{2} であり、数値でも文字列でもありません。</translation>
    </message>
    <message>
        <source>{1}, with a row for each of {2}, is read as {3} columns beside them; inside={4} opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is chosen; {3} is values.shape[1]; {4} is name</extracomment>
        <translation>{1} は {2} の各要素に行をもつため、並んだ {3} 列として読み込みます。inside={4} でこれだけを開けます。</translation>
    </message>
    <message>
        <source>only {1}.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is some</extracomment>
        <translation>{1} のみ。</translation>
    </message>
    <message>
        <source>{1} says by a single 1 in each row which class it is of; read as one column. inside={2} opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is name</extracomment>
        <translation>{1} は各行の一つの 1 でクラスを示すため、1 列として読み込みました。inside={2} でこれだけを開けます。</translation>
    </message>
    <message>
        <source>{1}: neither rows nor one value for each of them, and left out.</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is _some(aside)</extracomment>
        <translation>{1}: 行でも各行に一つの値でもないため、除外しました。</translation>
    </message>
    <message>
        <source>ND</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>ND</translation>
    </message>
    <message>
        <source>{1}: as long as a row, and left out; if it holds a value for each row, axes={2} reads {3} so.</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is _some(along); {2} is key; {3} is chosen</extracomment>
        <translation>{1}: 長さが行と同じため除外しました。各行に値をもつものなら、axes={2} で {3} をそのように読み込めます。</translation>
    </message>
    <message>
        <source>{1} names the values of each row ({2}, {3} …).</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is name; {2} is features[0]; {3} is features[1]</extracomment>
        <translation>{1} は各行の値の名前です({2}、{3} …)。</translation>
    </message>
    <message>
        <source>.h5 .hdf5 .h5ad (also of 10x)</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>.h5 .hdf5 .h5ad(10x 形式も可)</translation>
    </message>
    <message>
        <source>.tif of several pages</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>複数ページの .tif</translation>
    </message>
    <message>
        <source>folders of Matrix Market files</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>Matrix Market ファイルのフォルダー</translation>
    </message>
    <message>
        <source>idx files</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>idx ファイル</translation>
    </message>
    <message>
        <source>.csv .tsv .txt .data .amat (also packed: .gz .zip .bz2 .xz .zst)</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>.csv .tsv .txt .data .amat(圧縮も可: .gz .zip .bz2 .xz .zst)</translation>
    </message>
    <message>
        <source>folders of pictures</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>画像のフォルダー</translation>
    </message>
    <message>
        <source>a virtual dataset</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>仮想データセット</translation>
    </message>
    <message>
        <source>stored outside the file</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>ファイルの外に保存されているもの</translation>
    </message>
    <message>
        <source>{1}: {2} was refused, since it is {3}.</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is path; {2} is dataset.name; {3} is problem</extracomment>
        <translation>{1}: {2} を拒否しました。{3} のためです。</translation>
    </message>
    <message>
        <source>packed by a filter other than gzip, LZF, shuffle and checksums</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>gzip、LZF、shuffle、チェックサム以外のフィルターで圧縮されたもの</translation>
    </message>
    <message>
        <source>without values</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>値がないもの</translation>
    </message>
    <message>
        <source>of shape {1}, more than {2} GiB</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is dataset.shape; {2} is LARGEST &gt;&gt; 30</extracomment>
        <translation>形状 {1} で {2} GiB 超</translation>
    </message>
    <message>
        <source>of shape {1}, but only {2} bytes are stored for it</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is dataset.shape; {2} is stored</extracomment>
        <translation>形状 {1} に対し、保存されているのは {2} バイトのみ</translation>
    </message>
    <message>
        <source>it needs more memory than a file of its size should</source>
        <extracomment>latentlab/data/reading/child.py</extracomment>
        <translation>このサイズのファイルとしては過大なメモリが必要です</translation>
    </message>
    <message>
        <source>its reader failed with {1}{2}{3}</source>
        <extracomment>latentlab/data/reading/child.py; {1} is type(error).__name__; {2} is words and &apos;, &apos;; {3} is words</extracomment>
        <translation>リーダーが {1}{2}{3} で失敗しました</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out; comment=&apos;&apos; reads them as rows.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>{1} で始まる行を除外しました。comment=&apos;&apos; とすると行として読み込みます。</translation>
    </message>
    <message>
        <source>{1}: all its lines begin with {2}.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is path; {2} is comment</extracomment>
        <translation>{1}: すべての行が {2} で始まっています。</translation>
    </message>
    <message>
        <source>The first line ({1}) says what divides the cells, and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is said[0]</extracomment>
        <translation>先頭行({1})は区切り文字の指定なので除外しました。</translation>
    </message>
    <message>
        <source>first line</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>先頭行</translation>
    </message>
    <message>
        <source>next line</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>次の行</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out, comment=&apos;&apos; reads them as rows; the last above the table names its columns.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>{1} で始まる行を除外しました(comment=&apos;&apos; とすると行として読み込みます)。表の直前の行を列名とします。</translation>
    </message>
    <message>
        <source>Numbers such as {1} were read with a decimal {2}; decimal={3} reads them otherwise.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some.strip(); {2} is mark; {3} is other</extracomment>
        <translation>{1} のような数値を小数点 {2} で読み込みました。decimal={3} とすると別の読み方をします。</translation>
    </message>
    <message>
        <source>The row below the names ({1}) holds units, and was left out; header=yes reads it as a row.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some[:60]</extracomment>
        <translation>列名の下の行({1})は単位なので除外しました。header=yes とすると行として読み込みます。</translation>
    </message>
    <message>
        <source>The first {1} lines are no rows of the table ({2} …) and were left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is skipped; {2} is kept[0][1].strip()[:40]</extracomment>
        <translation>先頭の {1} 行は表の行ではないため({2} …)、除外しました。</translation>
    </message>
    <message>
        <source>The first line is no row of the table ({1}) and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is kept[0][1].strip()[:40]</extracomment>
        <translation>先頭行は表の行ではないため({1})、除外しました。</translation>
    </message>
    <message>
        <source>The {1} ({2}) is a title, and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is which; {2} is title[:40]</extracomment>
        <translation>{1}({2})は表題なので除外しました。</translation>
    </message>
    <message>
        <source>The {1} ({2} …) are titles, and were left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is which.replace(&apos;line&apos;, f&apos;{above} lines&apos;); {2} is title[:40]</extracomment>
        <translation>{1}({2} …)は表題なので除外しました。</translation>
    </message>
    <message>
        <source>Numbers between quotes, such as {1}, were read with a decimal comma.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some</extracomment>
        <translation>{1} のような引用符付きの数値は、小数点をコンマとして読み込みました。</translation>
    </message>
    <message>
        <source>all its lines begin with {1}</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is comment</extracomment>
        <translation>すべての行が {1} で始まっています</translation>
    </message>
    <message>
        <source>no row of cells is in it</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>セルの行がありません</translation>
    </message>
    <message>
        <source>what its reader handed over does not fit together</source>
        <extracomment>latentlab/data/reading/handover.py</extracomment>
        <translation>リーダーが渡した内容に整合性がありません</translation>
    </message>
    <message>
        <source>a {1} cannot be handed over</source>
        <extracomment>latentlab/data/reading/handover.py; {1} is type(value).__name__</extracomment>
        <translation>{1} は受け渡しできません</translation>
    </message>
    <message>
        <source>an array of {1} cannot be handed over</source>
        <extracomment>latentlab/data/reading/handover.py; {1} is values.dtype</extracomment>
        <translation>{1} の配列は受け渡しできません</translation>
    </message>
    <message>
        <source>{1}: cannot be read as HDF5; it is damaged or cut short.</source>
        <extracomment>latentlab/data/reading/hdf5.py; {1} is path</extracomment>
        <translation>{1}: HDF5 として読み込めません。壊れているか途中で切れています。</translation>
    </message>
    <message>
        <source>{1}: this is a session, not a dataset; open it as a session.</source>
        <extracomment>latentlab/data/reading/hdf5.py; {1} is path</extracomment>
        <translation>{1}: これはデータセットではなくセッションです。セッションとして開いてください。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for the names of the columns; header=no reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>数値の列がないため、先頭行({1}, …)を列名とみなしました。header=no とすると別の読み方をします。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for a row; header=yes reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>数値の列がないため、先頭行({1}, …)を行とみなしました。header=yes とすると別の読み方をします。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for a row; header=yes reads it as the names of the columns.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>先頭行({1}, {2}, …)を行とみなしました。header=yes とすると列名として読み込みます。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for the names of the columns; header=no reads it as a row.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>先頭行({1}, {2}, …)を列名とみなしました。header=no とすると行として読み込みます。</translation>
    </message>
    <message>
        <source>the names of the columns; header=no</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>列名。header=no</translation>
    </message>
    <message>
        <source>a row; header=yes</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>行。header=yes</translation>
    </message>
    <message>
        <source>{1}: not an idx file (it begins with {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is magic.hex(&apos; &apos;) or &apos;nothing&apos;</extracomment>
        <translation>{1}: idx ファイルではありません(先頭は {2})。</translation>
    </message>
    <message>
        <source>{1}: cut short inside the header.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path</extracomment>
        <translation>{1}: ヘッダーの途中で切れています。</translation>
    </message>
    <message>
        <source>{1}: its header asks for {2} dimensions.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is dimensions</extracomment>
        <translation>{1}: ヘッダーが {2} 次元を指定しています。</translation>
    </message>
    <message>
        <source>{1}: holds no rows (its shape is {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}: 行がありません(形状 {2})。</translation>
    </message>
    <message>
        <source>{1}: its header asks for {2}, more than {3} GiB.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape; {3} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}: ヘッダーが {2} を指定しており、{3} GiB を超えます。</translation>
    </message>
    <message>
        <source>{1}: longer than its header says (its shape is {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}: ヘッダーの指定より長くなっています(形状 {2})。</translation>
    </message>
    <message>
        <source>{1}: no idx images file (such as train-images-idx3-ubyte.gz) is in this folder.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is folder</extracomment>
        <translation>{1}: このフォルダーには idx 画像ファイル(train-images-idx3-ubyte.gz など)がありません。</translation>
    </message>
    <message>
        <source>{1}: holds {2}-dimensional values, not rows of images.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images; {2} is values.ndim</extracomment>
        <translation>{1}: 画像の行ではなく {2} 次元の値です。</translation>
    </message>
    <message>
        <source>{1}: its rows differ in shape or type from those of {2}.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images; {2} is parts[0].images.name</extracomment>
        <translation>{1}: 行の形状または型が {2} と異なります。</translation>
    </message>
    <message>
        <source>{1}: holds values that are not finite.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images</extracomment>
        <translation>{1}: 有限でない値があります。</translation>
    </message>
    <message>
        <source>{1}: holds {2} labels for {3} images.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.labels; {2} is labels.size; {3} is len(values)</extracomment>
        <translation>{1}: {3} 枚の画像に対してラベルが {2} 個あります。</translation>
    </message>
    <message>
        <source>needs more memory than there is for it</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>使えるメモリでは足りません</translation>
    </message>
    <message>
        <source>{1}: not a picture.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is name</extracomment>
        <translation>{1}: 画像ではありません。</translation>
    </message>
    <message>
        <source>not a picture that can be read</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>読み込める画像ではありません</translation>
    </message>
    <message>
        <source>{1}: none of its {2} pictures can be read ({3}).</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder; {2} is len(listed); {3} is bad[0]</extracomment>
        <translation>{1}: {2} 枚の画像はどれも読み込めません({3})。</translation>
    </message>
    <message>
        <source>{1} of the pictures have several pages, of which the first was taken; page=… takes another, and a TIFF opened by itself gives a row for each page.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is several</extracomment>
        <translation>画像のうち {1} には複数のページがあり、最初のページを使いました。page=… で別のページを使えます。TIFF を単独で開くと各ページが行になります。</translation>
    </message>
    <message>
        <source>one size</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>単一のサイズ</translation>
    </message>
    <message>
        <source>several sizes</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>複数のサイズ</translation>
    </message>
    <message>
        <source>The pictures are of {1}, and were brought to {2} × {3} pixels ({4}); picture=[height, width] and fit=… choose otherwise.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is some; {2} is frame.height; {3} is frame.width; {4} is frame.fit</extracomment>
        <translation>画像は {1} で、{2} × {3} ピクセルにそろえました({4})。picture=[高さ, 幅] と fit=… で変更できます。</translation>
    </message>
    <message>
        <source>{1} more files are no pictures.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is len(others) - MOST_OTHERS</extracomment>
        <translation>他に {1} 個の画像でないファイルがあります。</translation>
    </message>
    <message>
        <source>all keep their own values, in one range</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>すべて元の値を保ち、一つの範囲にします</translation>
    </message>
    <message>
        <source>all are brought to 8 bits</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>すべて 8 ビットにします</translation>
    </message>
    <message>
        <source>8 bits brings all to 8 bits</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>8 bits とするとすべて 8 ビットになります</translation>
    </message>
    <message>
        <source>full keeps all values, in one range</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>full とするとすべての値を一つの範囲で保ちます</translation>
    </message>
    <message>
        <source>{1} of {2} {3} have more than 8 bits, the others 8: {4}; depth={5}.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is deep; {2} is seen; {3} is what; {4} is done; {5} is other</extracomment>
        <translation>{2} {3} のうち {1} は 8 ビットを超え、他は 8 ビットです: {4}。depth={5}。</translation>
    </message>
    <message>
        <source>{1} of {2} {3} have 16 bits in a layout of which only the higher 8 can be read; saved as TIFF or PNG in red, green and blue they keep all.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is cut; {2} is seen; {3} is what</extracomment>
        <translation>{2} {3} のうち {1} は、上位 8 ビットしか読めない配置の 16 ビットです。TIFF または PNG に赤・緑・青で保存すると全ビットが保たれます。</translation>
    </message>
    <message>
        <source>{1}: its decoded pictures could not be kept.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder</extracomment>
        <translation>{1}: デコードした画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>識別できません</translation>
    </message>
    <message>
        <source>{1}: no dataset is in this folder, neither pictures nor idx files.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder</extracomment>
        <translation>{1}: このフォルダーには画像も idx ファイルもなく、データセットがありません。</translation>
    </message>
    <message>
        <source>(a link out of the folder)</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>(フォルダー外へのリンク)</translation>
    </message>
    <message>
        <source>{1}: more than {2} pictures.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder; {2} is MOST_FILES</extracomment>
        <translation>{1}: 画像が {2} 枚を超えています。</translation>
    </message>
    <message>
        <source>{1}: {2} would unpack from {3} to {4} bytes or more, over {5} times its size; refused. Unpack it yourself if you trust it.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is packed; {4} is unpacked; {5} is MOST_GROWTH</extracomment>
        <translation>{1}: {2} は展開すると {3} から {4} バイト以上になり、サイズの {5} 倍を超えるため拒否しました。信頼できる場合は自分で展開してください。</translation>
    </message>
    <message>
        <source>{1}: {2} is a single value, not rows.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what</extracomment>
        <translation>{1}: {2} は行ではなく単一の値です。</translation>
    </message>
    <message>
        <source>{1}: {2} holds no rows (its shape is {3}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is tuple(shape)</extracomment>
        <translation>{1}: {2} に行がありません(形状 {3})。</translation>
    </message>
    <message>
        <source>{1}: the gzip data is cut short or damaged ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is error</extracomment>
        <translation>{1}: gzip データが途中で切れているか壊れています({2})。</translation>
    </message>
    <message>
        <source>{1}: needs more memory than a file of its size should.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path</extracomment>
        <translation>{1}: このサイズのファイルとしては過大なメモリが必要です。</translation>
    </message>
    <message>
        <source>{1}: holds {2} files; unpack it, and open one of them.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is len(members)</extracomment>
        <translation>{1}: {2} 個のファイルが含まれています。展開して、その一つを開いてください。</translation>
    </message>
    <message>
        <source>{1}: what is packed in it is cut short or damaged ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is self._path; {2} is said</extracomment>
        <translation>{1}: 圧縮された内容が途中で切れているか壊れています({2})。</translation>
    </message>
    <message>
        <source>{1}: {2} is a link to somewhere else, and links are not followed; save the file anew with its values in it.</source>
        <extracomment>latentlab/data/reading/lookups.py; {1} is group.file.filename; {2} is name</extracomment>
        <translation>{1}: {2} は別の場所へのリンクであり、リンクはたどりません。値を含めて保存し直してください。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than {2} arrays and groups.</source>
        <extracomment>latentlab/data/reading/lookups.py; {1} is path; {2} is MOST_OBJECTS</extracomment>
        <translation>{1}: 配列とグループが {2} 個を超えるため拒否しました。</translation>
    </message>
    <message>
        <source>{1}: {2} is not an array of real numbers (it is {3}).</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is path; {2} is inside; {3} is found[inside].dtype</extracomment>
        <translation>{1}: {2} は実数の配列ではありません({3} です)。</translation>
    </message>
    <message>
        <source>{1}: not a sound MATLAB file ({2}).</source>
        <extracomment>latentlab/data/reading/matlab.py; {1} is path; {2} is [*str(error).splitlines(), type(error).__name__][0][:100]</extracomment>
        <translation>{1}: 正しい MATLAB ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>a variable</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>変数</translation>
    </message>
    <message>
        <source>structs within structs, more than {1} deep</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is DEEPEST</extracomment>
        <translation>{1} 段を超える入れ子の構造体</translation>
    </message>
    <message>
        <source>flags that are none</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>無効なフラグ</translation>
    </message>
    <message>
        <source>a matrix of the class {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is what</extracomment>
        <translation>クラス {1} の行列</translation>
    </message>
    <message>
        <source>the dimensions {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is dims</extracomment>
        <translation>次元 {1}</translation>
    </message>
    <message>
        <source>{1} values in {2} bytes</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is count; {2} is len(content)</extracomment>
        <translation>{2} バイトに {1} 個の値</translation>
    </message>
    <message>
        <source>{1} entries of {2} fields in {3} bytes</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is count; {2} is fields; {3} is rest</extracomment>
        <translation>{3} バイトに {2} フィールドの項目 {1} 個</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>途中で途切れています</translation>
    </message>
    <message>
        <source>an element that is longer than the file</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>ファイルより長い要素</translation>
    </message>
    <message>
        <source>an element of the type {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is kind</extracomment>
        <translation>型 {1} の要素</translation>
    </message>
    <message>
        <source>{1}: cut short: {2} of the {3} bytes of a variable are there.</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is path; {2} is len(body); {3} is size</extracomment>
        <translation>{1}: 途中で切れています: 変数の {3} バイトのうち {2} バイトしかありません。</translation>
    </message>
    <message>
        <source>names of fields that do not fit</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>一致しないフィールド名</translation>
    </message>
    <message>
        <source>a small element that is none</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>無効な小要素</translation>
    </message>
    <message>
        <source>{1}II</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is self.order</extracomment>
        <translation>{1}II</translation>
    </message>
    <message>
        <source>a sparse matrix of the dimensions {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is dims</extracomment>
        <translation>次元 {1} の疎行列</translation>
    </message>
    <message>
        <source>a sparse matrix without its columns</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>列情報のない疎行列</translation>
    </message>
    <message>
        <source>{1}: {2} is text of shape {3}, which is not read.</source>
        <extracomment>latentlab/data/reading/matlab_hdf5.py; {1} is path; {2} is dataset.name; {3} is dataset.shape</extracomment>
        <translation>{1}: {2} は形状 {3} の文字列で、読み込めません。</translation>
    </message>
    <message>
        <source>{1}: {2} genes; at most {3} are read.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is genes; {3} is MOST_COLUMNS</extracomment>
        <translation>{1}: 遺伝子が {2} 個あります。読み込めるのは {3} 個までです。</translation>
    </message>
    <message>
        <source>There is no features.tsv beside the matrix, so the genes have no names.</source>
        <extracomment>latentlab/data/reading/matrix_market.py</extracomment>
        <translation>行列の隣に features.tsv がないため、遺伝子に名前がありません。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}: テキストが {2} GiB を超えています。</translation>
    </message>
    <message>
        <source>{1}: does not begin as a sparse Matrix Market file does.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}: 疎な Matrix Market ファイルの先頭部分がありません。</translation>
    </message>
    <message>
        <source>{1}: cut short, or its head promises more than there is.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}: 途中で切れているか、先頭部の指定より内容が少なくなっています。</translation>
    </message>
    <message>
        <source>{1}: names {2}, but the matrix has {3}.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is len(lines); {3} is count</extracomment>
        <translation>{1}: 名前は {2} 個ですが、行列は {3} 個です。</translation>
    </message>
    <message>
        <source>{1}: not a sound matrix ({2}).</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is str(error).splitlines()[0][:100]</extracomment>
        <translation>{1}: 正しい行列ではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: its head does not say how large the matrix is.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}: 先頭部に行列の大きさがありません。</translation>
    </message>
    <message>
        <source>brackets, which stand for a minus</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>負号を表す括弧</translation>
    </message>
    <message>
        <source>a currency</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>a percent sign</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>パーセント記号</translation>
    </message>
    <message>
        <source>separated thousands</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>桁区切り</translation>
    </message>
    <message>
        <source>the D of its exponent</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>指数の D</translation>
    </message>
    <message>
        <source>a bound</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>不等号</translation>
    </message>
    <message>
        <source>a minus behind it</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>後置の負号</translation>
    </message>
    <message>
        <source>{1}: holds {2}, not real numbers.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is counts.dtype</extracomment>
        <translation>{1}: 実数ではなく {2} です。</translation>
    </message>
    <message>
        <source>{1}: cut short: {2} of {3} bytes of values are there.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is len(body); {3} is count * dtype.itemsize</extracomment>
        <translation>{1}: 途中で切れています: 値の {3} バイトのうち {2} バイトしかありません。</translation>
    </message>
    <message>
        <source>{1}: stored column by column, which is too slow for so many rows; save it in C order.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}: 列優先で保存されており、この行数では遅すぎます。C 順で保存してください。</translation>
    </message>
    <message>
        <source>{1}: holds Python objects, which are never read; save plain numbers instead.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}: Python オブジェクトが含まれており、これは読み込みません。通常の数値で保存してください。</translation>
    </message>
    <message>
        <source>{1}: its header asks for the shape {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}: ヘッダーが形状 {2} を指定しています。</translation>
    </message>
    <message>
        <source>{1}: a structured array must be one-dimensional and whole; this one is of shape {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}: 構造化配列は欠けのない 1 次元でなければなりません。これは形状 {2} です。</translation>
    </message>
    <message>
        <source>{1}: none of its fields is a column of numbers or text.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}: 数値または文字列の列となるフィールドがありません。</translation>
    </message>
    <message>
        <source>{1}: a sparse matrix of the kind {2}; save it as csr.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is kind</extracomment>
        <translation>{1}: 種類 {2} の疎行列です。csr で保存してください。</translation>
    </message>
    <message>
        <source>{1}: {2} unpacks to more than its header says.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name</extracomment>
        <translation>{1}: {2} は展開するとヘッダーの指定より大きくなります。</translation>
    </message>
    <message>
        <source>version {1}.{2}</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is version[0]; {2} is version[1]</extracomment>
        <translation>バージョン {1}.{2}</translation>
    </message>
    <message>
        <source>{1}: not a sound NPY file ({2}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is str(error).splitlines()[0][:100]</extracomment>
        <translation>{1}: 正しい NPY ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: not a sound NPZ file ({2}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is str(error)[:100]</extracomment>
        <translation>{1}: 正しい NPZ ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>Python objects</source>
        <extracomment>latentlab/data/reading/numpy_files.py</extracomment>
        <translation>Python オブジェクト</translation>
    </message>
    <message>
        <source>{1}: {2} is cut short.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name</extracomment>
        <translation>{1}: {2} が途中で切れています。</translation>
    </message>
    <message>
        <source>Several columns have the same name; they were numbered.</source>
        <extracomment>latentlab/data/reading/parquet.py</extracomment>
        <translation>同じ名前の列が複数あるため、番号を付けました。</translation>
    </message>
    <message>
        <source>{1}: none of its columns holds numbers or text.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path</extracomment>
        <translation>{1}: 数値または文字列を含む列がありません。</translation>
    </message>
    <message>
        <source>The column {1} was left out: its lists are not all of one length.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is name</extracomment>
        <translation>列 {1} を除外しました: リストの長さがそろっていません。</translation>
    </message>
    <message>
        <source>Not learned from: {1} (by their names labels, numbers of rows or codes).</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is some</extracomment>
        <translation>学習に使いません: {1}(名前からラベル、行番号、コードと判断)。</translation>
    </message>
    <message>
        <source>{1}: not a sound Parquet file ({2}).</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is _sentence(error)</extracomment>
        <translation>{1}: 正しい Parquet ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: {2} rows of {3} columns, more than {4} GiB.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is about.num_rows; {3} is about.num_columns; {4} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}: {3} 列の {2} 行で、{4} GiB を超えます。</translation>
    </message>
    <message>
        <source>latentlab several pages</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>latentlab several pages</translation>
    </message>
    <message>
        <source>BMP</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>BMP</translation>
    </message>
    <message>
        <source>DIB</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>DIB</translation>
    </message>
    <message>
        <source>WEBP</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>WEBP</translation>
    </message>
    <message>
        <source>GIF</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>PPM</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>PPM</translation>
    </message>
    <message>
        <source>ICO</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>ICO</translation>
    </message>
    <message>
        <source>AVIF</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>JPEG2000</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>JPEG2000</translation>
    </message>
    <message>
        <source>TGA</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>TGA</translation>
    </message>
    <message>
        <source>PCX</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>PCX</translation>
    </message>
    <message>
        <source>latentlab 16 bits</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>latentlab 16 bits</translation>
    </message>
    <message>
        <source>latentlab lower bytes</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>latentlab lower bytes</translation>
    </message>
    <message>
        <source>latentlab cut to 8 bits</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>latentlab cut to 8 bits</translation>
    </message>
    <message>
        <source>{1} × {2} pixels are too many</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is image.width; {2} is image.height</extracomment>
        <translation>{1} × {2} ピクセルは多すぎます</translation>
    </message>
    <message>
        <source>no pixels</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>ピクセルなし</translation>
    </message>
    <message>
        <source>{1} × {2} pixels in {3} bytes</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is image.width; {2} is image.height; {3} is stored</extracomment>
        <translation>{3} バイトに {1} × {2} ピクセル</translation>
    </message>
    <message>
        <source>larger than {1} MiB</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>{1} MiB 超</translation>
    </message>
    <message>
        <source>RGBa</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>RGBa</translation>
    </message>
    <message>
        <source>LA</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>LA</translation>
    </message>
    <message>
        <source>PA</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>PA</translation>
    </message>
    <message>
        <source>it has no page {1}</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is page</extracomment>
        <translation>ページ {1} がありません</translation>
    </message>
    <message>
        <source>LAB</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>LAB</translation>
    </message>
    <message>
        <source>layers/{1}</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is name</extracomment>
        <translation>layers/{1}</translation>
    </message>
    <message>
        <source>{1}: there is no {2} in it; it holds {3}.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is path; {2} is inside; {3} is some or &apos;nothing&apos;</extracomment>
        <translation>{1}: {2} は含まれていません。含まれるのは {3} です。</translation>
    </message>
    <message>
        <source>{1}: there is no matrix {2} in it; it holds {3}.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is chosen; {3} is &apos;, &apos;.join(choices)</extracomment>
        <translation>{1}: 行列 {2} は含まれていません。含まれるのは {3} です。</translation>
    </message>
    <message>
        <source>{1}: a matrix must have two dimensions, not {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is len(shape)</extracomment>
        <translation>{1}: 行列は {2} 次元ではなく 2 次元でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: {2} should be an array.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is getattr(dataset, &apos;name&apos;, &apos;a part&apos;)</extracomment>
        <translation>{1}: {2} は配列でなければなりません。</translation>
    </message>
    <message>
        <source>{1}: {2} is stored as {3}, not as a matrix.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.name; {3} is kind or &apos;something unknown&apos;</extracomment>
        <translation>{1}: {2} は行列ではなく {3} として保存されています。</translation>
    </message>
    <message>
        <source>{1}: its codes name no category.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path</extracomment>
        <translation>{1}: コードに対応するカテゴリーがありません。</translation>
    </message>
    <message>
        <source>{1}: its encoding is not known.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path</extracomment>
        <translation>{1}: 不明なエンコーディングです。</translation>
    </message>
    <message>
        <source>{1}: it holds {2}.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.dtype</extracomment>
        <translation>{1}: 内容は {2} です。</translation>
    </message>
    <message>
        <source>gene {1}</source>
        <extracomment>latentlab/data/made/counts.py; {1} is i + 1</extracomment>
        <translation>遺伝子 {1}</translation>
    </message>
    <message>
        <source>{1}: {2} is {3} of shape {4}, not a matrix of numbers.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.name; {3} is item.dtype; {4} is item.shape</extracomment>
        <translation>{1}: {2} は形状 {4} の {3} であり、数値の行列ではありません。</translation>
    </message>
    <message>
        <source>The column {1} was left out: {2}</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is name; {2} is str(error).removeprefix(f&apos;{path}: &apos;)</extracomment>
        <translation>列 {1} を除外しました: {2}</translation>
    </message>
    <message>
        <source>no values</source>
        <extracomment>latentlab/data/reading/single_cell.py</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>latentlab/data/reading/single_cell.py</extracomment>
        <translation>不明なもの</translation>
    </message>
    <message>
        <source>{1}: the sparse matrix {2} claims {3} by {4} values; refused.</source>
        <extracomment>latentlab/data/reading/sparse.py; {1} is path; {2} is what; {3} is shape[0]; {4} is shape[1]</extracomment>
        <translation>{1}: 疎行列 {2} は {3} × {4} の値を宣言しているため、拒否しました。</translation>
    </message>
    <message>
        <source>{1}: the sparse matrix {2} is damaged: its indices do not fit together.</source>
        <extracomment>latentlab/data/reading/sparse.py; {1} is path; {2} is what</extracomment>
        <translation>{1}: 疎行列 {2} が壊れています: インデックスに整合性がありません。</translation>
    </message>
    <message>
        <source>The sheet {1} was read; inside=… reads another: {2}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is chosen; {2} is &apos;, &apos;.join(map(repr, others[:5]))</extracomment>
        <translation>シート {1} を読み込みました。inside=… で別のシートを読み込めます: {2}。</translation>
    </message>
    <message>
        <source>{1}: holds no rows of numbers or text.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path</extracomment>
        <translation>{1}: 数値または文字列の行がありません。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text; save it as Parquet instead.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}: テキストが {2} GiB を超えています。Parquet で保存してください。</translation>
    </message>
    <message>
        <source>The column {1} was left out: it holds lists or objects.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is name</extracomment>
        <translation>列 {1} を除外しました: リストまたはオブジェクトを含みます。</translation>
    </message>
    <message>
        <source>Its sheets are {1}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is &apos;, &apos;.join(map(repr, names[:20]))</extracomment>
        <translation>シートは {1} です。</translation>
    </message>
    <message>
        <source>{1}: the sheet {2} holds nothing.{3}</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is chosen; {3} is some</extracomment>
        <translation>{1}: シート {2} は空です。{3}</translation>
    </message>
    <message>
        <source>{1}: not a sound Arrow file ({2}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is str(error).splitlines()[0][:150]</extracomment>
        <translation>{1}: 正しい Arrow ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: line {2} holds no object of names and values.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is number</extracomment>
        <translation>{1}: {2} 行目に名前と値のオブジェクトがありません。</translation>
    </message>
    <message>
        <source>{1}: more than {2} names; at most so many are read.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is MOST_COLUMNS</extracomment>
        <translation>{1}: 名前が {2} 個を超えています。読み込めるのはその数までです。</translation>
    </message>
    <message>
        <source>{1}: not a sound spreadsheet ({2}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is str(error).splitlines()[0][:150]</extracomment>
        <translation>{1}: 正しい表計算ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: line {2} is no JSON ({3}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is number; {3} is error</extracomment>
        <translation>{1}: {2} 行目が JSON ではありません({3})。</translation>
    </message>
    <message>
        <source>{1}: there is no sheet {2}; it holds {3}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is chosen; {3} is &apos;, &apos;.join(names[:20]) or &apos;none&apos;</extracomment>
        <translation>{1}: シート {2} はありません。含まれるのは {3} です。</translation>
    </message>
    <message>
        <source>The column {1} was left out: it holds {2}.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is name; {2} is field.type</extracomment>
        <translation>列 {1} を除外しました: 内容は {2} です。</translation>
    </message>
    <message>
        <source>Each of its {1} pages of {2} × {3} pixels is a row; page=… takes one page of each TIFF, where their folder is opened.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is count; {2} is common[0]; {3} is common[1]</extracomment>
        <translation>{2} × {3} ピクセルの {1} ページのそれぞれが行になります。フォルダーを開く場合は、page=… で各 TIFF から 1 ページを使えます。</translation>
    </message>
    <message>
        <source>{1}: none of its {2} pages can be read ({3}).</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(pages); {3} is kept.notes[&apos;bad&apos;][0]</extracomment>
        <translation>{1}: {2} ページはどれも読み込めません({3})。</translation>
    </message>
    <message>
        <source>{1}: page={2} would leave a single row of its {3}; page is for folders of TIFFs, each with several. Leave it out, and each page is a row.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is recipe.page; {3} is len(sizes)</extracomment>
        <translation>{1}: page={2} では {3} ページから 1 行しか残りません。page は複数ページの TIFF のフォルダー用です。指定しなければ各ページが行になります。</translation>
    </message>
    <message>
        <source>{1}: is a single picture, which is one row; open the folder that holds all of them.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path</extracomment>
        <translation>{1}: 画像が 1 枚だけで、1 行にしかなりません。すべての画像を含むフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>{1}: each of its {2} pages has another size, so they are no rows of one kind.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(sizes)</extracomment>
        <translation>{1}: {2} ページのサイズがすべて異なるため、同種の行になりません。</translation>
    </message>
    <message>
        <source>Left out for their other size: page {1} ….</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is some</extracomment>
        <translation>サイズが異なるため除外: ページ {1} …。</translation>
    </message>
    <message>
        <source>Left out for their other size: page {1}.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is some</extracomment>
        <translation>サイズが異なるため除外: ページ {1}。</translation>
    </message>
    <message>
        <source>Its decoded pages could not be kept.</source>
        <extracomment>latentlab/data/reading/stacks.py</extracomment>
        <translation>デコードしたページを保存できませんでした。</translation>
    </message>
    <message>
        <source>{1}: page {2} is of {3} × {4} pixels; refused.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(sizes) + 1; {3} is image.height; {4} is image.width</extracomment>
        <translation>{1}: ページ {2} は {3} × {4} ピクセルのため、拒否しました。</translation>
    </message>
    <message>
        <source>{1}: more than {2} pages.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is MOST_PAGES</extracomment>
        <translation>{1}: {2} ページを超えています。</translation>
    </message>
    <message>
        <source>{1}: not a sound TIFF ({2}).</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is why(error)</extracomment>
        <translation>{1}: 正しい TIFF ではありません({2})。</translation>
    </message>
    <message>
        <source>page {1}</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is page + 1</extracomment>
        <translation>ページ {1}</translation>
    </message>
    <message>
        <source>After page {1} the file is damaged; what may follow is lost.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is len(sizes)</extracomment>
        <translation>ページ {1} より後でファイルが壊れており、続きがあっても失われています。</translation>
    </message>
    <message>
        <source>Page {1}: {2}.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is page + 1; {2} is why(error)</extracomment>
        <translation>ページ {1}: {2}。</translation>
    </message>
    <message>
        <source>The classes {1} to {2} of {3} are named by {4}.</source>
        <extracomment>latentlab/data/reading/structs.py; {1} is first; {2} is first + len(texts) - 1; {3} is key; {4} is last_part(name)</extracomment>
        <translation>{3} のクラス {1} から {2} の名前は {4} から取りました。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than tensors; save the tensor alone.</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path</extracomment>
        <translation>{1}: テンソル以外も含むため拒否しました。テンソルだけを保存してください。</translation>
    </message>
    <message>
        <source>{1}: not a sound PyTorch file ({2}).</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path; {2} is said</extracomment>
        <translation>{1}: 正しい PyTorch ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: unpacks to more than {2} GiB.</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path; {2} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}: 展開すると {2} GiB を超えます。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text; save it as Parquet or NPY instead.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}: テキストが {2} GiB を超えています。Parquet または NPY で保存してください。</translation>
    </message>
    <message>
        <source>{1}: holds zero bytes, so it is not text.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}: ゼロバイトを含むため、テキストではありません。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. encoding=… reads it otherwise.</source>
        <extracomment>latentlab/data/reading/text.py</extracomment>
        <translation>テキストは UTF-8 ではないため、Windows-1252 として読み込みました。encoding=… で別の読み方ができます。</translation>
    </message>
    <message>
        <source>{1}: holds nothing but blanks.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}: 空白しかありません。</translation>
    </message>
    <message>
        <source>{1} {2} not {3} and {4} left out (row {5}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is rows_; {2} is have; {3} is width; {4} is was; {5} is shown</extracomment>
        <translation>{1}{2}ちょうど {3} がなく、{4}除外しました(行 {5})。</translation>
    </message>
    <message>
        <source>{1}: its first row has {2} cells ({3}), and no row below it has as many. If it is a title, write # before it, or take it out.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is len(names); {3} is some</extracomment>
        <translation>{1}: 先頭行には {2} 個のセル({3})がありますが、下の行はどれも同数ではありません。表題なら前に # を付けるか、取り除いてください。</translation>
    </message>
    <message>
        <source>{1}: holds no rows below its header.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}: ヘッダーの下に行がありません。</translation>
    </message>
    <message>
        <source>{1}: its first line is longer than {2} MiB.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is LONGEST_LINE &gt;&gt; 20</extracomment>
        <translation>{1}: 先頭行が {2} MiB を超えています。</translation>
    </message>
    <message>
        <source>{1}: {2} columns; at most {3} are read.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is about.num_columns; {3} is MOST_COLUMNS</extracomment>
        <translation>{1}: {2} 列あります。読み込めるのは {3} 列までです。</translation>
    </message>
    <message>
        <source>{1}: no row of cells is in it.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is path; {2} is comment</extracomment>
        <translation>{1}: セルの行がありません。</translation>
    </message>
    <message>
        <source>Several columns are called {1}; they were numbered.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is repeated[0]</extracomment>
        <translation>{1} という名前の列が複数あるため、番号を付けました。</translation>
    </message>
    <message>
        <source>{1}: not a matrix of numbers ({2}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is str(error).split(&apos;;&apos;)[0].rstrip(&apos;.&apos;)</extracomment>
        <translation>{1}: 数値の行列ではありません({2})。</translation>
    </message>
    <message>
        <source>and others</source>
        <extracomment>latentlab/data/reading/beside.py</extracomment>
        <translation>他</translation>
    </message>
    <message>
        <source>{1}: is not text in the encoding {2} ({3}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is encoding; {3} is error</extracomment>
        <translation>{1}: エンコーディング {2} のテキストではありません({3})。</translation>
    </message>
    <message>
        <source>column {1}</source>
        <extracomment>latentlab/data/reading/text.py; {1} is place + 1</extracomment>
        <translation>列 {1}</translation>
    </message>
    <message>
        <source>{1}: not the {2} text that it begins as ({3}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is found; {3} is error.reason</extracomment>
        <translation>{1}: 先頭が示す {2} テキストではありません({3})。</translation>
    </message>
    <message>
        <source>{1}: not a table ({2}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is _sentence(error)</extracomment>
        <translation>{1}: 表ではありません({2})。</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>には</translation>
    </message>
    <message>
        <source>have</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>には</translation>
    </message>
    <message>
        <source>was</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>これを</translation>
    </message>
    <message>
        <source>were</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>これらを</translation>
    </message>
    <message>
        <source>below its header</source>
        <extracomment>latentlab/data/reading/text.py</extracomment>
        <translation>(ヘッダーの下)</translation>
    </message>
    <message>
        <source>{1} cell of {2} {3} (such as {4}); missing.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is what; {4} is example[:30]</extracomment>
        <translation>{2} の {1} セル{3}({4} など)。欠損とします。</translation>
    </message>
    <message>
        <source>{1} cells of {2} {3} (such as {4}); missing.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is what; {4} is example[:30]</extracomment>
        <translation>{2} の {1} セル{3}({4} など)。欠損とします。</translation>
    </message>
    <message>
        <source>{1} cell of {2} {3} no percent sign (such as {4}) and</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is have; {4} is known[one][:30]</extracomment>
        <translation>{2} の {1} セル{3}パーセント記号がなく({4} など)、</translation>
    </message>
    <message>
        <source>{1} cells of {2} {3} no percent sign (such as {4}) and</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is have; {4} is known[one][:30]</extracomment>
        <translation>{2} の {1} セル{3}パーセント記号がなく({4} など)、</translation>
    </message>
    <message>
        <source>{1} ({2} cell)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is word; {2} is count</extracomment>
        <translation>{1}({2} セル)</translation>
    </message>
    <message>
        <source>{1} ({2} cells)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is word; {2} is count</extracomment>
        <translation>{1}({2} セル)</translation>
    </message>
    <message>
        <source>Read as missing: {1} in {2}.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is listed([*some, *more]); {2} is listed(places)</extracomment>
        <translation>欠損として読み込み: {2} の {1}。</translation>
    </message>
    <message>
        <source>{1} holds codes such as {2}, kept as words.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is next((w for w in known if w))[:30]</extracomment>
        <translation>{1} には {2} のようなコードがあり、語のまま保ちました。</translation>
    </message>
    <message>
        <source>{1} holds words, though {2} of its {3} cells are numbers.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is good; {3} is total</extracomment>
        <translation>{1} は語を含みますが、{3} セルのうち {2} は数値です。</translation>
    </message>
    <message>
        <source>without {1}: {2} is {3} ({4} cell)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is what; {2} is known[places[0]][:30]; {3} is values[places[0]]; {4} is int(counts[places].sum())</extracomment>
        <translation>{1} を除いて: {2} は {3}({4} セル)</translation>
    </message>
    <message>
        <source>without {1}: {2} is {3} ({4} cells)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is what; {2} is known[places[0]][:30]; {3} is values[places[0]]; {4} is int(counts[places].sum())</extracomment>
        <translation>{1} を除いて: {2} は {3}({4} セル)</translation>
    </message>
    <message>
        <source>{1} was read as numbers {2}.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is &apos;; &apos;.join(each[:4])</extracomment>
        <translation>{1} を数値として読み込みました{2}。</translation>
    </message>
    <message>
        <source>{1} holds several currencies ({2}); their numbers were not converted.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is &apos;, &apos;.join(signs)</extracomment>
        <translation>{1} には複数の通貨({2})があります。数値は換算していません。</translation>
    </message>
    <message>
        <source>{1} holds per cent and per mille; 10 ‰ were read as 1 %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name</extracomment>
        <translation>{1} にはパーセントとパーミルがあります。10 ‰ を 1 % として読み込みました。</translation>
    </message>
    <message>
        <source>{1} {2} within 0 and 1: read as a fraction, {3} %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is lie; {3} is values[one]</extracomment>
        <translation>{1}{2} 0 と 1 の間にあるため、割合({3} %)として読み込みました。</translation>
    </message>
    <message>
        <source>{1} {2} within 0 and 1: read as fractions, {3} %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is lie; {3} is values[one]</extracomment>
        <translation>{1}{2} 0 と 1 の間にあるため、割合({3} % など)として読み込みました。</translation>
    </message>
    <message>
        <source>{1} {2} read as if it had one.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is were</extracomment>
        <translation>{1}{2}記号付きとして読み込みました。</translation>
    </message>
    <message>
        <source>{1} {2} read as if they had one.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is were</extracomment>
        <translation>{1}{2}記号付きとして読み込みました。</translation>
    </message>
    <message>
        <source>more column</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>列を追加</translation>
    </message>
    <message>
        <source>{1} was read with a decimal {2}, unlike others (such as {3}).</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is what; {3} is one[:30]</extracomment>
        <translation>{1} は、他({3} など)と異なり小数点 {2} で読み込みました。</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>は有限の数値ではありません</translation>
    </message>
    <message>
        <source>are no finite numbers</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>は有限の数値ではありません</translation>
    </message>
    <message>
        <source>{1} more column</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>他 {1} 列</translation>
    </message>
    <message>
        <source>{1} more columns</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>他 {1} 列</translation>
    </message>
    <message>
        <source>{1} cell</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} セル</translation>
    </message>
    <message>
        <source>{1} cells</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} セル</translation>
    </message>
    <message>
        <source>a fraction</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>fractions</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>これ</translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>これら</translation>
    </message>
    <message>
        <source>{1} is read as one picture in {2} colours, each of its {3} pixels a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[2]; {3} is pixels</extracomment>
        <translation>{1} は {2} 色の 1 枚の画像として読み込み、{3} ピクセルのそれぞれを行とします</translation>
    </message>
    <message>
        <source>{1} is read as a picture in {2} bands, each of its {3} pixels a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is bands; {3} is math.prod(shape) // bands</extracomment>
        <translation>{1} は {2} バンドの画像として読み込み、{3} ピクセルのそれぞれを行とします</translation>
    </message>
    <message>
        <source>The rows of {1} are along its last axis, as MATLAB keeps them; they were put first.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name</extracomment>
        <translation>{1} の行は、MATLAB の保存形式のように最後の軸に沿っているため、先頭に移しました。</translation>
    </message>
    <message>
        <source>gray pictures of {1} × {2}</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is sides[0]; {2} is sides[1]</extracomment>
        <translation>{1} × {2} のグレー画像</translation>
    </message>
    <message>
        <source>series of {1} steps in {2} channel{3}, each scaled by itself</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is max(sides); {2} is min(sides); {3} is &apos;s&apos; * (min(sides) != 1)</extracomment>
        <translation>{2} チャネル{3}、{1} ステップの系列(それぞれ個別にスケーリング)</translation>
    </message>
    <message>
        <source>{1} holds a row in each of its {2} columns, as labels or scales beside it say</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[1]</extracomment>
        <translation>{1} は、隣のラベルや尺度が示すとおり、{2} 列のそれぞれが行です</translation>
    </message>
    <message>
        <source>{1} holds one thing only, of {2} × {3} values: each line of it is read as a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[1]; {3} is shape[2]</extracomment>
        <translation>{1} は {2} × {3} 個の値の単一のものなので、各線を行として読み込みます</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads {2} gray pictures of {3} × {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]</extracomment>
        <translation>{1}。axes=NHW とすると {3} × {4} のグレー画像 {2} 枚として読み込みます。</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}。axes=NHW とすると各バンドをグレー画像として読み込みます。</translation>
    </message>
    <message>
        <source>{1}; axes=HWN reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}。axes=HWN とすると各バンドをグレー画像として読み込みます。</translation>
    </message>
    <message>
        <source>Each of the {1} rows of {2}, of {3}, is read as {4} numbers, since they are neither gray pictures nor such in 3 colours; axes={5} reads {6} gray pictures of {7} × {8}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is shape[0]; {2} is name; {3} is own; {4} is finished[0]; {5} is axes; {6} is math.prod(shape) // (height * width); {7} is height; {8} is width</extracomment>
        <translation>{2}({3})の {1} 行は、グレー画像でも 3 色の画像でもないため、それぞれ {4} 個の数値として読み込みます。axes={5} とすると {7} × {8} のグレー画像 {6} 枚として読み込みます。</translation>
    </message>
    <message>
        <source>The last of the 4 channels of {1} is taken for transparency and left out; axes=NDDD reads all as numbers.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name</extracomment>
        <translation>{1} の 4 チャネルの最後は透明度とみなして除外しました。axes=NDDD とするとすべて数値として読み込みます。</translation>
    </message>
    <message>
        <source>CT</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>CT</translation>
    </message>
    <message>
        <source>TC</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>TC</translation>
    </message>
    <message>
        <source>{1} axes=NHW reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is _last(name)</extracomment>
        <translation>{1} axes=NHW とすると、そのままの並びで読み込みます。</translation>
    </message>
    <message>
        <source>Rows of {1} are read as {2} with one range for all; axes={3} reads {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is gray; {3} is series; {4} is lines</extracomment>
        <translation>{1} の行は、全体で一つの範囲をもつ{2}として読み込みます。axes={3} とすると{4}として読み込みます。</translation>
    </message>
    <message>
        <source>HWCN</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>HWCN</translation>
    </message>
    <message>
        <source>{1} axes=NHWC reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is _last(name)</extracomment>
        <translation>{1} axes=NHWC とすると、そのままの並びで読み込みます。</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads all as one row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}。axes=NHW とすると全体を 1 行として読み込みます。</translation>
    </message>
    <message>
        <source>{1}Rows of {2} are read as {3}; axes={4} reads {5}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is name; {3} is lines; {4} is pictures; {5} is gray</extracomment>
        <translation>{1}{2} の行は{3}として読み込みます。axes={4} とすると{5}として読み込みます。</translation>
    </message>
    <message>
        <source>{1} is read as {2} gray pictures of {3} × {4}; if it is one picture in {5} colours, it is a single row, and axes={6} makes each of its pixels a row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]; {5} is shape[axis]; {6} is axes</extracomment>
        <translation>{1} は {3} × {4} のグレー画像 {2} 枚として読み込みます。{5} 色の 1 枚の画像なら 1 行ですが、axes={6} とすると各ピクセルが行になります。</translation>
    </message>
    <message>
        <source>DN</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>DN</translation>
    </message>
    <message>
        <source>{1}; it was turned. axes=ND reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}。転置しました。axes=ND とすると、そのままの並びで読み込みます。</translation>
    </message>
    <message>
        <source>HW</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>HW</translation>
    </message>
    <message>
        <source>NND</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>NND</translation>
    </message>
    <message>
        <source>DNN</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>DNN</translation>
    </message>
    <message>
        <source>NHW</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>NHW</translation>
    </message>
    <message>
        <source>HWN</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>HWN</translation>
    </message>
    <message>
        <source>OTUS</source>
        <extracomment>latentlab/data/reading/zarr_copy.py</extracomment>
        <translation>OTUS</translation>
    </message>
    <message>
        <source>{1}: cannot be decoded; its values need more memory than they should.</source>
        <extracomment>latentlab/data/reading/zarr_copy.py; {1} is store</extracomment>
        <translation>{1}: デコードできません。値に必要なメモリが過大です。</translation>
    </message>
    <message>
        <source>{1}: cannot be decoded; it is damaged ({2}).</source>
        <extracomment>latentlab/data/reading/zarr_copy.py; {1} is store; {2} is said</extracomment>
        <translation>{1}: デコードできません。壊れています({2})。</translation>
    </message>
    <message>
        <source>a chunk that is cut short</source>
        <extracomment>latentlab/data/reading/zarr_copy.py</extracomment>
        <translation>途中で切れたチャンク</translation>
    </message>
    <message>
        <source>{1} holds too long words</source>
        <extracomment>latentlab/data/reading/zarr_copy.py; {1} is name</extracomment>
        <translation>{1} に長すぎる語があります</translation>
    </message>
    <message>
        <source>numcodecs.{1}</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is name</extracomment>
        <translation>numcodecs.{1}</translation>
    </message>
    <message>
        <source>float{1}</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is 8 * n</extracomment>
        <translation>float{1}</translation>
    </message>
    <message>
        <source>{1}int{2}</source>
        <extracomment>latentlab/data/reading/matlab.py; {1} is u; {2} is n</extracomment>
        <translation>{1}int{2}</translation>
    </message>
    <message>
        <source>{1}: its metadata are damaged.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path</extracomment>
        <translation>{1}: メタデータが壊れています。</translation>
    </message>
    <message>
        <source>{1}: {2} is laid out in a way that is not read.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}: {2} の配置は読み込みに対応していません。</translation>
    </message>
    <message>
        <source>{1}: {2} was refused, since it is of shape {3}, but only {4} bytes are stored for it.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is node.name or &apos;it&apos;; {3} is node.shape; {4} is stored</extracomment>
        <translation>{1}: {2} を拒否しました。形状 {3} に対し、保存されているのは {4} バイトだけです。</translation>
    </message>
    <message>
        <source>{1}: {2} has the shape or chunks {3}, which cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;; {3} is str(said)[:60]</extracomment>
        <translation>{1}: {2} の形状またはチャンク {3} はありえません。</translation>
    </message>
    <message>
        <source>{1}: {2} is packed by the codec {3}, which is not read here: it may run code, or is not known. Save it with zstd, gzip or blosc.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;; {3} is wrong[:40]</extracomment>
        <translation>{1}: {2} はコーデック {3} で圧縮されています。コードを実行しうるか不明なため、ここでは読み込みません。zstd、gzip、blosc で保存してください。</translation>
    </message>
    <message>
        <source>{1}: {2} has the shape {3} in chunks of {4}, which cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is label; {3} is node.shape; {4} is node.chunks</extracomment>
        <translation>{1}: {2} の形状 {3}、チャンク {4} はありえません。</translation>
    </message>
    <message>
        <source>{1}: {2} is of shape {3}, more than {4} GiB.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is tuple(shape); {4} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}: {2} は形状 {3} で、{4} GiB を超えます。</translation>
    </message>
    <message>
        <source>{1}: {2} was refused for its chunks of {3}: they must be of at most {4} MiB, and at most {5}.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is label; {3} is node.chunks; {4} is LARGEST_CHUNK &gt;&gt; 20; {5} is MOST_CHUNKS</extracomment>
        <translation>{1}: {2} を、チャンク {3} のため拒否しました。チャンクは {4} MiB まで、{5} 個までです。</translation>
    </message>
    <message>
        <source>{1}: its metadata are damaged ({2}).</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is str(error)[:80]</extracomment>
        <translation>{1}: メタデータが壊れています({2})。</translation>
    </message>
    <message>
        <source>it holds {1}, neither numbers nor words</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is str(dtype)[:40]</extracomment>
        <translation>内容は {1} で、数値でも語でもありません</translation>
    </message>
    <message>
        <source>{1}: {2} has shards that do not fit its shape.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}: {2} のシャードが形状に合っていません。</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>US</translation>
    </message>
    <message>
        <source>{1}: {2} has codecs that cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}: {2} のコーデックはありえません。</translation>
    </message>
    <message>
        <source>{1}: holds no array of numbers.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path</extracomment>
        <translation>{1}: 数値の配列がありません。</translation>
    </message>
    <message>
        <source>{1}: holds {2} bytes in all; choose one array with inside=…; there are {3}.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is total; {3} is some</extracomment>
        <translation>{1}: 全体で {2} バイトあります。inside=… で一つの配列を選んでください。含まれるのは {3} です。</translation>
    </message>
    <message>
        <source>{1}: not a sound zip file ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is str(error)[:100]</extracomment>
        <translation>{1}: 正しい zip ファイルではありません({2})。</translation>
    </message>
    <message>
        <source>{1}: {2} is larger than metadata can be.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is store.path; {2} is full</extracomment>
        <translation>{1}: {2} はメタデータとしては大きすぎます。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than {2} arrays.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is store.path; {2} is MOST_NODES</extracomment>
        <translation>{1}: 配列が {2} 個を超えるため拒否しました。</translation>
    </message>
    <message>
        <source>{1} was left out: {2}.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is name; {2} is node.problem</extracomment>
        <translation>{1} を除外しました: {2}。</translation>
    </message>
    <message>
        <source>Of {1} {2} of {3} chunks are not stored; their values are those that the store fills in.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is name or &apos;the array&apos;; {2} is absent; {3} is node.chunk_count</extracomment>
        <translation>{1} では {3} チャンクのうち {2} が保存されておらず、その値はストアの補完値です。</translation>
    </message>
    <message>
        <source>{1}: {2} is a link or no plain file, which a store must not hold; refused.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is shown</extracomment>
        <translation>{1}: {2} はリンクか通常でないファイルで、ストアには許されないため拒否しました。</translation>
    </message>
    <message>
        <source>{1}: holds more than {2} files.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is MOST_FILES</extracomment>
        <translation>{1}: ファイルが {2} 個を超えています。</translation>
    </message>
    <message>
        <source>{1}: {2} is damaged ({3}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name; {3} is str(error)[:100]</extracomment>
        <translation>{1}: {2} が壊れています({3})。</translation>
    </message>
    <message>
        <source>the array</source>
        <extracomment>latentlab/data/reading/zarr_store.py</extracomment>
        <translation>配列</translation>
    </message>
    <message>
        <source>The columns that a model learns from</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>モデルが学習する列</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Columns to learn from as well, beside those that suit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>適した列に加えて学習に使う列</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Columns not to learn from</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>学習に使わない列</translation>
    </message>
    <message>
        <source>The column of classes; an empty text for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>クラスの列。空なら使わない</translation>
    </message>
    <message>
        <source>The column that names each row; an empty text for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>各行の名前の列。空なら使わない</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>欠損値</translation>
    </message>
    <message>
        <source>Leave such rows out, fill in the mean of the column, or do so and say where in columns of their own</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>該当行を除く、列の平均で補完する、または補完した上で欠損箇所を専用の列に示す</translation>
    </message>
    <message>
        <source>Stands for missing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>欠損を表す値</translation>
    </message>
    <message>
        <source>Numbers that stand for missing values, such as -999; after a column&apos;s name and = in that column only, age=-1; an empty list for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>欠損値を表す数値(-999 など)。age=-1 のように列名と = を付けるとその列だけ。空のリストならなし</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>スケーリング</translation>
    </message>
    <message>
        <source>unit: all values to 0–1 by one range · min-max: each column to 0–1 · standard: each column to mean 0 and deviation 1 · log1p: log(1 + x)</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>unit: 全値を一つの範囲で 0–1 に · min-max: 列ごとに 0–1 に · standard: 列ごとに平均 0、標準偏差 1 に · log1p: log(1 + x)</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>画像サイズ</translation>
    </message>
    <message>
        <source>Height and width in pixels: rows of numbers are shown as such, pictures are brought to it</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>高さと幅(ピクセル): 数値の行をこの大きさで表示し、画像をこれにそろえる</translation>
    </message>
    <message>
        <source>How pictures of another form are brought to the size</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>形の異なる画像をサイズにそろえる方法</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>色</translation>
    </message>
    <message>
        <source>Gray values or red, green and blue</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>グレー値、または赤・緑・青</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>What stands between the cells of a text</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>テキストのセルの間にある文字</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>小数点</translation>
    </message>
    <message>
        <source>1.5 or 1,5</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>1.5 または 1,5</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Whether the first row names the columns</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>先頭行が列名かどうか</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>コメント</translation>
    </message>
    <message>
        <source>What begins lines that are no rows; an empty text for nothing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>行ではない行の始まりの文字。空ならなし</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>How bytes are letters, such as utf-8, latin-1 or shift-jis</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>文字のバイト表現(utf-8、latin-1、shift-jis など)</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>8 bits a pixel, or all that the pictures have, by the range of the whole set</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ピクセルあたり 8 ビット、または画像のもつ全ビット(データ全体の範囲による)</translation>
    </message>
    <message>
        <source>The one page to take of a TIFF that has several, from 1 on</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>複数ページの TIFF から使うページ(1 から)</translation>
    </message>
    <message>
        <source>What the axes of an array are, a letter each in the order of the file, such as NHW, HWN, NTC or DN: N rows · H height · W width · C colours or channels · T time · D values; N or D again: taken together</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>配列の各軸の意味を、ファイルの順に 1 文字ずつ(NHW、HWN、NTC、DN など): N 行 · H 高さ · W 幅 · C 色またはチャネル · T 時間 · D 値。N や D の繰り返しは一つにまとめる</translation>
    </message>
    <message>
        <source>Rows are columns</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>行が列にある</translation>
    </message>
    <message>
        <source>The file holds one row of data in each column</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ファイルの各列がデータの 1 行</translation>
    </message>
    <message>
        <source>Column by column</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>列優先</translation>
    </message>
    <message>
        <source>The pixels of each row of numbers go down the first column of the picture, then the next</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>各行の数値のピクセルは、画像の最初の列を下へ進み、次の列へ続く</translation>
    </message>
    <message>
        <source>Held out</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>Share of rows that are never trained on</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>学習に一切使わない行の割合</translation>
    </message>
    <message>
        <source>Split by</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>分割列</translation>
    </message>
    <message>
        <source>A column that says which rows are held out (test, held-out, validation, true)</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ホールドアウト行を示す列(test、held-out、validation、true)</translation>
    </message>
    <message>
        <source>Held-out file</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ホールドアウトファイル</translation>
    </message>
    <message>
        <source>Another file of the same kind, whose rows are held out</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>同種の別ファイル。その行をホールドアウトとする</translation>
    </message>
    <message>
        <source>picture must be a side, or height and width.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>picture は 1 辺、または高さと幅で指定してください。</translation>
    </message>
    <message>
        <source>features must name at least one column.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>features には少なくとも一つの列が必要です。</translation>
    </message>
    <message>
        <source>axes and transpose both say where the rows lie; choose one of them.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>axes と transpose はどちらも行の位置を示します。一方だけを選んでください。</translation>
    </message>
    <message>
        <source>axes={1} speaks of series, which have no picture size; choose one of them.</source>
        <extracomment>latentlab/data/recipe.py; {1} is found.axes</extracomment>
        <translation>axes={1} は系列を示し、系列に画像サイズはありません。一方だけを選んでください。</translation>
    </message>
    <message>
        <source>absent holds {1}: write a number, or a column, = and a number, such as age=-1.</source>
        <extracomment>latentlab/data/recipe.py; {1} is entry</extracomment>
        <translation>absent に {1} があります。数値、または age=-1 のように列名、=、数値を書いてください。</translation>
    </message>
    <message>
        <source>suits the file</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ファイルに合わせる</translation>
    </message>
    <message>
        <source>suits the table</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>表に合わせる</translation>
    </message>
    <message>
        <source>drop</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>indicator</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>指示変数</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>単位範囲</translation>
    </message>
    <message>
        <source>min-max</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>min-max</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>標準化</translation>
    </message>
    <message>
        <source>log1p</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>log1p</translation>
    </message>
    <message>
        <source>px</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>px</translation>
    </message>
    <message>
        <source>crop</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>pad</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>余白</translation>
    </message>
    <message>
        <source>stretch</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>伸縮</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>グレー</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>カラー</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>タブ</translation>
    </message>
    <message>
        <source>bar</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>縦線</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>point</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>suits the text</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>テキストに合わせる</translation>
    </message>
    <message>
        <source>8 bits</source>
        <extracomment>latentlab/data/guess.py</extracomment>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>suits the pictures</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>画像に合わせる</translation>
    </message>
    <message>
        <source>each a row; in a folder the first</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>各ページを行に。フォルダーでは最初のページ</translation>
    </message>
    <message>
        <source>suits the array</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>配列に合わせる</translation>
    </message>
    <message>
        <source>by share</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>割合で</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>選ばれたため</translation>
    </message>
    <message>
        <source>it was chosen to say which rows are held out</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>ホールドアウト行を示す列として選ばれたため</translation>
    </message>
    <message>
        <source>its words are days or times, and all different</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>語が日付または時刻で、すべて異なるため</translation>
    </message>
    <message>
        <source>numbers that vary, few and whole</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>少数の整数で、変化する数値</translation>
    </message>
    <message>
        <source>Not learned from:</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>学習に使いません:</translation>
    </message>
    <message>
        <source>code of the label</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>ラベルのコード</translation>
    </message>
    <message>
        <source>mostly missing</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>ほとんどが欠損</translation>
    </message>
    <message>
        <source>individual id</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>個体 ID</translation>
    </message>
    <message>
        <source>row name</source>
        <extracomment>latentlab/data/listing.py</extracomment>
        <translation>行の名前</translation>
    </message>
    <message>
        <source>it stands beside {1} values whose names are numbers, as of a spectrum</source>
        <extracomment>latentlab/data/roles.py; {1} is len(scale)</extracomment>
        <translation>スペクトルのように、数値の名前をもつ {1} 個の値の隣にあるため</translation>
    </message>
    <message>
        <source>it names the parts of the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>行の部分の名前であるため</translation>
    </message>
    <message>
        <source>it holds words, of which each becomes a column of 0 and 1</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>語を含み、それぞれが 0 と 1 の列になるため</translation>
    </message>
    <message>
        <source>{1} {2} ({3}: {4}). {5}=[…] learns from {6}.</source>
        <extracomment>latentlab/data/roles.py; {1} is LEFT_OUT; {2} is _some(names); {3} is what; {4} is reason; {5} is key; {6} is them</extracomment>
        <translation>{1} {2}({3}: {4})。{5}=[…] で {6} を学習に使います。</translation>
    </message>
    <message>
        <source>{1}: few whole numbers from 0 or 1 on, learned from as quantities. Where they are codes of classes, label=… takes one for the label and without=[…] leaves them out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(codes)</extracomment>
        <translation>{1}: 0 または 1 からの少数の整数で、量として学習に使います。クラスのコードなら、label=… で一つをラベルとし、without=[…] で除外できます。</translation>
    </message>
    <message>
        <source>{1} {2} learned from, though {3}; without=[…] leaves {4} out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is are; {3} is reason; {4} is them</extracomment>
        <translation>{1} {2} 学習に使います({3})。without=[…] で {4} を除外できます。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} for a {3}; the columns are {4}.</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path; {2} is name; {3} is what; {4} is some</extracomment>
        <translation>{1}: {3} に使う列 {2} がありません。ある列は {4} です。</translation>
    </message>
    <message>
        <source>the file says so</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>ファイルにそう書かれているため</translation>
    </message>
    <message>
        <source>its words are all different</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>語がすべて異なるため</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>空であるため</translation>
    </message>
    <message>
        <source>it names parts of the rows as well</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>行の部分の名前でもあるため</translation>
    </message>
    <message>
        <source>a column of 0 and 1 for each of them, where they are chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>選んだ場合、それぞれが 0 と 1 の列になります</translation>
    </message>
    <message>
        <source>it has one value only</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>値が一つしかないため</translation>
    </message>
    <message>
        <source>each of its values stands for one of {1}</source>
        <extracomment>latentlab/data/roles.py; {1} is label</extracomment>
        <translation>各値が {1} の一つを表すため</translation>
    </message>
    <message>
        <source>each of its values occurs within one of {1} only</source>
        <extracomment>latentlab/data/roles.py; {1} is label</extracomment>
        <translation>各値が {1} の一つの中にしか現れないため</translation>
    </message>
    <message>
        <source>it is called so, and what is to be predicted is not learned from</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>そういう名前で、予測対象は学習に使わないため</translation>
    </message>
    <message>
        <source>its name speaks of parts</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前が部分を示すため</translation>
    </message>
    <message>
        <source>{1} of it is missing</source>
        <extracomment>latentlab/data/roles.py; {1} is column.missing.mean()</extracomment>
        <translation>その {1} が欠損しているため</translation>
    </message>
    <message>
        <source>nearly all of its whole numbers differ</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>整数がほとんどすべて異なるため</translation>
    </message>
    <message>
        <source>numbers that vary</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>変化する数値</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>行を数えているため</translation>
    </message>
    <message>
        <source>long whole numbers, another for each row</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>行ごとに異なる長い整数であるため</translation>
    </message>
    <message>
        <source>without a name, and another whole number for each row: an index</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前がなく、行ごとに異なる整数: インデックスであるため</translation>
    </message>
    <message>
        <source>a code by its name, of whole numbers</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前からコードとわかる整数であるため</translation>
    </message>
    <message>
        <source>a number by its name, another for nearly each row</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前から番号とわかり、ほぼ行ごとに異なるため</translation>
    </message>
    <message>
        <source>it says by its name who was measured</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前から測定対象者を示すとわかるため</translation>
    </message>
    <message>
        <source>a number by its name</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前から番号とわかるため</translation>
    </message>
    <message>
        <source>a number by its name, that counts rows within groups</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名前から、グループ内の行を数える番号とわかるため</translation>
    </message>
    <message>
        <source>its numbers are days, such as 20200131</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>数値が 20200131 のような日付であるため</translation>
    </message>
    <message>
        <source>seconds since 1970, or the like</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>1970 年からの秒数などであるため</translation>
    </message>
    <message>
        <source>it numbers parts of the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>行の部分の番号であるため</translation>
    </message>
    <message>
        <source>{1}: none of its columns holds numbers that vary</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path</extracomment>
        <translation>{1}: 変化する数値の列がありません</translation>
    </message>
    <message>
        <source>{1} says which rows are held out; split=… names another column.</source>
        <extracomment>latentlab/data/roles.py; {1} is name</extracomment>
        <translation>{1} がホールドアウト行を示します。split=… で別の列を指定できます。</translation>
    </message>
    <message>
        <source>{1} is taken for the label: {2}. label=… chooses another, label=&apos;&apos; none.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} をラベルとみなします: {2}。label=… で別の列を選べます。label=&apos;&apos; ならなし。</translation>
    </message>
    <message>
        <source>{1} names the rows, and is not learned from: {2}. names=&apos;&apos; takes no names.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} は行の名前で、学習に使いません: {2}。names=&apos;&apos; とすると名前を使いません。</translation>
    </message>
    <message>
        <source>its words are days or times</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>語が日付または時刻であるため</translation>
    </message>
    <message>
        <source>the numbers are years</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>数値が年であるため</translation>
    </message>
    <message>
        <source>choose features, such as {1}, whose words become columns of 0 and 1.</source>
        <extracomment>latentlab/data/roles.py; {1} is words[0]</extracomment>
        <translation>{1} などの特徴量を選ぶと、その語が 0 と 1 の列になります。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} different values, too many for classes.</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path; {2} is recipe.label; {3} is source.columns[recipe.label].distinct</extracomment>
        <translation>{1}: 列 {2} には異なる値が {3} 個あり、クラスには多すぎます。</translation>
    </message>
    <message>
        <source>column 1</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>列 1</translation>
    </message>
    <message>
        <source>as a rule it would not be: {1}</source>
        <extracomment>latentlab/data/roles.py; {1} is roles[name].reason</extracomment>
        <translation>通常は使いません: {1}</translation>
    </message>
    <message>
        <source>it was chosen to be</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>選ばれたため</translation>
    </message>
    <message>
        <source>it stands beside the values</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>値の隣にあるため</translation>
    </message>
    <message>
        <source>other columns were chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>他の列が選ばれたため</translation>
    </message>
    <message>
        <source>{1}: is no plain file.</source>
        <extracomment>latentlab/data/rows.py; {1} is path</extracomment>
        <translation>{1}: 通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{1}: cut short: its values need {2} bytes.</source>
        <extracomment>latentlab/data/rows.py; {1} is path; {2} is self.nbytes</extracomment>
        <translation>{1}: 途中で切れています: 値には {2} バイト必要です。</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <extracomment>latentlab/data/rows.py</extracomment>
        <translation>そのような行はありません。</translation>
    </message>
    <message>
        <source>{1}: has become shorter since it was opened.</source>
        <extracomment>latentlab/data/rows.py; {1} is self.path</extracomment>
        <translation>{1}: 開いた後に短くなりました。</translation>
    </message>
    <message>
        <source>{1}: cannot be read ({2}).</source>
        <extracomment>latentlab/data/opening.py; {1} is path; {2} is said</extracomment>
        <translation>{1}: 読み込めません({2})。</translation>
    </message>
    <message>
        <source>There is no row {1}.</source>
        <extracomment>latentlab/data/rows.py; {1} is index</extracomment>
        <translation>行 {1} はありません。</translation>
    </message>
    <message>
        <source>{1}: is not of the same kind as {2}.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path; {2} is source.path</extracomment>
        <translation>{1}: {2} と種類が異なります。</translation>
    </message>
    <message>
        <source>{1}: has no column {2}.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path; {2} is absent[0]</extracomment>
        <translation>{1}: 列 {2} がありません。</translation>
    </message>
    <message>
        <source>{1}: holds {2} names for {3} rows.</source>
        <extracomment>latentlab/data/source.py; {1} is self.path; {2} is len(self.row_names); {3} is len(self)</extracomment>
        <translation>{1}: {3} 行に対して名前が {2} 個あります。</translation>
    </message>
    <message>
        <source>{1}: holds no rows.</source>
        <extracomment>latentlab/data/memory.py; {1} is path</extracomment>
        <translation>{1}: 行がありません。</translation>
    </message>
    <message>
        <source>{1}: its rows are of shape {2}, not {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is tuple(values.shape[1:]); {3} is row</extracomment>
        <translation>{1}: 行の形状が {3} ではなく {2} です。</translation>
    </message>
    <message>
        <source>{1}: only arrays in memory can be joined; save them as one file with a column to split by.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path</extracomment>
        <translation>{1}: 結合できるのはメモリ内の配列だけです。分割列を付けて一つのファイルに保存してください。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} rows, not {4}.</source>
        <extracomment>latentlab/data/source.py; {1} is self.path; {2} is name; {3} is len(column); {4} is len(self)</extracomment>
        <translation>{1}: 列 {2} の行数が {4} ではなく {3} です。</translation>
    </message>
    <message>
        <source>Last rows are called {1}, though their numbers are not the sums or means of the rows above: they were kept. If they sum up others, take them out of the file.</source>
        <extracomment>latentlab/data/totals.py; {1} is &apos;, &apos;.join(map(repr, called[::-1]))</extracomment>
        <translation>末尾の行の名前は {1} ですが、数値が上の行の合計や平均ではないため残しました。集計行なら、ファイルから取り除いてください。</translation>
    </message>
    <message>
        <source>{1} sums or means of the rows above; left out.</source>
        <extracomment>latentlab/data/totals.py; {1} is which</extracomment>
        <translation>{1} 上の行の合計または平均のため、除外しました。</translation>
    </message>
    <message>
        <source>The last row{1} holds</source>
        <extracomment>latentlab/data/totals.py; {1} is some</extracomment>
        <translation>最後の行{1} は</translation>
    </message>
    <message>
        <source>The last {1} rows{2} hold</source>
        <extracomment>latentlab/data/totals.py; {1} is len(source) - end; {2} is some</extracomment>
        <translation>最後の {1} 行{2} は</translation>
    </message>
    <message>
        <source>All values are whole numbers that vary as counts do: they are taken for counts (scaling=none); scaling=standard takes them for measurements.</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>すべての値がカウントのように変動する整数なので、カウントとみなします (scaling=none)。scaling=standard とすると測定値とみなします。</translation>
    </message>
    <message>
        <source>{1} names genes, such as {2}</source>
        <extracomment>latentlab/data/wide.py; {1} is first; {2} is source.columns[first].text(0)</extracomment>
        <translation>{1} は {2} などの遺伝子名です</translation>
    </message>
    <message>
        <source>Each column is read as a row, since {1}; transpose=false does not.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>各列を行として読み込みます({1})。transpose=false とすると行いません。</translation>
    </message>
    <message>
        <source>The rows may lie in the columns: {1}. transpose=true reads each column as a row.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>行が列にある可能性があります: {1}。transpose=true とすると各列を行として読み込みます。</translation>
    </message>
    <message>
        <source>ACTB</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>ACTB</translation>
    </message>
    <message>
        <source>GAPDH</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>GAPDH</translation>
    </message>
    <message>
        <source>MALAT1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>MALAT1</translation>
    </message>
    <message>
        <source>CD3D</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD3D</translation>
    </message>
    <message>
        <source>CD3E</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD3E</translation>
    </message>
    <message>
        <source>CD4</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD4</translation>
    </message>
    <message>
        <source>CD8A</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD8A</translation>
    </message>
    <message>
        <source>CD8B</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD8B</translation>
    </message>
    <message>
        <source>MS4A1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>MS4A1</translation>
    </message>
    <message>
        <source>CD79A</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD79A</translation>
    </message>
    <message>
        <source>CD19</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD19</translation>
    </message>
    <message>
        <source>LYZ</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>LYZ</translation>
    </message>
    <message>
        <source>NKG7</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>NKG7</translation>
    </message>
    <message>
        <source>GNLY</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>GNLY</translation>
    </message>
    <message>
        <source>CD14</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CD14</translation>
    </message>
    <message>
        <source>FCGR3A</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>FCGR3A</translation>
    </message>
    <message>
        <source>PPBP</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>PPBP</translation>
    </message>
    <message>
        <source>CST3</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CST3</translation>
    </message>
    <message>
        <source>FTL</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>FTL</translation>
    </message>
    <message>
        <source>FTH1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>FTH1</translation>
    </message>
    <message>
        <source>TMSB4X</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>TMSB4X</translation>
    </message>
    <message>
        <source>TP53</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>TP53</translation>
    </message>
    <message>
        <source>BRCA1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>BRCA1</translation>
    </message>
    <message>
        <source>BRCA2</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>BRCA2</translation>
    </message>
    <message>
        <source>EGFR</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>EGFR</translation>
    </message>
    <message>
        <source>MYC</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>MYC</translation>
    </message>
    <message>
        <source>KRAS</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>KRAS</translation>
    </message>
    <message>
        <source>PTEN</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>PTEN</translation>
    </message>
    <message>
        <source>RB1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>RB1</translation>
    </message>
    <message>
        <source>VEGFA</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>VEGFA</translation>
    </message>
    <message>
        <source>TNF</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>TNF</translation>
    </message>
    <message>
        <source>IL6</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>IL6</translation>
    </message>
    <message>
        <source>IL7R</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>IL7R</translation>
    </message>
    <message>
        <source>CCR7</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>CCR7</translation>
    </message>
    <message>
        <source>VIM</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>VIM</translation>
    </message>
    <message>
        <source>EPCAM</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>EPCAM</translation>
    </message>
    <message>
        <source>KRT18</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>KRT18</translation>
    </message>
    <message>
        <source>COL1A1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>COL1A1</translation>
    </message>
    <message>
        <source>ESR1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>ESR1</translation>
    </message>
    <message>
        <source>ERBB2</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>ERBB2</translation>
    </message>
    <message>
        <source>GATA3</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>GATA3</translation>
    </message>
    <message>
        <source>FOXP3</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>FOXP3</translation>
    </message>
    <message>
        <source>PTPRC</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>PTPRC</translation>
    </message>
    <message>
        <source>ALB</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>ALB</translation>
    </message>
    <message>
        <source>SOX2</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>SOX2</translation>
    </message>
    <message>
        <source>NANOG</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>NANOG</translation>
    </message>
    <message>
        <source>POU5F1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>POU5F1</translation>
    </message>
    <message>
        <source>TUBB</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>TUBB</translation>
    </message>
    <message>
        <source>EEF1A1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>EEF1A1</translation>
    </message>
    <message>
        <source>HPRT1</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>HPRT1</translation>
    </message>
    <message>
        <source>The {1} columns from {2} to {3} are read as pictures of {4} × {5} pixels; scaling=standard reads them as numbers.</source>
        <extracomment>latentlab/data/wide.py; {1} is len(names); {2} is names[0]; {3} is names[-1]; {4} is side; {5} is side</extracomment>
        <translation>{2} から {3} までの {1} 列を {4} × {5} ピクセルの画像として読み込みます。scaling=standard とすると数値として読み込みます。</translation>
    </message>
    <message>
        <source>its name is a cell&apos;s barcode</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>名前が細胞のバーコードであるため</translation>
    </message>
    <message>
        <source>{1}: cannot be turned: fewer than two of its columns hold numbers.</source>
        <extracomment>latentlab/data/wide.py; {1} is source.path</extracomment>
        <translation>{1}: 転置できません: 数値の列が 2 列未満です。</translation>
    </message>
    <message>
        <source>{1}{2} {3} left out of the turned table.</source>
        <extracomment>latentlab/data/wide.py; {1} is &apos;, &apos;.join(map(repr, left[:4])); {2} is more; {3} is were</extracomment>
        <translation>{1}{2} {3} 転置した表から除外。</translation>
    </message>
    <message>
        <source>The rows may lie along the last axis: the first two, of {1} each, may be the sides of pictures. transpose=true puts the last axis first.</source>
        <extracomment>latentlab/data/wide.py; {1} is sides[0]</extracomment>
        <translation>行が最後の軸に沿っている可能性があります。最初の二つの軸(各 {1})は画像の辺かもしれません。transpose=true とすると最後の軸を先頭に移します。</translation>
    </message>
    <message>
        <source>{1} names values rather than rows</source>
        <extracomment>latentlab/data/wide.py; {1} is first; {2} is source.columns[first].text(0)</extracomment>
        <translation>{1} は行ではなく値の名前です</translation>
    </message>
    <message>
        <source>genes, such as {1}</source>
        <extracomment>latentlab/data/wide.py; {1} is source.columns[first].text(0)</extracomment>
        <translation>{1} などの遺伝子</translation>
    </message>
    <message>
        <source>neighbouring rows are much alike, as the values of one signal are</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>隣り合う行が、一つの信号の値のようによく似ています</translation>
    </message>
    <message>
        <source>it holds {1} × {2} values, and nothing in the file says which are rows</source>
        <extracomment>latentlab/data/wide.py; {1} is sides[0]; {2} is sides[1]</extracomment>
        <translation>{1} × {2} 個の値があり、どちらが行かを示すものがファイルにありません</translation>
    </message>
    <message>
        <source>the rows differ in level, as values of several kinds do, and the columns do not</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>行は種類の異なる値のように水準が異なり、列は異なりません</translation>
    </message>
    <message>
        <source>holds no numbers, and was</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>は数値を含まず、</translation>
    </message>
    <message>
        <source>hold no numbers, and were</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>は数値を含まず、</translation>
    </message>
    <message>
        <source>values rather than rows</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>行ではなく値</translation>
    </message>
    <message>
        <source>Pictures along each side</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>1 辺の画像数</translation>
    </message>
    <message>
        <source>How many pictures the grid is wide, and high.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>格子の横と縦の画像数。</translation>
    </message>
    <message>
        <source>Decoded picture</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>デコード画像</translation>
    </message>
    <message>
        <source>The picture under the probe, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>プローブ位置の画像(PNG)。</translation>
    </message>
    <message>
        <source>Manifold grid</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>多様体格子</translation>
    </message>
    <message>
        <source>Decoded pictures over the latent plane, even in the prior&apos;s probability, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>潜在平面上のデコード画像(事前分布の確率で等間隔、PNG)。</translation>
    </message>
    <message>
        <source>Map picture</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>マップ画像</translation>
    </message>
    <message>
        <source>The map as it is on the screen, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>画面のとおりのマップ(PNG)。</translation>
    </message>
    <message>
        <source>{1}: {2} is written as {3}.</source>
        <extracomment>latentlab/export/endings.py; {1} is path; {2} is what; {3} is &apos; or &apos;.join(&apos;, &apos;.join(endings).rsplit(&apos;, &apos;, 1))</extracomment>
        <translation>{1}: {2}は {3} として書き出します。</translation>
    </message>
    <message>
        <source>validation/{1}</source>
        <extracomment>latentlab/export/events.py; {1} is name.removeprefix(VALIDATION)</extracomment>
        <translation>検証/{1}</translation>
    </message>
    <message>
        <source>training/{1}</source>
        <extracomment>latentlab/export/events.py; {1} is name</extracomment>
        <translation>学習/{1}</translation>
    </message>
    <message>
        <source>Cannot write events to {1}: {2}.</source>
        <extracomment>latentlab/export/events.py; {1} is self.folder; {2} is error.strerror or error</extracomment>
        <translation>{1} にイベントを書き込めません: {2}。</translation>
    </message>
    <message>
        <source>events.out.tfevents.{1}.{2}.{3}</source>
        <extracomment>latentlab/export/events.py; {1} is int(self._begun); {2} is self.name; {3} is number</extracomment>
        <translation>events.out.tfevents.{1}.{2}.{3}</translation>
    </message>
    <message>
        <source>{1}, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is words</extracomment>
        <translation>{1}、印刷用: PDF、SVG、PNG。</translation>
    </message>
    <message>
        <source>figure-{1}</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation>figure-{1}</translation>
    </message>
    <message>
        <source>Figure of the {1}</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation>{1}の図</translation>
    </message>
    <message>
        <source>{1}.pdf</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation>{1}.pdf</translation>
    </message>
    <message>
        <source>The rows with what lies behind and over them, axes in latent units and a legend</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>行とその背景・前景のレイヤー、潜在単位の軸、凡例</translation>
    </message>
    <message>
        <source>ELBO, reconstruction and KL of the run</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>実行の ELBO、再構成、KL</translation>
    </message>
    <message>
        <source>The decoded frames of the paths, a line each</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>経路のデコードフレーム(1 経路 1 行)</translation>
    </message>
    <message>
        <source>A line of decoded frames for each latent dimension</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>潜在次元ごとに 1 行のデコードフレーム</translation>
    </message>
    <message>
        <source>What a grid over the prior decodes to</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>事前分布上の格子をデコードしたもの</translation>
    </message>
    <message>
        <source>The samples that were drawn last</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>最後に抽出したサンプル</translation>
    </message>
    <message>
        <source>The posterior of the row that was looked at last</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>最後に見た行の事後分布</translation>
    </message>
    <message>
        <source>This run&apos;s map beside the other&apos;s, and what both have measured</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>この実行と他の実行のマップ、および両者の測定値</translation>
    </message>
    <message>
        <source>Whether selected rows stand out, with a line between both places.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>選択した行を、両方の位置を結ぶ線とともに強調するか。</translation>
    </message>
    <message>
        <source>Whether what both runs have measured stands below.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>両方の実行の測定値を下に示すか。</translation>
    </message>
    <message>
        <source>A row lies {1} from itself (median of {2}).</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is np.median(found.displacement); {2} is len(found.rows)</extracomment>
        <translation>行は自身から {1} 離れています({2} の中央値)。</translation>
    </message>
    <message>
        <source>{1} % of near neighbours are the same, {2} % by chance.</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is 100 * found.share; {2} is 100 * found.chance</extracomment>
        <translation>近傍の {1} % が同じです(偶然なら {2} %)。</translation>
    </message>
    <message>
        <source>No other run is compared with this one. Nothing was written.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>この実行と比較している実行がありません。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>この実行</translation>
    </message>
    <message>
        <source>{1} and {2} ({3})</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is here; {2} is there; {3} is shift</extracomment>
        <translation>{1} と {2}({3})</translation>
    </message>
    <message>
        <source>What the curves go by.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>曲線の横軸。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Share of the value before in each value of the training curve, which is then drawn over its own values; 0 leaves it as it is.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>学習曲線の各値に占める直前の値の割合。元の値に重ねて描きます。0 ならそのまま。</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>Whether the horizontal axis is logarithmic.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>横軸を対数にするか。</translation>
    </message>
    <message>
        <source>This run has no curves yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>この実行にはまだ曲線がありません。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>{1}-training</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-学習</translation>
    </message>
    <message>
        <source>{1}-raw</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-生値</translation>
    </message>
    <message>
        <source>{1}-held-out</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-ホールドアウト</translation>
    </message>
    <message>
        <source>Rows along each side</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>1 辺の行数</translation>
    </message>
    <message>
        <source>How many the grid is wide, and high.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>格子の横と縦の数。</translation>
    </message>
    <message>
        <source>Samples in each line.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>1 行のサンプル数。</translation>
    </message>
    <message>
        <source>How they were drawn</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>抽出方法</translation>
    </message>
    <message>
        <source>Whether a line below says it.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>下の行に示すか。</translation>
    </message>
    <message>
        <source>(the others 0)</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>(他は 0)</translation>
    </message>
    <message>
        <source>(the others fixed)</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>(他は固定)</translation>
    </message>
    <message>
        <source>No samples of this run were drawn yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>この実行のサンプルはまだ抽出されていません。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>as suits their number</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>数に応じて</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>not selected</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>非選択</translation>
    </message>
    <message>
        <source>upper right</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>右上</translation>
    </message>
    <message>
        <source>lower center</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>下中央</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>What lies behind the rows.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>行の背景にあるもの。</translation>
    </message>
    <message>
        <source>Axes</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>軸</translation>
    </message>
    <message>
        <source>Axes with numbers, a bar of a length in latent units, or neither.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>数値付きの軸、潜在単位の長さの目盛り棒、またはなし。</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>凡例</translation>
    </message>
    <message>
        <source>Where it says what colours stand for.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>色の意味を示す位置。</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Whether the probe is marked.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>プローブを示すか。</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>経路</translation>
    </message>
    <message>
        <source>Whether paths and their waypoints are drawn.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>経路と経由点を描くか。</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Whether rows that are not selected are grey, where some are selected.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>選択がある場合、選択していない行をグレーにするか。</translation>
    </message>
    <message>
        <source>The name of each class where it is densest.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>各クラスの名前を最も密な所に示します。</translation>
    </message>
    <message>
        <source>Around half and nine tenths of each class.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>各クラスの 5 割と 9 割を囲みます。</translation>
    </message>
    <message>
        <source>The model&apos;s Gaussians</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>モデルのガウス分布</translation>
    </message>
    <message>
        <source>Components, targets and fits, at 1 and 2 σ.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>成分、目標、当てはめ(1 σ と 2 σ)。</translation>
    </message>
    <message>
        <source>Part in sight</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Left, right, bottom and top of the plane; automatic: all rows.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>平面の左、右、下、上。自動: すべての行。</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>点の大きさ</translation>
    </message>
    <message>
        <source>Diameter of a row&apos;s dot in millimetres; automatic: the more rows, the smaller.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>行の点の直径 (mm)。自動: 行が多いほど小さくなります。</translation>
    </message>
    <message>
        <source>in z</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>z での</translation>
    </message>
    <message>
        <source>{1} units</source>
        <extracomment>latentlab/export/figures/map.py; {1} is embedding.plane.names[0].split()[0]</extracomment>
        <translation>{1}の単位</translation>
    </message>
    <message>
        <source>in x</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>x での</translation>
    </message>
    <message>
        <source>offset points</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>offset points</translation>
    </message>
    <message>
        <source>The part in sight is four numbers: left, right, bottom, top, each pair ascending. Nothing was written.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>表示範囲は左、右、下、上の四つの数値で、各組は昇順です。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>means</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>loadings</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>負荷量</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>axes</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>軸</translation>
    </message>
    <message>
        <source>scale bar</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>目盛り棒</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>z₁</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>z₁</translation>
    </message>
    <message>
        <source>z₂</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>z₂</translation>
    </message>
    <message>
        <source>automatic</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>右</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>下</translation>
    </message>
    <message>
        <source>by how many there are</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>数に応じて</translation>
    </message>
    <message>
        <source>log:{1}: {2}</source>
        <extracomment>latentlab/export/figures/map_layers.py; {1} is background.title; {2} is background.unit</extracomment>
        <translation>log:{1}: {2}</translation>
    </message>
    <message>
        <source>log:</source>
        <extracomment>latentlab/export/figures/map_layers.py</extracomment>
        <translation>log:</translation>
    </message>
    <message>
        <source>legend beside</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>凡例を横に</translation>
    </message>
    <message>
        <source>legend below</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>凡例を下に</translation>
    </message>
    <message>
        <source>{1}, {2} rows; {3}, step {4}</source>
        <extracomment>latentlab/export/figures/page.py; {1} is data.name; {2} is len(data); {3} is record.model; {4} is record.step</extracomment>
        <translation>{1}、{2} 行。{3}、ステップ {4}</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>図</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>図</translation>
    </message>
    <message>
        <source>LatentLab figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>LatentLab の図</translation>
    </message>
    <message>
        <source>LatentLab {1}</source>
        <extracomment>latentlab/export/figures/page.py; {1} is __version__</extracomment>
        <translation>LatentLab {1}</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>展示</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>説明</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>CreationDate</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>CreationDate</translation>
    </message>
    <message>
        <source>Producer</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Producer</translation>
    </message>
    <message>
        <source>ELBO {1}; of the best q {2}; log p(x) {3} ± {4}</source>
        <extracomment>latentlab/export/figures/posterior.py; {1} is found.elbo; {2} is found.refined; {3} is found.evidence; {4} is found.error</extracomment>
        <translation>ELBO {1}、最良の q では {2}、log p(x) {3} ± {4}</translation>
    </message>
    <message>
        <source>amortisation gap {1}, approximation gap {2} nats ({3}{4})</source>
        <extracomment>latentlab/export/figures/posterior.py; {1} is lost; {2} is rest; {3} is found.method; {4} is sure</extracomment>
        <translation>償却ギャップ {1}、近似ギャップ {2} nats({3}{4})</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>Whether the ELBO, the evidence and the two parts of the gap stand below.</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>ELBO、エビデンス、ギャップの二つの部分を下に示すか。</translation>
    </message>
    <message>
        <source>not to be trusted</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>信頼できません</translation>
    </message>
    <message>
        <source>No row&apos;s posterior was looked at yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>まだどの行の事後分布も見ていません。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>true posterior, {1} %</source>
        <extracomment>latentlab/export/figures/posterior.py; {1} is shares</extracomment>
        <translation>真の事後分布、{1} %</translation>
    </message>
    <message>
        <source>the encoder’s q, 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>エンコーダの q、2 σ</translation>
    </message>
    <message>
        <source>the best Gaussian q, 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>最良のガウス q、2 σ</translation>
    </message>
    <message>
        <source>mean ± 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>平均 ± 2 σ</translation>
    </message>
    <message>
        <source>the encoder’s q</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>エンコーダの q</translation>
    </message>
    <message>
        <source>the best Gaussian q</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>最良のガウス q</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>The width of one column, or of two, of a journal.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>学術誌の 1 段または 2 段の幅。</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width in millimetres, where it is another than the journal&apos;s.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>学術誌の規定と異なる場合の幅 (mm)。</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height in millimetres; automatic: what its content asks for.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>高さ (mm)。自動: 内容に合わせます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark; colour-blind gives classes colours that all eyes can tell apart, and shapes.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>ライトまたはダーク。色覚対応では、誰にも見分けられる色と形でクラスを示します。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Pixels per inch, of a PNG and of what is pixels in a PDF or SVG.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>1 インチあたりのピクセル数。PNG と、PDF・SVG 内のピクセル部分に使います。</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>What stands above the figure; nothing where empty.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>図の上の文字。空ならなし。</translation>
    </message>
    <message>
        <source>What stands below the figure; nothing where empty.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>図の下の文字。空ならなし。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Size of labels in points; no text is smaller than 6.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>ラベルの大きさ (pt)。6 より小さい文字はありません。</translation>
    </message>
    <message>
        <source>{1} mm at {2} DPI are more than {3} pixels a side: choose a smaller size or resolution. Nothing was written.</source>
        <extracomment>latentlab/export/figures/settings.py; {1} is max(self.width_mm, self.height or 0.0); {2} is self.dpi; {3} is MOST_PIXELS</extracomment>
        <translation>{2} DPI で {1} mm は 1 辺 {3} ピクセルを超えます。サイズか解像度を小さくしてください。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>Nature 89 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Nature 89 mm</translation>
    </message>
    <message>
        <source>Nature 183 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Nature 183 mm</translation>
    </message>
    <message>
        <source>Cell 85 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Cell 85 mm</translation>
    </message>
    <message>
        <source>Cell 174 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Cell 174 mm</translation>
    </message>
    <message>
        <source>PNAS 87 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>PNAS 87 mm</translation>
    </message>
    <message>
        <source>PNAS 178 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>PNAS 178 mm</translation>
    </message>
    <message>
        <source>Elsevier 90 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Elsevier 90 mm</translation>
    </message>
    <message>
        <source>Elsevier 190 mm</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>Elsevier 190 mm</translation>
    </message>
    <message>
        <source>the journal&apos;s</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>学術誌の規定</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>as its content asks</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>内容に合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>colour-blind</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>色覚対応</translation>
    </message>
    <message>
        <source>DPI</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>DPI</translation>
    </message>
    <message>
        <source>pt</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Bars, from left to right: {1}.</source>
        <extracomment>latentlab/export/figures/sheet.py; {1} is &apos;, &apos;.join((plain_words(name, 40) for name in names))</extracomment>
        <translation>棒は左から順に: {1}。</translation>
    </message>
    <message>
        <source>through the data</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>データを通る</translation>
    </message>
    <message>
        <source>All paths</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>すべての経路</translation>
    </message>
    <message>
        <source>A line for each path; else for the one at hand alone.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>経路ごとに 1 行。オフなら現在の経路のみ。</translation>
    </message>
    <message>
        <source>Pictures in each line.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>1 行の画像数。</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>範囲</translation>
    </message>
    <message>
        <source>How far each dimension goes to both sides of 0.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>各次元を 0 の両側にどこまで動かすか。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>次元</translation>
    </message>
    <message>
        <source>The most telling so many.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>最も情報の多い次元をこの数だけ。</translation>
    </message>
    <message>
        <source>No path is known yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>経路がまだありません。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>Noto Sans CJK SC</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Noto Sans CJK SC</translation>
    </message>
    <message>
        <source>Noto Sans CJK JP</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Noto Sans CJK JP</translation>
    </message>
    <message>
        <source>Droid Sans Fallback</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Droid Sans Fallback</translation>
    </message>
    <message>
        <source>Last Resort High-Efficiency</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Last Resort High-Efficiency</translation>
    </message>
    <message>
        <source>DejaVu Sans</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>DejaVu Sans</translation>
    </message>
    <message>
        <source>Arial</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Arial</translation>
    </message>
    <message>
        <source>Helvetica</source>
        <extracomment>latentlab/export/figures/style.py</extracomment>
        <translation>Helvetica</translation>
    </message>
    <message>
        <source>Path film</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>経路の動画</translation>
    </message>
    <message>
        <source>The decoded way along the path: a film as GIF, APNG, WebP or MP4, or a strip of pictures as PNG.</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>経路に沿ったデコード: GIF、APNG、WebP、MP4 の動画、または PNG の画像列。</translation>
    </message>
    <message>
        <source>Training film</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>学習の動画</translation>
    </message>
    <message>
        <source>The map at each snapshot of the training, as GIF, APNG, WebP or MP4.</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>学習の各スナップショットのマップ(GIF、APNG、WebP、MP4)。</translation>
    </message>
    <message>
        <source>&lt;x:xmpmeta xmlns:x=&quot;adobe:ns:meta/&quot;&gt;&lt;rdf:RDF xmlns:rdf=&quot;http://www.w3.org/1999/02/22-rdf-syntax-ns#&quot;&gt;&lt;rdf:Description xmlns:dc=&quot;http://purl.org/dc/elements/1.1/&quot;&gt;&lt;dc:description&gt;{1}&lt;/dc:description&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;</source>
        <extracomment>latentlab/export/films/containers.py</extracomment>
        <translation>&lt;x:xmpmeta xmlns:x=&quot;adobe:ns:meta/&quot;&gt;&lt;rdf:RDF xmlns:rdf=&quot;http://www.w3.org/1999/02/22-rdf-syntax-ns#&quot;&gt;&lt;rdf:Description xmlns:dc=&quot;http://purl.org/dc/elements/1.1/&quot;&gt;&lt;dc:description&gt;{1}&lt;/dc:description&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;</translation>
    </message>
    <message>
        <source>{1} of {2}:  ({3})</source>
        <extracomment>latentlab/export/films/path.py; {1} is number + 1; {2} is len(self); {3} is told</extracomment>
        <translation>{2} 中 {1}: ({3})</translation>
    </message>
    <message>
        <source>A film has from 2 to {1} frames, not {2}.</source>
        <extracomment>latentlab/export/films/path.py; {1} is MOST_FRAMES; {2} is len(frames)</extracomment>
        <translation>動画のフレーム数は {2} ではなく 2 から {1} までです。</translation>
    </message>
    <message>
        <source>The longer side of the picture; a caption comes on top. Odd sizes become even.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>画像の長辺。キャプションはその外に付きます。奇数は偶数になります。</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>フレーム/秒</translation>
    </message>
    <message>
        <source>How fast it plays; a GIF plays at most 50.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>再生速度。GIF は最大 50。</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>往復</translation>
    </message>
    <message>
        <source>After the last frame it goes back to the first one.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>最後のフレームの後、最初のフレームへ戻ります。</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>ループ再生</translation>
    </message>
    <message>
        <source>Of a GIF, APNG or WebP; of an MP4 the player decides.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>GIF、APNG、WebP の場合。MP4 ではプレーヤー次第です。</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Below each frame, where along the way it is.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>各フレームの下に、経路上の位置を示します。</translation>
    </message>
    <message>
        <source>Pictures from the first waypoint to the last.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>最初の経由点から最後の経由点までの画像数。</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>暗い背景</translation>
    </message>
    <message>
        <source>Of rows that are no pictures, which are drawn as bars.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>画像でなく棒で描く行の場合。</translation>
    </message>
    <message>
        <source>The longer side of the map; a caption comes on top. Odd sizes become even.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>マップの長辺。キャプションはその外に付きます。奇数は偶数になります。</translation>
    </message>
    <message>
        <source>Snapshots a second</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>スナップショット/秒</translation>
    </message>
    <message>
        <source>How fast it plays.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>再生速度。</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>step {1}   epoch {2}</source>
        <extracomment>latentlab/export/films/training.py; {1} is snapshot.step; {2} is epoch_words(snapshot.epoch)</extracomment>
        <translation>ステップ {1}   エポック {2}</translation>
    </message>
    <message>
        <source>a film</source>
        <extracomment>latentlab/export/films/path.py</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>A film needs at least one frame.</source>
        <extracomment>latentlab/export/films/writing.py</extracomment>
        <translation>動画には少なくとも 1 フレーム必要です。</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>WebP</source>
        <extracomment>latentlab/export/films/containers.py</extracomment>
        <translation>WebP</translation>
    </message>
    <message>
        <source>{1}: {2} has room for {3} pixels a side, and this picture has {4}. Choose a name that ends with .png.</source>
        <extracomment>latentlab/export/images.py; {1} is path; {2} is kind; {3} is most; {4} is max(pixels.shape[:2])</extracomment>
        <translation>{1}: {2} は 1 辺 {3} ピクセルまでですが、この画像は {4} あります。.png で終わる名前を選んでください。</translation>
    </message>
    <message>
        <source>A grid must be from 1 to 200 pictures wide, not {1}.</source>
        <extracomment>latentlab/export/images.py; {1} is side</extracomment>
        <translation>格子の幅は {1} ではなく 1 から 200 枚までです。</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>The decoder gives the mean of p(x|z), the encoder μ and log σ² of q(z|x). A .zip has both.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>デコーダは p(x|z) の平均、エンコーダは q(z|x) の μ と log σ² を返します。.zip は両方を含みます。</translation>
    </message>
    <message>
        <source>Variance</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>分散</translation>
    </message>
    <message>
        <source>Whether the decoder gives the variance of p(x|z) too.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>デコーダが p(x|z) の分散も返すか。</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a module</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Model weights</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>モデルの重み</translation>
    </message>
    <message>
        <source>The weights as safetensors, and beside them a card that says what they are.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>重み(safetensors)と、その内容を説明するカード。</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>ONNX モデル</translation>
    </message>
    <message>
        <source>Encoder or decoder for onnxruntime and its kin; both and their card in a .zip.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>onnxruntime などで使うエンコーダまたはデコーダ。.zip なら両方とカード。</translation>
    </message>
    <message>
        <source>Plain torch module</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>素の torch モジュール</translation>
    </message>
    <message>
        <source>Encoder and decoder as one short Python file that needs torch alone, and its tensors beside it.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>torch だけで動く短い Python ファイル 1 個のエンコーダとデコーダ、およびそのテンソル。</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>val</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>検証</translation>
    </message>
    <message>
        <source>This model finds q of a row by a search, and no function encodes: it has no encoder to write. Its decoder can be.</source>
        <extracomment>latentlab/export/models/graphs.py</extracomment>
        <translation>このモデルは行の q を探索で求め、エンコードする関数がないため、書き出せるエンコーダがありません。デコーダは書き出せます。</translation>
    </message>
    <message>
        <source>What would be written differs from the model by {1} on {2} rows: part of it is computed outside torch. Nothing was written.</source>
        <extracomment>latentlab/export/models/graphs.py; {1} is apart; {2} is len(some)</extracomment>
        <translation>書き出す内容が {2} 行でモデルと {1} 異なります: 一部が torch の外で計算されています。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>This model cannot be written as a graph of tensors ({1}). Nothing was written.</source>
        <extracomment>latentlab/export/models/graphs.py; {1} is told</extracomment>
        <translation>このモデルはテンソルのグラフとして書き出せません({1})。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>BOOL</source>
        <extracomment>latentlab/export/models/safetensors.py</extracomment>
        <translation>BOOL</translation>
    </message>
    <message>
        <source>This model computes in a way that cannot be written down as one graph ({1}). Nothing was written.</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>このモデルの計算は一つのグラフとして書き表せません({1})。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>{1} of {2} rows and {3} of {4}</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is first; {2} is SIZES[0]; {3} is second; {4} is SIZES[1]</extracomment>
        <translation>{2} 行で{1}、{4} 行で{3}</translation>
    </message>
    <message>
        <source>a constant that depends on the number of rows</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>行数に依存する定数</translation>
    </message>
    <message>
        <source>other steps for other numbers of rows</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>行数により異なる手順</translation>
    </message>
    <message>
        <source>{1} with {2}</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is name; {2} is &apos;, &apos;.join(odd or kwargs)</extracomment>
        <translation>{2} を伴う {1}</translation>
    </message>
    <message>
        <source>rows or values chosen by what they are</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>内容によって選ばれる行または値</translation>
    </message>
    <message>
        <source>{1} works in place</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is name</extracomment>
        <translation>{1} はその場で書き換えます</translation>
    </message>
    <message>
        <source>a page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>a notebook</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>Report page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>レポートページ</translation>
    </message>
    <message>
        <source>The run on one HTML page, without a network: data, model, curves, map, pictures, figures with errors, health, and how it was made.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>実行を 1 枚の HTML ページに(ネットワーク不要): データ、モデル、曲線、マップ、画像、誤差付きの数値、健全性、作成方法。</translation>
    </message>
    <message>
        <source>Explorer page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>探索ページ</translation>
    </message>
    <message>
        <source>The map as one HTML file for any browser, without a network: point at rows, drag the probe, and the page decodes it.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>マップを任意のブラウザー用の 1 個の HTML ファイルに(ネットワーク不要): 行を指し、プローブをドラッグすると、ページがデコードします。</translation>
    </message>
    <message>
        <source>Python script</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>Python スクリプト</translation>
    </message>
    <message>
        <source>Lines of Python that do it again without the window.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>ウィンドウなしで同じことを行う Python の行。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>ノートブック</translation>
    </message>
    <message>
        <source>A Jupyter notebook that does it again, told in words.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>同じことを説明付きで行う Jupyter ノートブック。</translation>
    </message>
    <message>
        <source>What was not measured yet of the run (its figures on held-out rows, its health) is measured for the report.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>実行のうち未測定のもの(ホールドアウト行での数値、健全性)をレポート用に測定します。</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>再構成</translation>
    </message>
    <message>
        <source>So many held-out rows beside what they are reconstructed as.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>再構成と並べるホールドアウト行の数。</translation>
    </message>
    <message>
        <source>At most so many of the rows on the map, spread evenly.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>マップ上の行の最大数。均等に選びます。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The file is at most so large: fewer rows have a picture, then fewer rows are in it.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>ファイルの最大サイズ。まず画像付きの行を、次に行そのものを減らします。</translation>
    </message>
    <message>
        <source>X_latent</source>
        <extracomment>latentlab/export/tables/anndata.py</extracomment>
        <translation>X_latent</translation>
    </message>
    <message>
        <source>{1} (data)</source>
        <extracomment>latentlab/export/tables/anndata.py; {1} is name</extracomment>
        <translation>{1}(データ)</translation>
    </message>
    <message>
        <source>X_plane</source>
        <extracomment>latentlab/export/tables/anndata.py</extracomment>
        <translation>X_plane</translation>
    </message>
    <message>
        <source>X_latent_sd</source>
        <extracomment>latentlab/export/tables/anndata.py</extracomment>
        <translation>X_latent_sd</translation>
    </message>
    <message>
        <source>Those that are selected.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>選択中のもの。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>The probe&apos;s place, places along the path, a grid over the latent plane, or the reconstructions of the data&apos;s rows, all or selected.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>プローブの位置、経路上の位置、潜在平面上の格子、またはデータの行(全部または選択中)の再構成。</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Places along the path.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>経路上の位置の数。</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>辺</translation>
    </message>
    <message>
        <source>Places along each side of the grid.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>格子の 1 辺の位置の数。</translation>
    </message>
    <message>
        <source>a log of events</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>イベントログ</translation>
    </message>
    <message>
        <source>Embedding table</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>埋め込みの表</translation>
    </message>
    <message>
        <source>Every row&apos;s place in latent space with its name, label, part, and what is chosen beside.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>各行の潜在空間での位置、名前、ラベル、区分、その他選んだもの。</translation>
    </message>
    <message>
        <source>The selected rows&apos; places, names and labels, and what is chosen beside.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>選択中の行の位置、名前、ラベル、その他選んだもの。</translation>
    </message>
    <message>
        <source>TensorBoard projector</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>TensorBoard プロジェクター</translation>
    </message>
    <message>
        <source>Vectors, metadata and a sprite, for the projector of TensorBoard.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>TensorBoard のプロジェクター用のベクトル、メタデータ、スプライト。</translation>
    </message>
    <message>
        <source>Decoded values</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>デコード値</translation>
    </message>
    <message>
        <source>What places or rows decode to, by name and in the units of the data.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>位置または行のデコード結果(名前付き、データの単位)。</translation>
    </message>
    <message>
        <source>Every curve of the run, with step, epoch and seconds.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>実行のすべての曲線(ステップ、エポック、秒付き)。</translation>
    </message>
    <message>
        <source>Runs table</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>実行の表</translation>
    </message>
    <message>
        <source>All that was measured of each run on these data.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>このデータでの各実行の全測定値。</translation>
    </message>
    <message>
        <source>TensorBoard events</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>TensorBoard イベント</translation>
    </message>
    <message>
        <source>Every curve of the run, for TensorBoard.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>実行のすべての曲線(TensorBoard 用)。</translation>
    </message>
    <message>
        <source>There is no path, or it is still being found: a path needs two waypoints. Nothing was written.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>経路がないか、まだ計算中です。経路には経由点が二つ必要です。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>経路</translation>
    </message>
    <message>
        <source>grid</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>格子</translation>
    </message>
    <message>
        <source>An embedding of {1} rows needs as many places, not {2} and {3}.</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is len(rows); {2} is len(z); {3} is len(plane)</extracomment>
        <translation>{1} 行の埋め込みには同数の位置が必要です。{2} と {3} では合いません。</translation>
    </message>
    <message>
        <source>{1} has no column {2}.</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is data.name; {2} is name</extracomment>
        <translation>{1} に列 {2} はありません。</translation>
    </message>
    <message>
        <source>sd{1}</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is i + 1</extracomment>
        <translation>sd{1}</translation>
    </message>
    <message>
        <source>an embedding</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>selection.{1}</source>
        <extracomment>latentlab/export/tables/embedding.py; {1} is name.removeprefix(&apos;selection &apos;)</extracomment>
        <translation>selection.{1}</translation>
    </message>
    <message>
        <source>column.{1}</source>
        <extracomment>latentlab/export/tables/embedding.py; {1} is name</extracomment>
        <translation>column.{1}</translation>
    </message>
    <message>
        <source>a table</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>USO</source>
        <extracomment>latentlab/export/tables/arrow.py</extracomment>
        <translation>USO</translation>
    </message>
    <message>
        <source>All rows of the data, or those that are selected.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>データのすべての行、または選択中の行。</translation>
    </message>
    <message>
        <source>The standard deviations of q(z|x), where that is a Gaussian.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>q(z|x) の標準偏差(ガウス分布の場合)。</translation>
    </message>
    <message>
        <source>The coordinates on the plane that the map shows.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>マップが示す平面上の座標。</translation>
    </message>
    <message>
        <source>Every column of the data.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>データのすべての列。</translation>
    </message>
    <message>
        <source>Selections</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Whether a row is selected, now and in each selection that is kept.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>行が現在および保存済みの各選択に含まれるか。</translation>
    </message>
    <message>
        <source>ELBO, reconstruction and KL of each row, over 8 draws of q.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>各行の ELBO、再構成、KL(q からの 8 回の抽出)。</translation>
    </message>
    <message>
        <source>Evidence of each row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>各行のエビデンス</translation>
    </message>
    <message>
        <source>log p(x) with its standard error, and the outlier score, which is −log p(x): as far as it was measured (Select ▸ Outliers), or of every row now, which takes long.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>log p(x) とその標準誤差、および外れ値スコア −log p(x): 測定済みの分(選択 ▸ 外れ値)、または今すべての行について(時間がかかります)。</translation>
    </message>
    <message>
        <source>Of the evidence of a row, where it is sampled.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>行のエビデンスをサンプリングで求める場合。</translation>
    </message>
    <message>
        <source>No row is selected. Select some, or export all. Nothing was written.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>行が選択されていません。選択するか、すべてを書き出してください。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>selection {1}</source>
        <extracomment>latentlab/export/tables/placing.py; {1} is name</extracomment>
        <translation>選択 {1}</translation>
    </message>
    <message>
        <source>A {1} has no ELBO of single rows: log p(x) is known without one, or all rows share one q. Choose their evidence instead. Nothing was written.</source>
        <extracomment>latentlab/export/tables/placing.py; {1} is model.name</extracomment>
        <translation>{1} には行ごとの ELBO がありません: log p(x) が直接わかるか、すべての行が一つの q を共有しています。代わりにエビデンスを選んでください。何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>選択中</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>測定済み</translation>
    </message>
    <message>
        <source>every row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>{1}: a projector is written as .zip, or as a folder whose name has no ending.</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is path</extracomment>
        <translation>{1}: プロジェクターは .zip、または拡張子のない名前のフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>sprite { image_path: &quot;sprite.png&quot; {1} }</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is dims</extracomment>
        <translation>sprite { image_path: &quot;sprite.png&quot; {1} }</translation>
    </message>
    <message>
        <source>Cannot write {1}: {2}. Choose another name.</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is path; {2} is error.strerror</extracomment>
        <translation>{1} に書き込めません: {2}。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>single_image_dim: {1}</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is each</extracomment>
        <translation>single_image_dim: {1}</translation>
    </message>
    <message>
        <source>embeddings {
{1}
}</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is lines</extracomment>
        <translation>embeddings {
{1}
}</translation>
    </message>
    <message>
        <source>votes_{1}</source>
        <extracomment>latentlab/export/tables/runs.py; {1} is name</extracomment>
        <translation>votes_{1}</translation>
    </message>
    <message>
        <source>module &apos;latentlab.gui.app&apos; has no attribute {1}</source>
        <extracomment>latentlab/gui/app/__init__.py; {1} is name</extracomment>
        <translation>モジュール &apos;latentlab.gui.app&apos; に属性 {1} はありません</translation>
    </message>
    <message>
        <source>Copied as Python.</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>Python としてコピーしました。</translation>
    </message>
    <message>
        <source>The data file of {1}</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1} のデータファイル</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>データファイルを開く</translation>
    </message>
    <message>
        <source>Import a data file</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>データファイルをインポート</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Open a session</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Save the model without its rows</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>行なしでモデルを保存</translation>
    </message>
    <message>
        <source>{1}-model.h5</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1}-model.h5</translation>
    </message>
    <message>
        <source>Save the session with its rows</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>行付きでセッションを保存</translation>
    </message>
    <message>
        <source>{1}-with-rows.h5</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1}-with-rows.h5</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>未保存の作業を確認中</translation>
    </message>
    <message>
        <source>Removing what was kept of it</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>残っていたものを削除中</translation>
    </message>
    <message>
        <source>Lo&amp;g to TensorBoard…</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>TensorBoard に記録(&amp;G)…</translation>
    </message>
    <message>
        <source>Write the curves to event files in a folder as it trains</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>学習中に曲線をフォルダーのイベントファイルに書き込みます</translation>
    </message>
    <message>
        <source>Made of {1} ({2} rows) and the {3} at step {4}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is lab.data.name; {2} is len(lab.data); {3} is lab.decoder.name; {4} is step</extracomment>
        <translation>{1}({2} 行)とステップ {4} の {3} から作成。</translation>
    </message>
    <message>
        <source>beside it, as its name and .commands.json</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>その隣に、名前と .commands.json を付けて</translation>
    </message>
    <message>
        <source>{1} The {2} commands that led there are written {3}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is made; {2} is commands; {3} is where</extracomment>
        <translation>{1} そこに至る {2} 個のコマンドを{3}書き込みます。</translation>
    </message>
    <message>
        <source>RGBA</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>in the file, or, of plain text, {1}</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is beside</extracomment>
        <translation>ファイル内、またはプレーンテキストなら{1}</translation>
    </message>
    <message>
        <source>{1}.png</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is re.sub(&apos;[^a-z0-9]+&apos;, &apos;-&apos;, title.lower()).strip(&apos;-&apos;)</extracomment>
        <translation>{1}.png</translation>
    </message>
    <message>
        <source>Cannot write {1}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is path</extracomment>
        <translation>{1} に書き込めません。</translation>
    </message>
    <message>
        <source>Data ({1} *ubyte);;All files (*)</source>
        <extracomment>latentlab/gui/app/files.py; {1} is &apos; &apos;.join((f&apos;*{ending}&apos; for ending in suffixes()))</extracomment>
        <translation>データ ({1} *ubyte);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Downloading {1}</source>
        <extracomment>latentlab/gui/app/files.py; {1} is download.title</extracomment>
        <translation>{1} をダウンロード中</translation>
    </message>
    <message>
        <source>Save the session</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Nothing about how these data are prepared can be chosen.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>このデータの前処理には選べる項目がありません。</translation>
    </message>
    <message>
        <source>The clipboard is empty; copy a file or the rows of a table first.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>クリップボードは空です。先にファイルか表の行をコピーしてください。</translation>
    </message>
    <message>
        <source>Not saved, so what was to follow was not done.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>保存されなかったため、続く操作は行われませんでした。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>保存されていません。</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor the rows of a table; copy one of them first.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>クリップボードにファイルも表の行もありません。先にどちらかをコピーしてください。</translation>
    </message>
    <message>
        <source>Then click on anything; press it again to ask what has the focus</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>続けて任意の場所をクリックします。もう一度押すとフォーカスのある部分を説明します</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>Find and do anything by a few letters</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>数文字で何でも探して実行します</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>What it says of the panel that has the focus</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>フォーカスのあるパネルの説明</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>Every word of the field in plain sentences</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>この分野の用語を平易な文で</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>キーとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>What the mouse does, and every key</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>マウスの操作と、すべてのキー</translation>
    </message>
    <message>
        <source>&amp;Tours</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>パッケージ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About LatentLab</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>LatentLab について(&amp;A)</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>キーとマウス</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>What installed packages bring to LatentLab</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>インストール済みパッケージが LatentLab に加えるもの</translation>
    </message>
    <message>
        <source>Its version and what is beneath</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>バージョンと構成</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>マップ</translation>
    </message>
    <message>
        <source>latentlab: ended from outside; the next start offers what was not saved.</source>
        <extracomment>latentlab/gui/app/leaving.py</extracomment>
        <translation>latentlab: 外部から終了されました。未保存のものは次回起動時に提示します。</translation>
    </message>
    <message>
        <source>SIGINT</source>
        <extracomment>latentlab/gui/app/leaving.py</extracomment>
        <translation>SIGINT</translation>
    </message>
    <message>
        <source>SIGTERM</source>
        <extracomment>latentlab/gui/app/leaving.py</extracomment>
        <translation>SIGTERM</translation>
    </message>
    <message>
        <source>SIGHUP</source>
        <extracomment>latentlab/gui/app/leaving.py</extracomment>
        <translation>SIGHUP</translation>
    </message>
    <message>
        <source>{1} ({2} minutes{3})</source>
        <extracomment>latentlab/gui/app/lecturing.py; {1} is tour.title; {2} is tour.minutes; {3} is left</extracomment>
        <translation>{1}({2} 分{3})</translation>
    </message>
    <message>
        <source>step {1} of {2}</source>
        <extracomment>latentlab/gui/app/lecturing.py; {1} is at + 1; {2} is len(tour.steps)</extracomment>
        <translation>ステップ {1}/{2}</translation>
    </message>
    <message>
        <source>Of data on disk the map shows some: place and draw every row, in the background</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>ディスク上のデータではマップは一部を示します: 全行をバックグラウンドで配置して描きます</translation>
    </message>
    <message>
        <source>The next background of the list above the map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>マップの上の一覧にある次の背景</translation>
    </message>
    <message>
        <source>Search for its best q, and measure what its ELBO lacks of log p(x)</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>最良の q を探し、ELBO が log p(x) に足りない分を測ります</translation>
    </message>
    <message>
        <source>Equal changes of the decoded picture, or steps in z</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>デコード画像の等しい変化、または z での等間隔</translation>
    </message>
    <message>
        <source>The same waypoints, joined in another way</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>同じ経由点を別の方法で結びます</translation>
    </message>
    <message>
        <source>Decoded draws, from where the Samples panel says</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>デコードした抽出(抽出元はサンプルパネルで指定)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>全体表示(&amp;F)</translation>
    </message>
    <message>
        <source>Show every row</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>Place all ro&amp;ws</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>全行を配置(&amp;W)</translation>
    </message>
    <message>
        <source>Put the probe at the prior&apos;s mean</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブを事前分布の平均に置きます</translation>
    </message>
    <message>
        <source>Probe to the &amp;centre</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブを中心へ(&amp;C)</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>平面(&amp;P)</translation>
    </message>
    <message>
        <source>The next plane of the list above the map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>マップの上の一覧にある次の平面</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look at the nearest row&apos;s posterior</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>最も近い行の事後分布を見る(&amp;L)</translation>
    </message>
    <message>
        <source>Colour by the ne&amp;xt column</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>次の列で色分け(&amp;X)</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>色が表すもの</translation>
    </message>
    <message>
        <source>Colour b&amp;y component</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>成分で色分け(&amp;Y)</translation>
    </message>
    <message>
        <source>Else by label</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>オフならラベルで</translation>
    </message>
    <message>
        <source>Colours of n&amp;umbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数値の色(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add waypoint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経由点を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the probe&apos;s place to the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブの位置を経路に加えます</translation>
    </message>
    <message>
        <source>&amp;Remove last waypoint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>最後の経由点を削除(&amp;R)</translation>
    </message>
    <message>
        <source>Shorten the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路を短くします</translation>
    </message>
    <message>
        <source>C&amp;lear the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路をクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all waypoints</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>すべての経由点を削除します</translation>
    </message>
    <message>
        <source>&amp;Play the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路を再生(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Move the probe along the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブを経路に沿って動かします</translation>
    </message>
    <message>
        <source>Constant p&amp;erceptual speed</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>知覚的に等速(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>新しい経路(&amp;N)</translation>
    </message>
    <message>
        <source>One more path beside this one</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>この経路の他にもう一つの経路</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路をコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove pat&amp;h</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路を削除(&amp;H)</translation>
    </message>
    <message>
        <source>Random wal&amp;k</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>ランダムウォーク(&amp;K)</translation>
    </message>
    <message>
        <source>A path that follows the data, from the probe on</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブから始まりデータに沿う経路</translation>
    </message>
    <message>
        <source>Book&amp;mark this place</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>この位置をブックマーク(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the probe&apos;s place</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>プローブの位置を保存します</translation>
    </message>
    <message>
        <source>&amp;Draw samples</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>サンプルを抽出(&amp;D)</translation>
    </message>
    <message>
        <source>Rows with their noise, x ~ p(x|z), in traversals, paths, arithmetic, bookmarks and tiles</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>トラバース、経路、演算、ブックマーク、タイルで、ノイズを含む行 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Draws in place of &amp;means</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>平均の代わりに抽出(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>描画(&amp;P)</translation>
    </message>
    <message>
        <source>Paint on the decoded picture: z follows</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>デコード画像に描くと z が追従します</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>消去(&amp;E)</translation>
    </message>
    <message>
        <source>PCA, or the space itself</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>PCA、または空間そのもの</translation>
    </message>
    <message>
        <source>The linear plane that shows most</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>最も多くを示す線形平面</translation>
    </message>
    <message>
        <source>Laid out by {1}, in the background</source>
        <extracomment>latentlab/gui/app/map_menus.py; {1} is name</extracomment>
        <translation>{1} による配置(バックグラウンドで計算)</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Class na&amp;mes</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>クラス名(&amp;M)</translation>
    </message>
    <message>
        <source>The name of each class where it is densest</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>各クラスの名前を最も密な所に</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>等高線(&amp;O)</translation>
    </message>
    <message>
        <source>Around half and nine tenths of each class</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>各クラスの 5 割と 9 割を囲みます</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>サムネイル(&amp;H)</translation>
    </message>
    <message>
        <source>The rows themselves in place of dots, where few are in view</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>表示範囲の行が少ないとき、点の代わりに行そのものを表示</translation>
    </message>
    <message>
        <source>For columns of numbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数値の列用</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>補間(&amp;I)</translation>
    </message>
    <message>
        <source>Translated by a machine, from the next start on; examples and Python stay English</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>機械翻訳、次回起動時から。例と Python は英語のままです</translation>
    </message>
    <message>
        <source>There is no translation into this language yet.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>この言語への翻訳はまだありません。</translation>
    </message>
    <message>
        <source>The language of the desktop, where there is a translation</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>翻訳があればデスクトップの言語</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>書かれたまま</translation>
    </message>
    <message>
        <source>Choose what to take away: figures, pictures, films, tables</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>書き出すものを選ぶ: 図、画像、動画、表</translation>
    </message>
    <message>
        <source>Open &amp;data file…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データファイルを開く(&amp;D)…</translation>
    </message>
    <message>
        <source>Tables, arrays, cells: read as suits them</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>表、配列、細胞: 適した方法で読み込みます</translation>
    </message>
    <message>
        <source>Open data &amp;folder…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>A folder of pictures or of idx files</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>画像または idx ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Im&amp;port data file…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データファイルをインポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose how it is read before it is opened</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>開く前に読み込み方を選びます</translation>
    </message>
    <message>
        <source>Paste da&amp;ta</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データを貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Open copied files or table cells</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>コピーしたファイルまたは表のセルを開きます</translation>
    </message>
    <message>
        <source>&amp;How the data are read…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データの読み込み方(&amp;H)…</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>変更します</translation>
    </message>
    <message>
        <source>&amp;Built-in data</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>組み込みデータ(&amp;B)</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ダウンロード(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>セッションを開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Go on where a session was saved</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存した所から続けます</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>最近のセッション(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>セッションを保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save all of it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>すべてを保存します</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>名前を付けてセッションを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>別のファイルに保存します</translation>
    </message>
    <message>
        <source>Save &amp;model without rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>行なしでモデルを保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion with rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>行付きでセッションを保存(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;link data…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データを再リンク(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>形式を選んでエクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close LatentLab</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>LatentLab を閉じます</translation>
    </message>
    <message>
        <source>&amp;Copy as Python</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>Python としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>What is in sight, as Python</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>表示中のものを Python として</translation>
    </message>
    <message>
        <source>&amp;Find rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>行を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>By query, number or name</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>クエリ、番号、名前で</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>すべての行(&amp;A)</translation>
    </message>
    <message>
        <source>Select every row</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>すべての行を選択します</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択していないものを選択します</translation>
    </message>
    <message>
        <source>Nei&amp;ghbours in latent space</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>潜在空間での近傍(&amp;G)</translation>
    </message>
    <message>
        <source>The nearest rows by z</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>z で最も近い行</translation>
    </message>
    <message>
        <source>Neighbours in the &amp;data</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>データでの近傍(&amp;D)</translation>
    </message>
    <message>
        <source>The nearest rows by x</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>x で最も近い行</translation>
    </message>
    <message>
        <source>&amp;Outliers</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>外れ値(&amp;O)</translation>
    </message>
    <message>
        <source>The rows with the lowest evidence</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>エビデンスが最も低い行</translation>
    </message>
    <message>
        <source>&amp;Keep under a name…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>名前を付けて保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the selection with the session</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択をセッションに保存します</translation>
    </message>
    <message>
        <source>By &amp;label</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ラベルで(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Names, labels, z and plane of the selected rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択した行の名前、ラベル、z、平面</translation>
    </message>
    <message>
        <source>Train a new model with the settings of the form</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>フォームの設定で新しいモデルを学習します</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Go on with this run, from where it is</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>この実行を今の所から続けます</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Pause after the present step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>現在のステップの後で一時停止します</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>One step, of a new run or of a paused one</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>新しい実行、または一時停止中の実行の 1 ステップ</translation>
    </message>
    <message>
        <source>Start p&amp;aused</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>一時停止で開始(&amp;A)</translation>
    </message>
    <message>
        <source>A new run that waits before its first step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>最初のステップの前で待つ新しい実行</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End this run; it can be continued</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>この実行を終えます。後で続行できます</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>プリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Play the trainin&amp;g</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>学習を再生(&amp;G)</translation>
    </message>
    <message>
        <source>One snapshot after another</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>スナップショットを順に表示</translation>
    </message>
    <message>
        <source>Snapshot &amp;before</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>前のスナップショット(&amp;B)</translation>
    </message>
    <message>
        <source>One snapshot back</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>一つ前のスナップショットへ</translation>
    </message>
    <message>
        <source>Snapshot a&amp;fter</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>次のスナップショット(&amp;F)</translation>
    </message>
    <message>
        <source>One snapshot on</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>一つ後のスナップショットへ</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>現在(&amp;N)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>The newest state</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>Train on from &amp;here</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ここから学習を続ける(&amp;H)</translation>
    </message>
    <message>
        <source>A new run from the snapshot in sight</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>表示中のスナップショットから始まる新しい実行</translation>
    </message>
    <message>
        <source>Compare with the ne&amp;xt run</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>次の実行と比較(&amp;X)</translation>
    </message>
    <message>
        <source>Two maps together</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>二つのマップを同時に</translation>
    </message>
    <message>
        <source>Ctrl+{1}</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is at</extracomment>
        <translation>Ctrl+{1}</translation>
    </message>
    <message>
        <source>&amp;Presenter&apos;s mode</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>プレゼンターモード(&amp;P)</translation>
    </message>
    <message>
        <source>One part in large type; Escape ends it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>一つの部分を大きな文字で。Escape で終了</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>このワークスペースをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reduc&amp;e motion</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>動きを減らす(&amp;E)</translation>
    </message>
    <message>
        <source>Rows go at once where they lie</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>行がすぐに最終位置へ移ります</translation>
    </message>
    <message>
        <source>{1} ({2} MB)</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is one.title; {2} is one.megabytes</extracomment>
        <translation>{1}({2} MB)</translation>
    </message>
    <message>
        <source>To give it away: nothing of single rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>配布用: 個々の行の情報を含みません</translation>
    </message>
    <message>
        <source>To take along: it needs no other file</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>持ち出し用: 他のファイルが要りません</translation>
    </message>
    <message>
        <source>Say where the rows of this session lie by now</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>このセッションの行が今ある場所を指定します</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>Put every panel of this workspace back</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>このワークスペースのパネルをすべて元に戻します</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>LatentLab speaks it from its next start on.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>次回起動時からこの言語になります。</translation>
    </message>
    <message>
        <source>No session was saved or opened before.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>以前に保存または開いたセッションはありません。</translation>
    </message>
    <message>
        <source>{1} colours</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is name</extracomment>
        <translation>配色 {1}</translation>
    </message>
    <message>
        <source>Save session</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>セッションを保存</translation>
    </message>
    <message>
        <source>Save session as</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>名前を付けてセッションを保存</translation>
    </message>
    <message>
        <source>Save model without rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>行なしでモデルを保存</translation>
    </message>
    <message>
        <source>Save session with rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>行付きでセッションを保存</translation>
    </message>
    <message>
        <source>Relink data</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>データを再リンク</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>形式を選んでエクスポート</translation>
    </message>
    <message>
        <source>Log to TensorBoard</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>TensorBoard に記録</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Neighbours in the data</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>データでの近傍</translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>ラベルで</translation>
    </message>
    <message>
        <source>Place all rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>全行を配置</translation>
    </message>
    <message>
        <source>Probe to the centre</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>プローブを中心へ</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Colours of numbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数値の色</translation>
    </message>
    <message>
        <source>Class names</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>クラス名</translation>
    </message>
    <message>
        <source>Contours</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>等高線</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Colour by the next column</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>次の列で色分け</translation>
    </message>
    <message>
        <source>Colour by component</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>成分で色分け</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Reset this workspace</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>このワークスペースをリセット</translation>
    </message>
    <message>
        <source>Draws in place of means</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>平均の代わりに抽出</translation>
    </message>
    <message>
        <source>Snapshot before</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>前のスナップショット</translation>
    </message>
    <message>
        <source>Snapshot after</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>次のスナップショット</translation>
    </message>
    <message>
        <source>Compare with the next run</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>次の実行と比較</translation>
    </message>
    <message>
        <source>Neighbours in latent space</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>潜在空間での近傍</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>選択をエクスポート</translation>
    </message>
    <message>
        <source>Remove last waypoint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>最後の経由点を削除</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経路をクリア</translation>
    </message>
    <message>
        <source>Play the path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経路を再生</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>補間</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>この位置をブックマーク</translation>
    </message>
    <message>
        <source>Play the training</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>学習を再生</translation>
    </message>
    <message>
        <source>Draw samples</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>サンプルを抽出</translation>
    </message>
    <message>
        <source>Only decoded pictures can be painted on.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>描画できるのはデコード画像だけです。</translation>
    </message>
    <message>
        <source>There is nothing else to colour by.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>他に色分けの基準がありません。</translation>
    </message>
    <message>
        <source>Choose a kept selection first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>先に保存済みの選択を選んでください。</translation>
    </message>
    <message>
        <source>Say what to find first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>先に検索するものを入力してください。</translation>
    </message>
    <message>
        <source>Click a bookmark first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>先にブックマークをクリックしてください。</translation>
    </message>
    <message>
        <source>Choose rows A and B first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>先に行 A と B を選んでください。</translation>
    </message>
    <message>
        <source>Train a new model with the settings of the form (Ctrl+T)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>フォームの設定で新しいモデルを学習します (Ctrl+T)</translation>
    </message>
    <message>
        <source>Go on with this run, from where it is (Ctrl+Shift+T)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>この実行を今の所から続けます (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Pause after the present step (Ctrl+P)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>現在のステップの後で一時停止します (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one step, the first of a new run or the next of one that is paused (Ctrl+.)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>1 ステップ進めます: 新しい実行の最初、または一時停止中の実行の次のステップ (Ctrl+.)</translation>
    </message>
    <message>
        <source>End this run; it can be continued (Ctrl+Shift+.)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>この実行を終えます。後で続行できます (Ctrl+Shift+.)</translation>
    </message>
    <message>
        <source>{1} {2} of {3}</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is defaults.unit.capitalize().removesuffix(&apos;s&apos;); {2} is report.epoch; {3} is report.epochs</extracomment>
        <translation>{1} {2}/{3}</translation>
    </message>
    <message>
        <source>{1}:{2} min</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is minutes; {2} is seconds</extracomment>
        <translation>{1}:{2} 分</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>学習の進み具合</translation>
    </message>
    <message>
        <source>Nats per row: the mean over the rows that are named, as of the curves</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>1 行あたりの nats: 示された行での平均(曲線の最新値)</translation>
    </message>
    <message>
        <source>{1} steps/s.</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.speed</extracomment>
        <translation>{1} ステップ/秒。</translation>
    </message>
    <message>
        <source>{1} left</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is duration((last - report.step) / report.speed)</extracomment>
        <translation>残り {1}</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>実行の進み具合</translation>
    </message>
    <message>
        <source>ELBO now</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>現在の ELBO</translation>
    </message>
    <message>
        <source>cuda:0, compiled</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>cuda:0、コンパイル済み</translation>
    </message>
    <message>
        <source>{1}, compiled</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.device</extracomment>
        <translation>{1}、コンパイル済み</translation>
    </message>
    <message>
        <source>{1} (Ctrl+{2})</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is space.about; {2} is at + 1</extracomment>
        <translation>{1} (Ctrl+{2})</translation>
    </message>
    <message>
        <source>How steps are computed: {1}.</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.engine</extracomment>
        <translation>ステップの計算方法: {1}。</translation>
    </message>
    <message>
        <source>The background {1} of this session is not installed here.</source>
        <extracomment>latentlab/gui/app/sight.py; {1} is background[:40]</extracomment>
        <translation>このセッションの背景 {1} はインストールされていません。</translation>
    </message>
    <message>
        <source>Training has {1}. {2}</source>
        <extracomment>latentlab/gui/app/speaking.py; {1} is self.lab.phase; {2} is curves_in_words(self.lab)[&apos;elbo&apos;]</extracomment>
        <translation>学習の状態: {1}。{2}</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: sudo apt-get install {1}</source>
        <extracomment>latentlab/gui/app/start.py; {1} is &apos; &apos;.join(missing)</extracomment>
        <translation>ウィンドウに必要なシステムライブラリがありません: sudo apt-get install {1}</translation>
    </message>
    <message>
        <source>There is no display. Use a command (latentlab --help), or latentlab --tour for the window&apos;s work.</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>ディスプレイがありません。コマンド (latentlab --help) を使うか、ウィンドウの動作は latentlab --tour で試してください。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {1}.</source>
        <extracomment>latentlab/gui/app/start.py; {1} is error</extracomment>
        <translation>予期しない問題が起きました: {1}。</translation>
    </message>
    <message>
        <source>DISPLAY</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>DISPLAY</translation>
    </message>
    <message>
        <source>WAYLAND_DISPLAY</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>New here? &lt;a href=&apos;tour&apos;&gt;Take a tour&lt;/a&gt; of three minutes; there are more in Help ▸ Tours. Ctrl+Shift+P finds anything by its name.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>初めての方は 3 分間の&lt;a href=&apos;tour&apos;&gt;ツアー&lt;/a&gt;をどうぞ。他は「ヘルプ ▸ ツアー」にあります。Ctrl+Shift+P で何でも名前で探せます。</translation>
    </message>
    <message>
        <source>Choose data, then click Train.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>データを選び、「学習」をクリックしてください。</translation>
    </message>
    <message>
        <source>Watch a model learn, drag a point through its latent space and see what it decodes to. Your own data: drop a file or folder anywhere on this window.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>モデルの学習を見て、潜在空間で点をドラッグし、何にデコードされるかを確かめます。自分のデータは、ファイルやフォルダーをこのウィンドウのどこかにドロップしてください。</translation>
    </message>
    <message>
        <source>Download: {1}</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is links</extracomment>
        <translation>ダウンロード: {1}</translation>
    </message>
    <message>
        <source>Open the built-in dataset {1}</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is of.title</extracomment>
        <translation>組み込みデータセット {1} を開きます</translation>
    </message>
    <message>
        <source>({1} MB)</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is one.name; {2} is one.title; {3} is one.megabytes</extracomment>
        <translation>({1} MB)</translation>
    </message>
    <message>
        <source>Open a data file…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>データファイルを開く…</translation>
    </message>
    <message>
        <source>A table, an array, cells: CSV, Parquet, NPY, HDF5, h5ad, MAT …</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>表、配列、細胞: CSV、Parquet、NPY、HDF5、h5ad、MAT …</translation>
    </message>
    <message>
        <source>Open a data folder…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>データフォルダーを開く…</translation>
    </message>
    <message>
        <source>A folder of pictures, or of idx files as of MNIST</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>画像、または MNIST のような idx ファイルのフォルダー</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>セッションを開く…</translation>
    </message>
    <message>
        <source>A session saved before (.h5)</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>以前に保存したセッション (.h5)</translation>
    </message>
    <message>
        <source>{1}.
Good for: {2}.</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is of.about; {2} is of.good_for</extracomment>
        <translation>{1}。
用途: {2}。</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>最近のセッション</translation>
    </message>
    <message>
        <source>Cancel this job; nothing is left half done</source>
        <extracomment>latentlab/gui/app/status.py</extracomment>
        <translation>このジョブをキャンセルします。中途半端なものは残りません</translation>
    </message>
    <message>
        <source>Opening the built-in digits</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>組み込みの手書き数字を開いています</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>the digits did not open</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>手書き数字が開きませんでした</translation>
    </message>
    <message>
        <source>training did not begin</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>学習が始まりませんでした</translation>
    </message>
    <message>
        <source>training does not get on</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>学習が進みません</translation>
    </message>
    <message>
        <source>training did not pause</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>学習が一時停止しませんでした</translation>
    </message>
    <message>
        <source>the single step was not taken</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>1 ステップが実行されませんでした</translation>
    </message>
    <message>
        <source>training did not end</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>学習が終わりませんでした</translation>
    </message>
    <message>
        <source>Exploring</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>探索中</translation>
    </message>
    <message>
        <source>the legend did not hide a class</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>凡例でクラスを隠せませんでした</translation>
    </message>
    <message>
        <source>the legend did not show the class again</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>凡例でクラスを再表示できませんでした</translation>
    </message>
    <message>
        <source>the path has not four waypoints</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>経路の経由点が四つではありません</translation>
    </message>
    <message>
        <source>the film did not end</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>動画が終わりませんでした</translation>
    </message>
    <message>
        <source>the manifold was not decoded</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>多様体がデコードされませんでした</translation>
    </message>
    <message>
        <source>the lasso selected nothing</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>投げ縄で何も選択されませんでした</translation>
    </message>
    <message>
        <source>the table of rows is empty</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>行の表が空です</translation>
    </message>
    <message>
        <source>Saving and exporting</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>保存とエクスポート中</translation>
    </message>
    <message>
        <source>the session was not saved</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>セッションが保存されませんでした</translation>
    </message>
    <message>
        <source>[tour] {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is text</extracomment>
        <translation>[tour] {1}</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>QT_QPA_PLATFORM</translation>
    </message>
    <message>
        <source>There is no display: the tour runs offscreen.</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>ディスプレイがないため、ツアーは画面外で動作します。</translation>
    </message>
    <message>
        <source>latentlab: the tour failed: {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is problem</extracomment>
        <translation>latentlab: ツアーに失敗しました: {1}</translation>
    </message>
    <message>
        <source>The tour&apos;s pictures and files are in {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is self.folder.resolve()</extracomment>
        <translation>ツアーの画像とファイルは {1} にあります</translation>
    </message>
    <message>
        <source>{1} was not written</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is name</extracomment>
        <translation>{1} は書き出されませんでした</translation>
    </message>
    <message>
        <source>{1} is missing</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is name</extracomment>
        <translation>{1} がありません</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unsaved run</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>未保存の実行</translation>
    </message>
    <message>
        <source>Not on disk as it is now: {1}.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is unsaved_words(lab)</extracomment>
        <translation>現在の状態はディスクにありません: {1}。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Still writing</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>{1}: not done yet.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is writing()</extracomment>
        <translation>{1}: まだ終わっていません。</translation>
    </message>
    <message>
        <source>Close all the same? Nothing is left half written.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>それでも閉じますか? 書きかけのものは残りません。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>別のプログラムによる変更</translation>
    </message>
    <message>
        <source>{1} was changed since it was opened or saved here.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is path.name</extracomment>
        <translation>{1} は、ここで開くか保存した後に変更されました。</translation>
    </message>
    <message>
        <source>Replace it? Save session as… writes another file.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>置き換えますか?「名前を付けてセッションを保存…」なら別のファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Saving {1} …</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is name</extracomment>
        <translation>{1} を保存中 …</translation>
    </message>
    <message>
        <source>Then it goes on with what you asked for. Cancel stays here; it is saved all the same.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>その後、求められた操作を続けます。「キャンセル」ならここに留まります(保存は行われます)。</translation>
    </message>
    <message>
        <source>the run of {1} at {2}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is lab.data.name; {2} is lab.defaults.how_far(lab.report.epoch)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data {1} and the run at {2} are still here; {3}.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name; {2} is self.lab.defaults.how_far(report.epoch); {3} is kept</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest: {1}{2}
{3} away</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is data.name_of(row)[-30:]; {3} is distance</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}     or     17, 20-25     or     a name</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is self._example()</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot {1} of {2}: {3}, {4} s{5}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is self.timeline.at + 1; {2} is len(snapshots); {3} is self.lab.defaults.how_far(snapshot.epoch, snapshot.step); {4} is snapshot.seconds; {5} is elbo.replace(&apos;-&apos;,</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}{2} {3}: click to go there</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is unit[0].upper(); {2} is unit[1:]; {3} is word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IWAE (50), {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} paused at {1}</source>
        <extracomment>latentlab/lab/running.py; {1} is defaults.how_far(now.epoch, now.step)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still improving: the {1} {2} rose by {3} nats per row over the last {4} {5}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is whose; {2} is word; {3} is rise; {4} is x[-1] - x[0]; {5} is run.model.defaults.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting: held-out rows have {1} ± {2} nats less {3} per row than training rows ({4}), and it has fallen by {5} since {6}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is gap; {2} is error; {3} is word; {4} is alike; {5} is fell; {6} is run.model.defaults.how_far(epochs[curve.argmax()])</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue for {1} {2}</source>
        <extracomment>latentlab/training/health/course.py; {1} is more; {2} is run.model.defaults.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train anew and stop early, patience {1} {2}</source>
        <extracomment>latentlab/training/health/course.py; {1} is PATIENCE; {2} is run.model.defaults.unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row at {4} {5} and {6} to {7} by {8} {9}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is _number(found.best); {4} is one; {5} is epoch_words(found.best_epoch); {6} is back; {7} is last; {8} is one; {9} is epoch_</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat since {1} {2}</source>
        <extracomment>latentlab/training/trend.py; {1} is one; {2} is epoch_words(found.flat_since)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run of {1} at epoch {2}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is lab.data.name; {2} is epoch_words(lab.report.epoch)</extracomment>
        <translation type="vanished">{1} の実行(エポック {2})</translation>
    </message>
    <message>
        <source>kept selection</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>保存済みの選択</translation>
    </message>
    <message>
        <source>Save first, or discard what is not on disk? {1}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is more</extracomment>
        <translation>先に保存しますか、それともディスクにないものを破棄しますか? {1}</translation>
    </message>
    <message>
        <source>The run stays in Compare, to be looked at beside the new one; its paths and bookmarks go.</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>実行は「比較」に残り、新しい実行と並べて見られます。その経路とブックマークは失われます。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>学習(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>経路(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decode</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>デコード(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The data {1} and the run at epoch {2} are still here; {3}.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name; {2} is epoch_words(report.epoch); {3} is kept</extracomment>
        <translation type="vanished">データ {1} とエポック {2} の実行はまだここにあります。{3}。</translation>
    </message>
    <message>
        <source>(open in another window too)</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>(別のウィンドウでも開いています)</translation>
    </message>
    <message>
        <source>No data are open.</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>データが開かれていません。</translation>
    </message>
    <message>
        <source>The data {1} are still here.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name</extracomment>
        <translation>データ {1} はまだここにあります。</translation>
    </message>
    <message>
        <source>it can be saved</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>保存できます</translation>
    </message>
    <message>
        <source>it is saved</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>保存済みです</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>フォルダー…</translation>
    </message>
    <message>
        <source>{1}, unsaved run</source>
        <extracomment>latentlab/gui/app/window.py; {1} is name</extracomment>
        <translation>{1}、未保存の実行</translation>
    </message>
    <message>
        <source>{1}[*] — LatentLab</source>
        <extracomment>latentlab/gui/app/window.py; {1} is name.replace(&apos;[*]&apos;, &apos;[*][*]&apos;)</extracomment>
        <translation>{1}[*] — LatentLab</translation>
    </message>
    <message>
        <source>LatentLab[*]</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>LatentLab[*]</translation>
    </message>
    <message>
        <source>{1} (built in)</source>
        <extracomment>latentlab/gui/app/window.py; {1} is card.title</extracomment>
        <translation>{1}(組み込み)</translation>
    </message>
    <message>
        <source>Explore</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>探索</translation>
    </message>
    <message>
        <source>Understand</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>理解</translation>
    </message>
    <message>
        <source>Data, model and run; watch it learn</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>データ、モデル、実行: 学習を見る</translation>
    </message>
    <message>
        <source>Go about latent space: decode, traverse, sample, keep places</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>潜在空間を巡る: デコード、トラバース、サンプル、位置の保存</translation>
    </message>
    <message>
        <source>A path through latent space, and its film</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>潜在空間の経路とその動画</translation>
    </message>
    <message>
        <source>The posterior, the bound and the lessons</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>事後分布、下界、レッスン</translation>
    </message>
    <message>
        <source>Runs side by side, and one through time</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>実行を並べて、また一つの実行を時間で追う</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>演算</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>経路</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>事後分布</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>比較</translation>
    </message>
    <message>
        <source>LatentLab {1}: a laboratory for latent variable models. BSD 3-Clause licence.</source>
        <extracomment>latentlab/gui/dialogs/about.py; {1} is __version__</extracomment>
        <translation>LatentLab {1}: 潜在変数モデルの実験室。BSD 3-Clause ライセンス。</translation>
    </message>
    <message>
        <source>About LatentLab</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>LatentLab について</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>確認中 …</translation>
    </message>
    <message>
        <source>What is beneath</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>構成</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy these lines, for a report of a fault</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>不具合の報告用に、これらの行をコピーします</translation>
    </message>
    <message>
        <source>Looking at what is beneath</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>構成を確認中</translation>
    </message>
    <message>
        <source>numbers {1} … {2}</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is known.min(); {2} is known.max()</extracomment>
        <translation>数値 {1} … {2}</translation>
    </message>
    <message>
        <source>What {1} is</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is name</extracomment>
        <translation>{1} の役割</translation>
    </message>
    <message>
        <source>Only one column can be the {1}; {2} are.</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is role; {2} is &apos;, &apos;.join(found[role][:3])</extracomment>
        <translation>{1} にできる列は一つだけですが、{2} が指定されています。</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>brought to one range, 0 to 1</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>一つの範囲 0 から 1 に変換</translation>
    </message>
    <message>
        <source>each brought to 0 to 1</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>それぞれ 0 から 1 に変換</translation>
    </message>
    <message>
        <source>standardised, each by its mean and deviation over the training rows</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>それぞれ学習行の平均と標準偏差で標準化</translation>
    </message>
    <message>
        <source>log(1 + x)</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>log(1 + x)</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>{1} row of {2} values, {3} row of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{2} 個の値をもつ {1} 行、うちホールドアウト {3} 行。</translation>
    </message>
    <message>
        <source>{1} row of {2} values, {3} rows of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{2} 個の値をもつ {1} 行、うちホールドアウト {3} 行。</translation>
    </message>
    <message>
        <source>{1} rows of {2} values, {3} row of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{2} 個の値をもつ {1} 行、うちホールドアウト {3} 行。</translation>
    </message>
    <message>
        <source>{1} rows of {2} values, {3} rows of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{2} 個の値をもつ {1} 行、うちホールドアウト {3} 行。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Remarked in reading&lt;/h3&gt;</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>&lt;h3&gt;読み込み時の注記&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>… and {1} more.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(names) - MOST_COLUMNS</extracomment>
        <translation>… 他 {1} 件。</translation>
    </message>
    <message>
        <source>The values that are learned from are {1}.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is SCALED[scaling]</extracomment>
        <translation>学習に使う値: {1}。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing was left out, filled in or changed.&lt;/p&gt;</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>&lt;p&gt;除外、補完、変更されたものはありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{1} words</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is column.distinct</extracomment>
        <translation>{1} 語</translation>
    </message>
    <message>
        <source>They lie on disk.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>ディスク上にあります。</translation>
    </message>
    <message>
        <source>known beside the values</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>値以外にわかっているもの</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>欠損</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>理由</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Export: {1}</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is export.title</extracomment>
        <translation>エクスポート: {1}</translation>
    </message>
    <message>
        <source>{1} DPI</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is info[&apos;dpi&apos;]</extracomment>
        <translation>{1} DPI</translation>
    </message>
    <message>
        <source>The format of the file, which the end of its name says</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>ファイルの形式。名前の末尾で決まります</translation>
    </message>
    <message>
        <source>This file exists: it would be replaced.</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>このファイルは既にあります。置き換えられます。</translation>
    </message>
    <message>
        <source>The name must end with {1}.</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is &apos; or &apos;.join(self.export.endings)</extracomment>
        <translation>名前の末尾は {1} でなければなりません。</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>図</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>動画</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Pages and scripts</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>ページとスクリプト</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>エクスポートするもの</translation>
    </message>
    <message>
        <source>{1}, {2} held out. Scaling: {3}.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is data.about; {2} is len(data.held_out); {3} is chosen[&apos;scaling&apos;]</extracomment>
        <translation>{1}、ホールドアウト {2}。スケーリング: {3}。</translation>
    </message>
    <message>
        <source>Values from {1} to {2}; likelihood: {3}.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is data.extent[0]; {2} is data.extent[1]; {3} is data.default_likelihood</extracomment>
        <translation>値は {1} から {2}。尤度: {3}。</translation>
    </message>
    <message>
        <source>How {1} is read</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is Path(path).name</extracomment>
        <translation>{1} の読み込み方</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>注記</translation>
    </message>
    <message>
        <source>First rows as they are prepared</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>前処理後の最初の行</translation>
    </message>
    <message>
        <source>Looking at {1}</source>
        <extracomment>latentlab/gui/app/files.py; {1} is path.name</extracomment>
        <translation>{1} を確認中</translation>
    </message>
    <message>
        <source>Which array, layer or variable of the file to open</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ファイル内の開く配列、レイヤー、変数</translation>
    </message>
    <message>
        <source>Row {1} as it is prepared</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is i + 1</extracomment>
        <translation>前処理後の行 {1}</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Choose at least one column as a feature.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>特徴量として少なくとも一つの列を選んでください。</translation>
    </message>
    <message>
        <source>The column that is the class: for colours, and for models under a condition</source>
        <extracomment>latentlab/gui/dialogs/make_data.py</extracomment>
        <translation>クラスの列: 色分けと条件付きモデル用</translation>
    </message>
    <message>
        <source>{1} is removed for good. Nothing of it can be brought back.</source>
        <extracomment>latentlab/gui/dialogs/recovery.py; {1} is self._left[row].title</extracomment>
        <translation>{1} を完全に削除します。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Unsaved work was left</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>未保存の作業が残っていました</translation>
    </message>
    <message>
        <source>LatentLab ended before this was saved. What you neither open nor remove is offered again.</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>これが保存される前に LatentLab が終了しました。開きも削除もしないものは、次回も提示します。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Go on with it; it is still unsaved</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>続きから始めます(未保存のままです)</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>完全に削除します</translation>
    </message>
    <message>
        <source>Leave it where it is: the next start offers it again</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>そのまま残します: 次回起動時に再び提示します</translation>
    </message>
    <message>
        <source>Remove unsaved work</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>未保存の作業を削除</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>![{1}](equation:{2})</source>
        <extracomment>latentlab/gui/help/documents.py; {1} is equations()[name][&apos;words&apos;]; {2} is name</extracomment>
        <translation>![{1}](equation:{2})</translation>
    </message>
    <message>
        <source>README</source>
        <extracomment>latentlab/gui/help/documents.py</extracomment>
        <translation>README</translation>
    </message>
    <message>
        <source>Settings of the model</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>モデルの設定</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>実行の設定</translation>
    </message>
    <message>
        <source>Another model can be chosen when this run has ended.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>この実行が終われば、別のモデルを選べます。</translation>
    </message>
    <message>
        <source>Documentation ▸ {1}</source>
        <extracomment>latentlab/gui/help/entries.py; {1} is title</extracomment>
        <translation>ドキュメント ▸ {1}</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Data and model</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>データとモデル</translation>
    </message>
    <message>
        <source>Tours</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>今ここでできることはありません。</translation>
    </message>
    <message>
        <source>panel dock view show</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>パネル ドック 表示 見る panel dock view show</translation>
    </message>
    <message>
        <source>Settings can be changed when this run has ended.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>この実行が終われば、設定を変更できます。</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>用語集</translation>
    </message>
    <message>
        <source>A word, a symbol, or a part of what it means</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>語、記号、または意味の一部</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>用語集を検索</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>用語</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>意味</translation>
    </message>
    <message>
        <source>No term of the glossary has this in it.</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>これを含む用語は用語集にありません。</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>別名:</translation>
    </message>
    <message>
        <source>Mentioned by:</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>言及元:</translation>
    </message>
    <message>
        <source>No installed package brings models, likelihoods, readers, datasets, backgrounds or exports.</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>モデル、尤度、リーダー、データセット、背景、エクスポートを加えるパッケージはインストールされていません。</translation>
    </message>
    <message>
        <source>Drag the ring, or click</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>リングをドラッグ、またはクリック</translation>
    </message>
    <message>
        <source>move the probe</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>プローブを動かす</translation>
    </message>
    <message>
        <source>Arrow keys (on the map)</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>矢印キー(マップ上)</translation>
    </message>
    <message>
        <source>move the probe; with Shift five times as far</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>プローブを動かす。Shift で 5 倍</translation>
    </message>
    <message>
        <source>Drag the ground, wheel</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>地をドラッグ、ホイール</translation>
    </message>
    <message>
        <source>pan, zoom</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>パン、ズーム</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>lasso at any time; with a tool, Shift adds and Ctrl removes</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>いつでも投げ縄。ツール使用中は Shift で追加、Ctrl で除外</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>what can be done with a row or a place</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>行や位置に対してできること</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>give up the drawing, then the tool, then the selection</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>描画、ツール、選択の順に解除</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>マウス</translation>
    </message>
    <message>
        <source>The {1} {2}, of {3}.</source>
        <extracomment>latentlab/gui/help/keys.py; {1} is registry.what; {2} is name; {3} is registry.package(name)</extracomment>
        <translation>{3} の{1} {2}。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Escape closes</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>↑ ↓ 選択 · Enter 実行 · Escape 閉じる</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>What would you like to do, find or know?</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>何を実行、検索、または調べますか?</translation>
    </message>
    <message>
        <source>Find a command, setting, panel, lesson or word</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>コマンド、設定、パネル、レッスン、用語を探す</translation>
    </message>
    <message>
        <source>A few letters of it; arrow keys choose, Enter does it, Escape closes</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>数文字を入力。矢印キーで選択、Enter で実行、Escape で閉じます</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>この文字を含むものはありません。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Words that a section has</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>節に含まれる語</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>◂ 戻る</translation>
    </message>
    <message>
        <source>Forward ▸</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>進む ▸</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>全ページを検索</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>The page of before (Alt+Left)</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>前のページ (Alt+Left)</translation>
    </message>
    <message>
        <source>The page after it (Alt+Right)</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>次のページ (Alt+Right)</translation>
    </message>
    <message>
        <source>Nothing is opened from here: paste it where you want it</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>ここからは何も開きません。必要な所に貼り付けてください</translation>
    </message>
    <message>
        <source>Not opened: {1}</source>
        <extracomment>latentlab/gui/help/reader.py; {1} is words</extracomment>
        <translation>開いていません: {1}</translation>
    </message>
    <message>
        <source>Default: {1}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _said(given, field)</extracomment>
        <translation>既定値: {1}。</translation>
    </message>
    <message>
        <source>In a shell: --set {1}=…</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is field.name</extracomment>
        <translation>シェルでは: --set {1}=…</translation>
    </message>
    <message>
        <source>From {1} on.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _number(low)</extracomment>
        <translation>{1} 以上。</translation>
    </message>
    <message>
        <source>From {1} to {2}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _number(low); {2} is _number(high)</extracomment>
        <translation>{1} から {2} まで。</translation>
    </message>
    <message>
        <source>Larger: {1}</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;larger&apos;]</extracomment>
        <translation>大きくすると: {1}</translation>
    </message>
    <message>
        <source>Smaller: {1}</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;smaller&apos;]</extracomment>
        <translation>小さくすると: {1}</translation>
    </message>
    <message>
        <source>Only where {1} is {2}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is about[&apos;when&apos;][0]; {2} is &apos; or &apos;.join(about[&apos;when&apos;][1:])</extracomment>
        <translation>{1} が {2} の場合のみ。</translation>
    </message>
    <message>
        <source>From: {1}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;source&apos;]</extracomment>
        <translation>出典: {1}。</translation>
    </message>
    <message>
        <source>LatentLab</source>
        <extracomment>latentlab/data/cache.py</extracomment>
        <translation>LatentLab</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>English</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Français</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Español</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>Español</translation>
    </message>
    <message>
        <source>qtbase_{1}</source>
        <extracomment>latentlab/gui/language/chosen.py; {1} is code</extracomment>
        <translation>qtbase_{1}</translation>
    </message>
    <message>
        <source>TW</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>TW</translation>
    </message>
    <message>
        <source>HK</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>HK</translation>
    </message>
    <message>
        <source>MO</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>MO</translation>
    </message>
    <message>
        <source>Hant</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>Hant</translation>
    </message>
    <message>
        <source>Forward and reverse KL: q fitted to p</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>順方向と逆方向の KL: q を p に当てはめる</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy and KL as areas</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>面積で見るエントロピー、交差エントロピー、KL</translation>
    </message>
    <message>
        <source>The ELBO, cut both ways</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>ELBO の二通りの分解</translation>
    </message>
    <message>
        <source>EM, half-step by half-step</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>半ステップごとの EM</translation>
    </message>
    <message>
        <source>What if: the training tries something else</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>もしも: 学習で別のことを試す</translation>
    </message>
    <message>
        <source>CAVI, coordinate by coordinate</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>座標ごとの CAVI</translation>
    </message>
    <message>
        <source>How many components: BIC and AIC against K</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>成分の数: K に対する BIC と AIC</translation>
    </message>
    <message>
        <source>From a mixture to an infinite mixture</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>混合から無限混合へ</translation>
    </message>
    <message>
        <source>Evidence: why naive sampling fails</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>エビデンス: 素朴なサンプリングが失敗する理由</translation>
    </message>
    <message>
        <source>Gradients of the running model: score function against reparameterised</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>実行中のモデルの勾配: スコア関数と再パラメータ化</translation>
    </message>
    <message>
        <source>Gumbel-softmax against temperature</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>温度に対する Gumbel-softmax</translation>
    </message>
    <message>
        <source>Jensen&apos;s gap: E[log w] against log E[w]</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>Jensen のギャップ: E[log w] と log E[w]</translation>
    </message>
    <message>
        <source>Entropy against width</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>幅に対するエントロピー</translation>
    </message>
    <message>
        <source>Change of variables: a mode moves, mass does not</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>変数変換: モードは動き、質量は動かない</translation>
    </message>
    <message>
        <source>MLE against MAP</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>MLE と MAP</translation>
    </message>
    <message>
        <source>Learned p(x) against the data</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>学習した p(x) とデータ</translation>
    </message>
    <message>
        <source>One category from z in R³: a deep latent variable model</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>R³ の z から一つのカテゴリー: 深層潜在変数モデル</translation>
    </message>
    <message>
        <source>Linear autoencoder beside PCA</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>線形自己符号化器と PCA</translation>
    </message>
    <message>
        <source>The network, drawn</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>ネットワークの図</translation>
    </message>
    <message>
        <source>KLFitPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>KLFitPage</translation>
    </message>
    <message>
        <source>KLAreasPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>KLAreasPage</translation>
    </message>
    <message>
        <source>CutsPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>CutsPage</translation>
    </message>
    <message>
        <source>EMPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>EMPage</translation>
    </message>
    <message>
        <source>WhatIfPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>WhatIfPage</translation>
    </message>
    <message>
        <source>CAVIPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>CAVIPage</translation>
    </message>
    <message>
        <source>OrderPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>OrderPage</translation>
    </message>
    <message>
        <source>InfinitePage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>InfinitePage</translation>
    </message>
    <message>
        <source>EvidencePage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>EvidencePage</translation>
    </message>
    <message>
        <source>GradientLabPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>GradientLabPage</translation>
    </message>
    <message>
        <source>ReparameterisationPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>ReparameterisationPage</translation>
    </message>
    <message>
        <source>GumbelPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>GumbelPage</translation>
    </message>
    <message>
        <source>JensenPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>JensenPage</translation>
    </message>
    <message>
        <source>WidthsPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>WidthsPage</translation>
    </message>
    <message>
        <source>ChangePage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>ChangePage</translation>
    </message>
    <message>
        <source>EstimatingPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>EstimatingPage</translation>
    </message>
    <message>
        <source>DensityPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>DensityPage</translation>
    </message>
    <message>
        <source>DLVMPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>DLVMPage</translation>
    </message>
    <message>
        <source>SubspacesPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>SubspacesPage</translation>
    </message>
    <message>
        <source>AnatomyPage</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>AnatomyPage</translation>
    </message>
    <message>
        <source>There is no lesson {1}; there are {2}.</source>
        <extracomment>latentlab/gui/lessons/alone.py; {1} is name; {2} is &apos;, &apos;.join(names())</extracomment>
        <translation>レッスン {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>A figure ends with {1}, not as {2} does.</source>
        <extracomment>latentlab/gui/lessons/alone.py; {1} is &apos;, &apos;.join(ENDINGS); {2} is Path(out).name</extracomment>
        <translation>図の末尾は {2} のようではなく {1} です。</translation>
    </message>
    <message>
        <source>It did not come in time.</source>
        <extracomment>latentlab/gui/lessons/alone.py</extracomment>
        <translation>時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>free factors have {1}, {2} for these N = {3} training rows (orange)</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is each; {2} is found.each_row * rows; {3} is rows</extracomment>
        <translation>自由な因子には {1}、この N = {3} 学習行では {2}(橙)</translation>
    </message>
    <message>
        <source>they are as many at N = {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is round(found.equal_rows)</extracomment>
        <translation>N = {1} で同数になります</translation>
    </message>
    <message>
        <source>The encoder has {1} parameters whatever N is (blue); {2}; {3}.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.amortised; {2} is free; {3} is meet</extracomment>
        <translation>エンコーダのパラメータは N によらず {1} 個(青)。{2}。{3}。</translation>
    </message>
    <message>
        <source>No network: {1} arrays of {2} numbers{3}.{4}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is len(found.blocks); {2} is found.numbers; {3} is free; {4} is more</extracomment>
        <translation>ネットワークなし: {2} 個の数値からなる {1} 個の配列{3}。{4}</translation>
    </message>
    <message>
        <source>{1} parameters.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.numbers</extracomment>
        <translation>パラメータ {1} 個。</translation>
    </message>
    <message>
        <source>Each row has its own q: {1}; an encoder would have {2} (blue), and {3}.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is free; {2} is found.amortised; {3} is meet</extracomment>
        <translation>各行が自身の q をもちます: {1}。エンコーダなら {2}(青)、{3}。</translation>
    </message>
    <message>
        <source>Network of the model</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>モデルのネットワーク</translation>
    </message>
    <message>
        <source>Layers, to the logarithm of their widths</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>層(幅は対数)</translation>
    </message>
    <message>
        <source>Parameters of q against rows</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>行数に対する q のパラメータ数</translation>
    </message>
    <message>
        <source>Parameters of q</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>q のパラメータ数</translation>
    </message>
    <message>
        <source>Train a model first, or take a step: what it is made of appears here.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>先にモデルを学習するか 1 ステップ進めてください。構造がここに現れます。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>デコーダ</translation>
    </message>
    <message>
        <source>rows N</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>行数 N</translation>
    </message>
    <message>
        <source>N, thousands</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>N(千)</translation>
    </message>
    <message>
        <source>of which {1} are free</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.free</extracomment>
        <translation>うち自由 {1}</translation>
    </message>
    <message>
        <source>{1} smaller arrays are not drawn.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is left_out</extracomment>
        <translation>小さな配列 {1} 個は描いていません。</translation>
    </message>
    <message>
        <source>Parameters: {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is words</extracomment>
        <translation>パラメータ: {1}</translation>
    </message>
    <message>
        <source>This model has no encoder, and no q of its own for each row.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>このモデルにはエンコーダも、行ごとの q もありません。</translation>
    </message>
    <message>
        <source>then {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is layer.activation</extracomment>
        <translation>続いて {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}, {4}, {5} parameters{6}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is name; {2} is before; {3} is layer.width; {4} is layer.kind; {5} is layer.parameters; {6} is bent</extracomment>
        <translation>{1}: {2} → {3}、{4}、パラメータ {5} 個{6}</translation>
    </message>
    <message>
        <source>This needs a run of the Bayesian mixture of Gaussians: choose it in the form, and train.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ベイズ混合ガウスの実行が必要です: フォームで選び、学習してください。</translation>
    </message>
    <message>
        <source>On a correlated Gaussian</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>相関のあるガウス分布で</translation>
    </message>
    <message>
        <source>In the Bayesian mixture, from the run as it is</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ベイズ混合で、現在の実行から</translation>
    </message>
    <message>
        <source>In the Bayesian mixture, from k-means</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ベイズ混合で、k-means から</translation>
    </message>
    <message>
        <source>Update the factor whose turn it is</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>順番に当たる因子を更新します</translation>
    </message>
    <message>
        <source>Update every factor once</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>すべての因子を 1 回ずつ更新します</translation>
    </message>
    <message>
        <source>Go back to where it began</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>開始点に戻ります</translation>
    </message>
    <message>
        <source>{1} ELBO = −KL(q ‖ p) = {2} nats, at most {3}, ½ log(1 − ρ²). Means end exact; variances of {4} stay below the marginals&apos; 1.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is first; {2} is elbo(target, q) + 0.0; {3} is most + 0.0; {4} is 1 / target.precision[0, 0]</extracomment>
        <translation>{1} ELBO = −KL(q ‖ p) = {2} nats、最大 {3}、½ log(1 − ρ²)。平均は最後に正確になり、分散 {4} は周辺分布の 1 より小さいままです。</translation>
    </message>
    <message>
        <source>{1} updated: ELBO {2} nats per row of all {3}{4}; it never falls. Blue ellipses: 1 sd of the means; ink: E[Λ]⁻¹ at 1 and 2 sd. Next: {5}.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is NAMES[factor]; {2} is now; {3} is rows; {4} is gain; {5} is following</extracomment>
        <translation>{1} を更新: ELBO は全 {3} 行で 1 行あたり {2} nats{4}。決して下がりません。青の楕円: 平均の 1 sd。黒: E[Λ]⁻¹ の 1 と 2 sd。次: {5}。</translation>
    </message>
    <message>
        <source>Correlation ρ of the target</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>目標の相関 ρ</translation>
    </message>
    <message>
        <source>Start of q, z₁</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q の開始点 z₁</translation>
    </message>
    <message>
        <source>Start of q, z₂</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q の開始点 z₂</translation>
    </message>
    <message>
        <source>p (ink), q (blue), its way</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>p(黒)、q(青)、軌跡</translation>
    </message>
    <message>
        <source>q(z₁) blue, q(z₂) orange</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(z₁) 青、q(z₂) 橙</translation>
    </message>
    <message>
        <source>ELBO and its limit</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ELBO とその上限</translation>
    </message>
    <message>
        <source>q(z): colour; q(μ, Λ)</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(z): 色、q(μ, Λ)</translation>
    </message>
    <message>
        <source>q(π): weights ± sd</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(π): 重み ± sd</translation>
    </message>
    <message>
        <source>ELBO after each factor</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>各因子の更新後の ELBO</translation>
    </message>
    <message>
        <source>Click on the plane to start q elsewhere.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>平面をクリックすると q がそこから始まります。</translation>
    </message>
    <message>
        <source>Update {1}: {2} = N({3}, {4}), p&apos;s conditional at E[z{5}] (dashed).</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is len(past) - 1; {2} is COORDINATES[updated]; {3} is mean; {4} is variance; {5} is other</extracomment>
        <translation>更新 {1}: {2} = N({3}, {4})、E[z{5}] での p の条件付き分布(破線)。</translation>
    </message>
    <message>
        <source>q(π) and q(μ, Λ) of a copy of step {1}: bars are expected weights, blue ellipses 1 sd of the means. Next: {2}, for all {3} rows.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is seen.step; {2} is following; {3} is rows</extracomment>
        <translation>ステップ {1} の複製の q(π) と q(μ, Λ): 棒は重みの期待値、青の楕円は平均の 1 sd。次: 全 {3} 行の {2}。</translation>
    </message>
    <message>
        <source>Where coordinates are updated</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>座標を更新する対象</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>再開始</translation>
    </message>
    <message>
        <source>Target and q</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>目標と q</translation>
    </message>
    <message>
        <source>Factors of q</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q の因子</translation>
    </message>
    <message>
        <source>ELBO after each update</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>各更新後の ELBO</translation>
    </message>
    <message>
        <source>Looking at the factors</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>因子を確認中</translation>
    </message>
    <message>
        <source>Updating factors</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>因子を更新中</translation>
    </message>
    <message>
        <source>It trains. Pause to update its factors one at a time.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>学習中です。因子を一つずつ更新するには一時停止してください。</translation>
    </message>
    <message>
        <source>Wait until these factors are found.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>因子が求まるまでお待ちください。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>一巡</translation>
    </message>
    <message>
        <source>The ELBO is known once q(z) is.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ELBO は q(z) が求まるとわかります。</translation>
    </message>
    <message>
        <source>factors updated</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>更新した因子</translation>
    </message>
    <message>
        <source>z₁ or z₂</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>z₁ または z₂</translation>
    </message>
    <message>
        <source>E[π] ± sd</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>E[π] ± sd</translation>
    </message>
    <message>
        <source>spread of p</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p の広がり</translation>
    </message>
    <message>
        <source>band at</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>帯の位置</translation>
    </message>
    <message>
        <source>band width</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>帯の幅</translation>
    </message>
    <message>
        <source>Mass of {1} &lt; x &lt; {2}: {3}; of {4} &lt; y &lt; {5}: {6}. The mode {7} is carried</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is a; {2} is b; {3} is figure(mass); {4} is c; {5} is d; {6} is figure(same); {7} is mode</extracomment>
        <translation>{1} &lt; x &lt; {2} の質量: {3}。{4} &lt; y &lt; {5}: {6}。モード {7} の移り先:</translation>
    </message>
    <message>
        <source>How wide p(x) is</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(x) の広さ</translation>
    </message>
    <message>
        <source>Where the band lies along x; or drag in any of the plots</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>x 上の帯の位置。どの図でもドラッグできます</translation>
    </message>
    <message>
        <source>How much of the axis of x the band takes</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>帯が x 軸に占める幅</translation>
    </message>
    <message>
        <source>Density of x</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>x の密度</translation>
    </message>
    <message>
        <source>p(x), mode in ink</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(x)、モードは黒</translation>
    </message>
    <message>
        <source>The transformation</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>変換</translation>
    </message>
    <message>
        <source>Density of y</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>y の密度</translation>
    </message>
    <message>
        <source>p(y), y going up</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(y)、y は上向き</translation>
    </message>
    <message>
        <source>p(y) = p(x) |dx/dy|: where f is steep, mass is thinned. A likelihood is no density of θ, and is not multiplied by that: its maximum goes where θ goes.</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(y) = p(x) |dx/dy|: f が急な所では質量が薄まります。尤度は θ の密度ではなく、これを掛けません。その最大は θ とともに移ります。</translation>
    </message>
    <message>
        <source>to y = {1}, where p(y) is highest too: a straight f thins all alike. Others move it.</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is moved</extracomment>
        <translation>y = {1}。p(y) もそこで最大です。直線の f はどこも同じに薄めます。他の f では動きます。</translation>
    </message>
    <message>
        <source>to y = {1} (ink), but p(y) is highest at {2} (orange{3}).</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is moved; {2} is own; {3} is most</extracomment>
        <translation>y = {1}(黒)。しかし p(y) は {2} で最大です(橙{3})。</translation>
    </message>
    <message>
        <source>MAP depends on the parametrisation, maximum likelihood does not.</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>MAP はパラメータの取り方に依存し、最尤は依存しません。</translation>
    </message>
    <message>
        <source>: infinite</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>: 無限大</translation>
    </message>
    <message>
        <source>Train a model: its ELBO is cut here at each snapshot.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>モデルを学習すると、各スナップショットでの ELBO をここで分解します。</translation>
    </message>
    <message>
        <source>This model has no ELBO of single rows that could be cut so: see Curves.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>このモデルには、このように分解できる行ごとの ELBO がありません。曲線を見てください。</translation>
    </message>
    <message>
        <source>reconstruction − KL</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>再構成 − KL</translation>
    </message>
    <message>
        <source>energy + entropy</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>エネルギー + エントロピー</translation>
    </message>
    <message>
        <source>The gap to log p(x) (blue) is {1} in {2} of them.</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is with_error(cut.gap, cut.gap_error, 2); {2} is few</extracomment>
        <translation>log p(x) とのギャップ(青)は、うち {2} 行で {1} です。</translation>
    </message>
    <message>
        <source>Step {1}, {2} {3} rows: {4}{5}{6}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is cut.step; {2} is len(cut.rows); {3} is which; {4} is figures; {5} is gap; {6} is turns</extracomment>
        <translation>ステップ {1}、{2} {3} 行: {4}{5}{6}</translation>
    </message>
    <message>
        <source>class: {1} … {2}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is data.class_names[int(classes[0])]; {2} is data.class_names[int(classes[-1])]</extracomment>
        <translation>クラス: {1} … {2}</translation>
    </message>
    <message>
        <source>How the ELBO is cut</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>ELBO の分解</translation>
    </message>
    <message>
        <source>The ELBO&apos;s parts over training</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>学習中の ELBO の各部分</translation>
    </message>
    <message>
        <source>log p(x) and the ELBO</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>log p(x) と ELBO</translation>
    </message>
    <message>
        <source>KL of each dimension over training</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>学習中の各次元の KL</translation>
    </message>
    <message>
        <source>KL by dimension</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>次元ごとの KL</translation>
    </message>
    <message>
        <source>ELBO of each row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>各行の ELBO</translation>
    </message>
    <message>
        <source>Drawn from two snapshots on.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>スナップショットが二つ以上あると描かれます。</translation>
    </message>
    <message>
        <source>Its KL has no parts by dimension.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>KL は次元ごとに分かれません。</translation>
    </message>
    <message>
        <source>reconstruction {1} − KL {2} (orange)</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is cut.reconstruction.mean(); {2} is cut.kl.mean()</extracomment>
        <translation>再構成 {1} − KL {2}(橙)</translation>
    </message>
    <message>
        <source>energy {1} + entropy {2} (orange)</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is cut.energy.mean(); {2} is cut.entropy.mean()</extracomment>
        <translation>エネルギー {1} + エントロピー {2}(橙)</translation>
    </message>
    <message>
        <source>log p(x) could not be found well enough.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>log p(x) を十分な精度で求められませんでした。</translation>
    </message>
    <message>
        <source>Shaded: M-steps ({1} after {2} E-steps).</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is phases[1]; {2} is phases[0]</extracomment>
        <translation>網掛け: M ステップ(E ステップ {2} 回の後に {1} 回)。</translation>
    </message>
    <message>
        <source>ELBO = {1}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is words</extracomment>
        <translation>ELBO = {1}</translation>
    </message>
    <message>
        <source>It is log p(x): q is the posterior, and there is no gap.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>これは log p(x) です: q は事後分布であり、ギャップはありません。</translation>
    </message>
    <message>
        <source>{1} = ELBO {2} nats.</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is parts; {2} is elbo</extracomment>
        <translation>{1} = ELBO {2} nats。</translation>
    </message>
    <message>
        <source>share of rows</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>行の割合</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>測定中 …</translation>
    </message>
    <message>
        <source>Finding p(x)</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(x) を計算中</translation>
    </message>
    <message>
        <source>p(x), {1}: ∫ p(x) dx = {2} over this box; {3} of its mass lies outside, {4} may be misplaced.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is density.method; {2} is density.total; {3} is _share(density.outside); {4} is _share(density.error)</extracomment>
        <translation>p(x)、{1}: この範囲で ∫ p(x) dx = {2}。質量の {3} は外にあり、{4} は位置がずれている可能性があります。</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>0.1 % 未満</translation>
    </message>
    <message>
        <source>Find again</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Value that is given</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>与える値</translation>
    </message>
    <message>
        <source>Which value is given, and which is looked at</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>どの値を与え、どの値を見るか</translation>
    </message>
    <message>
        <source>Place of the value that is given</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>与える値の位置</translation>
    </message>
    <message>
        <source>Learned density and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>学習した密度と行</translation>
    </message>
    <message>
        <source>p(x) (ink) and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(x)(黒)と行</translation>
    </message>
    <message>
        <source>Conditional density</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>条件付き密度</translation>
    </message>
    <message>
        <source>Slice of p(x), and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(x) の断面と行</translation>
    </message>
    <message>
        <source>Draws and their nearest rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>抽出とその最近傍の行</translation>
    </message>
    <message>
        <source>{1} Dots: training rows (blue), held-out rows (orange). Right: p({2}|{3} ≈ {4}), and {5} training rows near there.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is said; {2} is names[1 - given]; {3} is names[given]; {4} is self.value.text(); {5} is len(near)</extracomment>
        <translation>{1} 点: 学習行(青)、ホールドアウト行(橙)。右: p({2}|{3} ≈ {4}) と、その付近の学習行 {5} 個。</translation>
    </message>
    <message>
        <source>{1} Above, what was learned: draws x ~ p(x). Below, what there was: the training row nearest to each, and its Euclidean distance, {2} on average.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is found.why; {2} is written(float(f&apos;{beside.distance.mean():.3g}&apos;))</extracomment>
        <translation>{1} 上: 学習したもの、抽出 x ~ p(x)。下: 元のデータ、それぞれに最も近い学習行とそのユークリッド距離(平均 {2})。</translation>
    </message>
    <message>
        <source>Anew, where p(z) was drawn from: with other draws</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(z) から抽出する場合に、抽出し直します</translation>
    </message>
    <message>
        <source>{1} given {2}</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is y; {2} is x</extracomment>
        <translation>{2} が与えられたときの {1}</translation>
    </message>
    <message>
        <source>{1}, prepared</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is name</extracomment>
        <translation>{1}、前処理後</translation>
    </message>
    <message>
        <source>Rows of one value have no other that could be given.</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>1 値だけの行には、与えられる他の値がありません。</translation>
    </message>
    <message>
        <source>{1} Blue: the histogram of the training rows.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is said</extracomment>
        <translation>{1} 青: 学習行のヒストグラム。</translation>
    </message>
    <message>
        <source>x ~ p(x): z ~ p(z), then x ~ p(x|z)</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>x ~ p(x): z ~ p(z)、次に x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Draw x</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>x を抽出</translation>
    </message>
    <message>
        <source>Draw z, x</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>z, x を抽出</translation>
    </message>
    <message>
        <source>Category that is observed</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>観測されたカテゴリー</translation>
    </message>
    <message>
        <source>The x whose p(z|x) is drawn</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(z|x) を描く x</translation>
    </message>
    <message>
        <source>π at this z and draws of it</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>この z での π とその抽出</translation>
    </message>
    <message>
        <source>π(z) (blue), draws (ink)</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>π(z)(青)、抽出(黒)</translation>
    </message>
    <message>
        <source>p(x) and draws of it</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(x) とその抽出</translation>
    </message>
    <message>
        <source>p(x) (blue), draws (ink)</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(x)(青)、抽出(黒)</translation>
    </message>
    <message>
        <source>p(z|x) of each dimension</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>各次元の p(z|x)</translation>
    </message>
    <message>
        <source>p(z|x): blue, orange, ink</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(z|x): 青、橙、黒</translation>
    </message>
    <message>
        <source>This z gives x = {1} the chance {2}; over all z ~ N(0, I) it is {3}: p(x) mixes one categorical for each z. Seen x = {4}, p(z|x) ∝ p(z) π(z) is what is known of z (right; broken: p(z)).</source>
        <extracomment>latentlab/gui/lessons/dlvm.py; {1} is name; {2} is figure(here[x], 2); {3} is figure(everywhere[x], 2); {4} is name</extracomment>
        <translation>この z が x = {1} を与える確率は {2}、すべての z ~ N(0, I) では {3} です。p(x) は z ごとのカテゴリカル分布の混合です。x = {4} を見たとき、z についてわかることは p(z|x) ∝ p(z) π(z) です(右。破線: p(z))。</translation>
    </message>
    <message>
        <source>share of {1}</source>
        <extracomment>latentlab/gui/lessons/dlvm.py; {1} is len(drawn)</extracomment>
        <translation>{1} に占める割合</translation>
    </message>
    <message>
        <source>300 categories from π at this z</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>この z での π から 300 カテゴリー</translation>
    </message>
    <message>
        <source>300 z ~ N(0, I), and a category of each</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>300 個の z ~ N(0, I) と、それぞれのカテゴリー</translation>
    </message>
    <message>
        <source>z₁, z₂, z₃</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>z₁, z₂, z₃</translation>
    </message>
    <message>
        <source>This needs a mixture of Gaussians, factor analysis, probabilistic PCA with fit=EM, or a VAE whose E-steps and M-steps take turns (under More).</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>混合ガウス、因子分析、fit=EM の確率的 PCA、または E ステップと M ステップを交互に行う VAE(「詳細」内)が必要です。</translation>
    </message>
    <message>
        <source>Over the M-step</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>M ステップに沿って</translation>
    </message>
    <message>
        <source>Over one mean</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>平均の一つに沿って</translation>
    </message>
    <message>
        <source>Over one loading</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>負荷量の一つに沿って</translation>
    </message>
    <message>
        <source>Over the noise</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>ノイズに沿って</translation>
    </message>
    <message>
        <source>A new run that waits before its first step, with what the forms say</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>フォームの設定で、最初のステップの前で待つ新しい実行</translation>
    </message>
    <message>
        <source>q becomes the posterior p(z|x): the bound touches the log-likelihood</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q が事後分布 p(z|x) になります: 下界が対数尤度に接します</translation>
    </message>
    <message>
        <source>The parameters go to where the bound is highest, q held</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q を固定し、パラメータが下界の最大の所へ移ります</translation>
    </message>
    <message>
        <source>The next two half-steps</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>次の二つの半ステップ</translation>
    </message>
    <message>
        <source>Go on with whole steps, until Pause or convergence</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>一時停止または収束まで、完全なステップを続けます</translation>
    </message>
    <message>
        <source>Rest after the step that is under way</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>進行中のステップの後で休止します</translation>
    </message>
    <message>
        <source>Open data, choose a mixture of Gaussians or probabilistic PCA, then Start paused.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>データを開き、混合ガウスまたは確率的 PCA を選び、「一時停止で開始」を押してください。</translation>
    </message>
    <message>
        <source>Choose a mixture of Gaussians, factor analysis or probabilistic PCA in the form (or a VAE with E- and M-steps, under More), then Start paused.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>フォームで混合ガウス、因子分析、確率的 PCA(または「詳細」で E・M ステップの VAE)を選び、「一時停止で開始」を押してください。</translation>
    </message>
    <message>
        <source>EM runs. Pause to look at its half-steps.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>EM の実行中です。半ステップを見るには一時停止してください。</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲線の横軸</translation>
    </message>
    <message>
        <source>What the curves are drawn over: the whole M-step, or the entry that it moves most, alone</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲線の横軸: M ステップ全体、または最も大きく動く成分のみ</translation>
    </message>
    <message>
        <source>Log-likelihood and bound over a parameter</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>パラメータに対する対数尤度と下界</translation>
    </message>
    <message>
        <source>ℓ (ink), bound (blue)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>ℓ(黒)、下界(青)</translation>
    </message>
    <message>
        <source>Log-likelihood and bound of each half-step</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>各半ステップの対数尤度と下界</translation>
    </message>
    <message>
        <source>Half-steps</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>半ステップ</translation>
    </message>
    <message>
        <source>Rows coloured by responsibility</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>負担率で色分けした行</translation>
    </message>
    <message>
        <source>Wait until this half-step is found.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>この半ステップが求まるまでお待ちください。</translation>
    </message>
    <message>
        <source>M-steps are next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>次は M ステップです。</translation>
    </message>
    <message>
        <source>q is the posterior already: M is next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q は既に事後分布です。次は M です。</translation>
    </message>
    <message>
        <source>E-steps are next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>次は E ステップです。</translation>
    </message>
    <message>
        <source>E first: without a new q the bound is at its highest already.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>先に E を: 新しい q がなければ、下界は既に最大です。</translation>
    </message>
    <message>
        <source>Codes of rows; p(z)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>行の符号、p(z)</translation>
    </message>
    <message>
        <source>Rows; 1 and 2 sd of p(x)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>行、p(x) の 1 と 2 sd</translation>
    </message>
    <message>
        <source>q by colour; 1 and 2 sd</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q は色、1 と 2 sd</translation>
    </message>
    <message>
        <source>Start paused</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>一時停止で開始</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>両方</translation>
    </message>
    <message>
        <source>Looking at EM</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>EM を確認中</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>This run has ended: Run goes on, or start anew.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>この実行は終わりました。「実行」で続けるか、新しく始めてください。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Curves are drawn after M-steps.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲線は M ステップの後に描かれます。</translation>
    </message>
    <message>
        <source>The bound is drawn after an E-step.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>下界は E ステップの後に描かれます。</translation>
    </message>
    <message>
        <source>μ of component {1}, value {2}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>成分 {1} の μ、値 {2}</translation>
    </message>
    <message>
        <source>W: value {1}, z of number {2}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>W: 値 {1}、{2} 番の z</translation>
    </message>
    <message>
        <source>ψ of value {1}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>値 {1} の ψ</translation>
    </message>
    <message>
        <source>share of the M-step</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>M ステップの割合</translation>
    </message>
    <message>
        <source>bound {1}, log p(x) {2} nats ({3} rows of {4})</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.elbo; {2} is found.log_likelihood; {3} is found.rows; {4} is rows</extracomment>
        <translation>下界 {1}、log p(x) {2} nats({4} 行中 {3} 行)</translation>
    </message>
    <message>
        <source>After {1} {2}-steps, step {3}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is phases[found.after == &apos;M&apos;]; {2} is found.after; {3} is found.step</extracomment>
        <translation>{1} {2} ステップ後、ステップ {3}</translation>
    </message>
    <message>
        <source>(of {1} of {2} rows)</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.rows; {2} is rows</extracomment>
        <translation>({2} 行中 {1} 行)</translation>
    </message>
    <message>
        <source>Step {1}: log p(x) = {2} nats per row{3}. Press E: q becomes the posterior under this θ.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is level; {3} is of</extracomment>
        <translation>ステップ {1}: log p(x) = 1 行あたり {2} nats{3}。E を押すと、q がこの θ での事後分布になります。</translation>
    </message>
    <message>
        <source>After M, step {1}: the bound rose to {2}, log p(x) to {3} nats per row{4}. The gap of {5} is KL(q ‖ p(z|x)), for q is still that of the parameters before; E closes it.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is found.elbo; {3} is level; {4} is of; {5} is gap</extracomment>
        <translation>M の後、ステップ {1}: 下界は {2}、log p(x) は 1 行あたり {3} nats に上がりました{4}。ギャップ {5} は KL(q ‖ p(z|x)) です。q がまだ以前のパラメータのものだからで、E がこれを閉じます。</translation>
    </message>
    <message>
        <source>Step {1}: {2}. E improves q alone, M the decoder alone.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is figures</extracomment>
        <translation>ステップ {1}: {2}。E は q だけを、M はデコーダだけを改善します。</translation>
    </message>
    <message>
        <source>{1}: {2}: the gap is {3}. θ is as before, and so is log p(x), but for its estimate.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is begin; {2} is figures; {3} is gap</extracomment>
        <translation>{1}: {2}: ギャップは {3}。θ は前のままで、log p(x) も推定の誤差を除き同じです。</translation>
    </message>
    <message>
        <source>{1}: {2}: the gap is {3}. q is as before; the steps have raised both.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is begin; {2} is figures; {3} is gap</extracomment>
        <translation>{1}: {2}: ギャップは {3}。q は前のままで、ステップが両方を上げました。</translation>
    </message>
    <message>
        <source>After E, step {1}: bound {2} = log p(x) {3} nats per row{4}: q is the posterior, the gap is 0, and both curves touch with one slope.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is found.elbo; {3} is level; {4} is of</extracomment>
        <translation>E の後、ステップ {1}: 下界 {2} = log p(x)、1 行あたり {3} nats{4}: q は事後分布でギャップは 0、両曲線は同じ傾きで接します。</translation>
    </message>
    <message>
        <source>The run has ended here.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>実行はここで終わりました。</translation>
    </message>
    <message>
        <source>M goes to where the blue one is highest.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>M は青の曲線が最大の所へ進みます。</translation>
    </message>
    <message>
        <source>A coin</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>硬貨</translation>
    </message>
    <message>
        <source>A Gaussian mean</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>ガウス分布の平均</translation>
    </message>
    <message>
        <source>prior a</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事前 a</translation>
    </message>
    <message>
        <source>prior b</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事前 b</translation>
    </message>
    <message>
        <source>prior mean</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事前平均</translation>
    </message>
    <message>
        <source>prior sd</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事前 sd</translation>
    </message>
    <message>
        <source>mean of data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>データの平均</translation>
    </message>
    <message>
        <source>N, data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>データ数 N</translation>
    </message>
    <message>
        <source>log odds φ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>対数オッズ φ</translation>
    </message>
    <message>
        <source>φ = exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>φ = exp θ</translation>
    </message>
    <message>
        <source>to {1}</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is figure(centre, 2)</extracomment>
        <translation>{1} まで</translation>
    </message>
    <message>
        <source>Beta(a, b): a − 1 heads were seen before</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>Beta(a, b): 事前に表が a − 1 回出た</translation>
    </message>
    <message>
        <source>Beta(a, b): b − 1 tails were seen before</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>Beta(a, b): 事前に裏が b − 1 回出た</translation>
    </message>
    <message>
        <source>Tosses that came up heads</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>表の回数</translation>
    </message>
    <message>
        <source>Tosses that came up tails</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>裏の回数</translation>
    </message>
    <message>
        <source>How many data of sd 1</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>sd 1 のデータの数</translation>
    </message>
    <message>
        <source>What is seen, and which θ it tells of</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>観測するものと、それが示す θ</translation>
    </message>
    <message>
        <source>Draw another sequence of 1,000 data for the middle plot</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>中央の図用に、1,000 データの別の系列を抽出します</translation>
    </message>
    <message>
        <source>Likelihood, prior and posterior</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>尤度、事前分布、事後分布</translation>
    </message>
    <message>
        <source>Posterior of θ (ink)</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ の事後分布(黒)</translation>
    </message>
    <message>
        <source>Estimates against the number of data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>データ数に対する推定値</translation>
    </message>
    <message>
        <source>MLE blue, MAP orange</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>MLE 青、MAP 橙</translation>
    </message>
    <message>
        <source>The posterior over another parameter</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>別のパラメータでの事後分布</translation>
    </message>
    <message>
        <source>Left: likelihood in blue, scaled to an area of 1, prior in grey; broken lines: MLE in blue, MAP in orange, posterior mean in ink. Middle: one sequence of data, and the θ it is drawn with (broken). Right: the same posterior over another parameter; its own MAP is a full line, that of θ a broken one.</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>左: 尤度は青(面積 1 に換算)、事前分布は灰。破線: MLE は青、MAP は橙、事後平均は黒。中央: データの一系列と、抽出元の θ(破線)。右: 別のパラメータでの同じ事後分布。自身の MAP は実線、θ の MAP は破線。</translation>
    </message>
    <message>
        <source>Posterior, log odds</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事後分布、対数オッズ</translation>
    </message>
    <message>
        <source>Posterior, exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>事後分布、exp θ</translation>
    </message>
    <message>
        <source>MLE {1}, MAP {2}, posterior mean {3}.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is _said(found.mle); {2} is _said(found.map); {3} is _said(found.mean)</extracomment>
        <translation>MLE {1}、MAP {2}、事後平均 {3}。</translation>
    </message>
    <message>
        <source>The prior is worth {1} tosses. Over the log odds</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is belief.a + belief.b - 2</extracomment>
        <translation>事前分布は {1} 回分に相当します。対数オッズでは</translation>
    </message>
    <message>
        <source>MLE {1}, MAP and mean {2}.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is _said(found.mle); {2} is _said(found.map)</extracomment>
        <translation>MLE {1}、MAP と平均 {2}。</translation>
    </message>
    <message>
        <source>The prior adds {1} {2}²/2 to −log p(x|θ): weight decay{3}. Over exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is decay; {2} is apart; {3} is to</extracomment>
        <translation>事前分布は −log p(x|θ) に {1} {2}²/2 を加えます: 重み減衰{3}。exp θ では</translation>
    </message>
    <message>
        <source>{1} MAP is θ = {2} (full line): it depends on the parametrisation, MLE does not.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is said; {2} is _said(found.other)</extracomment>
        <translation>{1} MAP は θ = {2}(実線)です: パラメータの取り方に依存し、MLE は依存しません。</translation>
    </message>
    <message>
        <source>Of θ: 0 is weight decay</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ について: 0 なら重み減衰</translation>
    </message>
    <message>
        <source>Of θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ について</translation>
    </message>
    <message>
        <source>Of N data of sd 1</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>sd 1 の N 個のデータについて</translation>
    </message>
    <message>
        <source>Redraw</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>描き直す</translation>
    </message>
    <message>
        <source>log₁₀ N</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>log₁₀ N</translation>
    </message>
    <message>
        <source>Press the button: how estimates of log p(x) come near it appears here.</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>ボタンを押してください。log p(x) の推定値が近づく様子がここに現れます。</translation>
    </message>
    <message>
        <source>log weight, nats</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>対数重み (nats)</translation>
    </message>
    <message>
        <source>Estimate log p(x) of the nearest row</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>最も近い行の log p(x) を推定</translation>
    </message>
    <message>
        <source>By 16,384 draws each of p(z), q and the best q</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>p(z)、q、最良の q からそれぞれ 16,384 回の抽出</translation>
    </message>
    <message>
        <source>Estimates of log p(x) against their draws</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>抽出数に対する log p(x) の推定値</translation>
    </message>
    <message>
        <source>Estimates of S draws: mean, 4 of 5</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>S 回抽出の推定値: 平均、5 分の 4</translation>
    </message>
    <message>
        <source>Histogram of the log weights</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>対数重みのヒストグラム</translation>
    </message>
    <message>
        <source>log weights of the draws</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>抽出の対数重み</translation>
    </message>
    <message>
        <source>Drawing for {1} …</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>{1} について抽出中 …</translation>
    </message>
    <message>
        <source>Evidence of {1}</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>{1} のエビデンス</translation>
    </message>
    <message>
        <source>{1}{2}: log p(x) {3} nats ({4}; broken line). Orange: from p(z), worth {5} of {6} draws from p(z|x). Blue: from q, worth {7}; one draw is the ELBO. Ink: from the best q, {8}.</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is name[:1].upper(); {2} is name[1:]; {3} is known; {4} is found.method; {5} is prior.effective; {6} is len(prior.log_weights); {7} is q.effective; {8} is best.e</extracomment>
        <translation>{1}{2}: log p(x) {3} nats({4}、破線)。橙: p(z) から、{6} 回の抽出が p(z|x) からの {5} 回分。青: q から、{7} 回分。1 回なら ELBO。黒: 最良の q から、{8} 回分。</translation>
    </message>
    <message>
        <source>The run has gone on since: estimate again while it rests.</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>その後、実行が進みました。休止中に推定し直してください。</translation>
    </message>
    <message>
        <source>This run has numbers that are not finite: there is nothing to see of it.</source>
        <extracomment>latentlab/gui/lessons/examining.py</extracomment>
        <translation>この実行には有限でない数値があり、表示できるものがありません。</translation>
    </message>
    <message>
        <source>Press the button to see it.</source>
        <extracomment>latentlab/gui/lessons/examining.py</extracomment>
        <translation>ボタンを押すと表示します。</translation>
    </message>
    <message>
        <source>Press the button: how a weight&apos;s gradient varies by three estimators appears here.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>ボタンを押してください。一つの重みの勾配が三つの推定量でどう変動するかがここに現れます。</translation>
    </message>
    <message>
        <source>Slope of the ELBO by this weight on {1} rows. Blue: reparameterised, {2}. Ink: score function with baseline (other rows; from L = 2 other draws), {3}, {4} × the variance. Orange: without, {5}, {6} ×. None is biased.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is rows; {2} is path; {3} is baseline; {4} is less; {5} is plain; {6} is more</extracomment>
        <translation>{1} 行での、この重みによる ELBO の傾き。青: 再パラメータ化、{2}。黒: ベースライン(他の行。L = 2 からは他の抽出)付きスコア関数、{3}、分散 {4} 倍。橙: なし、{5}、{6} 倍。どれも不偏です。</translation>
    </message>
    <message>
        <source>gradient, nats per unit</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>勾配 (nats/単位)</translation>
    </message>
    <message>
        <source>log₁₀ L</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>log₁₀ L</translation>
    </message>
    <message>
        <source>This weight has no gradient on these rows: what it comes from or leads to is held at one value.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>この重みはこれらの行で勾配をもちません: 入力元または出力先が一つの値に固定されています。</translation>
    </message>
    <message>
        <source>Measure the encoder&apos;s gradients</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>エンコーダの勾配を測定</translation>
    </message>
    <message>
        <source>By up to 4,096 draws of z for each of 64 training rows</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>64 学習行のそれぞれに z を最大 4,096 回抽出</translation>
    </message>
    <message>
        <source>Estimates of one draw</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>1 回の抽出による推定値</translation>
    </message>
    <message>
        <source>Variance of the estimates against their draws</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>抽出数に対する推定値の分散</translation>
    </message>
    <message>
        <source>Variance against L draws</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>L 回の抽出に対する分散</translation>
    </message>
    <message>
        <source>Gradients of the encoder</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>エンコーダの勾配</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Output of the encoder&apos;s last layer that the weight leads to</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>重みがつながるエンコーダ最終層の出力</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>入力</translation>
    </message>
    <message>
        <source>Unit before the last layer that the weight comes from, or its bias</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>重みの元となる最終層の前のユニット、またはバイアス</translation>
    </message>
    <message>
        <source>The run has gone on since: measure again while it rests.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>その後、実行が進みました。休止中に測定し直してください。</translation>
    </message>
    <message>
        <source>log σ²{1}</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is i % dims + 1</extracomment>
        <translation>log σ²{1}</translation>
    </message>
    <message>
        <source>unit {1}</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is i</extracomment>
        <translation>ユニット {1}</translation>
    </message>
    <message>
        <source>log σ²</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>log σ²</translation>
    </message>
    <message>
        <source>Temperature τ</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>温度 τ</translation>
    </message>
    <message>
        <source>π of {1}</source>
        <extracomment>latentlab/gui/lessons/gumbel.py; {1} is name</extracomment>
        <translation>{1} の π</translation>
    </message>
    <message>
        <source>Relaxed draws within the simplex</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>単体内の緩和された抽出</translation>
    </message>
    <message>
        <source>Relaxed draws y</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>緩和された抽出 y</translation>
    </message>
    <message>
        <source>Largest value of y against temperature</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>温度に対する y の最大値</translation>
    </message>
    <message>
        <source>max y: mean, 4 of 5 draws</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>max y: 平均、抽出の 5 分の 4</translation>
    </message>
    <message>
        <source>Bias and variance against temperature</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>温度に対する偏りと分散</translation>
    </message>
    <message>
        <source>Gradient of E[f], one draw</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>E[f] の勾配、1 回の抽出</translation>
    </message>
    <message>
        <source>τ = {1}: max y is {2} on average. Gradient of f, the squared distance from the target (orange cross): variance {3} (blue), bias² {4} (orange). The score function has variance {5} (broken) and no bias.</source>
        <extracomment>latentlab/gui/lessons/gumbel.py; {1} is TEMPERATURES[at]; {2} is found.maxima.mean[at]; {3} is _figure(gradients.variance[at]); {4} is _figure(gradients.squared_bias[at]); {5} is _figure(gradients.sco</extracomment>
        <translation>τ = {1}: max y は平均 {2}。f は目標(橙の十字)からの距離の 2 乗で、その勾配の分散 {3}(青)、偏り² {4}(橙)。スコア関数は分散 {5}(破線)で偏りなし。</translation>
    </message>
    <message>
        <source>Its part of all three weights is π</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>三つの重み全体に占めるこの重みの割合が π です</translation>
    </message>
    <message>
        <source>max y</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>max y</translation>
    </message>
    <message>
        <source>log₁₀ τ</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>log₁₀ τ</translation>
    </message>
    <message>
        <source>log₁₀ error²</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>log₁₀ 誤差²</translation>
    </message>
    <message>
        <source>Σ πₖ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>Σ πₖ N(μₖ, Σₖ)</translation>
    </message>
    <message>
        <source>f linear</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f 線形</translation>
    </message>
    <message>
        <source>f a network</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f ネットワーク</translation>
    </message>
    <message>
        <source>f a GP</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f GP</translation>
    </message>
    <message>
        <source>Infinite mixture, f linear</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>無限混合、f は線形</translation>
    </message>
    <message>
        <source>Infinite mixture, f a network</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>無限混合、f はネットワーク</translation>
    </message>
    <message>
        <source>Infinite mixture, f a Gaussian process</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>無限混合、f はガウス過程</translation>
    </message>
    <message>
        <source>GP</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>GP</translation>
    </message>
    <message>
        <source>z ~ N(0, 1) weighs the ellipses N(f(z), σ²(z)I): p(z) = {1} here. Thin ones stand for 1/11 of p(z) each; all together make p(x), the ink. log p(x) of {2}, nats per row: {3}.</source>
        <extracomment>latentlab/gui/lessons/infinite.py; {1} is height; {2} is self.rows.about; {3} is fits</extracomment>
        <translation>z ~ N(0, 1) が楕円 N(f(z), σ²(z)I) に重みを付けます: ここでは p(z) = {1}。細い楕円はそれぞれ p(z) の 1/11 を表し、全体で p(x)(黒)になります。{2} の log p(x)(1 行あたり nats): {3}。</translation>
    </message>
    <message>
        <source>The place z whose p(x|z) is drawn</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>p(x|z) を描く位置 z</translation>
    </message>
    <message>
        <source>Log-normal weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>対数正規の重み</translation>
    </message>
    <message>
        <source>Two weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>二つの重み</translation>
    </message>
    <message>
        <source>sd of log w</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w の sd</translation>
    </message>
    <message>
        <source>share of high</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>高い方の割合</translation>
    </message>
    <message>
        <source>S averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>平均する数 S</translation>
    </message>
    <message>
        <source>How many weights are averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>平均する重みの数</translation>
    </message>
    <message>
        <source>log₁₀ S</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>log₁₀ S</translation>
    </message>
    <message>
        <source>log₁₀ nats</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log₁₀ nats</translation>
    </message>
    <message>
        <source>The standard deviation of log w, nats</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w の標準偏差 (nats)</translation>
    </message>
    <message>
        <source>The probability of the higher of two weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>二つの重みの高い方の確率</translation>
    </message>
    <message>
        <source>Family of the weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>重みの分布族</translation>
    </message>
    <message>
        <source>How w is spread about its mean</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>平均のまわりの w の広がり方</translation>
    </message>
    <message>
        <source>The logarithm and the mean of the weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>重みの対数と平均</translation>
    </message>
    <message>
        <source>log w and its means</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w とその平均</translation>
    </message>
    <message>
        <source>The gap against the weights averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>平均する重みの数に対するギャップ</translation>
    </message>
    <message>
        <source>Gap of a mean of S</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>S 個の平均のギャップ</translation>
    </message>
    <message>
        <source>q and the posterior of such weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>そのような重みの q と事後分布</translation>
    </message>
    <message>
        <source>q (blue), p(z|x) (ink)</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>q(青)、p(z|x)(黒)</translation>
    </message>
    <message>
        <source>w = p(x, z)/q(z), z ~ q, is such a weight, and its mean p(x): here it is the unit. Blue is the mean of S weights, whose gap the importance-weighted bound has. Crosses: ten equally likely weights, or the two.</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>w = p(x, z)/q(z)、z ~ q はそのような重みで、その平均は p(x) です(ここでは単位)。青は S 個の重みの平均で、そのギャップは重点重み付き下界のギャップです。十字: 等確率の 10 個の重み、または二つの重み。</translation>
    </message>
    <message>
        <source>Orange: log E[w] − E[log w] = {1} nats. With w = p(x, z)/q(z) it is KL(q ‖ p(z|x)). Blue: of the mean of S = {2} it is {3}, for large S nearly Var(w)/(2 S E[w]²), here {4} (broken): more draws tighten the bound.</source>
        <extracomment>latentlab/gui/lessons/jensen.py; {1} is _small(weights.gap); {2} is SIZES[chosen]; {3} is _small(found[chosen]); {4} is _small(nearly(weights)[chosen])</extracomment>
        <translation>橙: log E[w] − E[log w] = {1} nats。w = p(x, z)/q(z) なら KL(q ‖ p(z|x)) です。青: S = {2} 個の平均では {3}、大きな S ではほぼ Var(w)/(2 S E[w]²)、ここでは {4}(破線): 抽出が多いほど下界が締まります。</translation>
    </message>
    <message>
        <source>mean of p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p の平均</translation>
    </message>
    <message>
        <source>sd of p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p の sd</translation>
    </message>
    <message>
        <source>mean of q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q の平均</translation>
    </message>
    <message>
        <source>sd of q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q の sd</translation>
    </message>
    <message>
        <source>H(p) {1}, H(p, q) {2}: KL(p ‖ q) = {3} nats, the blue area less the orange one. H(q) {4}, H(q, p) {5}: KL(q ‖ p) = {6}.</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py; {1} is entropy(p); {2} is cross_entropy(p, q); {3} is forward; {4} is entropy(q); {5} is cross_entropy(q, p); {6} is reverse</extracomment>
        <translation>H(p) {1}、H(p, q) {2}: KL(p ‖ q) = {3} nats、青の面積から橙の面積を引いたもの。H(q) {4}、H(q, p) {5}: KL(q ‖ p) = {6}。</translation>
    </message>
    <message>
        <source>Densities of p and q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p と q の密度</translation>
    </message>
    <message>
        <source>p (ink) and q (blue)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p(黒)と q(青)</translation>
    </message>
    <message>
        <source>Integrand of KL(p ‖ q)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>KL(p ‖ q) の被積分関数</translation>
    </message>
    <message>
        <source>p log p/q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p log p/q</translation>
    </message>
    <message>
        <source>Integrand of KL(q ‖ p)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>KL(q ‖ p) の被積分関数</translation>
    </message>
    <message>
        <source>q log q/p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q log q/p</translation>
    </message>
    <message>
        <source>mean of {1}</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py; {1} is nearer</extracomment>
        <translation>{1} の平均</translation>
    </message>
    <message>
        <source>Least KL(p ‖ q): covers p</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最小の KL(p ‖ q): p を覆う</translation>
    </message>
    <message>
        <source>Least KL(q ‖ p): seeks a mode</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最小の KL(q ‖ p): モードを探す</translation>
    </message>
    <message>
        <source>Best start</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最良の開始点</translation>
    </message>
    <message>
        <source>H(p) = {1}, and H(p, q) = H(p) + KL(p ‖ q). Ink: p; blue: q at 1 and 2 sd. Draw on the left plot to make a p; click on the right one to start q there.</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is entropy</extracomment>
        <translation>H(p) = {1}、H(p, q) = H(p) + KL(p ‖ q)。黒: p、青: q の 1 と 2 sd。左の図に描くと p になり、右の図をクリックすると q がそこから始まります。</translation>
    </message>
    <message>
        <source>Start the reverse fit from several places</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>逆方向の当てはめを複数の位置から始めます</translation>
    </message>
    <message>
        <source>Forget what was drawn</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>描いたものを消します</translation>
    </message>
    <message>
        <source>Fit by {1} KL</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is way</extracomment>
        <translation>{1} KL による当てはめ</translation>
    </message>
    <message>
        <source>Family of q</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>q の分布族</translation>
    </message>
    <message>
        <source>forward fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>順方向の当てはめ</translation>
    </message>
    <message>
        <source>reverse fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>逆方向の当てはめ</translation>
    </message>
    <message>
        <source>{1} of the {2} fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is words; {2} is way</extracomment>
        <translation>{2}当てはめの{1}</translation>
    </message>
    <message>
        <source>Draw p with the mouse in the left plot.</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>左の図にマウスで p を描いてください。</translation>
    </message>
    <message>
        <source>Fitting …</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>当てはめ中 …</translation>
    </message>
    <message>
        <source>Press Fit: mixtures of 1 to 8 Gaussians are fitted to the rows, one after another.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>「フィット」を押すと、1 から 8 個のガウス分布の混合を順に行へ当てはめます。</translation>
    </message>
    <message>
        <source>Full covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>完全共分散</translation>
    </message>
    <message>
        <source>Tied covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>共通共分散</translation>
    </message>
    <message>
        <source>Diagonal covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>対角共分散</translation>
    </message>
    <message>
        <source>Spherical covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>球状共分散</translation>
    </message>
    <message>
        <source>BIC</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>BIC</translation>
    </message>
    <message>
        <source>AIC</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>AIC</translation>
    </message>
    <message>
        <source>EM from the best of three k-means starts, for each K, in the background</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>K ごとに三つの k-means 開始点の最良から EM(バックグラウンド)</translation>
    </message>
    <message>
        <source>Fit no more; what was fitted stays</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>当てはめをやめます。済んだものは残ります</translation>
    </message>
    <message>
        <source>Choose a component k ~ π, then a place x ~ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>成分 k ~ π を選び、次に位置 x ~ N(μₖ, Σₖ) を選びます</translation>
    </message>
    <message>
        <source>As many draws at once</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>一度に抽出する数</translation>
    </message>
    <message>
        <source>{1}. Curves: BIC/2N, AIC/2N, −log p(x). {2}.</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is words; {2} is self.rows.about</extracomment>
        <translation>{1}。曲線: BIC/2N、AIC/2N、−log p(x)。{2}。</translation>
    </message>
    <message>
        <source>K that is shown</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>表示する K</translation>
    </message>
    <message>
        <source>The fit that is shown and drawn from; a click on the curves chooses it, too</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>表示と抽出に使う当てはめ。曲線のクリックでも選べます</translation>
    </message>
    <message>
        <source>BIC, AIC and held-out rows against K</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>K に対する BIC、AIC、ホールドアウト行</translation>
    </message>
    <message>
        <source>BIC ink, AIC blue, held out</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>BIC 黒、AIC 青、ホールドアウト</translation>
    </message>
    <message>
        <source>Rows and components</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>行と成分</translation>
    </message>
    <message>
        <source>Draws of the mixture</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>混合からの抽出</translation>
    </message>
    <message>
        <source>k ~ π, then x ~ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>k ~ π、次に x ~ N(μₖ, Σₖ)</translation>
    </message>
    <message>
        <source>There is no fit of this K yet.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>この K の当てはめはまだありません。</translation>
    </message>
    <message>
        <source>First k ~ π: component {1} of {2}, π = {3}. Then …</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.chosen + 1; {2} is len(self.mixture.weights); {3} is weight</extracomment>
        <translation>まず k ~ π: {2} 成分中の成分 {1}、π = {3}。次に …</translation>
    </message>
    <message>
        <source>Draw {1}: k = {2}, then x = ({3}, {4}) on these axes, a draw of N(μₖ, Σₖ). Many of them fill p(x), the ink.</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.count; {2} is k + 1; {3} is place[0]; {4} is place[1]</extracomment>
        <translation>抽出 {1}: k = {2}、次にこの軸上で x = ({3}, {4})、N(μₖ, Σₖ) からの抽出。多数の抽出が p(x)(黒)を満たします。</translation>
    </message>
    <message>
        <source>Least {1}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is best</extracomment>
        <translation>最小の {1}</translation>
    </message>
    <message>
        <source>. K = {1}: BIC {2}, AIC {3}{4}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.seen.components; {2} is self.seen.bic; {3} is self.seen.aic; {4} is held</extracomment>
        <translation>。K = {1}: BIC {2}、AIC {3}{4}</translation>
    </message>
    <message>
        <source>Draw {1}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is MANY</extracomment>
        <translation>{1} を抽出</translation>
    </message>
    <message>
        <source>Nothing is being fitted.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>当てはめ中のものはありません。</translation>
    </message>
    <message>
        <source>{1} at K = {2}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is CRITERIA[name]; {2} is fit.components</extracomment>
        <translation>{1}(K = {2})</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>これまでで</translation>
    </message>
    <message>
        <source>log p(x) held out {1} nats per row</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.seen.held_out</extracomment>
        <translation>ホールドアウトの log p(x) は 1 行あたり {1} nats</translation>
    </message>
    <message>
        <source>It is fitting.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>当てはめ中です。</translation>
    </message>
    <message>
        <source>Fitting K = 1 …</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>K = 1 を当てはめ中 …</translation>
    </message>
    <message>
        <source>σ of q</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>q の σ</translation>
    </message>
    <message>
        <source>ε (below) is carried to z: only μ and σ move it. d/dμ E[f] is</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>ε(下)を z に移します。動かすのは μ と σ だけです。d/dμ E[f] は</translation>
    </message>
    <message>
        <source>Variance of one draw: blue, reparameterised f&apos;(z), {1}; ink, score function with baseline E[f], {2}; orange, without, {3}.</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is path; {2} is baseline; {3} is plain</extracomment>
        <translation>1 回の抽出の分散: 青、再パラメータ化 f&apos;(z)、{1}。黒、ベースライン E[f] 付きスコア関数、{2}。橙、なし、{3}。</translation>
    </message>
    <message>
        <source>Blue is always 0, and wrong: f&apos; = 0 almost everywhere, and reparameterisation needs a smooth f. The score function is right: variance {1} with baseline E[f] (ink), {2} without (orange).</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is baseline; {2} is plain</extracomment>
        <translation>青は常に 0 で、誤りです: ほとんど至る所で f&apos; = 0 であり、再パラメータ化には滑らかな f が必要です。スコア関数は正しく、分散はベースライン E[f] 付き(黒)で {1}、なし(橙)で {2} です。</translation>
    </message>
    <message>
        <source>log₁₀ σ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>log₁₀ σ</translation>
    </message>
    <message>
        <source>log₁₀ variance</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>log₁₀ 分散</translation>
    </message>
    <message>
        <source>The mean of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q の平均</translation>
    </message>
    <message>
        <source>The standard deviation of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q の標準偏差</translation>
    </message>
    <message>
        <source>Noise carried to z, and f</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>z に移したノイズと f</translation>
    </message>
    <message>
        <source>z = μ + σε, and f(z)</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>z = μ + σε と f(z)</translation>
    </message>
    <message>
        <source>Histogram of gradient estimates</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>勾配の推定値のヒストグラム</translation>
    </message>
    <message>
        <source>Estimates of d/dμ E[f(z)]</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>d/dμ E[f(z)] の推定値</translation>
    </message>
    <message>
        <source>Variance of one estimate against σ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>σ に対する 1 回の推定の分散</translation>
    </message>
    <message>
        <source>Variance of one estimate</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>1 回の推定の分散</translation>
    </message>
    <message>
        <source>f per unit of μ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>μ の単位あたりの f</translation>
    </message>
    <message>
        <source>share of highest</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>最高に対する割合</translation>
    </message>
    <message>
        <source>{1} {2} (broken line). {3}</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is start; {2} is moments.gradient; {3} is told</extracomment>
        <translation>{1} {2}(破線)。{3}</translation>
    </message>
    <message>
        <source>ε below, z above</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>ε は下、z は上</translation>
    </message>
    <message>
        <source>model, d numbers</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>モデル、d 個の数値</translation>
    </message>
    <message>
        <source>PCA, d components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>PCA、d 成分</translation>
    </message>
    <message>
        <source>Comparing with principal components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>主成分と比較中</translation>
    </message>
    <message>
        <source>{1} components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is enough</extracomment>
        <translation>{1} 成分</translation>
    </message>
    <message>
        <source>{1} component</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is enough</extracomment>
        <translation>{1} 成分</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, d = {2}; {3} (orange) will do for it.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is looked.dim; {3} is components</extracomment>
        <translation>青: {1} 行での誤差、d = {2}。{3}(橙)で足ります。</translation>
    </message>
    <message>
        <source>Linear. At step {1} the largest angle to the span of the first {2} principal axes is {3}°{4}; at 0° both are one subspace, though by other axes.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is looked.moments[-1].step; {2} is looked.dim; {3} is last.max(); {4} is idle</extracomment>
        <translation>線形。ステップ {1} で、最初の {2} 本の主軸が張る空間との最大角は {3}°{4}。0° なら軸は違っても同じ部分空間です。</translation>
    </message>
    <message>
        <source>log₁₀(1 + step)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>log₁₀(1 + ステップ)</translation>
    </message>
    <message>
        <source>components k</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>成分数 k</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, less than that of {2} components.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is len(errors.principal) - 1</extracomment>
        <translation>青: {1} 行での誤差。{2} 成分の誤差より小さい。</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, d = {2}, no less than that of the mean alone.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is looked.dim</extracomment>
        <translation>青: {1} 行での誤差、d = {2}。平均だけの誤差より小さくない。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>再比較</translation>
    </message>
    <message>
        <source>Angles between decoder and principal subspace</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>デコーダと主部分空間の角度</translation>
    </message>
    <message>
        <source>Angles to the PCA subspace</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>PCA 部分空間との角度</translation>
    </message>
    <message>
        <source>Reconstruction errors against components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>成分数に対する再構成誤差</translation>
    </message>
    <message>
        <source>Error of k components (ink)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>k 成分の誤差(黒)</translation>
    </message>
    <message>
        <source>This decoder bends, and spans no subspace.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>このデコーダは曲がっており、部分空間を張りません。</translation>
    </message>
    <message>
        <source>Not linear: {1} % of what it decodes is off an affine map. {2} % of the variance of its reconstructions lies in the PCA subspace.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is 100 * looked.residual; {2} is 100 * looked.share</extracomment>
        <translation>非線形: デコード結果の {1} % がアフィン写像から外れています。再構成の分散の {2} % が PCA 部分空間にあります。</translation>
    </message>
    <message>
        <source>({1} dimensions of z move nothing)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is unused</extracomment>
        <translation>(z の {1} 次元は何も動かしません)</translation>
    </message>
    <message>
        <source>Measure the run as it is once more</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>現在の実行をもう一度測定します</translation>
    </message>
    <message>
        <source>mean square error</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>平均二乗誤差</translation>
    </message>
    <message>
        <source>A linear one has {1}.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is how</extracomment>
        <translation>線形なものは{1}。</translation>
    </message>
    <message>
        <source>Mean square error of {1}, {2} rows</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is words; {2} is part</extracomment>
        <translation>{1} の平均二乗誤差、{2} 行</translation>
    </message>
    <message>
        <source>Nothing can be tried on this model: choose a VAE, conditional or not.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>このモデルでは試せません: VAE(条件付きも可)を選んでください。</translation>
    </message>
    <message>
        <source>Train a VAE. What is entered here acts from its next step on, and is marked on the curves and kept in the log.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>VAE を学習してください。ここに入力したものは次のステップから働き、曲線に印が付き、ログに残ります。</translation>
    </message>
    <message>
        <source>reconstruction {1} → {2}, KL {3} → {4}</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is fit[since]; {2} is fit[-1]; {3} is kl[since]; {4} is kl[-1]</extracomment>
        <translation>再構成 {1} → {2}、KL {3} → {4}</translation>
    </message>
    <message>
        <source>{1} since step {2}: {3}. {4}</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is words; {2} is step; {3} is moves.replace(&apos;-&apos;, &apos;−&apos;); {4} is says</extracomment>
        <translation>{1}(ステップ {2} から): {3}。{4}</translation>
    </message>
    <message>
        <source>Reconstruction and ELBO</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>再構成と ELBO</translation>
    </message>
    <message>
        <source>Reconstruction; ELBO blue</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>再構成。ELBO は青</translation>
    </message>
    <message>
        <source>{1}, cured</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is self.failed</extracomment>
        <translation>{1}、治療済み</translation>
    </message>
    <message>
        <source>Not yet: z is hardly used. If that stays, press Collapse, then Cure, then All as set.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>まだです: z がほとんど使われていません。続く場合は「崩壊」、「治療」、「すべて設定どおり」を順に押してください。</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>試す</translation>
    </message>
    <message>
        <source>All as set</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>すべて設定どおり</translation>
    </message>
    <message>
        <source>Cure</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>治療</translation>
    </message>
    <message>
        <source>Try a failure first.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>先に失敗例を試してください。</translation>
    </message>
    <message>
        <source>From the next step on</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>次のステップから</translation>
    </message>
    <message>
        <source>Nothing is tried any more</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>もう何も試していません</translation>
    </message>
    <message>
        <source>What mends the failure that was tried</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>試した失敗を直すもの</translation>
    </message>
    <message>
        <source>All is as set. Enter something and press Try, or press a failure.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>すべて設定どおりです。何か入力して「試す」を押すか、失敗例を押してください。</translation>
    </message>
    <message>
        <source>A new run.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>新しい実行。</translation>
    </message>
    <message>
        <source>A run that rests goes on.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>休止中の実行を続けます。</translation>
    </message>
    <message>
        <source>The standard deviation of all four densities</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>四つの密度すべての標準偏差</translation>
    </message>
    <message>
        <source>How far each of the two Gaussians is from the middle, in sd of both together</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>二つのガウス分布それぞれの中央からの距離(両方を合わせた sd 単位)</translation>
    </message>
    <message>
        <source>Density beside the Gaussian</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>ガウス分布と並べた密度</translation>
    </message>
    <message>
        <source>What is drawn in blue</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>青で描くもの</translation>
    </message>
    <message>
        <source>Densities of one deviation</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>標準偏差の等しい密度</translation>
    </message>
    <message>
        <source>Gaussian ink, p blue</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>ガウス 黒、p 青</translation>
    </message>
    <message>
        <source>Entropy against the deviation</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>標準偏差に対するエントロピー</translation>
    </message>
    <message>
        <source>Entropy H against sd</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>sd に対するエントロピー H</translation>
    </message>
    <message>
        <source>Integrand of the entropy</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>エントロピーの被積分関数</translation>
    </message>
    <message>
        <source>−p log p</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>−p log p</translation>
    </message>
    <message>
        <source>Drag in the middle plot to move the width. Grey: the two densities that are not chosen.</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>中央の図をドラッグすると幅が変わります。灰: 選んでいない二つの密度。</translation>
    </message>
    <message>
        <source>It is negative: where p exceeds 1, −p log p takes away (orange).</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>負です: p が 1 を超える所では −p log p が減らします(橙)。</translation>
    </message>
    <message>
        <source>Gaussian: H = ½ log 2πe sd² = {1} nats. Blue: {2}, {3} less: no density of the same sd has more than the Gaussian. {4}</source>
        <extracomment>latentlab/gui/lessons/widths.py; {1} is figure(most); {2} is figure(own); {3} is figure(most - own); {4} is last</extracomment>
        <translation>ガウス分布: H = ½ log 2πe sd² = {1} nats。青: {2}、{3} 小さい。sd が同じ密度でガウス分布を上回るものはありません。{4}</translation>
    </message>
    <message>
        <source>Where p exceeds 1, −p log p takes away (orange).</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>p が 1 を超える所では −p log p が減らします(橙)。</translation>
    </message>
    <message>
        <source>Nowhere does p exceed 1: all of −p log p adds.</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>p は 1 を超えません: −p log p はすべて加えます。</translation>
    </message>
    <message>
        <source>nats per z</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>nats/z</translation>
    </message>
    <message>
        <source>draw path</source>
        <extracomment>latentlab/gui/map/drawing_view.py</extracomment>
        <translation>経路を描く</translation>
    </message>
    <message>
        <source>Row under the cursor</source>
        <extracomment>latentlab/gui/map/hover_card.py</extracomment>
        <translation>カーソル位置の行</translation>
    </message>
    <message>
        <source>{1}: {2} rows. Click to hide or show, double-click to show it alone, Ctrl and click to select it.</source>
        <extracomment>latentlab/gui/map/legend.py; {1} is name; {2} is count</extracomment>
        <translation>{1}: {2} 行。クリックで表示/非表示、ダブルクリックで単独表示、Ctrl+クリックで選択。</translation>
    </message>
    <message>
        <source>Colour by</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>色分け</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>カラースケール</translation>
    </message>
    <message>
        <source>Class {1}</source>
        <extracomment>latentlab/gui/map/legend.py; {1} is name</extracomment>
        <translation>クラス {1}</translation>
    </message>
    <message>
        <source>What the colours of the map stand for (C: the next one)</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>マップの色が表すもの(C: 次へ)</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <extracomment>latentlab/data/absent.py; {1} is &apos; and &apos;.join((f&apos;{code:g}&apos; for code in codes)); {2} is name</extracomment>
        <translation>{2} の {1}</translation>
    </message>
    <message>
        <source>one colour</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>単色</translation>
    </message>
    <message>
        <source>A picture of the data is being made …</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>データの図を作成中 …</translation>
    </message>
    <message>
        <source>There is no picture of the data: it was given up.</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>データの図はありません: 中止されました。</translation>
    </message>
    <message>
        <source>Picture the data</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>データを図示</translation>
    </message>
    <message>
        <source>{1} rows, {2} of them within reach</source>
        <extracomment>latentlab/gui/map/map_words.py; {1} is len(lab.data); {2} is len(embedding.rows)</extracomment>
        <translation>{1} 行、うち {2} 行が対象</translation>
    </message>
    <message>
        <source>Show the rows by their own values, without a model</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>モデルなしで、行自身の値で示します</translation>
    </message>
    <message>
        <source>Probe here</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>プローブをここへ</translation>
    </message>
    <message>
        <source>Add a waypoint here</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>ここに経由点を追加</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Probe to this row</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>プローブをこの行へ</translation>
    </message>
    <message>
        <source>Select this row</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>この行を選択</translation>
    </message>
    <message>
        <source>Add it to the selection</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>Its neighbours in latent space</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>潜在空間での近傍</translation>
    </message>
    <message>
        <source>Its neighbours in the data</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>データでの近傍</translation>
    </message>
    <message>
        <source>All rows of {1}</source>
        <extracomment>latentlab/gui/map/place_menu.py; {1} is name</extracomment>
        <translation>{1} のすべての行</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Drag the probe or the ground; click to put the probe there (V)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>プローブまたは地をドラッグ。クリックでプローブをそこに置きます (V)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Draw around rows to select them; Shift adds, Ctrl removes (L, or Shift and drag at any time)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>行を囲んで選択。Shift で追加、Ctrl で除外(L、またはいつでも Shift+ドラッグ)</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Draw a box around rows to select them; Shift adds, Ctrl removes (B)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>矩形で囲んで行を選択。Shift で追加、Ctrl で除外 (B)</translation>
    </message>
    <message>
        <source>Draw path</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>経路を描く</translation>
    </message>
    <message>
        <source>Draw a path by hand (D)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>経路を手で描きます (D)</translation>
    </message>
    <message>
        <source>Save the map as a figure</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>マップを図として保存</translation>
    </message>
    <message>
        <source>Held-out rows decoded from their place on it are {1} off (mean squared error); from their own z {2}, the mean of the data {3}.</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is found.from_plane; {2} is found.from_z; {3} is found.from_mean</extracomment>
        <translation>ホールドアウト行をこの平面上の位置からデコードした誤差は {1}(平均二乗誤差)。行自身の z からは {2}、データの平均では {3}。</translation>
    </message>
    <message>
        <source>{1} tool</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is words</extracomment>
        <translation>{1}ツール</translation>
    </message>
    <message>
        <source>The plane that the map shows (P: the next one)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>マップが示す平面(P: 次へ)</translation>
    </message>
    <message>
        <source>What lies behind the rows (K: the next one)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>行の背景(K: 次へ)</translation>
    </message>
    <message>
        <source>What is laid over the rows</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>行に重ねるもの</translation>
    </message>
    <message>
        <source>PCA</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>PCA</translation>
    </message>
    <message>
        <source>shows {1} % of z</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is 100 * max(found.share, 0)</extracomment>
        <translation>z の {1} % を示す</translation>
    </message>
    <message>
        <source>{1} (P: the next plane)</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is self._about_plane</extracomment>
        <translation>{1}(P: 次の平面)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>latentlab/gui/app/restyling.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep this plane</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>この平面を保つ</translation>
    </message>
    <message>
        <source>The space itself</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>空間そのもの</translation>
    </message>
    <message>
        <source>The data</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>axes {1} {2}</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is choice.first; {2} is choice.second</extracomment>
        <translation>軸 {1} {2}</translation>
    </message>
    <message>
        <source>Map of latent space</source>
        <extracomment>latentlab/gui/map/view.py</extracomment>
        <translation>潜在空間のマップ</translation>
    </message>
    <message>
        <source>move waypoint</source>
        <extracomment>latentlab/gui/map/view.py</extracomment>
        <translation>経由点を移動</translation>
    </message>
    <message>
        <source>How much of A − B is added to the probe</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>プローブに加える A − B の量</translation>
    </message>
    <message>
        <source>How much of A − B is added to the probe, from −2 to 2</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>プローブに加える A − B の量(−2 から 2)</translation>
    </message>
    <message>
        <source>What A − B does to the probe</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>A − B がプローブに与える変化</translation>
    </message>
    <message>
        <source>Choose rows A and B.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>行 A と B を選んでください。</translation>
    </message>
    <message>
        <source>Two rows under one another&apos;s condition</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>互いの条件に置いた二つの行</translation>
    </message>
    <message>
        <source>{1}: length {2}, over rows that are on the map.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is self.attribute.words; {2} is length</extracomment>
        <translation>{1}: 長さ {2}(マップ上の行について)。</translation>
    </message>
    <message>
        <source>{1} as {2}</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is z; {2} is c</extracomment>
        <translation>{2} としての {1}</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>ここを基点に</translation>
    </message>
    <message>
        <source>Count from where the probe is now</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>現在のプローブの位置を基点にします</translation>
    </message>
    <message>
        <source>Swap two rows</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>二つの行を交換</translation>
    </message>
    <message>
        <source>z of one selected row, condition of the other</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>選択した一方の行の z と、他方の条件</translation>
    </message>
    <message>
        <source>The mean of the rows A less the mean of the rows B is a direction: what A has and B lacks.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>行 A の平均から行 B の平均を引くと方向になります: A にあって B にないもの。</translation>
    </message>
    <message>
        <source>Rows that have it</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>それをもつ行</translation>
    </message>
    <message>
        <source>Rows that lack it</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>それをもたない行</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>The selection ({1})</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is len(lab.selections.current)</extracomment>
        <translation>選択({1})</translation>
    </message>
    <message>
        <source>All other rows</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>他のすべての行</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Press M to keep the probe&apos;s place here.</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>M を押すと、プローブの位置をここに保存します。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Keep the probe&apos;s place (M)</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>プローブの位置を保存します (M)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>Give the marked one another name</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>選んだものに別の名前を付けます</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the marked one</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>選んだものを削除します</translation>
    </message>
    <message>
        <source>Path through all</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>全部を通る経路</translation>
    </message>
    <message>
        <source>A path with every bookmark as a waypoint</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>すべてのブックマークを経由点とする経路</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>path through bookmarks</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>ブックマークを通る経路</translation>
    </message>
    <message>
        <source>Drag over a range, or click a bar: the rows are selected</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>範囲をドラッグするか棒をクリックすると、行が選択されます</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>No column selects rows: drag over one, or click a bar.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>行を選択している列はありません: 列上をドラッグするか、棒をクリックしてください。</translation>
    </message>
    <message>
        <source>Open data: their columns are shown here.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>データを開くと、列がここに表示されます。</translation>
    </message>
    <message>
        <source>{1} of {2} columns</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is min(len(names), MOST_SHOWN); {2} is len(columns.names)</extracomment>
        <translation>{2} 列中 {1} 列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>列を検索</translation>
    </message>
    <message>
        <source>Part of a name: the first {1} columns that have it are shown</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is MOST_SHOWN</extracomment>
        <translation>名前の一部: これを含む最初の {1} 列を表示します</translation>
    </message>
    <message>
        <source>Keep all of every column, and select nothing</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>すべての列を全範囲に戻し、選択を解除します</translation>
    </message>
    <message>
        <source>{1}Keep all of every column, and select nothing</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is lacking</extracomment>
        <translation>{1}すべての列を全範囲に戻し、選択を解除します</translation>
    </message>
    <message>
        <source>{1} rows:</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is count</extracomment>
        <translation>{1} 行:</translation>
    </message>
    <message>
        <source>These data have no columns beside their pictures.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>このデータには画像の他に列がありません。</translation>
    </message>
    <message>
        <source>No columns are in memory.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>メモリ内に列がありません。</translation>
    </message>
    <message>
        <source>values that lie on disk are not counted</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>ディスク上の値は数えません</translation>
    </message>
    <message>
        <source>Map of the other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>他の実行のマップ</translation>
    </message>
    <message>
        <source>Close the other map</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>他のマップを閉じる</translation>
    </message>
    <message>
        <source>Save the two maps and their figures as a figure</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>二つのマップと数値を図として保存</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>セッションと比較</translation>
    </message>
    <message>
        <source>LatentLab session (*.h5)</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>LatentLab セッション (*.h5)</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;this run&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;the other&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;difference&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;この実行&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;他の実行&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;差&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>The two runs have no figure of the same quantity over the same rows.</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>二つの実行には、同じ行についての同じ量の数値がありません。</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>この実行</translation>
    </message>
    <message>
        <source>Close this map: compare with no other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>このマップを閉じる: 他の実行と比較しない</translation>
    </message>
    <message>
        <source>The run that is laid beside the present one</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>現在の実行と並べる実行</translation>
    </message>
    <message>
        <source>A session…</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>セッション…</translation>
    </message>
    <message>
        <source>Compare with the run of a session file, of the same data</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>同じデータのセッションファイルの実行と比較します</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>No other run yet</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>他の実行はまだありません</translation>
    </message>
    <message>
        <source>Other runs on these data that came to rest are listed here.</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>このデータで休止した他の実行がここに並びます。</translation>
    </message>
    <message>
        <source>Laid onto this map, a row lies {1} from itself (median of {2}); {3} % of near neighbours are the same, {4} % by chance.</source>
        <extracomment>latentlab/gui/panels/compare.py; {1} is far; {2} is len(found.rows); {3} is 100 * found.share; {4} is 100 * found.chance</extracomment>
        <translation>このマップに重ねると、行は自身から {1} 離れています({2} の中央値)。近傍の {3} % が同じです(偶然なら {4} %)。</translation>
    </message>
    <message>
        <source>Row nearest to the probe</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>プローブに最も近い行</translation>
    </message>
    <message>
        <source>In this run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>この実行</translation>
    </message>
    <message>
        <source>In the other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>他の実行</translation>
    </message>
    <message>
        <source>No other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>他の実行なし</translation>
    </message>
    <message>
        <source>Choose a run…</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>実行を選択…</translation>
    </message>
    <message>
        <source>{1}, laid onto this map</source>
        <extracomment>latentlab/gui/panels/compare.py; {1} is found.other.name</extracomment>
        <translation>{1}(このマップに重ねたもの)</translation>
    </message>
    <message>
        <source>Decoded under every condition</source>
        <extracomment>latentlab/gui/panels/conditions.py</extracomment>
        <translation>各条件でのデコード</translation>
    </message>
    <message>
        <source>Decoded as {1}</source>
        <extracomment>latentlab/gui/panels/conditions.py; {1} is name</extracomment>
        <translation>{1} としてデコード</translation>
    </message>
    <message>
        <source>This place decoded as {1}. Click to see it large.</source>
        <extracomment>latentlab/gui/panels/conditions.py; {1} is name</extracomment>
        <translation>この位置を {1} としてデコードしたもの。クリックで拡大します。</translation>
    </message>
    <message>
        <source>This curve appears here while a model trains.</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>この曲線はモデルの学習中にここに現れます。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>時間 (s)</translation>
    </message>
    <message>
        <source>Both axes linear</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>両軸線形</translation>
    </message>
    <message>
        <source>Log across</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横軸対数</translation>
    </message>
    <message>
        <source>The horizontal axis logarithmic: how the run begins</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横軸を対数に: 実行の始まりを見ます</translation>
    </message>
    <message>
        <source>Log up</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>縦軸対数</translation>
    </message>
    <message>
        <source>The vertical axis logarithmic, where all values are above 0; others stay linear and say so</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>縦軸を対数に(すべての値が 0 より大きい場合)。他は線形のままで、その旨を示します</translation>
    </message>
    <message>
        <source>Log both</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>両軸対数</translation>
    </message>
    <message>
        <source>Both axes logarithmic, upwards only where all values are above 0</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>両軸を対数に。縦はすべての値が 0 より大きい場合のみ</translation>
    </message>
    <message>
        <source>The kept runs beside this one, by their held-out values</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>保存済みの実行をホールドアウト値で並べます</translation>
    </message>
    <message>
        <source>The mean over the selected rows; measure single rows in the Find dock to see their ELBO</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>選択した行の平均。行ごとの ELBO を見るには「検索」パネルで個々の行を測定してください</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>横軸</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横軸が示すもの</translation>
    </message>
    <message>
        <source>Save the curves as a figure</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>曲線を図として保存</translation>
    </message>
    <message>
        <source>Smoothing, percent</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>平滑化(パーセント)</translation>
    </message>
    <message>
        <source>Smoothing of the training curve: how much of each value is what was before it. Its own values stay behind</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>学習曲線の平滑化: 各値に占めるそれ以前の値の割合。元の値は背後に残ります</translation>
    </message>
    <message>
        <source>Scale of the axes</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>軸の目盛り</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>線形軸または対数軸</translation>
    </message>
    <message>
        <source>This run has no {1}.</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is TERMS[name]</extracomment>
        <translation>この実行には {1} がありません。</translation>
    </message>
    <message>
        <source>{1} are left out: their figures are other quantities.</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is left_out</extracomment>
        <translation>{1} を除外: 数値が別の量です。</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>曲線全体を表示</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>The kept runs beside this one</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>この実行と並べる保存済みの実行</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>{1} more</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is len(counts) - MOST_TOLD</extracomment>
        <translation>他 {1}</translation>
    </message>
    <message>
        <source>No other run was kept yet.</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>他の実行はまだ保存されていません。</translation>
    </message>
    <message>
        <source>&amp;nbsp</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>&amp;nbsp</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>学習に使用</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Held out by</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>(and {1} more remark)</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - 1</extracomment>
        <translation>(他に注記 {1} 件)</translation>
    </message>
    <message>
        <source>(and {1} more remarks)</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - 1</extracomment>
        <translation>(他に注記 {1} 件)</translation>
    </message>
    <message>
        <source>{1}. Held out: {2} row.</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is data.about; {2} is len(data.held_out)</extracomment>
        <translation>{1}。ホールドアウト: {2} 行。</translation>
    </message>
    <message>
        <source>{1}. Held out: {2} rows.</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is data.about; {2} is len(data.held_out)</extracomment>
        <translation>{1}。ホールドアウト: {2} 行。</translation>
    </message>
    <message>
        <source>{1}: {2}, for {3}</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is name; {2} is what; {3} is reason</extracomment>
        <translation>{1}: {2}、理由: {3}</translation>
    </message>
    <message>
        <source>Every column with its role and why, and all that was remarked in reading</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>各列の役割とその理由、および読み込み時のすべての注記</translation>
    </message>
    <message>
        <source>Open data…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>データを開く…</translation>
    </message>
    <message>
        <source>Settings that show it best</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>最もよく示す設定</translation>
    </message>
    <message>
        <source>About {1}</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is self.lab.data.name</extracomment>
        <translation>{1} について</translation>
    </message>
    <message>
        <source>… and {1} more</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - MOST_TOLD</extracomment>
        <translation>… 他 {1} 件</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Row {1} of the data</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is i + 1</extracomment>
        <translation>データの行 {1}</translation>
    </message>
    <message>
        <source>Open another dataset (Ctrl+O)</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>別のデータセットを開きます (Ctrl+O)</translation>
    </message>
    <message>
        <source>Columns, missing values, scaling, held-out rows</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>列、欠損値、スケーリング、ホールドアウト行</translation>
    </message>
    <message>
        <source>Enter the model and settings that suit these data</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>このデータに適したモデルと設定を入力します</translation>
    </message>
    <message>
        <source>No data yet</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Change it…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>読み込み方…</translation>
    </message>
    <message>
        <source>Choose a dataset to begin.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>データセットを選んで始めてください。</translation>
    </message>
    <message>
        <source>more remark</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>他の注記</translation>
    </message>
    <message>
        <source>{1} more remark</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>他の注記 {1} 件</translation>
    </message>
    <message>
        <source>{1} more remarks</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>他の注記 {1} 件</translation>
    </message>
    <message>
        <source>{1} row</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>{1}. Component {2}: {3} %</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is values; {2} is best + 1; {3} is 100 * shares[best]</extracomment>
        <translation>{1}。成分 {2}: {3} %</translation>
    </message>
    <message>
        <source>Decoded picture under the probe</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>プローブ位置のデコード画像</translation>
    </message>
    <message>
        <source>Nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>最も近い行</translation>
    </message>
    <message>
        <source>Reconstruction of the nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>最も近い行の再構成</translation>
    </message>
    <message>
        <source>A draw from p(x|z) under the probe</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>プローブ位置の p(x|z) からの抽出</translation>
    </message>
    <message>
        <source>Responsibilities of the probe&apos;s place</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>プローブ位置の負担率</translation>
    </message>
    <message>
        <source>Decoded values by column, and those of the nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>列ごとのデコード値と、最も近い行の値</translation>
    </message>
    <message>
        <source>Warning about the probe&apos;s place</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>プローブの位置についての警告</translation>
    </message>
    <message>
        <source>S&amp;mooth pictures</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>画像を滑らかに(&amp;M)</translation>
    </message>
    <message>
        <source>Draw small pictures without the edges of their pixels: here, traversals, samples, paths</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>小さな画像をピクセルの縁なしで描きます: ここ、トラバース、サンプル、経路</translation>
    </message>
    <message>
        <source>Mean ({1})</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is _numbers(mean.ravel())</extracomment>
        <translation>平均({1})</translation>
    </message>
    <message>
        <source>Their mean</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Nearest: {1}{2}</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is in_html(data.name_of(row)[-30:]); {3} is distance</extracomment>
        <translation type="vanished">最近傍: {1}{2}</translation>
    </message>
    <message>
        <source>{1} away</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is in_html(data.name_of(row)[-30:]); {3} is distance</extracomment>
        <translation type="vanished">距離 {1}</translation>
    </message>
    <message>
        <source>Its code, decoded</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>その符号のデコード</translation>
    </message>
    <message>
        <source>Latent dimension {1}</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is index + 1</extracomment>
        <translation>潜在次元 {1}</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>ドラッグまたは矢印キー</translation>
    </message>
    <message>
        <source>x ~ p(x|z): a row with its noise, where the large picture is the mean. Click for another draw</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>x ~ p(x|z): ノイズを含む行。大きな画像は平均です。クリックで抽出し直します</translation>
    </message>
    <message>
        <source>Train a model, then drag the ring on the map.</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>モデルを学習し、マップ上のリングをドラッグしてください。</translation>
    </message>
    <message>
        <source>A draw
x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>抽出
x ~ p(x|z)</translation>
    </message>
    <message>
        <source>A slider for each latent dimension appears here.</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>潜在次元ごとのスライダーがここに現れます。</translation>
    </message>
    <message>
        <source>A query over the columns, such as  species == &quot;Gentoo&quot; and mass &gt; 5000,  label == &quot;3&quot;,  z1 &gt; 2  or  held_out; or row numbers, such as 17, 20-25; or a part of a name. Enter asks; with Shift it adds, with Ctrl it removes.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>列へのクエリ(例: species == &quot;Gentoo&quot; and mass &gt; 5000、label == &quot;3&quot;、z1 &gt; 2、held_out)、行番号(例: 17, 20-25)、または名前の一部。Enter で実行、Shift で追加、Ctrl で除外します。</translation>
    </message>
    <message>
        <source>{1} == &quot;{2}&quot; and z1 &gt; 1</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is name if name.isidentifier() else f&apos;`{name}`&apos;; {2} is data.class_names[0]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Select the rows that the line asks for</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>入力行が求める行を選択します</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>近傍</translation>
    </message>
    <message>
        <source>The rows nearest to the first selected row (N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>最初に選択した行に最も近い行 (N)</translation>
    </message>
    <message>
        <source>In latent space</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>潜在空間で</translation>
    </message>
    <message>
        <source>In the data</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>データで</translation>
    </message>
    <message>
        <source>The nearest rows by z (N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>z で最も近い行 (N)</translation>
    </message>
    <message>
        <source>The nearest rows by x (Shift+N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>x で最も近い行 (Shift+N)</translation>
    </message>
    <message>
        <source>The 1 % of rows with the lowest evidence</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>エビデンスが最も低い 1 % の行</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>測定</translation>
    </message>
    <message>
        <source>ELBO, evidence and error of each row, as columns of the table and of queries</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>各行の ELBO、エビデンス、誤差(表とクエリの列になります)</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>反転</translation>
    </message>
    <message>
        <source>Select what is not selected (Ctrl+Shift+A)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>選択していないものを選択します (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>選択を解除します (Escape)</translation>
    </message>
    <message>
        <source>Selections that were kept by name: choose one to select it again</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>名前を付けて保存した選択: 選ぶと再び選択されます</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep this selection under a name (Ctrl+K)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>この選択に名前を付けて保存します (Ctrl+K)</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the kept selection that is chosen</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>選んだ保存済みの選択を破棄します</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Names, labels, z and plane of the selected rows, to a file (Ctrl+E)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>選択した行の名前、ラベル、z、平面をファイルに (Ctrl+E)</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>選択を保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Kept selections</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>保存済みの選択</translation>
    </message>
    <message>
        <source>label == &quot;3&quot; and z1 &gt; 1     or     17, 20-25     or     a name</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation type="vanished">label == &quot;3&quot; and z1 &gt; 1     または     17, 20-25     または     名前</translation>
    </message>
    <message>
        <source>Select rows first: then they can be kept under a name.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>先に行を選択すると、名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>Nothing is selected: draw around rows on the map (L), or ask above.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>何も選択されていません: マップ上で行を囲むか (L)、上で検索してください。</translation>
    </message>
    <message>
        <source>(found with the model as it was then)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>(当時のモデルで検索)</translation>
    </message>
    <message>
        <source>{1} of {2} rows ({3} %): {4}{5}</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is len(selection); {2} is len(data); {3} is share; {4} is selection.words; {5} is then</extracomment>
        <translation>{2} 行中 {1} 行({3} %): {4}{5}</translation>
    </message>
    <message>
        <source>Mutual information gap (MIG) of the {1}: {2}</source>
        <extracomment>latentlab/gui/panels/health.py; {1} is name; {2} is value</extracomment>
        <translation>{1} の相互情報量ギャップ (MIG): {2}</translation>
    </message>
    <message>
        <source>KL of each latent dimension, q(z|x) from p(z), over training rows: {1} nats per row</source>
        <extracomment>latentlab/gui/panels/health.py; {1} is shown</extracomment>
        <translation>各潜在次元の KL(p(z) に対する q(z|x)、学習行): 1 行あたり {1} nats</translation>
    </message>
    <message>
        <source>Training goes on: its health is found when it ends.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>学習は続いています: 健全性は終了時に求まります。</translation>
    </message>
    <message>
        <source>When a run has ended, what it shows of its health appears here.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>実行が終わると、健全性についてわかることがここに現れます。</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>特記事項はありません。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Write the pictures and the sentence: PNG, SVG or PDF</source>
        <extracomment>latentlab/gui/panels/lessons.py</extracomment>
        <translation>図と文を書き出します: PNG、SVG、PDF</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>図を保存</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>描画</translation>
    </message>
    <message>
        <source>Paint on the decoded picture: z follows (Ctrl+B)</source>
        <extracomment>latentlab/gui/panels/painting.py</extracomment>
        <translation>デコード画像に描くと z が追従します (Ctrl+B)</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase from the decoded picture: z follows</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>デコード画像から消すと z が追従します</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>latentlab/gui/panels/painting.py</extracomment>
        <translation>ブラシの幅</translation>
    </message>
    <message>
        <source>Write the decoded way along the path at hand as a film</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>現在の経路に沿ったデコードを動画として書き出します</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>線形</translation>
    </message>
    <message>
        <source>Straight from one waypoint to the next</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経由点から次の経由点へ直線で</translation>
    </message>
    <message>
        <source>Spherical</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>球面</translation>
    </message>
    <message>
        <source>Along great circles around 0, where a Gaussian prior has its mass</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>ガウス事前分布の質量がある、0 を囲む大円に沿って</translation>
    </message>
    <message>
        <source>Through the data</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>データを通る</translation>
    </message>
    <message>
        <source>The shortest way over neighbouring rows: it stays where rows lie</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>隣り合う行をたどる最短の道: 行のある所に留まります</translation>
    </message>
    <message>
        <source>Geodesic</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>測地線</translation>
    </message>
    <message>
        <source>The way along which the decoded picture changes least</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>デコード画像の変化が最も小さい道</translation>
    </message>
    <message>
        <source>Interpolation between waypoints</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経由点間の補間</translation>
    </message>
    <message>
        <source>Pace along the path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経路上の進み方</translation>
    </message>
    <message>
        <source>The pace: equal steps in latent space, or equal changes of the decoded picture</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>進み方: 潜在空間で等間隔、またはデコード画像の等しい変化</translation>
    </message>
    <message>
        <source>Add waypoint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経由点を追加</translation>
    </message>
    <message>
        <source>Add the probe&apos;s place to the path (W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>プローブの位置を経路に加えます (W)</translation>
    </message>
    <message>
        <source>Remove last</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>最後を削除</translation>
    </message>
    <message>
        <source>Remove the last waypoint (Shift+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>最後の経由点を削除します (Shift+W)</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Remove all waypoints of this path (Ctrl+Shift+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>この経路のすべての経由点を削除します (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Move the probe along the path (Space)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>プローブを経路に沿って動かします (Space)</translation>
    </message>
    <message>
        <source>Save the decoded frames of the paths as a figure</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経路のデコードフレームを図として保存</translation>
    </message>
    <message>
        <source>New path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>新しい経路</translation>
    </message>
    <message>
        <source>Begin one more path, beside this one (Ctrl+Alt+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>この経路の他に、もう一つの経路を始めます (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経路をコピー</translation>
    </message>
    <message>
        <source>The same waypoints, joined another way (Ctrl+Alt+D)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>同じ経由点を別の方法で結びます (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Remove path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経路を削除</translation>
    </message>
    <message>
        <source>Remove the path at hand</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>現在の経路を削除します</translation>
    </message>
    <message>
        <source>A walk that follows the data, from the probe on (R)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>プローブから始まりデータに沿うウォーク (R)</translation>
    </message>
    <message>
        <source>Random walk</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>ランダムウォーク</translation>
    </message>
    <message>
        <source>Filmstrip of path {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is index + 1</extracomment>
        <translation>経路 {1} のフィルムストリップ</translation>
    </message>
    <message>
        <source>Click a frame to put the probe there</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>フレームをクリックすると、プローブをそこに置きます</translation>
    </message>
    <message>
        <source>Constant latent speed</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>潜在空間で等速</translation>
    </message>
    <message>
        <source>Constant perceptual speed</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>知覚的に等速</translation>
    </message>
    <message>
        <source>add waypoint</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>経由点を追加</translation>
    </message>
    <message>
        <source>remove waypoint</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経由点を削除</translation>
    </message>
    <message>
        <source>clear path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経路をクリア</translation>
    </message>
    <message>
        <source>change way</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>結び方を変更</translation>
    </message>
    <message>
        <source>copy path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経路をコピー</translation>
    </message>
    <message>
        <source>{1} waypoint{2}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is count; {2} is &apos;s&apos; * (count != 1)</extracomment>
        <translation>経由点 {1} 個{2}</translation>
    </message>
    <message>
        <source>{1} decoded</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.decoded_length</extracomment>
        <translation>デコード後 {1}</translation>
    </message>
    <message>
        <source>{1} long in z{2}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.latent_length; {2} is decoded</extracomment>
        <translation>z での長さ {1}{2}</translation>
    </message>
    <message>
        <source>at most {1} × the usual distance from the rows</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.off_manifold</extracomment>
        <translation>行からの距離は最大で通常の {1} 倍</translation>
    </message>
    <message>
        <source>Finding the way …</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>道を計算中 …</translation>
    </message>
    <message>
        <source>A path needs two waypoints: move the probe, press W, and again.</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経路には経由点が二つ必要です: プローブを動かして W を押し、これを繰り返してください。</translation>
    </message>
    <message>
        <source>How the path goes from one waypoint to the next</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>経由点から次の経由点への進み方</translation>
    </message>
    <message>
        <source>random walk</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>ランダムウォーク</translation>
    </message>
    <message>
        <source>This path is still being found: a moment.</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>この経路はまだ計算中です。お待ちください。</translation>
    </message>
    <message>
        <source>unevenness {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is even</extracomment>
        <translation>不均一さ {1}</translation>
    </message>
    <message>
        <source>The posterior of the row nearest to the probe appears here.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>プローブに最も近い行の事後分布がここに現れます。</translation>
    </message>
    <message>
        <source>Score-function gradients vary {1} × as much as reparameterised ones.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.ratio</extracomment>
        <translation>スコア関数の勾配の変動は再パラメータ化の {1} 倍です。</translation>
    </message>
    <message>
        <source>Both from the same 256 draws of q, ± their standard errors.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>どちらも q からの同じ 256 回の抽出による値 ± 標準誤差。</translation>
    </message>
    <message>
        <source>log p(x) by {1}, ± its standard error</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.method</extracomment>
        <translation>log p(x)({1})± 標準誤差</translation>
    </message>
    <message>
        <source>. {1} effective samples of {2} drawn from q.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.effective; {2} is SAMPLES</extracomment>
        <translation>。q からの {2} サンプルのうち有効 {1}。</translation>
    </message>
    <message>
        <source>ink: p(z|x); blue: q; grey: p(z).</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>黒: p(z|x)、青: q、灰: p(z)。</translation>
    </message>
    <message>
        <source>ink: p(z|x); blue: q; 1 and 2 sd.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>黒: p(z|x)、青: q。1 と 2 sd。</translation>
    </message>
    <message>
        <source>{1} A slice: other dimensions are held at q&apos;s mean.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is inks</extracomment>
        <translation>{1} 断面: 他の次元は q の平均に固定。</translation>
    </message>
    <message>
        <source>{1} 95 % of p(z|x) lie in {2} % of p(z).</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is inks; {2} is share</extracomment>
        <translation>{1} p(z|x) の 95 % が p(z) の {2} % にあります。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>追従</translation>
    </message>
    <message>
        <source>Show the row nearest to the probe as it moves; else stay with the row of now</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>プローブの移動に合わせて最も近い行を表示。オフなら現在の行のまま</translation>
    </message>
    <message>
        <source>Posterior of the row over the whole prior</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>事前分布全体での行の事後分布</translation>
    </message>
    <message>
        <source>Posterior of the row, close by</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>行の事後分布(拡大)</translation>
    </message>
    <message>
        <source>Close by</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Save the posteriors as a figure</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>事後分布を図として保存</translation>
    </message>
    <message>
        <source>Whole prior</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>事前分布全体</translation>
    </message>
    <message>
        <source>Prior (rings: 1, 2, 3 sd)</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>事前分布(輪: 1, 2, 3 sd)</translation>
    </message>
    <message>
        <source>Looking at {1} …</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is self.lab.data.name_of(row)</extracomment>
        <translation>{1} を確認中 …</translation>
    </message>
    <message>
        <source>log p(x) {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is with_error(found.evidence, found.error, 3)</extracomment>
        <translation>log p(x) {1} nats</translation>
    </message>
    <message>
        <source>⚠ log p(x) at least {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is nats(bound.log_p)</extracomment>
        <translation>⚠ log p(x) は {1} nats 以上</translation>
    </message>
    <message>
        <source>q misses the posterior: they are worth {1} draws of it.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is bound.effective</extracomment>
        <translation>q は事後分布を外しています: 事後分布からの {1} 回分に相当します。</translation>
    </message>
    <message>
        <source>which cannot be trusted here</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>ここでは信頼できません</translation>
    </message>
    <message>
        <source>{1}, by {2}; orange: the best q;{3}{4}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is row; {2} is method; {3} is seen; {4} is _gradients(found)</extracomment>
        <translation>{1}、{2} による。橙: 最良の q。{3}{4}</translation>
    </message>
    <message>
        <source>Search for its best q and measure its gap (G)</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>最良の q を探し、ギャップを測ります (G)</translation>
    </message>
    <message>
        <source>Dimension across</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>横の次元</translation>
    </message>
    <message>
        <source>Dimension up</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>縦の次元</translation>
    </message>
    <message>
        <source>Look at the nearest row</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>最も近い行を見る</translation>
    </message>
    <message>
        <source>Look at this row</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>この行を見る</translation>
    </message>
    <message>
        <source>ELBO of q {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is elbo</extracomment>
        <translation>q の ELBO {1} nats</translation>
    </message>
    <message>
        <source>gap, KL(q ‖ p(z|x)) {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is with_error(gap, bound.elbo_error, 2)</extracomment>
        <translation>ギャップ、KL(q ‖ p(z|x)) {1}</translation>
    </message>
    <message>
        <source>ELBO of q {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is _nats(found.elbo)</extracomment>
        <translation>q の ELBO {1}</translation>
    </message>
    <message>
        <source>amortisation gap {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is amortisation</extracomment>
        <translation>償却ギャップ {1}</translation>
    </message>
    <message>
        <source>approximation gap {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is approximation</extracomment>
        <translation>近似ギャップ {1}</translation>
    </message>
    <message>
        <source>What is shown of z; the other dimensions are held at q&apos;s mean</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>表示する z の次元。他の次元は q の平均に固定されます</translation>
    </message>
    <message>
        <source>The gap between ELBO and evidence, and its two parts, appear here.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>ELBO とエビデンスのギャップと、その二つの部分がここに現れます。</translation>
    </message>
    <message>
        <source>as in the file</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>ファイルの順</translation>
    </message>
    <message>
        <source>Selected rows only</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>選択した行のみ</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>データの行</translation>
    </message>
    <message>
        <source>{1} of {2} rows selected</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is count; {2} is len(data)</extracomment>
        <translation>{2} 行中 {1} 行を選択</translation>
    </message>
    <message>
        <source>the first {1} are listed</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is MOST_LINES</extracomment>
        <translation>最初の {1} 行を表示</translation>
    </message>
    <message>
        <source>their values are not here</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>値がここにありません</translation>
    </message>
    <message>
        <source>clicks select nothing here</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>ここではクリックで選択できません</translation>
    </message>
    <message>
        <source>Show the selected rows alone; then clicks select nothing</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>選択した行だけを表示します。その間、クリックでは選択されません</translation>
    </message>
    <message>
        <source>The column that the rows are sorted by; a click on its title does the same</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>行を並べ替える列。見出しのクリックでも同じです</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>降順</translation>
    </message>
    <message>
        <source>The greatest first</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the cells that are marked, else the selected rows (Ctrl+C)</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>選んだセル、なければ選択した行をコピーします (Ctrl+C)</translation>
    </message>
    <message>
        <source>Open data: their rows are shown here.</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>データを開くと、行がここに表示されます。</translation>
    </message>
    <message>
        <source>The rows are being sorted …</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>行を並べ替え中 …</translation>
    </message>
    <message>
        <source>Mark cells or select rows first: then they can be copied.</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>先にセルか行を選択すると、コピーできます。</translation>
    </message>
    <message>
        <source>Copied {1} rows of {2} columns</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is len(rows); {2} is len(columns)</extracomment>
        <translation>{2} 列の {1} 行をコピーしました</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>再構成</translation>
    </message>
    <message>
        <source>IWAE (50)</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order they were trained</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>学習した順</translation>
    </message>
    <message>
        <source>What the figures are of: those of different kinds are different quantities, and cannot be compared</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>数値の種類: 種類が異なれば別の量であり、比較できません</translation>
    </message>
    <message>
        <source>Nats per row, over the same rows as the evidence; a model without p(z) has none</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>1 行あたりの nats(エビデンスと同じ行)。p(z) のないモデルにはありません</translation>
    </message>
    <message>
        <source>E_q[log p(x|z)], nats per row, over all held-out rows</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>E_q[log p(x|z)]、1 行あたりの nats(全ホールドアウト行)</translation>
    </message>
    <message>
        <source>A bound from 50 samples of q, nats per row, ± the standard error of the estimate. By chance it may lie above log p(x) by about this much</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>q からの 50 サンプルによる下界、1 行あたりの nats、± 推定の標準誤差。偶然この程度だけ log p(x) を上回ることがあります</translation>
    </message>
    <message>
        <source>The evidence, nats per row, ± the standard error of the estimate; ⚠ where that cannot be trusted</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>エビデンス、1 行あたりの nats、± 推定の標準誤差。⚠ は信頼できない場合</translation>
    </message>
    <message>
        <source>The share of held-out rows whose label the five nearest training rows in the space tell; beside it that of as many principal components</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>空間で最も近い学習行 5 個からラベルを当てられるホールドアウト行の割合。隣は同数の主成分によるもの</translation>
    </message>
    <message>
        <source>How the evidence was found, and on how many of the held-out rows</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>エビデンスの求め方と、対象としたホールドアウト行の数</translation>
    </message>
    <message>
        <source>Over all {1} {2} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.elbo_rows; {2} is run.of</extracomment>
        <translation>全 {1} {2} 行</translation>
    </message>
    <message>
        <source>Over the first {1} {2} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.rows; {2} is run.of</extracomment>
        <translation>最初の {1} {2} 行</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Exact where it can be, quadrature for one or two latent dimensions, else importance sampling</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>可能なら厳密、潜在次元が 1 か 2 なら求積法、他は重点サンプリング</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>厳密</translation>
    </message>
    <message>
        <source>The closed form, or the sum over every value of a discrete z</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>閉形式、または離散的な z の全値にわたる和</translation>
    </message>
    <message>
        <source>Quadrature</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>求積法</translation>
    </message>
    <message>
        <source>A sum over cells of the latent space, refined until it holds every mode: d ≤ 2</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>潜在空間のセルにわたる和。すべてのモードを含むまで細かくします: d ≤ 2</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>重点</translation>
    </message>
    <message>
        <source>Samples of a mixture of q, the prior, and what lies about the modes that were found</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>q、事前分布、見つかったモードの周辺からなる混合のサンプル</translation>
    </message>
    <message>
        <source>Prior samples</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>事前サンプル</translation>
    </message>
    <message>
        <source>Samples of p(z): fails in more than a few dimensions, and is here to show that</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>p(z) のサンプル: 数次元を超えると失敗します。それを示すためにあります</translation>
    </message>
    <message>
        <source>A model without p(z) has no ELBO</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>p(z) のないモデルには ELBO がありません</translation>
    </message>
    <message>
        <source>A model without p(z) has no evidence</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>p(z) のないモデルにはエビデンスがありません</translation>
    </message>
    <message>
        <source>Nothing is told without labels of two or more classes and held-out rows, or of a model that is told the class</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>2 クラス以上のラベルとホールドアウト行がない場合や、クラスを与えられるモデルでは何も示しません</translation>
    </message>
    <message>
        <source>Of {1} {2} rows. {3}</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.votes.rows; {2} is run.of; {3} is COLUMNS[&apos;5-NN&apos;]</extracomment>
        <translation>{1} {2} 行について。{3}</translation>
    </message>
    <message>
        <source>{1} · {2} {3} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.method; {2} is run.rows; {3} is run.of</extracomment>
        <translation>{1} · {2} {3} 行</translation>
    </message>
    <message>
        <source>{1} (PCA {2})</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is latent; {2} is principal</extracomment>
        <translation>{1} (PCA {2})</translation>
    </message>
    <message>
        <source>How the evidence is computed</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>エビデンスの計算方法</translation>
    </message>
    <message>
        <source>How the evidence of the present run is found</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>現在の実行のエビデンスの求め方</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>すべての実行</translation>
    </message>
    <message>
        <source>Not to be trusted for {1} of {2} rows: weights of too heavy a tail (Pareto k̂ above 0.7), too few effective samples, or cells that could not be made fine enough. Take more samples, or another way.</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.untrusted; {2} is run.rows</extracomment>
        <translation>{2} 行中 {1} 行で信頼できません: 裾の重い重み(Pareto k̂ が 0.7 超)、少なすぎる有効サンプル、または十分に細かくできなかったセル。サンプルを増やすか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>{1}: by chance above log p(x) by about as much as ± says</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is over_some</extracomment>
        <translation>{1}: 偶然 ± の示す程度だけ log p(x) を上回っています</translation>
    </message>
    <message>
        <source>The present run again: 1,000 rows, 5,000 samples where it is sampled</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>現在の実行をもう一度: 1,000 行、サンプリングの場合は 5,000 サンプル</translation>
    </message>
    <message>
        <source>These runs give figures of {1} kinds, which are different quantities: compare within one.</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is len(kinds)</extracomment>
        <translation>これらの実行には別の量である {1} 種類の数値があります: 同じ種類の中で比較してください。</translation>
    </message>
    <message>
        <source>Each run that ends is measured here, on the same held-out rows.</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>終わった実行はここで、同じホールドアウト行について測定されます。</translation>
    </message>
    <message>
        <source>{1}; {2} effective samples on the mean</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is over_some; {2} is run.effective_samples</extracomment>
        <translation>{1}。有効サンプルは平均 {2}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>The prior</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>事前分布</translation>
    </message>
    <message>
        <source>z ~ p(z): what the model imagines</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>z ~ p(z): モデルの想像</translation>
    </message>
    <message>
        <source>The rows&apos; posteriors</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>行の事後分布</translation>
    </message>
    <message>
        <source>A row at random, then z ~ q(z|x), under the row&apos;s own class</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>無作為に選んだ行から z ~ q(z|x)(その行のクラスで)</translation>
    </message>
    <message>
        <source>The selection&apos;s posteriors</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>選択の事後分布</translation>
    </message>
    <message>
        <source>A selected row at random, then z ~ q(z|x)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>無作為に選んだ選択行から z ~ q(z|x)</translation>
    </message>
    <message>
        <source>Inside the lasso</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>投げ縄の内側</translation>
    </message>
    <message>
        <source>Places even over the area that was drawn around last</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>最後に囲んだ領域に均等な位置</translation>
    </message>
    <message>
        <source>A grid over the prior</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>事前分布上の格子</translation>
    </message>
    <message>
        <source>A grid, even in the prior&apos;s probability: the manifold; of a mixture, all of it</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>事前分布の確率で等間隔の格子: 多様体。混合ではその全体</translation>
    </message>
    <message>
        <source>Means of p(x|z)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>p(x|z) の平均</translation>
    </message>
    <message>
        <source>What each z decodes to on the mean: rows themselves vary about it</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>各 z の平均的なデコード結果: 行そのものはそのまわりで変動します</translation>
    </message>
    <message>
        <source>Draws x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽出 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>A row drawn for each z, as the model imagines rows; of a mixture x ~ N(μ, Σ)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>各 z から抽出した行: モデルの想像する行。混合では x ~ N(μ, Σ)</translation>
    </message>
    <message>
        <source>Draw from</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽出元</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Save the samples as a figure</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>サンプルを図として保存</translation>
    </message>
    <message>
        <source>Drawn pictures</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽出した画像</translation>
    </message>
    <message>
        <source>Press Draw to see what the model decodes.</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>「抽出」を押すと、モデルのデコード結果を表示します。</translation>
    </message>
    <message>
        <source>Drawn with other weights than those of now: draw again.</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>現在と異なる重みで抽出されています: 抽出し直してください。</translation>
    </message>
    <message>
        <source>Where places are drawn from</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>位置の抽出元</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>個数</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>抽出</translation>
    </message>
    <message>
        <source>Draw anew (S)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽出し直します (S)</translation>
    </message>
    <message>
        <source>What is shown of each place</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>各位置について表示するもの</translation>
    </message>
    <message>
        <source>Snapshots appear here while a model trains.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>スナップショットはモデルの学習中にここに現れます。</translation>
    </message>
    <message>
        <source>Write the map at each snapshot as a film</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>各スナップショットのマップを動画として書き出します</translation>
    </message>
    <message>
        <source>Pause the training to see its snapshots.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>スナップショットを見るには学習を一時停止してください。</translation>
    </message>
    <message>
        <source>Snapshot {1} of {2}: step {3}, epoch {4}, {5} s{6}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is self.timeline.at + 1; {2} is len(snapshots); {3} is snapshot.step; {4} is epoch_words(snapshot.epoch); {5} is snapshot.seconds; {6} is elbo.replace(&apos;-&apos;, &apos;−&apos;)</extracomment>
        <translation type="vanished">スナップショット {1}/{2}: ステップ {3}、エポック {4}、{5} s{6}</translation>
    </message>
    <message>
        <source>Snapshot of training</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>学習のスナップショット</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: the run as it was at that snapshot</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>ドラッグまたは矢印キー: そのスナップショットでの実行</translation>
    </message>
    <message>
        <source>Show one snapshot after another (Shift+Space)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>スナップショットを順に表示します (Shift+Space)</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>Back to the newest state (End)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>最新の状態に戻ります (End)</translation>
    </message>
    <message>
        <source>A new run that begins at this snapshot (Ctrl+Alt+T)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>このスナップショットから始まる新しい実行 (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Film…</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>動画…</translation>
    </message>
    <message>
        <source>The probe&apos;s place through training</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>学習中のプローブの位置</translation>
    </message>
    <message>
        <source>A run keeps snapshots of its training: slide back through them when it rests.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>実行は学習のスナップショットを残します: 休止中にさかのぼれます。</translation>
    </message>
    <message>
        <source>Now; {1} snapshots are kept.{2}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is len(snapshots); {2} is more</extracomment>
        <translation>現在。スナップショット {1} 個を保存。{2}</translation>
    </message>
    <message>
        <source>ELBO of training rows {1} nats</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is history[&apos;elbo&apos;][near]</extracomment>
        <translation>学習行の ELBO {1} nats</translation>
    </message>
    <message>
        <source>Decoding the snapshots …</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>スナップショットをデコード中 …</translation>
    </message>
    <message>
        <source>Epoch {1}: click to go there</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is word</extracomment>
        <translation type="vanished">エポック {1}: クリックで移動</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause to slide back through them.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>さかのぼるには一時停止してください。</translation>
    </message>
    <message>
        <source>Decoding snapshots</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>スナップショットをデコード中</translation>
    </message>
    <message>
        <source>Play Stop</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>再生 停止</translation>
    </message>
    <message>
        <source>The most {1} it takes: it ends when it has converged. Each one sees every training row.</source>
        <extracomment>latentlab/gui/panels/train.py; {1} is defaults.unit</extracomment>
        <translation>{1}の最大数: 収束すれば終わります。1 回ごとにすべての学習行を見ます。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Train a model: each of its latent dimensions gets a line here.</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>モデルを学習すると、潜在次元ごとに 1 行が現れます。</translation>
    </message>
    <message>
        <source>Save the traversals as a figure</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>トラバースを図として保存</translation>
    </message>
    <message>
        <source>Traversals</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>トラバース</translation>
    </message>
    <message>
        <source>KL is measured when training rests</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>KL は学習の休止中に測定されます</translation>
    </message>
    <message>
        <source>sorted by KL, the most telling first</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>KL 順、情報の多いものから</translation>
    </message>
    <message>
        <source>each a draw x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>それぞれ抽出 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>from −{1} to {2} through the probe</source>
        <extracomment>latentlab/gui/panels/traversal.py; {1} is REACH; {2} is REACH</extracomment>
        <translation>プローブを通り −{1} から {2} まで</translation>
    </message>
    <message>
        <source>Pictures in each line</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>1 行の画像数</translation>
    </message>
    <message>
        <source>{1} nats</source>
        <extracomment>latentlab/export/figures/strips.py; {1} is kl[i]</extracomment>
        <translation>{1} nats</translation>
    </message>
    <message>
        <source>This model has no such background.</source>
        <extracomment>latentlab/gui/threads/backgrounds.py</extracomment>
        <translation>このモデルにその背景はありません。</translation>
    </message>
    <message>
        <source>the ELBO&apos;s parts</source>
        <extracomment>latentlab/gui/threads/cutting.py</extracomment>
        <translation>ELBO の各部分</translation>
    </message>
    <message>
        <source>Work in the background ({1}) failed: {2}.</source>
        <extracomment>latentlab/gui/threads/newest.py; {1} is self.objectName(); {2} is error</extracomment>
        <translation>バックグラウンドの処理({1})に失敗しました: {2}。</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>What the tour says</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>ツアーの説明</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End the tour here; Help ▸ Tours goes on from this step (Escape)</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>ツアーをここで終えます。「ヘルプ ▸ ツアー」でこのステップから続けられます (Escape)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>これが最初のステップです。</translation>
    </message>
    <message>
        <source>The step before (PageUp)</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>前のステップ (PageUp)</translation>
    </message>
    <message>
        <source>{1}
The next step (PageDown)</source>
        <extracomment>latentlab/gui/tours/bar.py; {1} is busy</extracomment>
        <translation>{1}
次のステップ (PageDown)</translation>
    </message>
    <message>
        <source>until the run ends</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>実行が終わるまで</translation>
    </message>
    <message>
        <source>probe to row</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>プローブを行へ</translation>
    </message>
    <message>
        <source>Choosing {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>{1} を選択中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Showing {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>{1} を表示中</translation>
    </message>
    <message>
        <source>Opening the lesson</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>レッスンを開いています</translation>
    </message>
    <message>
        <source>Moving the probe</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>プローブを移動中</translation>
    </message>
    <message>
        <source>Finding {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>{1} を検索中</translation>
    </message>
    <message>
        <source>A run is under way: stop it first.</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>実行中です: 先に停止してください。</translation>
    </message>
    <message>
        <source>{1} has no entry {2}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is name; {2} is entry</extracomment>
        <translation>{1} に項目 {2} はありません。</translation>
    </message>
    <message>
        <source>There is no entry {1}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is &apos; &gt; &apos;.join(words)</extracomment>
        <translation>項目 {1} はありません。</translation>
    </message>
    <message>
        <source>There is no deed {1}; there are {2}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words; {2} is &apos;, &apos;.join(DEEDS)</extracomment>
        <translation>操作 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>{1}: there is no {2}; there are {3}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words; {2} is name; {3} is &apos;, &apos;.join(deed.values)</extracomment>
        <translation>{1}: {2} はありません。あるのは {3} です。</translation>
    </message>
    <message>
        <source>{1} cannot be pressed now.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words</extracomment>
        <translation>{1} は今は押せません。</translation>
    </message>
    <message>
        <source>{1}_fit_{2}</source>
        <extracomment>latentlab/gui/tours/figures.py; {1} is way; {2} is name</extracomment>
        <translation>{1}_fit_{2}</translation>
    </message>
    <message>
        <source>MainWindow</source>
        <extracomment>latentlab/gui/app/__init__.py</extracomment>
        <translation>MainWindow</translation>
    </message>
    <message>
        <source>Things were changed since: the figures are those of now.</source>
        <extracomment>latentlab/gui/tours/guide.py</extracomment>
        <translation>その後変更がありました: 数値は現在のものです。</translation>
    </message>
    <message>
        <source>Step {1} of {2}</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is self.at + 1; {2} is count</extracomment>
        <translation>ステップ {1}/{2}</translation>
    </message>
    <message>
        <source>Waiting for {1} …</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is step.wait</extracomment>
        <translation>{1} を待っています …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>latentlab/gui/tours/guide.py</extracomment>
        <translation>お待ちください …</translation>
    </message>
    <message>
        <source>{1} Back or Leave.</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is self.problem</extracomment>
        <translation>{1}「戻る」または「やめる」を押してください。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>after start</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>開始後</translation>
    </message>
    <message>
        <source>after E</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>E の後</translation>
    </message>
    <message>
        <source>after M</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>M の後</translation>
    </message>
    <message>
        <source>both fits</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>両方の当てはめ</translation>
    </message>
    <message>
        <source>every snapshot is cut</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>すべてのスナップショットの分解</translation>
    </message>
    <message>
        <source>the row&apos;s evidence</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>行のエビデンス</translation>
    </message>
    <message>
        <source>the row is measured</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>行の測定</translation>
    </message>
    <message>
        <source>the row is seen close by</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>行の拡大表示</translation>
    </message>
    <message>
        <source>the warning</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>the gradients</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>勾配</translation>
    </message>
    <message>
        <source>the background</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>There is no part called {1} in the window now.</source>
        <extracomment>latentlab/gui/tours/parts.py; {1} is name</extracomment>
        <translation>今のウィンドウに {1} という部分はありません。</translation>
    </message>
    <message>
        <source>There are {1} buttons {2} in sight.</source>
        <extracomment>latentlab/gui/tours/parts.py; {1} is len(found); {2} is words</extracomment>
        <translation>ボタン {2} が {1} 個見えています。</translation>
    </message>
    <message>
        <source>Now change this. {1}</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is change</extracomment>
        <translation>次にこれを変えてください。{1}</translation>
    </message>
    <message>
        <source>{1}: {2} is missing or unknown.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is path.name; {2} is &apos;, &apos;.join(sorted(values.keys() ^ known))</extracomment>
        <translation>{1}: {2} がないか不明です。</translation>
    </message>
    <message>
        <source>Cannot read {1}: write a &lt;= b + 0.01, or a = b within 0.01.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is words</extracomment>
        <translation>{1} を読めません: a &lt;= b + 0.01、または a = b within 0.01 と書いてください。</translation>
    </message>
    <message>
        <source>Cannot read {1}: write names and numbers with + and - between them.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is side</extracomment>
        <translation>{1} を読めません: 名前と数値を + と - でつないで書いてください。</translation>
    </message>
    <message>
        <source>{1}, step {2}</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is path.name; {2} is i</extracomment>
        <translation>{1}、ステップ {2}</translation>
    </message>
    <message>
        <source>There is no {1} called {2}; there are {3}.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is what; {2} is name; {3} is &apos;, &apos;.join(offers)</extracomment>
        <translation>{2} という{1}はありません。あるのは {3} です。</translation>
    </message>
    <message>
        <source>its text</source>
        <extracomment>latentlab/gui/tours/reading.py</extracomment>
        <translation>そのテキスト</translation>
    </message>
    <message>
        <source>{1}, {2}: {3} rows{4}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is self.name; {2} is what; {3} is int(found.counts[bar]); {4} is some</extracomment>
        <translation>{1}、{2}: {3} 行{4}</translation>
    </message>
    <message>
        <source>Histogram of {1}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is name</extracomment>
        <translation>{1} のヒストグラム</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>集計中。</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.edges[bar]; {2} is found.edges[bar + 1]</extracomment>
        <translation>{1} から {2}</translation>
    </message>
    <message>
        <source>{1} of them selected</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is int(self.counts[bar])</extracomment>
        <translation>うち {1} を選択</translation>
    </message>
    <message>
        <source>{1} of rarer classes</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.others</extracomment>
        <translation>まれなクラス {1}</translation>
    </message>
    <message>
        <source>{1} selected</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is len(selection)</extracomment>
        <translation>{1} 選択</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>集計中 …</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>値なし</translation>
    </message>
    <message>
        <source>{1} others</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.others</extracomment>
        <translation>他 {1}</translation>
    </message>
    <message>
        <source>{1} missing</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is names[place]</extracomment>
        <translation>欠損 {1}</translation>
    </message>
    <message>
        <source>{1} curve</source>
        <extracomment>latentlab/gui/widgets/curve_plot.py; {1} is title</extracomment>
        <translation>{1}曲線</translation>
    </message>
    <message>
        <source>“Is: {1}”</source>
        <extracomment>latentlab/gui/widgets/data_words.py; {1} is IS[name] if value.strip(QUOTES) else IGNORED</extracomment>
        <translation>「役割: {1}」</translation>
    </message>
    <message>
        <source>nearest row</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py</extracomment>
        <translation>最も近い行</translation>
    </message>
    <message>
        <source>Decoded: {1}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(mean)</extracomment>
        <translation>デコード: {1}</translation>
    </message>
    <message>
        <source>One standard deviation: {1} to {2}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(low); {2} is figure(high)</extracomment>
        <translation>1 標準偏差: {1} から {2}</translation>
    </message>
    <message>
        <source>Nearest row: {1}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(at.nearest[index])</extracomment>
        <translation>最も近い行: {1}</translation>
    </message>
    <message>
        <source>In the data: {1} to {2}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(at.least[index]); {2} is figure(at.greatest[index])</extracomment>
        <translation>データでは: {1} から {2}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>SVG 図 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>PDF ページ (*.pdf)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>{1} exists already. Replace it?</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py; {1} is path.name</extracomment>
        <translation>{1} は既にあります。置き換えますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>選択</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <extracomment>latentlab/gui/widgets/form.py</extracomment>
        <translation>あまり変更しない設定</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>latentlab/gui/widgets/form.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>{1}
(Shift+F1 says more)</source>
        <extracomment>latentlab/gui/widgets/form.py; {1} is help</extracomment>
        <translation>{1}
(Shift+F1 で詳しい説明)</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>latentlab/gui/widgets/gap_bar.py</extracomment>
        <translation>数値はまだありません</translation>
    </message>
    <message>
        <source>These figures are not finite.</source>
        <extracomment>latentlab/gui/widgets/latent_plot.py</extracomment>
        <translation>これらの数値は有限ではありません。</translation>
    </message>
    <message>
        <source>reduced motion</source>
        <extracomment>latentlab/gui/widgets/motion.py</extracomment>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>smooth pictures</source>
        <extracomment>latentlab/gui/widgets/pictures.py</extracomment>
        <translation>滑らかな画像</translation>
    </message>
    <message>
        <source>RGB</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>RGB</translation>
    </message>
    <message>
        <source>{1}: click to sort by it</source>
        <extracomment>latentlab/gui/widgets/row_lines.py; {1} is column.title</extracomment>
        <translation>{1}: クリックで並べ替え</translation>
    </message>
    <message>
        <source>{1}: not sorted by</source>
        <extracomment>latentlab/gui/widgets/row_lines.py; {1} is column.title</extracomment>
        <translation>{1}: 並べ替え対象外</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>latentlab/export/images.py</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <extracomment>latentlab/gui/widgets/save_button.py</extracomment>
        <translation>図を保存…</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Fusion</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>latentlab/inference/__init__.py</extracomment>
        <translation>エビデンス</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>latentlab/inference/__init__.py</extracomment>
        <translation>ギャップ</translation>
    </message>
    <message>
        <source>The divergence is summed for a Gaussian q of one or two latent dimensions.</source>
        <extracomment>latentlab/inference/divergence.py</extracomment>
        <translation>ダイバージェンスの和は、潜在次元が 1 か 2 のガウス q で求めます。</translation>
    </message>
    <message>
        <source>Nothing can be drawn from a {1}.</source>
        <extracomment>latentlab/inference/draws.py; {1} is type(distribution).__name__</extracomment>
        <translation>{1} からは抽出できません。</translation>
    </message>
    <message>
        <source>closed form, averaged over q(θ)</source>
        <extracomment>latentlab/inference/evidence.py</extracomment>
        <translation>閉形式、q(θ) で平均</translation>
    </message>
    <message>
        <source>sum over all {1} z</source>
        <extracomment>latentlab/inference/evidence.py; {1} is _count(model)</extracomment>
        <translation>全 {1} 個の z にわたる和</translation>
    </message>
    <message>
        <source>importance, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>重点、{1}</translation>
    </message>
    <message>
        <source>encoder samples, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>エンコーダサンプル、{1}</translation>
    </message>
    <message>
        <source>prior samples, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>事前サンプル、{1}</translation>
    </message>
    <message>
        <source>There is no way {1} to the evidence; the ways are {2}.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is method; {2} is &apos;, &apos;.join(METHODS)</extracomment>
        <translation>エビデンスを求める方法 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>The model {1} has no closed form for the evidence; use importance.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is model.name</extracomment>
        <translation>モデル {1} のエビデンスには閉形式がありません。importance を使ってください。</translation>
    </message>
    <message>
        <source>There are more than {1} values of z to sum over; use importance.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is MOST_STATES</extracomment>
        <translation>和を取る z の値が {1} 個を超えています。importance を使ってください。</translation>
    </message>
    <message>
        <source>samples must be at least 1, not {1}.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>samples は {1} ではなく 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The q of {1} has no mean and variance to take gradients by.</source>
        <extracomment>latentlab/inference/gradients.py; {1} is model.name</extracomment>
        <translation>{1} の q には、勾配に使える平均と分散がありません。</translation>
    </message>
    <message>
        <source>{1} conditions were given for {2} rows; give one, or one for each.</source>
        <extracomment>latentlab/inference/joint.py; {1} is len(labels); {2} is count</extracomment>
        <translation>{2} 行に対して条件が {1} 個与えられました。一つ、または行ごとに一つ与えてください。</translation>
    </message>
    <message>
        <source>on the bits drawn once for training</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>学習用に一度抽出したビットで</translation>
    </message>
    <message>
        <source>on bits drawn anew from a fixed seed</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>固定シードで新たに抽出したビットで</translation>
    </message>
    <message>
        <source>Quadrature is for one or two latent dimensions, not {1}; use importance.</source>
        <extracomment>latentlab/inference/quadrature.py; {1} is model.latent_dim</extracomment>
        <translation>求積法は潜在次元が {1} ではなく 1 か 2 の場合用です。importance を使ってください。</translation>
    </message>
    <message>
        <source>{1}, given the class</source>
        <extracomment>latentlab/inference/yardstick.py; {1} is _kind(model)</extracomment>
        <translation>{1}、クラス既知</translation>
    </message>
    <message>
        <source>grey cross-entropy</source>
        <extracomment>latentlab/inference/yardstick.py</extracomment>
        <translation>グレーの交差エントロピー</translation>
    </message>
    <message>
        <source>bits, drawn {1}</source>
        <extracomment>latentlab/inference/yardstick.py; {1} is binarise</extracomment>
        <translation>ビット、抽出は{1}</translation>
    </message>
    <message>
        <source>predictive density</source>
        <extracomment>latentlab/inference/yardstick.py</extracomment>
        <translation>予測密度</translation>
    </message>
    <message>
        <source>module &apos;latentlab.lab&apos; has no attribute {1}</source>
        <extracomment>latentlab/lab/__init__.py; {1} is name</extracomment>
        <translation>モジュール &apos;latentlab.lab&apos; に属性 {1} はありません</translation>
    </message>
    <message>
        <source>remove bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <source>change bookmarks</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>ブックマークを変更</translation>
    </message>
    <message>
        <source>add bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <source>rename bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>ブックマークの名前を変更</translation>
    </message>
    <message>
        <source>Place {1}</source>
        <extracomment>latentlab/lab/bookmarks.py; {1} is len(self.kept) + 1</extracomment>
        <translation>位置 {1}</translation>
    </message>
    <message>
        <source>counting selected</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>選択を集計中</translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is kept[0]; {3} is kept[1]</extracomment>
        <translation>{1}: {2} から {3}</translation>
    </message>
    <message>
        <source>{1} among {2}{3}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is &apos;, &apos;.join(some[:MOST_CLASSES_TOLD]); {3} is more</extracomment>
        <translation>{1} が {2}{3} のいずれか</translation>
    </message>
    <message>
        <source>Selecting by columns</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>列による選択</translation>
    </message>
    <message>
        <source>{1} is selected by its classes.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>{1} はクラスで選択します。</translation>
    </message>
    <message>
        <source>{1} is selected by a range of numbers.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>{1} は数値の範囲で選択します。</translation>
    </message>
    <message>
        <source>{1} has no bar {2}; it has {3}.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is min(wrong); {3} is &apos;, &apos;.join(histogram.classes)</extracomment>
        <translation>{1} に棒 {2} はありません。あるのは {3} です。</translation>
    </message>
    <message>
        <source>A column is selected by a range or by classes, not by both.</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>列での選択は範囲かクラスの一方で行い、両方は使えません。</translation>
    </message>
    <message>
        <source>There is no column {1} to select by; there are {2}.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is &apos;, &apos;.join(self._names) or &apos;none&apos;</extracomment>
        <translation>選択に使う列 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>Counting {1}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>{1} を集計中</translation>
    </message>
    <message>
        <source>Counting selected rows</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>選択した行を集計中</translation>
    </message>
    <message>
        <source>its classes</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>数値の範囲</translation>
    </message>
    <message>
        <source>IWAE-50, {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation type="vanished">IWAE-50、{1}、{2} 行</translation>
    </message>
    <message>
        <source>log p(x), {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation>log p(x)、{1}、{2} 行</translation>
    </message>
    <message>
        <source>Run {1} {2}</source>
        <extracomment>latentlab/lab/comparing.py; {1} is number + 1; {2} is figures.model</extracomment>
        <translation>実行 {1} {2}</translation>
    </message>
    <message>
        <source>ELBO, {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.elbo_rows</extracomment>
        <translation>ELBO、{1}、{2} 行</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>比較中</translation>
    </message>
    <message>
        <source>The two runs show no rows in common, so that they cannot be compared.</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>二つの実行に共通の行がないため、比較できません。</translation>
    </message>
    <message>
        <source>Keeping the run</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>実行を保存中</translation>
    </message>
    <message>
        <source>{1} is kept for comparison no longer: {2} runs are.</source>
        <extracomment>latentlab/lab/comparing.py; {1} is first; {2} is MOST_KEPT</extracomment>
        <translation>{1} は比較用の保存から外れました: 保存できるのは {2} 個です。</translation>
    </message>
    <message>
        <source>{1}: its data, {2}, are not those that are open: rows differ.</source>
        <extracomment>latentlab/lab/comparing.py; {1} is path.name; {2} is session.data.name</extracomment>
        <translation>{1}: そのデータ {2} は、開いているデータと行が異なります。</translation>
    </message>
    <message>
        <source>z ~ q(z|x) of the rows</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>行の z ~ q(z|x)</translation>
    </message>
    <message>
        <source>z ~ q(z|x) of the selection</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>選択の z ~ q(z|x)</translation>
    </message>
    <message>
        <source>z even inside the lasso</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>投げ縄の内側に均等な z</translation>
    </message>
    <message>
        <source>z on a grid over the prior</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>事前分布上の格子の z</translation>
    </message>
    <message>
        <source>under {1}</source>
        <extracomment>latentlab/lab/drawing.py; {1} is data.class_names[lab.decoder.condition]</extracomment>
        <translation>{1} の下で</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>抽出中</translation>
    </message>
    <message>
        <source>Draw from one of {1}, 1 to {2} places, by a seed from 0 to 2³¹ − 1.</source>
        <extracomment>latentlab/lab/drawing.py; {1} is &apos;, &apos;.join(SOURCES); {2} is MOST</extracomment>
        <translation>抽出元は {1} の一つ、位置は 1 から {2}、シードは 0 から 2³¹ − 1 です。</translation>
    </message>
    <message>
        <source>Draw around an area of the map first (L): places inside it are drawn then.</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>先にマップの領域を囲んでください (L)。その内側の位置から抽出します。</translation>
    </message>
    <message>
        <source>each picture is E[x|z]</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>各画像は E[x|z]</translation>
    </message>
    <message>
        <source>each picture is a draw x ~ p(x|z)</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>各画像は抽出 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Writing events</source>
        <extracomment>latentlab/lab/event_log.py</extracomment>
        <translation>イベントを書き込み中</translation>
    </message>
    <message>
        <source>{1} No more events are written.</source>
        <extracomment>latentlab/lab/event_log.py; {1} is sentence</extracomment>
        <translation>{1} イベントの書き込みを終えました。</translation>
    </message>
    <message>
        <source>Curves go to event files in {1}</source>
        <extracomment>latentlab/lab/event_log.py; {1} is Path(folder)</extracomment>
        <translation>曲線を {1} のイベントファイルに書き込みます</translation>
    </message>
    <message>
        <source>No more events are written</source>
        <extracomment>latentlab/lab/event_log.py</extracomment>
        <translation>イベントの書き込みを終えました</translation>
    </message>
    <message>
        <source>Embedding</source>
        <extracomment>latentlab/lab/exporting.py</extracomment>
        <translation>埋め込み</translation>
    </message>
    <message>
        <source>Writing {1}</source>
        <extracomment>latentlab/lab/exporting.py; {1} is path.name</extracomment>
        <translation>{1} を書き込み中</translation>
    </message>
    <message>
        <source>The preview of {1} failed ({2}, {3}).</source>
        <extracomment>latentlab/lab/exporting.py; {1} is kind; {2} is type(error).__name__; {3} is error</extracomment>
        <translation>{1} のプレビューに失敗しました({2}、{3})。</translation>
    </message>
    <message>
        <source>{1} Nothing was written.</source>
        <extracomment>latentlab/export/figures/map_layers.py; {1} is lacking</extracomment>
        <translation>{1} 何も書き出されませんでした。</translation>
    </message>
    <message>
        <source>Wrote {1}</source>
        <extracomment>latentlab/lab/exporting.py; {1} is path</extracomment>
        <translation>{1} を書き出しました</translation>
    </message>
    <message>
        <source>The export {1} of the package {2} failed ({3}).</source>
        <extracomment>latentlab/lab/exporting.py; {1} is kind; {2} is package; {3} is told</extracomment>
        <translation>パッケージ {2} のエクスポート {1} に失敗しました({3})。</translation>
    </message>
    <message>
        <source>There is no preview of this export.</source>
        <extracomment>latentlab/lab/exporting.py</extracomment>
        <translation>このエクスポートにはプレビューがありません。</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Asking the columns</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>列を検索中</translation>
    </message>
    <message>
        <source>{1} neighbours of row {2} in {3} space</source>
        <extracomment>latentlab/lab/finding.py; {1} is len(order); {2} is data.number_of(row); {3} is space</extracomment>
        <translation>{3}空間での行 {2} の近傍 {1} 個</translation>
    </message>
    <message>
        <source>Neighbours in {1} space</source>
        <extracomment>latentlab/lab/finding.py; {1} is space</extracomment>
        <translation>{1}空間での近傍</translation>
    </message>
    <message>
        <source>{1} % of rows with the lowest evidence</source>
        <extracomment>latentlab/lab/finding.py; {1} is 100 * OUTLIER_SHARE</extracomment>
        <translation>エビデンスが最も低い {1} % の行</translation>
    </message>
    <message>
        <source>Measuring single rows</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>個々の行を測定中</translation>
    </message>
    <message>
        <source>lasso over the data</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>データ上の投げ縄</translation>
    </message>
    <message>
        <source>These rows lie on disk and are not searched; look for neighbours in latent space.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>これらの行はディスク上にあり、検索しません。潜在空間で近傍を探してください。</translation>
    </message>
    <message>
        <source>Train a model first: these neighbours are found among placed rows.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>先にモデルを学習してください: この近傍は配置済みの行から探します。</translation>
    </message>
    <message>
        <source>Row {1} is not on the map now; wait until training rests.</source>
        <extracomment>latentlab/lab/finding.py; {1} is data.number_of(row)</extracomment>
        <translation>行 {1} は今マップ上にありません。学習が休止するまでお待ちください。</translation>
    </message>
    <message>
        <source>Train a model first: figures of rows are the model&apos;s.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>先にモデルを学習してください: 行の数値はモデルのものです。</translation>
    </message>
    <message>
        <source>This model gives no evidence for single rows, so outliers cannot be told.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>このモデルは行ごとのエビデンスを与えないため、外れ値を判別できません。</translation>
    </message>
    <message>
        <source>{1} rows selected ({2})</source>
        <extracomment>latentlab/lab/finding.py; {1} is len(rows); {2} is words</extracomment>
        <translation>{1} 行を選択({2})</translation>
    </message>
    <message>
        <source>No row: {1}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is selection.words</extracomment>
        <translation>行なし: {1}</translation>
    </message>
    <message>
        <source>The weights are others than when rows began to be measured: ask again.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>行の測定を始めた時と重みが異なります: もう一度検索してください。</translation>
    </message>
    <message>
        <source>{1}{2} rows are shown</source>
        <extracomment>latentlab/lab/in_words.py; {1} is len(embedding.rows) - hidden; {2} is every</extracomment>
        <translation>{1}{2} 行を表示</translation>
    </message>
    <message>
        <source>No rows are placed yet.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>まだ行が配置されていません。</translation>
    </message>
    <message>
        <source>of {1}</source>
        <extracomment>latentlab/gui/dialogs/recovery.py; {1} is one.path</extracomment>
        <translation>{1} の</translation>
    </message>
    <message>
        <source>{1} are hidden with their classes</source>
        <extracomment>latentlab/lab/in_words.py; {1} is hidden</extracomment>
        <translation>{1} 行はクラスごと非表示</translation>
    </message>
    <message>
        <source>There is no model yet, and so no probe.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>まだモデルがないため、プローブもありません。</translation>
    </message>
    <message>
        <source>The probe is at {1}.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is _place(letter, lab.probe)</extracomment>
        <translation>プローブは {1} にあります。</translation>
    </message>
    <message>
        <source>There decodes {1}{2}.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is read; {2} is more</extracomment>
        <translation>そこでは {1}{2} にデコードされます。</translation>
    </message>
    <message>
        <source>{1} are selected.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is len(selection)</extracomment>
        <translation>{1} 行が選択されています。</translation>
    </message>
    <message>
        <source>none is selected.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>選択はありません。</translation>
    </message>
    <message>
        <source>The nearest row is {1}{2}, {3} away.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is lab.data.name_of(row); {2} is label; {3} is distance</extracomment>
        <translation>最も近い行は {1}{2}、距離 {3} です。</translation>
    </message>
    <message>
        <source>Component {1} is responsible to {2} %.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is best + 1; {2} is 100 * shares[best]</extracomment>
        <translation>成分 {1} の負担率は {2} % です。</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <extracomment>latentlab/data/absent.py; {1} is len(some) - 4</extracomment>
        <translation>他 {1}</translation>
    </message>
    <message>
        <source>A picture decodes there, {1} % as light as can be.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is 100 * light</extracomment>
        <translation>そこでは画像にデコードされ、明るさは最大の {1} % です。</translation>
    </message>
    <message>
        <source>path_{1}</source>
        <extracomment>latentlab/lab/kept.py; {1} is number</extracomment>
        <translation>path_{1}</translation>
    </message>
    <message>
        <source>named_{1}</source>
        <extracomment>latentlab/lab/kept.py; {1} is number</extracomment>
        <translation>named_{1}</translation>
    </message>
    <message>
        <source>other fields</source>
        <extracomment>latentlab/lab/kept_runs.py</extracomment>
        <translation>他のフィールド</translation>
    </message>
    <message>
        <source>{1}: {2} rows, {3} of them held out</source>
        <extracomment>latentlab/lab/lab.py; {1} is data.name; {2} is len(data); {3} is len(data.held_out)</extracomment>
        <translation>{1}: {2} 行、うちホールドアウト {3}</translation>
    </message>
    <message>
        <source>{1}: cancelled.</source>
        <extracomment>latentlab/lab/lab.py; {1} is title</extracomment>
        <translation>{1}: キャンセルしました。</translation>
    </message>
    <message>
        <source>{1} opened without its rows: {2}</source>
        <extracomment>latentlab/lab/lab.py; {1} is session.data.name; {2} is session.data.x.sentence</extracomment>
        <translation>{1} を行なしで開きました: {2}</translation>
    </message>
    <message>
        <source>lab.do({1})</source>
        <extracomment>latentlab/lab/log.py; {1} is &apos;, &apos;.join([repr(self.verb), *(f&apos;{name}={value!r}&apos; for name, value in self.values.items())])</extracomment>
        <translation>lab.do({1})</translation>
    </message>
    <message>
        <source>Posterior of {1}</source>
        <extracomment>latentlab/lab/looking.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>{1} の事後分布</translation>
    </message>
    <message>
        <source>There is no row {1}: they are numbered from 0 to {2}.</source>
        <extracomment>latentlab/lab/looking.py; {1} is row; {2} is len(lab.data) - 1</extracomment>
        <translation>行 {1} はありません: 番号は 0 から {2} までです。</translation>
    </message>
    <message>
        <source>The posterior of {1} was that of step {2}, and the run has gone on since: look again while it rests.</source>
        <extracomment>latentlab/lab/looking.py; {1} is lab.data.name_of(row); {2} is found.step</extracomment>
        <translation>{1} の事後分布はステップ {2} のもので、その後実行が進みました。休止中に見直してください。</translation>
    </message>
    <message>
        <source>{1} {2} {3} nats per row over all {4} {5} rows</source>
        <extracomment>latentlab/lab/measure.py; {1} is found.of.capitalize(); {2} is name; {3} is nats(value); {4} is found.elbo_rows; {5} is found.of</extracomment>
        <translation>{1} {2} 1 行あたり {3} nats(全 {4} {5} 行)</translation>
    </message>
    <message>
        <source>This model has no figure for held-out rows.</source>
        <extracomment>latentlab/lab/measure.py</extracomment>
        <translation>このモデルにはホールドアウト行の数値がありません。</translation>
    </message>
    <message>
        <source>The rows are not here: relink the data (File menu) first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>行がここにありません: 先にデータを再リンクしてください(ファイルメニュー)。</translation>
    </message>
    <message>
        <source>in memory</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>メモリ内</translation>
    </message>
    <message>
        <source>no training</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>学習中でない</translation>
    </message>
    <message>
        <source>between runs</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>実行の合間</translation>
    </message>
    <message>
        <source>measured runs</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>測定済みの実行</translation>
    </message>
    <message>
        <source>rows on the map</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>マップ上の行</translation>
    </message>
    <message>
        <source>rows left out</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>除外された行</translation>
    </message>
    <message>
        <source>flat plane</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>平らな平面</translation>
    </message>
    <message>
        <source>several rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>複数の行</translation>
    </message>
    <message>
        <source>closed KL</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>閉形式の KL</translation>
    </message>
    <message>
        <source>coloured numbers</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>数値の色分け</translation>
    </message>
    <message>
        <source>selection on the map</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>マップ上の選択</translation>
    </message>
    <message>
        <source>known path</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>既知の経路</translation>
    </message>
    <message>
        <source>any path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>任意の経路</translation>
    </message>
    <message>
        <source>fewer paths</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>経路を減らす</translation>
    </message>
    <message>
        <source>other run</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>他の実行</translation>
    </message>
    <message>
        <source>drawn samples</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>抽出済みサンプル</translation>
    </message>
    <message>
        <source>two classes</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>二つのクラス</translation>
    </message>
    <message>
        <source>There is nothing to choose of how these data are read.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このデータの読み込み方には選べるものがありません。</translation>
    </message>
    <message>
        <source>These data have no labels.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このデータにはラベルがありません。</translation>
    </message>
    <message>
        <source>These rows lie on disk and are not searched.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>これらの行はディスク上にあり、検索しません。</translation>
    </message>
    <message>
        <source>Rows of these data are not pictures.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このデータの行は画像ではありません。</translation>
    </message>
    <message>
        <source>No training is under way.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>学習中ではありません。</translation>
    </message>
    <message>
        <source>Pause or stop the training first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に学習を一時停止または停止してください。</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>先に実行を停止してください。</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>No run has been measured yet: train one to its end.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>測定された実行がまだありません: 最後まで学習してください。</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>終わった実行がまだありません。</translation>
    </message>
    <message>
        <source>No rows are on the map yet.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>まだマップ上に行がありません。</translation>
    </message>
    <message>
        <source>All rows of these data are on the map already.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このデータの行はすべて既にマップ上にあります。</translation>
    </message>
    <message>
        <source>Choose a linear plane: all rows are not laid out anew.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>線形平面を選んでください: 全行を新たに配置することはできません。</translation>
    </message>
    <message>
        <source>There are too few rows on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>マップ上の行が少なすぎます。</translation>
    </message>
    <message>
        <source>A space of one dimension is shown as a line.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>1 次元の空間は線として示されます。</translation>
    </message>
    <message>
        <source>The model has no components.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このモデルには成分がありません。</translation>
    </message>
    <message>
        <source>This model has no Gaussian q with a gap to look at.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このモデルには、ギャップを見るためのガウス q がありません。</translation>
    </message>
    <message>
        <source>This model has no encoder whose weights could be improved by a gradient.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このモデルには、勾配で重みを改善できるエンコーダがありません。</translation>
    </message>
    <message>
        <source>The KL to this learned prior has no closed form: its encoder makes the prior as well.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>学習された事前分布への KL には閉形式がありません: エンコーダが事前分布も作ります。</translation>
    </message>
    <message>
        <source>A mixture&apos;s places lie among the data.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>混合の位置はデータの中にあります。</translation>
    </message>
    <message>
        <source>These latent variables are categories, with nothing between them to go along.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>これらの潜在変数はカテゴリーで、間をたどることができません。</translation>
    </message>
    <message>
        <source>Colour the rows by a column of numbers first (C).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に数値の列で行を色分けしてください (C)。</translation>
    </message>
    <message>
        <source>Select rows first: draw around some on the map (L).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に行を選択してください: マップ上で囲みます (L)。</translation>
    </message>
    <message>
        <source>All rows are selected.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>すべての行が選択されています。</translation>
    </message>
    <message>
        <source>None of the selected rows is on the map now.</source>
        <extracomment>latentlab/export/exhibit.py</extracomment>
        <translation>選択した行は今どれもマップ上にありません。</translation>
    </message>
    <message>
        <source>The path has no waypoints yet: press W on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>経路に経由点がまだありません: マップ上で W を押してください。</translation>
    </message>
    <message>
        <source>A path needs two waypoints: move the probe and press W, twice.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>経路には経由点が二つ必要です: プローブを動かして W を押すことを 2 回行ってください。</translation>
    </message>
    <message>
        <source>This path is still being found.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>この経路はまだ計算中です。</translation>
    </message>
    <message>
        <source>There is no path to remove.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>削除する経路がありません。</translation>
    </message>
    <message>
        <source>There are {1} paths: remove one first.</source>
        <extracomment>latentlab/lab/needs.py; {1} is MOST_PATHS</extracomment>
        <translation>経路が {1} 本あります: 先に一つ削除してください。</translation>
    </message>
    <message>
        <source>A path needs two bookmarks: press M on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>経路にはブックマークが二つ必要です: マップ上で M を押してください。</translation>
    </message>
    <message>
        <source>A run keeps snapshots while it trains: train first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>実行は学習中にスナップショットを残します: 先に学習してください。</translation>
    </message>
    <message>
        <source>Pause the training first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に学習を一時停止してください。</translation>
    </message>
    <message>
        <source>This network was trained elsewhere.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>このネットワークは別の所で学習されました。</translation>
    </message>
    <message>
        <source>This is the first snapshot.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>これが最初のスナップショットです。</translation>
    </message>
    <message>
        <source>This is the newest snapshot.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>これが最新のスナップショットです。</translation>
    </message>
    <message>
        <source>This is the newest state: go back along the timeline first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>これが最新の状態です: 先にタイムラインでさかのぼってください。</translation>
    </message>
    <message>
        <source>There is no other run: train once more, or open a session.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>他の実行がありません: もう一度学習するか、セッションを開いてください。</translation>
    </message>
    <message>
        <source>Draw samples first (S).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先にサンプルを抽出してください (S)。</translation>
    </message>
    <message>
        <source>Look at a row&apos;s posterior first (G).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に行の事後分布を見てください (G)。</translation>
    </message>
    <message>
        <source>Compare with another run first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先に他の実行と比較してください。</translation>
    </message>
    <message>
        <source>Only a conditional model decodes under conditions.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>条件の下でデコードするのは条件付きモデルだけです。</translation>
    </message>
    <message>
        <source>Select two rows of different classes first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先にクラスの異なる二つの行を選択してください。</translation>
    </message>
    <message>
        <source>This needs {1}, which nothing here has.</source>
        <extracomment>latentlab/lab/needs.py; {1} is name</extracomment>
        <translation>これには {1} が必要ですが、ここにはありません。</translation>
    </message>
    <message>
        <source>Picture of the data</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>データの図</translation>
    </message>
    <message>
        <source>picture data</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>データを図示</translation>
    </message>
    <message>
        <source>The map shows these data already.</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>マップは既にこのデータを示しています。</translation>
    </message>
    <message>
        <source>Open data first, with their rows.</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>先に、行を含むデータを開いてください。</translation>
    </message>
    <message>
        <source>a finite number</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>有限の数値</translation>
    </message>
    <message>
        <source>True or False</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>True または False</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>names with values</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>値をもつ名前</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a list of {1}</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is each or f&apos;which each is {_words(inner)}&apos;</extracomment>
        <translation>{1} のリスト</translation>
    </message>
    <message>
        <source>{1}: {2} must be {3}, not {4}.</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is verb; {2} is name; {3} is _words(hints[name]); {4} is said</extracomment>
        <translation>{1}: {2} は {4} ではなく {3} でなければなりません。</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>ラボ</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>有限の数値</translation>
    </message>
    <message>
        <source>which each is {1}</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is _words(inner)</extracomment>
        <translation>それぞれ {1}</translation>
    </message>
    <message>
        <source>A place on this plane is a place in latent space: the probe decodes it exactly.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>この平面上の位置は潜在空間の位置です: プローブは正確にデコードします。</translation>
    </message>
    <message>
        <source>A place on this plane is turned back into latent space by a learned inverse.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>この平面上の位置は、学習した逆写像で潜在空間に戻されます。</translation>
    </message>
    <message>
        <source>A place on this plane cannot be turned back: the probe goes to the nearest row.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>この平面上の位置は戻せません: プローブは最も近い行に移ります。</translation>
    </message>
    <message>
        <source>Measuring the plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>平面を測定中</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Removing what was kept</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>残っていたものを削除中</translation>
    </message>
    <message>
        <source>epoch {1}</source>
        <extracomment>latentlab/lab/recovering.py; {1} is epoch_words(lab.report.epoch)</extracomment>
        <translation type="vanished">エポック {1}</translation>
    </message>
    <message>
        <source>recovery watch</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>復旧の監視</translation>
    </message>
    <message>
        <source>Keeping unsaved work</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>未保存の作業を保持中</translation>
    </message>
    <message>
        <source>{1} Save the session to keep it.</source>
        <extracomment>latentlab/lab/recovering.py; {1} is sentence</extracomment>
        <translation>{1} 残すにはセッションを保存してください。</translation>
    </message>
    <message>
        <source>row {1}</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.number_of(row)</extracomment>
        <translation>行 {1}</translation>
    </message>
    <message>
        <source>rows of the table</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Copying cells</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>セルをコピー中</translation>
    </message>
    <message>
        <source>Sorting rows</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>行を並べ替え中</translation>
    </message>
    <message>
        <source>There is no column {1}; there are {2}.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is title; {2} is &apos;, &apos;.join((c.title for c in self.columns))</extracomment>
        <translation>列 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>The rows are not sorted by {1}: all of them would have to be read.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is title</extracomment>
        <translation>{1} では並べ替えません: すべての行を読む必要があります。</translation>
    </message>
    <message>
        <source>{1} cells are too many to copy: export the selection instead.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is len(rows) * len(columns)</extracomment>
        <translation>{1} セルはコピーするには多すぎます: 選択をエクスポートしてください。</translation>
    </message>
    <message>
        <source>{} paused at step {1}, epoch {2}</source>
        <extracomment>latentlab/lab/running.py; {1} is now.step; {2} is epoch_words(now.epoch)</extracomment>
        <translation type="vanished">{} ステップ {1}、エポック {2} で一時停止</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>モデルを準備中</translation>
    </message>
    <message>
        <source>Health of the run</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>実行の健全性</translation>
    </message>
    <message>
        <source>Training {1}</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>{1} を学習中</translation>
    </message>
    <message>
        <source>A model is being prepared already; Cancel gives it up.</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>既にモデルを準備中です。「キャンセル」で中止します。</translation>
    </message>
    <message>
        <source>Measuring the run</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>実行を測定中</translation>
    </message>
    <message>
        <source>Path {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is index + 1</extracomment>
        <translation>経路 {1}</translation>
    </message>
    <message>
        <source>select nothing</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>forget {1}</source>
        <extracomment>latentlab/lab/selections.py; {1} is name</extracomment>
        <translation>{1} を破棄</translation>
    </message>
    <message>
        <source>keep {1}</source>
        <extracomment>latentlab/lab/selections.py; {1} is name</extracomment>
        <translation>{1} を保存</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>by size</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>サイズで</translation>
    </message>
    <message>
        <source>Taking up what was left</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>残っていたものを引き継ぎ中</translation>
    </message>
    <message>
        <source>Opening {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>{1} を開いています</translation>
    </message>
    <message>
        <source>Open a session first; what is relinked is its data.</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>先にセッションを開いてください。再リンクするのはそのデータです。</translation>
    </message>
    <message>
        <source>{1}: {2} rows are here again.</source>
        <extracomment>latentlab/lab/sessions.py; {1} is data.name; {2} is len(data)</extracomment>
        <translation>{1}: {2} 行が再び使えます。</translation>
    </message>
    <message>
        <source>Saving {1}</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path.name</extracomment>
        <translation>{1} を保存中</translation>
    </message>
    <message>
        <source>Saved {1}</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path</extracomment>
        <translation>{1} を保存しました</translation>
    </message>
    <message>
        <source>{1} is open in another window too: whoever saves second is asked first.</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path.name</extracomment>
        <translation>{1} は別のウィンドウでも開いています: 後から保存する側に確認します。</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>Placing rows</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>行を配置中</translation>
    </message>
    <message>
        <source>Choose a snapshot on the timeline first: training goes on from there.</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>先にタイムラインでスナップショットを選んでください: 学習はそこから続きます。</translation>
    </message>
    <message>
        <source>Going back to that snapshot</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>そのスナップショットに戻っています</translation>
    </message>
    <message>
        <source>Measuring trust</source>
        <extracomment>latentlab/lab/trusted.py</extracomment>
        <translation>信頼度を測定中</translation>
    </message>
    <message>
        <source>Measuring the probe&apos;s place</source>
        <extracomment>latentlab/lab/trusted.py</extracomment>
        <translation>プローブの位置を測定中</translation>
    </message>
    <message>
        <source>trained here</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>ここで学習済み</translation>
    </message>
    <message>
        <source>what if</source>
        <extracomment>latentlab/lab/course.py</extracomment>
        <translation>もしも</translation>
    </message>
    <message>
        <source>{1} cannot be tried on this model as it is set.</source>
        <extracomment>latentlab/lab/trying.py; {1} is min(wrong)</extracomment>
        <translation>このモデルの今の設定では {1} を試せません。</translation>
    </message>
    <message>
        <source>look at posterior</source>
        <extracomment>latentlab/lab/looking.py</extracomment>
        <translation>事後分布を見る</translation>
    </message>
    <message>
        <source>draw samples</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>サンプルを抽出</translation>
    </message>
    <message>
        <source>move probe</source>
        <extracomment>latentlab/lab/log.py</extracomment>
        <translation>プローブを移動</translation>
    </message>
    <message>
        <source>choose condition</source>
        <extracomment>latentlab/lab/state.py</extracomment>
        <translation>条件を選択</translation>
    </message>
    <message>
        <source>hide classes</source>
        <extracomment>latentlab/lab/log.py</extracomment>
        <translation>クラスを隠す</translation>
    </message>
    <message>
        <source>choose plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>平面を選択</translation>
    </message>
    <message>
        <source>keep plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>平面を保つ</translation>
    </message>
    <message>
        <source>show snapshot</source>
        <extracomment>latentlab/lab/course.py</extracomment>
        <translation>スナップショットを表示</translation>
    </message>
    <message>
        <source>show newest</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>最新を表示</translation>
    </message>
    <message>
        <source>compare session</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>セッションと比較</translation>
    </message>
    <message>
        <source>keep selection</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>選択を保存</translation>
    </message>
    <message>
        <source>forget selection</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>選択を破棄</translation>
    </message>
    <message>
        <source>change paths</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>経路を変更</translation>
    </message>
    <message>
        <source>set bookmarks</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>ブックマークを設定</translation>
    </message>
    <message>
        <source>open session</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>log events</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>イベントを記録</translation>
    </message>
    <message>
        <source>epochs must be from 1 to {1}, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is MOST_EPOCHS; {2} is epochs</extracomment>
        <translation>epochs は {2} ではなく 1 から {1} でなければなりません。</translation>
    </message>
    <message>
        <source>A run rests paused or ended, not {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is phase</extracomment>
        <translation>実行の休止は {1} ではなく paused か ended です。</translation>
    </message>
    <message>
        <source>The run is going on: pause or end it first.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>実行中です: 先に一時停止するか終了してください。</translation>
    </message>
    <message>
        <source>The evidence of this model is found by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(ways); {2} is method</extracomment>
        <translation>このモデルのエビデンスは {2} ではなく {1} で求めます。</translation>
    </message>
    <message>
        <source>z must be {1} numbers, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is len(lab.probe); {2} is len(z)</extracomment>
        <translation>z は {2} 個ではなく {1} 個の数値でなければなりません。</translation>
    </message>
    <message>
        <source>There is no condition {1}: the model decodes under {2} classes.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is condition; {2} is count</extracomment>
        <translation>条件 {1} はありません: モデルは {2} クラスの下でデコードします。</translation>
    </message>
    <message>
        <source>Nothing can be coloured by {1}: it is no column of {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is by; {2} is lab.data.name</extracomment>
        <translation>{1} では色分けできません: {2} の列ではありません。</translation>
    </message>
    <message>
        <source>Numbers are coloured by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(scales()); {2} is scale</extracomment>
        <translation>数値は {2} ではなく {1} で色付けします。</translation>
    </message>
    <message>
        <source>The rows are coloured by {1} classes, from 0 on.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is count</extracomment>
        <translation>行は 0 から始まる {1} クラスで色分けされます。</translation>
    </message>
    <message>
        <source>There are {1} latent dimensions.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is dims</extracomment>
        <translation>潜在次元は {1} です。</translation>
    </message>
    <message>
        <source>A plane is one of {1}, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(PLANES); {2} is kind</extracomment>
        <translation>平面は {2} ではなく {1} の一つです。</translation>
    </message>
    <message>
        <source>There is no run {1} to compare with; there are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is name; {2} is &apos;, &apos;.join(others) or &apos;none&apos;</extracomment>
        <translation>比較する実行 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>Rows are ranges [first, one after the last] within 0 to {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is count</extracomment>
        <translation>行は 0 から {1} までの範囲 [最初, 最後の次] で指定します。</translation>
    </message>
    <message>
        <source>What is found can replace, add or remove, not {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is how</extracomment>
        <translation>検索結果は {1} ではなく、置き換え、追加、除外のいずれかです (replace, add, remove)。</translation>
    </message>
    <message>
        <source>Select some rows first, and give a name to keep them under.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>先に行を選択し、保存する名前を付けてください。</translation>
    </message>
    <message>
        <source>No selection is kept as {1}; kept are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is name; {2} is &apos;, &apos;.join(kept) or &apos;none&apos;</extracomment>
        <translation>{1} という選択は保存されていません。保存されているのは {2} です。</translation>
    </message>
    <message>
        <source>There are from 1 to {1} paths, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is MOST_PATHS; {2} is len(paths)</extracomment>
        <translation>経路は {2} 本ではなく 1 から {1} 本です。</translation>
    </message>
    <message>
        <source>One of the paths must be at hand.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>経路の一つが現在の経路でなければなりません。</translation>
    </message>
    <message>
        <source>There is no path {1}: there are {2}, from 0 on.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is index; {2} is len(lab.walks.paths)</extracomment>
        <translation>経路 {1} はありません: 0 から始まる {2} 本があります。</translation>
    </message>
    <message>
        <source>There must be a name for each place, and {1} numbers of each place.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is dims</extracomment>
        <translation>各位置に名前と {1} 個の数値が必要です。</translation>
    </message>
    <message>
        <source>There is no export {1}; there are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is kind; {2} is &apos;, &apos;.join(EXPORTERS)</extracomment>
        <translation>エクスポート {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>There is no command {1}. There are: {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is command.verb; {2} is &apos;, &apos;.join(VERBS)</extracomment>
        <translation>コマンド {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>Open data first.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>先にデータを開いてください。</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>先にモデルを学習してください。</translation>
    </message>
    <message>
        <source>The run keeps no snapshot of step {1}; it has those of {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is step; {2} is &apos;, &apos;.join(map(str, steps))</extracomment>
        <translation>実行にステップ {1} のスナップショットはありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>The rows {1} came from a program: give them with take_data first.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is called</extracomment>
        <translation>行 {1} はプログラムから来たものです: 先に take_data で渡してください。</translation>
    </message>
    <message>
        <source>new path</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>新しい経路</translation>
    </message>
    <message>
        <source>remove path</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>経路を削除</translation>
    </message>
    <message>
        <source>set paths</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>経路を設定</translation>
    </message>
    <message>
        <source>Waypoints must be a list of places, each {1} finite numbers.</source>
        <extracomment>latentlab/lab/walks.py; {1} is dims</extracomment>
        <translation>経由点は位置のリストで、それぞれ {1} 個の有限の数値でなければなりません。</translation>
    </message>
    <message>
        <source>A path goes by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/walks.py; {1} is &apos;, &apos;.join(INTERPOLATIONS); {2} is way</extracomment>
        <translation>経路の補間は {2} ではなく {1} です。</translation>
    </message>
    <message>
        <source>The name of a path is text.</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>経路の名前はテキストです。</translation>
    </message>
    <message>
        <source>take path</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>経路を選択</translation>
    </message>
    <message>
        <source>change the speed</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>速度を変更</translation>
    </message>
    <message>
        <source>Measuring the paths</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>経路を測定中</translation>
    </message>
    <message>
        <source>There are {1} paths already: remove one first.</source>
        <extracomment>latentlab/lab/walks.py; {1} is MOST_PATHS</extracomment>
        <translation>経路が既に {1} 本あります: 先に一つ削除してください。</translation>
    </message>
    <message>
        <source>choose speed</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>速度を選択</translation>
    </message>
    <message>
        <source>Placing all rows</source>
        <extracomment>latentlab/lab/whole_map.py</extracomment>
        <translation>全行を配置中</translation>
    </message>
    <message>
        <source>Colouring all rows</source>
        <extracomment>latentlab/lab/whole_map.py</extracomment>
        <translation>全行を色付け中</translation>
    </message>
    <message>
        <source>{1}: all rows on the map need {2} GB there; {3} GB are free.</source>
        <extracomment>latentlab/lab/whole_map.py; {1} is cache_folder(); {2} is ROW_BYTES * len(data) / 1000000000.0; {3} is room / 1000000000.0</extracomment>
        <translation>{1}: マップ上の全行には {2} GB 必要ですが、空きは {3} GB です。</translation>
    </message>
    <message>
        <source>log σ</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>log σ</translation>
    </message>
    <message>
        <source>μ of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q の μ</translation>
    </message>
    <message>
        <source>log σ² of q</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>q の log σ²</translation>
    </message>
    <message>
        <source>L, Σ = LLᵀ</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>L, Σ = LLᵀ</translation>
    </message>
    <message>
        <source>A correlation lies between −1 and 1; {1} does not.</source>
        <extracomment>latentlab/lessons/cavi.py; {1} is correlation</extracomment>
        <translation>相関は −1 と 1 の間です。{1} は範囲外です。</translation>
    </message>
    <message>
        <source>Beta</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>Beta</translation>
    </message>
    <message>
        <source>exp x</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>exp x</translation>
    </message>
    <message>
        <source>logistic x</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>ロジスティック x</translation>
    </message>
    <message>
        <source>logit x</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>ロジット x</translation>
    </message>
    <message>
        <source>There is no density {1} of spread {2}.</source>
        <extracomment>latentlab/lessons/change.py; {1} is self.name; {2} is self.spread</extracomment>
        <translation>広がり {2} の密度 {1} はありません。</translation>
    </message>
    <message>
        <source>p(x|z) is over {1}, so p(x) is no density to draw.</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>p(x|z) は {1} 上の分布なので、p(x) は描ける密度ではありません。</translation>
    </message>
    <message>
        <source>A density is drawn for rows of one or two values; rows of {1} have {2}.</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>密度は 1 個か 2 個の値の行について描きます。{1} の行は {2} 個です。</translation>
    </message>
    <message>
        <source>a closed form</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>閉形式</translation>
    </message>
    <message>
        <source>the sum over all {1} z</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>全 {1} 個の z にわたる和</translation>
    </message>
    <message>
        <source>the sum over {1} cells of z</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>z の {1} セルにわたる和</translation>
    </message>
    <message>
        <source>{1} draws of p(z)</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>p(z) からの {1} 回の抽出</translation>
    </message>
    <message>
        <source>p(x|z) is a {1}, whose mass in a cell is not known here.</source>
        <extracomment>latentlab/lessons/density.py; {1} is type(base).__name__</extracomment>
        <translation>p(x|z) は {1} で、セル内の質量はここでは不明です。</translation>
    </message>
    <message>
        <source>draws of p(z)</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>p(z) からの抽出</translation>
    </message>
    <message>
        <source>draws of q</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>q からの抽出</translation>
    </message>
    <message>
        <source>draws of the best q</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>最良の q からの抽出</translation>
    </message>
    <message>
        <source>Plain autoencoder</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>通常の自己符号化器</translation>
    </message>
    <message>
        <source>Everything at 0</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>すべてが 0 に</translation>
    </message>
    <message>
        <source>Mean of the data</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>データの平均</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>崩壊</translation>
    </message>
    <message>
        <source>Memorising</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>丸暗記</translation>
    </message>
    <message>
        <source>q has no width and the KL costs nothing: rows spread far beyond the prior, and what lies between them decodes to nothing that was learned.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>q に幅がなく KL も無料です: 行は事前分布のはるか外に広がり、行の間は学習していないものにデコードされます。</translation>
    </message>
    <message>
        <source>With width and KL, rows come back to where the prior is, and what lies between them is learned too.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>幅と KL があれば、行は事前分布の所に戻り、行の間も学習されます。</translation>
    </message>
    <message>
        <source>Only the KL is left: q becomes the prior for every row, all lie at 0, and z says nothing of x.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>KL だけが残ります: q はすべての行で事前分布になり、すべてが 0 に集まり、z は x について何も示しません。</translation>
    </message>
    <message>
        <source>The reconstruction rewards a q that tells rows apart: they part again.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>再構成は行を見分ける q を有利にします: 行は再び分かれます。</translation>
    </message>
    <message>
        <source>z is drawn without a look at x, so the best that any z can decode to is the mean of the data: drag the probe.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>z は x を見ずに抽出されるため、どの z も最良でデータの平均にしかデコードできません: プローブをドラッグしてください。</translation>
    </message>
    <message>
        <source>With z from q(z|x) the decoder learns again what each z is of.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>q(z|x) からの z により、デコーダは各 z が何のものかを再び学習します。</translation>
    </message>
    <message>
        <source>The KL costs twenty times as much as it is worth: q becomes the prior, and the decoder does without z.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>KL の代償が本来の 20 倍です: q は事前分布になり、デコーダは z なしで済ませます。</translation>
    </message>
    <message>
        <source>With a sharp q and no KL, z pays again, and dimensions are used; then press All as set.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>鋭い q と KL なしで z は再び役立ち、次元が使われます。その後「すべて設定どおり」を押してください。</translation>
    </message>
    <message>
        <source>More dimensions than values, no width, no KL: rows are copied, new ones and noise as well, and draws of p(z) decode to nothing (Samples).</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>値より多い次元、幅なし、KL なし: 行は(新しい行やノイズも)写されるだけで、p(z) からの抽出は無意味なものにデコードされます(サンプル)。</translation>
    </message>
    <message>
        <source>Width and KL leave room for what rows share only: draws of p(z) decode nearer to data again.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>幅と KL は、行に共通するものの余地だけを残します: p(z) からの抽出は再びデータの近くにデコードされます。</translation>
    </message>
    <message>
        <source>The encoder makes this prior, too: the KL has no closed gradient by its weights.</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>エンコーダがこの事前分布も作ります: その重みによる KL の勾配には閉形式がありません。</translation>
    </message>
    <message>
        <source>Gradients are compared on two rows or more: a baseline is made of the others.</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>勾配は 2 行以上で比較します: ベースラインは他の行から作られます。</translation>
    </message>
    <message>
        <source>{1} made rows</source>
        <extracomment>latentlab/lessons/infinite.py; {1} is MOST_ROWS</extracomment>
        <translation>作成した {1} 行</translation>
    </message>
    <message>
        <source>The reverse fit cannot start at {1}.</source>
        <extracomment>latentlab/lessons/kl.py; {1} is start</extracomment>
        <translation>逆方向の当てはめは {1} から始められません。</translation>
    </message>
    <message>
        <source>There is no family {1} of q; there are {2}.</source>
        <extracomment>latentlab/lessons/kl.py; {1} is family; {2} is &apos;, &apos;.join(FAMILIES)</extracomment>
        <translation>q の分布族 {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>q(z) comes first</source>
        <extracomment>latentlab/lessons/mixture_factors.py</extracomment>
        <translation>先に q(z) です</translation>
    </message>
    <message>
        <source>{1} rows</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>of made blobs, for no data are open</source>
        <extracomment>latentlab/lessons/order.py</extracomment>
        <translation>データが開かれていないため、作成した塊</translation>
    </message>
    <message>
        <source>{1} main directions of {2} values</source>
        <extracomment>latentlab/lessons/order.py; {1} is x.shape[1]; {2} is values</extracomment>
        <translation>{2} 値の主方向 {1} 本</translation>
    </message>
    <message>
        <source>first direction</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>第 1 方向</translation>
    </message>
    <message>
        <source>second direction</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>第 2 方向</translation>
    </message>
    <message>
        <source>with baseline</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>ベースライン付き</translation>
    </message>
    <message>
        <source>z is one of several categories, which span no subspace to compare.</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation>z は複数カテゴリーの一つで、比較する部分空間を張りません。</translation>
    </message>
    <message>
        <source>no hidden layers ([] in Hidden layers, or --set hidden=[]){1}</source>
        <extracomment>latentlab/lessons/subspaces.py; {1} is more</extracomment>
        <translation>隠れ層なし(「隠れ層」で []、または --set hidden=[]){1}</translation>
    </message>
    <message>
        <source>and a Gaussian likelihood</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation>、ガウス尤度</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>手描き</translation>
    </message>
    <message>
        <source>Draw at least one point, all between −{1} and {2}.</source>
        <extracomment>latentlab/lessons/targets.py; {1} is FARTHEST; {2} is FARTHEST</extracomment>
        <translation>少なくとも 1 点を、すべて −{1} から {2} の間に描いてください。</translation>
    </message>
    <message>
        <source>Uniform</source>
        <extracomment>latentlab/lessons/widths.py</extracomment>
        <translation>一様</translation>
    </message>
    <message>
        <source>Laplace</source>
        <extracomment>latentlab/lessons/widths.py</extracomment>
        <translation>ラプラス</translation>
    </message>
    <message>
        <source>Two modes</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>二つのモード</translation>
    </message>
    <message>
        <source>Three modes</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>三つのモード</translation>
    </message>
    <message>
        <source>A Gaussian, aslant</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>斜めのガウス分布</translation>
    </message>
    <message>
        <source>A banana</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>バナナ形</translation>
    </message>
    <message>
        <source>A ring</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>リング</translation>
    </message>
    <message>
        <source>Full Gaussian</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>完全ガウス</translation>
    </message>
    <message>
        <source>Diagonal Gaussian</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>対角ガウス</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>二つのガウス</translation>
    </message>
    <message>
        <source>f(z) = z²</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>f(z) = z²</translation>
    </message>
    <message>
        <source>f(z) = sin 2z</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>f(z) = sin 2z</translation>
    </message>
    <message>
        <source>f(z) = 1 where z &gt; 0</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>f(z) = 1 (z &gt; 0)</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Adopted network</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>取り込んだネットワーク</translation>
    </message>
    <message>
        <source>a network that was trained elsewhere</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>別の所で学習されたネットワーク</translation>
    </message>
    <message>
        <source>The model {1} of the package {2} is none: it has no {3}.</source>
        <extracomment>latentlab/models/__init__.py; {1} is name; {2} is package; {3} is &apos;, &apos;.join(lacking)</extracomment>
        <translation>パッケージ {2} のモデル {1} は無効です: {3} がありません。</translation>
    </message>
    <message>
        <source>The model {1} of the package {2} cannot be imported ({3}).</source>
        <extracomment>latentlab/models/__init__.py; {1} is name; {2} is package; {3} is told(error)</extracomment>
        <translation>パッケージ {2} のモデル {1} をインポートできません({3})。</translation>
    </message>
    <message>
        <source>The network {!r} is functions of a program, and this program has not adopted them. Call ll.adopt with the same functions and this name, then open it again.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>ネットワーク {!r} はプログラムの関数であり、このプログラムには取り込まれていません。同じ関数とこの名前で ll.adopt を呼び、開き直してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Under which its functions were given.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>関数を渡したときの名前。</translation>
    </message>
    <message>
        <source>How many numbers stand for one row.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>1 行を表す数値の数。</translation>
    </message>
    <message>
        <source>p(x|z) about what it decodes.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>デコード結果のまわりの p(x|z)。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>Whether decoding gives the likelihood&apos;s parameters, not its mean.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>デコードが平均ではなく尤度のパラメータを返すか。</translation>
    </message>
    <message>
        <source>Whether z ~ N(0, I).</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>z ~ N(0, I) かどうか。</translation>
    </message>
    <message>
        <source>Of a Gaussian likelihood.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>ガウス尤度の場合。</translation>
    </message>
    <message>
        <source>Of a categorical likelihood.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>カテゴリカル尤度の場合。</translation>
    </message>
    <message>
        <source>network {1}</source>
        <extracomment>latentlab/models/adopted.py; {1} is len(_GIVEN) + 1</extracomment>
        <translation>ネットワーク {1}</translation>
    </message>
    <message>
        <source>data must be a Dataset, such as ll.Dataset.of(rows), not a {1}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is type(data).__name__</extracomment>
        <translation>data は {1} ではなく、ll.Dataset.of(rows) のような Dataset でなければなりません。</translation>
    </message>
    <message>
        <source>sigma must be above 0, not {1}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is sigma</extracomment>
        <translation>sigma は {1} ではなく 0 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>z must be {1} × {2} finite numbers, a row for each of {3}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is len(data); {2} is dims; {3} is data.name</extracomment>
        <translation>z は {1} × {2} の有限の数値({3} の各行に 1 行)でなければなりません。</translation>
    </message>
    <message>
        <source>This network was trained elsewhere: there is nothing to train of it here.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>このネットワークは別の所で学習されました: ここで学習するものはありません。</translation>
    </message>
    <message>
        <source>z must be numbers ({1}).</source>
        <extracomment>latentlab/models/adopted.py; {1} is error</extracomment>
        <translation>z は数値でなければなりません({1})。</translation>
    </message>
    <message>
        <source>encode gave shapes {1}; z of shape (rows, {2}) is wanted, or a pair of means and standard deviations of that shape.</source>
        <extracomment>latentlab/models/adopted.py; {1} is [tuple(part.shape) for part in found]; {2} is self.latent_dim</extracomment>
        <translation>encode の返した形状は {1} です。形状(行数、{2})の z、またはその形状の平均と標準偏差の組が必要です。</translation>
    </message>
    <message>
        <source>encode gave standard deviations that are not above 0; give σ, not log σ².</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>encode の返した標準偏差が 0 より大きくありません。log σ² ではなく σ を返してください。</translation>
    </message>
    <message>
        <source>decode gave values that are not finite.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>decode の返した値が有限ではありません。</translation>
    </message>
    <message>
        <source>A mean does not say all of {1}: give its parameters, with parameters=True.</source>
        <extracomment>latentlab/models/adopted.py; {1} is kind.title[2:]</extracomment>
        <translation>平均だけでは {1} は定まりません: parameters=True としてパラメータを返してください。</translation>
    </message>
    <message>
        <source>decode gave means from {1} to {2}, which {3}{4} cannot have. Give means of p(x|z), or its parameters with parameters=True, or choose another likelihood.</source>
        <extracomment>latentlab/models/adopted.py; {1} is low; {2} is high; {3} is kind.title[0].lower(); {4} is kind.title[1:]</extracomment>
        <translation>decode の返した平均は {1} から {2} で、{3}{4} ではありえません。p(x|z) の平均、または parameters=True でそのパラメータを返すか、別の尤度を選んでください。</translation>
    </message>
    <message>
        <source>This network was adopted without a prior, so it has no p(z) and no evidence.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>このネットワークは事前分布なしで取り込まれたため、p(z) もエビデンスもありません。</translation>
    </message>
    <message>
        <source>decode gave {1} parameters for a row; {2} are wanted.</source>
        <extracomment>latentlab/models/adopted.py; {1} is given[0].numel(); {2} is outputs</extracomment>
        <translation>decode が 1 行に返したパラメータは {1} 個ですが、{2} 個必要です。</translation>
    </message>
    <message>
        <source>decode gave values of shape {1} for a row, and rows are {2}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is tuple(shape); {2} is self.shape</extracomment>
        <translation>decode が 1 行に返した値の形状は {1} ですが、行は {2} です。</translation>
    </message>
    <message>
        <source>of its residuals</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>残差から求める</translation>
    </message>
    <message>
        <source>Width of the bottleneck: fewer than the values of a row. Two can be seen whole on the map.</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>ボトルネックの幅: 行の値の数より小さくします。2 ならマップで全体を見られます。</translation>
    </message>
    <message>
        <source>{1} has one value a row, which no bottleneck can be narrower than. Choose model vae.</source>
        <extracomment>latentlab/models/autoencoder.py; {1} is data.name</extracomment>
        <translation>{1} は 1 行に 1 値なので、それより狭いボトルネックはありえません。モデル vae を選んでください。</translation>
    </message>
    <message>
        <source>A bottleneck of {1} is none for rows of {2} values: without a prior, only fewer latent dimensions than values mean anything. Choose at most {3}.</source>
        <extracomment>latentlab/models/autoencoder.py; {1} is wanted; {2} is values; {3} is values - 1</extracomment>
        <translation>{2} 値の行に {1} のボトルネックは成り立ちません: 事前分布がなければ、値より少ない潜在次元にのみ意味があります。{3} 以下を選んでください。</translation>
    </message>
    <message>
        <source>An autoencoder has no p(z), so nothing can be drawn from it and it has no evidence.</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>自己符号化器には p(z) がないため、抽出もできず、エビデンスもありません。</translation>
    </message>
    <message>
        <source>2, or fewer than the values</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>2、または値の数より小さい数</translation>
    </message>
    <message>
        <source>The most there can be; those that explain nothing empty themselves.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>最大の数。何も説明しない成分は自然に空になります。</translation>
    </message>
    <message>
        <source>Concentration α₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>集中度 α₀</translation>
    </message>
    <message>
        <source>Of the Dirichlet prior on the weights: the smaller, the fewer components stay.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>重みのディリクレ事前分布の集中度: 小さいほど残る成分が少なくなります。</translation>
    </message>
    <message>
        <source>Mean precision β₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>平均の精度 β₀</translation>
    </message>
    <message>
        <source>How many rows the prior mean is worth.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>事前平均が何行分に相当するか。</translation>
    </message>
    <message>
        <source>Degrees of freedom ν₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>自由度 ν₀</translation>
    </message>
    <message>
        <source>How many rows the prior covariance is worth; more than D − 1.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>事前共分散が何行分に相当するか。D − 1 より大きい値。</translation>
    </message>
    <message>
        <source>k-means starts, from K clusters down to few; the one that reaches the highest ELBO is shown. With one start, components can be watched as they empty themselves.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>k-means の開始点(K 個のクラスターから少数まで)。ELBO が最も高いものを表示します。開始点が一つなら、成分が空になっていく様子を見られます。</translation>
    </message>
    <message>
        <source>Rows of {1} values need more than {2} degrees of freedom, not {3}. Choose more, or leave it to the program.</source>
        <extracomment>latentlab/models/bayesian_mixture.py; {1} is values; {2} is values - 1; {3} is settings.freedom</extracomment>
        <translation>{1} 値の行には {3} ではなく {2} より大きい自由度が必要です。大きくするか、プログラムに任せてください。</translation>
    </message>
    <message>
        <source>Rows of {1} values: each component has a covariance of {2} × {3} whose prior is calculated with; at most {4} values. Choose model gmm with covariance=diagonal, or ppca.</source>
        <extracomment>latentlab/models/bayesian_mixture.py; {1} is values; {2} is values; {3} is values; {4} is MOST_VALUES</extracomment>
        <translation>{1} 値の行: 各成分は {2} × {3} の共分散をもち、その事前分布も計算に使います。値は {4} 個までです。covariance=diagonal のモデル gmm か、ppca を選んでください。</translation>
    </message>
    <message>
        <source>10, or fewer where fewer rows differ</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>10、または異なる行が少なければそれより小さい数</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>変分自己符号化器</translation>
    </message>
    <message>
        <source>networks for p(x|z) and q(z|x), trained together by the gradient of the ELBO</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>p(x|z) と q(z|x) のネットワークを ELBO の勾配で同時に学習</translation>
    </message>
    <message>
        <source>Conditional VAE</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>条件付き VAE</translation>
    </message>
    <message>
        <source>a VAE told the class of each row, so that one z decodes under every class</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>各行のクラスを与えられる VAE。一つの z が各クラスの下でデコードされます</translation>
    </message>
    <message>
        <source>Discrete-latent VAE</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>離散潜在 VAE</translation>
    </message>
    <message>
        <source>a VAE whose z are categorical, trained by Gumbel-softmax or the score function</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z がカテゴリカルな VAE。Gumbel-softmax またはスコア関数で学習</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>自己符号化器</translation>
    </message>
    <message>
        <source>networks to a narrow code and back, with squared error and no prior</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>狭い符号へ、そして元へ戻すネットワーク。二乗誤差、事前分布なし</translation>
    </message>
    <message>
        <source>Linear autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>線形自己符号化器</translation>
    </message>
    <message>
        <source>one matrix in and one out: it finds the principal subspace</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>入りと出に行列一つずつ: 主部分空間を見つけます</translation>
    </message>
    <message>
        <source>Probabilistic PCA</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>確率的 PCA</translation>
    </message>
    <message>
        <source>a linear map of z with equal noise, by EM or in closed form; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>等しいノイズをもつ z の線形写像。EM または閉形式。事後分布とエビデンスは厳密</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>a linear map of z with noise of its own for each value, by EM; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>値ごとのノイズをもつ z の線形写像。EM。事後分布とエビデンスは厳密</translation>
    </message>
    <message>
        <source>GPLVM</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>GPLVM</translation>
    </message>
    <message>
        <source>a Gaussian process from z to x; the places of the rows are learned, and how sure it is everywhere</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z から x へのガウス過程。行の位置と、各所での確信度を学習します</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>混合ガウス</translation>
    </message>
    <message>
        <source>z is one of K components, fitted by EM; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z は K 成分の一つ。EM で当てはめ。事後分布とエビデンスは厳密</translation>
    </message>
    <message>
        <source>Bayesian mixture</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>ベイズ混合</translation>
    </message>
    <message>
        <source>a mixture with priors on all its parameters, fitted by CAVI; needless components empty themselves</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>全パラメータに事前分布をもつ混合。CAVI で当てはめ。不要な成分は自然に空になります</translation>
    </message>
    <message>
        <source>Mean field on a Gaussian</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>ガウス分布への平均場</translation>
    </message>
    <message>
        <source>a factorised q fitted to one correlated Gaussian, coordinate by coordinate: CAVI at its smallest</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>相関のあるガウス分布に、因子分解した q を座標ごとに当てはめ: 最小の CAVI</translation>
    </message>
    <message>
        <source>Prior given c</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>c の下での事前分布</translation>
    </message>
    <message>
        <source>Shared: N(0, I) for every class, so that z holds what the class does not say. Learned: a mean and variance for each class.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>共有: すべてのクラスで N(0, I)。z はクラスの示さないものを担います。学習: クラスごとの平均と分散。</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Set by the program from the labels.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>プログラムがラベルから設定します。</translation>
    </message>
    <message>
        <source>{1} has no label of two or more classes, which a conditional VAE is conditioned on. Choose a label, or the model vae.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is data.name</extracomment>
        <translation>{1} には、条件付き VAE の条件となる 2 クラス以上のラベルがありません。ラベル、またはモデル vae を選んでください。</translation>
    </message>
    <message>
        <source>All rows of {1} are of one class, {2}, which tells a conditional VAE nothing. Choose another label, or the model vae.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is data.name; {2} is data.class_names[0]</extracomment>
        <translation>{1} の行はすべて一つのクラス {2} で、条件付き VAE には情報になりません。別のラベル、またはモデル vae を選んでください。</translation>
    </message>
    <message>
        <source>A conditional VAE learns its prior by class. Choose prior=normal.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>条件付き VAE は事前分布をクラスごとに学習します。prior=normal を選んでください。</translation>
    </message>
    <message>
        <source>There is no class {1}: they are 0 to {2}.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is int(found.max()); {2} is self.more - 1</extracomment>
        <translation>クラス {1} はありません: 0 から {2} です。</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Latent variables</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>潜在変数</translation>
    </message>
    <message>
        <source>How many categorical variables stand for one row.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>1 行を表すカテゴリカル変数の数。</translation>
    </message>
    <message>
        <source>Values K</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>値の数 K</translation>
    </message>
    <message>
        <source>How many values each of them can take.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>各変数が取りうる値の数。</translation>
    </message>
    <message>
        <source>Gumbel-softmax: biased, of low variance. Score function: unbiased, of high variance, with the other draws&apos; mean as its baseline.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>Gumbel-softmax: 偏りあり、分散小。スコア関数: 偏りなし、分散大。他の抽出の平均をベースラインとします。</translation>
    </message>
    <message>
        <source>Draws of z for each row and step of the score function; at least 2.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>スコア関数で、行とステップごとに z を抽出する回数。2 以上。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of the relaxed draws: the colder, the nearer to one of K, and the noisier the gradient.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>緩和された抽出の温度: 低いほど K 個の一つに近く、勾配のノイズは大きくなります。</translation>
    </message>
    <message>
        <source>The Gumbel-softmax takes one draw. Choose estimator=score function, or samples=4.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>Gumbel-softmax の抽出は 1 回です。estimator=score function、または samples=4 を選んでください。</translation>
    </message>
    <message>
        <source>It is that of the Gumbel-softmax. Choose estimator=Gumbel-softmax, or temperature=0.7.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>これは Gumbel-softmax のものです。estimator=Gumbel-softmax、または temperature=0.7 を選んでください。</translation>
    </message>
    <message>
        <source>{1}before</source>
        <extracomment>latentlab/models/expectation.py; {1} is OPTIMISER</extracomment>
        <translation>{1}以前</translation>
    </message>
    <message>
        <source>latentlab blocks</source>
        <extracomment>latentlab/models/expectation.py</extracomment>
        <translation>latentlab blocks</translation>
    </message>
    <message>
        <source>The model {1} computes in float64, which mps cannot. Choose device=cpu.</source>
        <extracomment>latentlab/models/expectation.py; {1} is self.name</extracomment>
        <translation>モデル {1} は float64 で計算しますが、mps では使えません。device=cpu を選んでください。</translation>
    </message>
    <message>
        <source>These parameters are not of this model: {1}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is sorted(found.keys() ^ own.keys())[0]</extracomment>
        <translation>このモデルのパラメータではありません: {1}。</translation>
    </message>
    <message>
        <source>The parameters {1} are {2} {3}, not float64 {4}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is name; {2} is value.dtype; {3} is value.shape; {4} is tuple(own[name].shape)</extracomment>
        <translation>パラメータ {1} は float64 {4} ではなく {2} {3} です。</translation>
    </message>
    <message>
        <source>How many numbers stand for one row. Two can be seen whole on the map; by itself two, or fewer where the data have fewer directions.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>1 行を表す数値の数。2 ならマップで全体を見られます。既定は 2、データの方向がそれより少なければその数。</translation>
    </message>
    <message>
        <source>MAP: one best place for each row, full covariance. Bayesian: a Gaussian for each, with inducing points.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP: 行ごとに最良の位置一つ、完全共分散。ベイズ: 行ごとのガウス分布、誘導点あり。</translation>
    </message>
    <message>
        <source>Inducing points</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>誘導点</translation>
    </message>
    <message>
        <source>Of Bayesian inference: more are slower and follow finer structure.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>ベイズ推論用: 多いほど遅く、細かい構造を追います。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>RBF: smooth, with a length scale for each dimension. Linear: dual probabilistic PCA.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>RBF: 滑らか、次元ごとの長さスケール。線形: 双対の確率的 PCA。</translation>
    </message>
    <message>
        <source>Training rows; set by the program.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>学習行。プログラムが設定します。</translation>
    </message>
    <message>
        <source>{1} has one training row; a Gaussian process needs two. Choose data of more rows.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is data.name</extracomment>
        <translation>{1} の学習行は 1 行ですが、ガウス過程には 2 行必要です。行の多いデータを選んでください。</translation>
    </message>
    <message>
        <source>{1} latent dimensions are more than {2} rows of {3} values have directions: choose at most {4}.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is dim; {2} is rows; {3} is values; {4} is min(rows - 1, values)</extracomment>
        <translation>{1} 個の潜在次元は、{3} 値の {2} 行がもつ方向より多くなります: {4} 以下を選んでください。</translation>
    </message>
    <message>
        <source>Bayesian inference has the kernel rbf only. Choose kernel=rbf or inference=MAP.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>ベイズ推論のカーネルは rbf だけです。kernel=rbf か inference=MAP を選んでください。</translation>
    </message>
    <message>
        <source>{1} inducing points are more than {2} training rows: choose at most {3}.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is inducing; {2} is rows; {3} is rows</extracomment>
        <translation>{1} 個の誘導点は学習行 {2} より多くなります: {3} 以下を選んでください。</translation>
    </message>
    <message>
        <source>The full covariance of {1} rows is too large (at most {2}). Choose inference=Bayesian.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is rows; {2} is MOST_MAP_ROWS</extracomment>
        <translation>{1} 行の完全共分散は大きすぎます(最大 {2})。inference=Bayesian を選んでください。</translation>
    </message>
    <message>
        <source>MAP inference has no inducing points. Choose inference=Bayesian, or leave them to the program.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP 推論に誘導点はありません。inference=Bayesian を選ぶか、プログラムに任せてください。</translation>
    </message>
    <message>
        <source>MAP</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <extracomment>latentlab/lessons/infinite.py</extracomment>
        <translation>ベイズ</translation>
    </message>
    <message>
        <source>MAP up to 2,000 rows</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>2,000 行まで MAP</translation>
    </message>
    <message>
        <source>rbf</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>rbf</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>線形</translation>
    </message>
    <message>
        <source>Rows of shape {1} were given to a model of rows of shape {2}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is x.shape[1:]; {2} is self.shape</extracomment>
        <translation>形状 {2} の行のモデルに、形状 {1} の行が与えられました。</translation>
    </message>
    <message>
        <source>Places of {1} values were given to a latent space of {2}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is z.shape[1:]; {2} is self.latent_dim</extracomment>
        <translation>{2} 次元の潜在空間に、{1} 値の位置が与えられました。</translation>
    </message>
    <message>
        <source>These weights are not of this model: {1}.</source>
        <extracomment>latentlab/models/gradient.py; {1} is sorted(weights.keys() ^ own.keys())[0]</extracomment>
        <translation>このモデルの重みではありません: {1}。</translation>
    </message>
    <message>
        <source>The noise of this state is damaged.</source>
        <extracomment>latentlab/models/gradient.py</extracomment>
        <translation>この状態のノイズが壊れています。</translation>
    </message>
    <message>
        <source>The weights {1} are {2} {3}, not {4} {5}.</source>
        <extracomment>latentlab/models/gradient.py; {1} is name; {2} is value.dtype; {3} is value.shape; {4} is kind; {5} is tuple(own[name].shape)</extracomment>
        <translation>重み {1} は {4} {5} ではなく {2} {3} です。</translation>
    </message>
    <message>
        <source>The optimiser&apos;s {1} of {2} does not fit this model.</source>
        <extracomment>latentlab/models/gradient.py; {1} is moment; {2} is name</extracomment>
        <translation>{2} についてのオプティマイザーの {1} がこのモデルに合いません。</translation>
    </message>
    <message>
        <source>{1} is of counts, which cannot be negative; {2} has a value of {3}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is of; {3} is low</extracomment>
        <translation>{1}はカウント用で、カウントは負になりません。{2} に値 {3} があります。</translation>
    </message>
    <message>
        <source>{1} needs whole counts; {2} has others.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is of</extracomment>
        <translation>{1}には整数のカウントが必要ですが、{2} にそれ以外があります。</translation>
    </message>
    <message>
        <source>{1} needs values {2}; those of {3} lie between {4} and {5}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is within; {3} is of; {4} is low; {5} is high</extracomment>
        <translation>{1}には{2}の値が必要ですが、{3} の値は {4} から {5} です。</translation>
    </message>
    <message>
        <source>{1} needs rows of at least {2} values; a row of {3} has {4}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is self.least_values; {3} is of; {4} is values</extracomment>
        <translation>{1}には {2} 値以上の行が必要ですが、{3} の行は {4} 値です。</translation>
    </message>
    <message>
        <source>{1} Choose likelihood={2}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is refusal; {2} is instead if data.extent[0] &gt;= 0 else &apos;gaussian&apos;</extracomment>
        <translation>{1} likelihood={2} を選んでください。</translation>
    </message>
    <message>
        <source>of at least {1}</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.low</extracomment>
        <translation>{1} 以上</translation>
    </message>
    <message>
        <source>gaussian</source>
        <extracomment>latentlab/models/likelihoods/__init__.py</extracomment>
        <translation>ガウス</translation>
    </message>
    <message>
        <source>A Bernoulli likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>ベルヌーイ尤度</translation>
    </message>
    <message>
        <source>A Gaussian likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>ガウス尤度</translation>
    </message>
    <message>
        <source>A Gaussian likelihood with a σ for each value</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>値ごとの σ をもつガウス尤度</translation>
    </message>
    <message>
        <source>A Gaussian likelihood with σ(z)</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>σ(z) をもつガウス尤度</translation>
    </message>
    <message>
        <source>A categorical likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>カテゴリカル尤度</translation>
    </message>
    <message>
        <source>A negative binomial likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>負の二項尤度</translation>
    </message>
    <message>
        <source>A negative binomial likelihood given the total</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>総数を所与とする負の二項尤度</translation>
    </message>
    <message>
        <source>How many numbers stand for one row, fewer than its values. Two can be seen whole on the map; by itself two, or one where a row has two values.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>1 行を表す数値の数。値の数より小さくします。2 ならマップで全体を見られます。既定は 2、行が 2 値なら 1。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>ノイズの下限</translation>
    </message>
    <message>
        <source>No noise variance falls below this, in squared units of the data.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>ノイズの分散はこれより小さくなりません(データの単位の 2 乗)。</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>フィット</translation>
    </message>
    <message>
        <source>EM can be watched; the closed form takes one step from the eigenvalues to the same optimum.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>EM は過程を見られます。閉形式は固有値から 1 ステップで同じ最適解に達します。</translation>
    </message>
    <message>
        <source>{1} has one value a row, which leaves nothing for a latent dimension. Choose data of two or more values a row.</source>
        <extracomment>latentlab/models/linear_gaussian.py; {1} is data.name</extracomment>
        <translation>{1} は 1 行に 1 値で、潜在次元の余地がありません。1 行に 2 値以上のデータを選んでください。</translation>
    </message>
    <message>
        <source>{1} latent dimensions are too many for rows of {2} values: choose at most {3}.</source>
        <extracomment>latentlab/models/linear_gaussian.py; {1} is settings.latent_dim; {2} is values; {3} is values - 1</extracomment>
        <translation>{1} 個の潜在次元は {2} 値の行には多すぎます: {3} 以下を選んでください。</translation>
    </message>
    <message>
        <source>EM</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>EM</translation>
    </message>
    <message>
        <source>closed form</source>
        <extracomment>latentlab/inference/evidence.py</extracomment>
        <translation>閉形式</translation>
    </message>
    <message>
        <source>EM steps</source>
        <extracomment>latentlab/models/expectation.py</extracomment>
        <translation>EM ステップ</translation>
    </message>
    <message>
        <source>Correlation ρ</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>相関 ρ</translation>
    </message>
    <message>
        <source>Of the target: the nearer to −1 or 1, the worse a factorised q fits. By itself that of the data where a row has two values, else 0.9: main directions are uncorrelated.</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>目標の相関: −1 または 1 に近いほど、因子分解した q は合わなくなります。既定は行が 2 値ならデータの相関、他は 0.9(主方向は無相関のため)。</translation>
    </message>
    <message>
        <source>CAVI ends when a step gains less than this.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>1 ステップの改善がこれを下回ると CAVI は終わります。</translation>
    </message>
    <message>
        <source>{1} has one value a row; a correlated Gaussian needs two. Choose other data.</source>
        <extracomment>latentlab/models/mean_field.py; {1} is data.name</extracomment>
        <translation>{1} は 1 行に 1 値ですが、相関のあるガウス分布には 2 値必要です。別のデータを選んでください。</translation>
    </message>
    <message>
        <source>{1} has one training row, which has no spread. Choose data of more rows.</source>
        <extracomment>latentlab/models/mean_field.py; {1} is data.name</extracomment>
        <translation>{1} の学習行は 1 行で、広がりがありません。行の多いデータを選んでください。</translation>
    </message>
    <message>
        <source>target p</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>目標 p</translation>
    </message>
    <message>
        <source>q, reverse KL</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>q、逆方向 KL</translation>
    </message>
    <message>
        <source>q, forward KL</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>q、順方向 KL</translation>
    </message>
    <message>
        <source>CAVI steps</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>CAVI ステップ</translation>
    </message>
    <message>
        <source>{1} components need at least as many different training rows; {2} has {3}. Choose fewer components.</source>
        <extracomment>latentlab/models/mixture.py; {1} is settings.components; {2} is data.name; {3} is different</extracomment>
        <translation>{1} 成分には少なくとも同数の異なる学習行が必要ですが、{2} は {3} です。成分を減らしてください。</translation>
    </message>
    <message>
        <source>Components K</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>成分数 K</translation>
    </message>
    <message>
        <source>How many Gaussians the data are explained by; by itself as many as there are classes.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>データを説明するガウス分布の数。既定はクラスの数。</translation>
    </message>
    <message>
        <source>Covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>共分散</translation>
    </message>
    <message>
        <source>Full: any ellipse each. Tied: one for all. Diagonal: along the axes. Spherical: balls.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>完全: 各成分が任意の楕円。共通: 全体で一つ。対角: 軸に沿う。球状: 球。</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>開始点の数</translation>
    </message>
    <message>
        <source>k-means starts that are tried; the one that EM takes furthest is shown.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>試す k-means の開始点。EM で最も進んだものを表示します。</translation>
    </message>
    <message>
        <source>Covariance floor</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>共分散の下限</translation>
    </message>
    <message>
        <source>No covariance may have a smaller eigenvalue, in squared units of the data.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>共分散の固有値はこれより小さくなりません(データの単位の 2 乗)。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>許容差</translation>
    </message>
    <message>
        <source>EM ends when a step gains less than this.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>1 ステップの改善がこれを下回ると EM は終わります。</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>完全</translation>
    </message>
    <message>
        <source>tied</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>共通</translation>
    </message>
    <message>
        <source>diagonal</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>対角</translation>
    </message>
    <message>
        <source>spherical</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>球状</translation>
    </message>
    <message>
        <source>nats per row</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>nats/行</translation>
    </message>
    <message>
        <source>Convolutions need pictures of at least 4 × 4 pixels; a row of {1} has the shape {2}. Choose network=mlp.</source>
        <extracomment>latentlab/models/network_model.py; {1} is data.name; {2} is &apos; × &apos;.join(map(str, data.shape))</extracomment>
        <translation>畳み込みには 4 × 4 ピクセル以上の画像が必要ですが、{1} の行の形状は {2} です。network=mlp を選んでください。</translation>
    </message>
    <message>
        <source>Binarised rows need a Bernoulli likelihood. Choose likelihood=bernoulli or binarise=no.</source>
        <extracomment>latentlab/models/network_model.py</extracomment>
        <translation>二値化した行にはベルヌーイ尤度が必要です。likelihood=bernoulli か binarise=no を選んでください。</translation>
    </message>
    <message>
        <source>Every value of {1} is 0 or 1 already. Choose binarise=no.</source>
        <extracomment>latentlab/models/network_model.py; {1} is data.name</extracomment>
        <translation>{1} の値は既にすべて 0 か 1 です。binarise=no を選んでください。</translation>
    </message>
    <message>
        <source>put the network in evaluation mode (.eval()), so that nothing is drawn or dropped in it</source>
        <extracomment>latentlab/models/outer.py</extracomment>
        <translation>ネットワークを評価モード (.eval()) にして、抽出やドロップが起こらないようにしてください</translation>
    </message>
    <message>
        <source>{1} cannot be called with {2} values. {3}.</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name; {2} is probe.shape; {3} is told</extracomment>
        <translation>{1} は {2} 個の値で呼び出せません。{3}。</translation>
    </message>
    <message>
        <source>{1} is in training mode, in which it drops values or looks at whole batches: {2}.</source>
        <extracomment>latentlab/models/outer.py; {1} is name; {2} is EVAL</extracomment>
        <translation>{1} は学習モードで、値をドロップするかバッチ全体を見ます: {2}。</translation>
    </message>
    <message>
        <source>{1} gives other values each time it is called: {2}.</source>
        <extracomment>latentlab/models/outer.py; {1} is name; {2} is EVAL</extracomment>
        <translation>{1} は呼び出すたびに異なる値を返します: {2}。</translation>
    </message>
    <message>
        <source>for {1} rows it gave shapes {2}</source>
        <extracomment>latentlab/models/outer.py; {1} is len(probe); {2} is [tuple(part.shape) for part in found]</extracomment>
        <translation>{1} 行に対して返された形状は {2}</translation>
    </message>
    <message>
        <source>{1} failed on values of shape {2} ({3}).</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name; {2} is tuple(values.shape); {3} is told</extracomment>
        <translation>{1} は形状 {2} の値で失敗しました({3})。</translation>
    </message>
    <message>
        <source>{1} gave values that are not finite.</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name</extracomment>
        <translation>{1} の返した値が有限ではありません。</translation>
    </message>
    <message>
        <source>the VAE of Burda, Grosse and Salakhutdinov (2016), one stochastic layer, 60 epochs</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>Burda, Grosse, Salakhutdinov (2016) の VAE、確率層 1 層、60 エポック</translation>
    </message>
    <message>
        <source>their IWAE with 5 samples; add --set binarise=once to fix the bits</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>同論文の 5 サンプルの IWAE。ビットを固定するには --set binarise=once を追加</translation>
    </message>
    <message>
        <source>an autoencoder of 128 dimensions without width and KL: it copies rows, and learns nothing of them</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>幅と KL のない 128 次元の自己符号化器: 行を写すだけで、何も学習しません</translation>
    </message>
    <message>
        <source>a β-VAE for the factors of the sprites (Higgins and others 2017): some minutes</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>スプライトの因子のための β-VAE(Higgins 他 2017): 数分</translation>
    </message>
    <message>
        <source>the presets are {1}.</source>
        <extracomment>latentlab/models/presets.py; {1} is &apos;, &apos;.join(PRESETS)</extracomment>
        <translation>プリセットは {1} です。</translation>
    </message>
    <message>
        <source>There is no preset called {1}: {2}</source>
        <extracomment>latentlab/models/presets.py; {1} is name; {2} is hint</extracomment>
        <translation>{1} というプリセットはありません: {2}</translation>
    </message>
    <message>
        <source>step {1}</source>
        <extracomment>latentlab/models/protocol.py; {1} is step</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of {1} entries does not belong to {2} arrays of weights.</source>
        <extracomment>latentlab/models/restoring.py; {1} is longest; {2} is len(weights)</extracomment>
        <translation>{1} 項目の設定は {2} 個の重み配列に対応しません。</translation>
    </message>
    <message>
        <source>Its settings ask for weights {1} of shape {2}, and those in it are of {3}.</source>
        <extracomment>latentlab/models/restoring.py; {1} is key; {2} is wanted.get(key, &apos;none&apos;); {3} is found.get(key, &apos;none&apos;)</extracomment>
        <translation>設定は形状 {2} の重み {1} を求めていますが、内容は {3} です。</translation>
    </message>
    <message>
        <source>There is no {1} of these settings ({2}).</source>
        <extracomment>latentlab/models/restoring.py; {1} is name; {2} is str(error).partition(chr(10))[0][:100]</extracomment>
        <translation>この設定の {1} はありません({2})。</translation>
    </message>
    <message>
        <source>a weight is a single number</source>
        <extracomment>latentlab/models/step_layout.py</extracomment>
        <translation>重みが単一の数値です</translation>
    </message>
    <message>
        <source>parameters are improved at several rates</source>
        <extracomment>latentlab/models/step_layout.py</extracomment>
        <translation>パラメータが複数の率で改善されます</translation>
    </message>
    <message>
        <source>IWAE is trained by the reparameterised gradient only. Choose gradient=reparameterised.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>IWAE は再パラメータ化の勾配でのみ学習します。gradient=reparameterised を選んでください。</translation>
    </message>
    <message>
        <source>A schedule needs both E-steps and M-steps; 0 of both improves q and θ together.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>スケジュールには E ステップと M ステップの両方が必要です。両方 0 なら q と θ を同時に改善します。</translation>
    </message>
    <message>
        <source>A prior is learned by the KL, which this objective leaves out. Choose objective=ELBO with beta above 0, or a prior that is not learned.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>事前分布は KL により学習されますが、この目的関数には KL がありません。beta が 0 より大きい objective=ELBO、または学習しない事前分布を選んでください。</translation>
    </message>
    <message>
        <source>A prior of pseudo-inputs needs an encoder. Choose inference=encoder or prior=normal.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>擬似入力の事前分布にはエンコーダが必要です。inference=encoder か prior=normal を選んでください。</translation>
    </message>
    <message>
        <source>Free bits are counted for each dimension, and a prior of pseudo-inputs does not factorise over them. Choose prior=normal or free_bits=0.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>フリービットは次元ごとに数えますが、擬似入力の事前分布は次元に分解しません。prior=normal か free_bits=0 を選んでください。</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>潜在次元</translation>
    </message>
    <message>
        <source>How many numbers stand for one row. Two can be seen whole on the map.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>1 行を表す数値の数。2 ならマップで全体を見られます。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Convolutional suits pictures of 16 pixels and more; MLP suits anything.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>畳み込みは 16 ピクセル以上の画像向き。MLP は何にでも使えます。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Widths of an MLP encoder&apos;s layers; the decoder has the same, reversed. Choosing them chooses an MLP.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>MLP エンコーダの層の幅。デコーダはその逆順です。指定すると MLP になります。</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>活性化</translation>
    </message>
    <message>
        <source>What bends the hidden layers of an MLP.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>MLP の隠れ層を曲げる関数。</translation>
    </message>
    <message>
        <source>Widths are an MLP&apos;s. Choose network=mlp, or leave hidden to the program.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>幅は MLP のものです。network=mlp を選ぶか、hidden をプログラムに任せてください。</translation>
    </message>
    <message>
        <source>It bends the hidden layers of an MLP, and there are none. Choose network=mlp with hidden layers, or activation=relu.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>これは MLP の隠れ層を曲げるものですが、隠れ層がありません。隠れ層をもつ network=mlp か activation=relu を選んでください。</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>尤度</translation>
    </message>
    <message>
        <source>p(x|z): Bernoulli for values from 0 to 1; Gaussian for any numbers, with one σ, one for each value, or (varying) σ(z); categorical over levels; negative binomial for counts, or for counts given their total: there a row that was only counted for longer is no other kind of row.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>p(x|z): 0 から 1 の値にはベルヌーイ。任意の数値にはガウス(σ は一つ、値ごと、または可変の σ(z))。水準にはカテゴリカル。カウントには負の二項(総数を所与とすることもでき、長く数えただけの行を別種とみなしません)。</translation>
    </message>
    <message>
        <source>Gaussian σ</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>ガウスの σ</translation>
    </message>
    <message>
        <source>Standard deviation of a Gaussian likelihood, in the data&apos;s units.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>ガウス尤度の標準偏差(データの単位)。</translation>
    </message>
    <message>
        <source>Levels L</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>水準数 L</translation>
    </message>
    <message>
        <source>Levels from 0 to 1 of a categorical likelihood.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>カテゴリカル尤度の 0 から 1 の水準数。</translation>
    </message>
    <message>
        <source>Binarise</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>二値化</translation>
    </message>
    <message>
        <source>Draw each value from 0 to 1 as a 0 or 1 of that probability: anew at each step, or once and for all. Their ELBOs are different quantities, and neither is that of grey values.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>0 から 1 の各値を、その確率で 0 か 1 に抽出: 毎ステップ、または一度だけ。それぞれの ELBO は別の量で、グレー値の ELBO とも異なります。</translation>
    </message>
    <message>
        <source>σ is that of a Gaussian likelihood. Choose likelihood=gaussian, or leave sigma to the program.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>σ はガウス尤度のものです。likelihood=gaussian を選ぶか、sigma をプログラムに任せてください。</translation>
    </message>
    <message>
        <source>Levels are those of a categorical likelihood. Choose likelihood=categorical, or levels=16.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>水準はカテゴリカル尤度のものです。likelihood=categorical か levels=16 を選んでください。</translation>
    </message>
    <message>
        <source>Weight of the KL term while training: 1 is the ELBO; more asks for a tidier latent space; 0 leaves the KL out.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>学習中の KL 項の重み: 1 なら ELBO。大きいほど整った潜在空間を求めます。0 なら KL を除きます。</translation>
    </message>
    <message>
        <source>What is maximised. IWAE: the tighter bound of k samples. Reconstruction alone: no KL. Independent z: E over the prior, which collapses every picture to the mean.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>最大化するもの。IWAE: k サンプルのより締まった下界。再構成のみ: KL なし。独立 z: 事前分布での期待値(すべての画像が平均に崩壊します)。</translation>
    </message>
    <message>
        <source>Inference</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>推論</translation>
    </message>
    <message>
        <source>Encoder: one network for all rows. Free: a mean and variance for each row of its own.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>エンコーダ: 全行に一つのネットワーク。自由: 行ごとに独自の平均と分散。</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Draws L of z for each row and step, or k of IWAE (5 there when left at 1).</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>行とステップごとの z の抽出回数 L、または IWAE の k(1 のままなら 5)。</translation>
    </message>
    <message>
        <source>β warm-up</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β のウォームアップ</translation>
    </message>
    <message>
        <source>β rises from 0 to its value over so many epochs: helps where dimensions stay unused.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β がこのエポック数で 0 からその値まで上がります: 使われない次元がある場合に有効です。</translation>
    </message>
    <message>
        <source>Free bits</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>フリービット</translation>
    </message>
    <message>
        <source>KL that each dimension may spend without cost: helps where dimensions stay unused.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>各次元が代償なしに使える KL: 使われない次元がある場合に有効です。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>勾配</translation>
    </message>
    <message>
        <source>Of the expectation over q. The score function has far more variance: shown to compare.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>q での期待値の勾配。スコア関数は分散がはるかに大きく、比較のためにあります。</translation>
    </message>
    <message>
        <source>Fixed Δ</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>固定 Δ</translation>
    </message>
    <message>
        <source>One standard deviation of q for all rows and dimensions.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>すべての行と次元に共通の q の標準偏差。</translation>
    </message>
    <message>
        <source>Prior</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>事前分布</translation>
    </message>
    <message>
        <source>N(0, I), or learned: the mixture of q(z|u) over pseudo-inputs u.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>N(0, I)、または学習: 擬似入力 u についての q(z|u) の混合。</translation>
    </message>
    <message>
        <source>Pseudo-inputs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>擬似入力</translation>
    </message>
    <message>
        <source>Components of a learned prior.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>学習する事前分布の成分数。</translation>
    </message>
    <message>
        <source>Steps that improve q alone, before M-steps of θ alone; 0 of both improves them together.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>θ だけの M ステップの前に、q だけを改善するステップ数。両方 0 なら同時に改善します。</translation>
    </message>
    <message>
        <source>Steps that improve θ alone, after the E-steps.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>E ステップの後に θ だけを改善するステップ数。</translation>
    </message>
    <message>
        <source>Prior on θ</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>θ の事前分布</translation>
    </message>
    <message>
        <source>MAP: λ of a Gaussian prior on θ, worth −½λ|θ|² nats per row.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>MAP: θ のガウス事前分布の λ。1 行あたり −½λ|θ|² nats。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the dataset; set by the program where each has factors of its own.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>データセットの行。行ごとの因子がある場合にプログラムが設定します。</translation>
    </message>
    <message>
        <source>β weighs the KL of the ELBO, and no other objective has that term. Choose objective=ELBO, or beta=1.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β は ELBO の KL の重みで、他の目的関数にこの項はありません。objective=ELBO か beta=1 を選んでください。</translation>
    </message>
    <message>
        <source>It raises β of the ELBO, and here no β is raised. Choose objective=ELBO with beta above 0, or warm_up=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>これは ELBO の β を上げるものですが、ここでは上げる β がありません。beta が 0 より大きい objective=ELBO か warm_up=0 を選んでください。</translation>
    </message>
    <message>
        <source>They free a part of the KL from its cost, and here the KL costs nothing of its own. Choose objective=ELBO with beta above 0, or free_bits=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>これは KL の一部を代償から外しますが、ここでは KL の代償がありません。beta が 0 より大きい objective=ELBO か free_bits=0 を選んでください。</translation>
    </message>
    <message>
        <source>They are the components of a learned prior. Choose prior=pseudo-inputs, or pseudo_inputs=50.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>これは学習する事前分布の成分です。prior=pseudo-inputs か pseudo_inputs=50 を選んでください。</translation>
    </message>
    <message>
        <source>The independent-z objective draws z from the prior, so that q is never improved. Choose another objective, or inference=encoder.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z の目的関数は z を事前分布から抽出するため、q が改善されません。別の目的関数か inference=encoder を選んでください。</translation>
    </message>
    <message>
        <source>The independent-z objective draws z from the prior and has no gradient in q. Choose another objective, or gradient=reparameterised.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z の目的関数は z を事前分布から抽出し、q の勾配がありません。別の目的関数か gradient=reparameterised を選んでください。</translation>
    </message>
    <message>
        <source>The independent-z objective never improves q, so that E-steps would do nothing. Choose another objective, or e_steps=0 and m_steps=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z の目的関数は q を改善しないため、E ステップは何もしません。別の目的関数か、e_steps=0 と m_steps=0 を選んでください。</translation>
    </message>
    <message>
        <source>mlp</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>mlp</translation>
    </message>
    <message>
        <source>convolutional</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>畳み込み</translation>
    </message>
    <message>
        <source>relu</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>relu</translation>
    </message>
    <message>
        <source>tanh</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>tanh</translation>
    </message>
    <message>
        <source>silu</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>silu</translation>
    </message>
    <message>
        <source>learned</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>each step</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>毎ステップ</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>一度</translation>
    </message>
    <message>
        <source>IWAE</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>IWAE</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>自由</translation>
    </message>
    <message>
        <source>nats</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>nats</translation>
    </message>
    <message>
        <source>reparameterised</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>再パラメータ化</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>スコア</translation>
    </message>
    <message>
        <source>learned σ(x)</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>σ(x) を学習</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>標準正規</translation>
    </message>
    <message>
        <source>pseudo-inputs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>擬似入力</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>目的関数</translation>
    </message>
    <message>
        <source>What is maximised: the ELBO, −KL alone, the reconstruction alone, or E over the prior.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>最大化するもの: ELBO、−KL のみ、再構成のみ、または事前分布での期待値。</translation>
    </message>
    <message>
        <source>Weight of the KL term of the ELBO.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>ELBO の KL 項の重み。</translation>
    </message>
    <message>
        <source>One standard deviation of q for all rows and dimensions; 0 draws z at its mean.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>すべての行と次元に共通の q の標準偏差。0 なら z は平均になります。</translation>
    </message>
    <message>
        <source>Draws L</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>抽出回数 L</translation>
    </message>
    <message>
        <source>Draws of z for each row and step.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>行とステップごとの z の抽出回数。</translation>
    </message>
    <message>
        <source>Standard deviation of a Gaussian likelihood whose σ is learned: held there.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>σ を学習するガウス尤度の標準偏差: この値に固定します。</translation>
    </message>
    <message>
        <source>KL dropout</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>KL ドロップアウト</translation>
    </message>
    <message>
        <source>Share of the steps, by chance, that leave the KL out.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>無作為に KL を除くステップの割合。</translation>
    </message>
    <message>
        <source>KL only</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>KL のみ</translation>
    </message>
    <message>
        <source>independent z</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>独立 z</translation>
    </message>
    <message>
        <source>as set</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>設定どおり</translation>
    </message>
    <message>
        <source>The step draws by {1}, which is not known here.</source>
        <extracomment>latentlab/models/whole_step.py; {1} is function</extracomment>
        <translation>ステップが {1} で抽出しますが、これは未対応です。</translation>
    </message>
    <message>
        <source>{1} takes no part in the step</source>
        <extracomment>latentlab/models/whole_step.py; {1} is name</extracomment>
        <translation>{1} はステップに関与しません</translation>
    </message>
    <message>
        <source>networks.{1}</source>
        <extracomment>latentlab/models/whole_step.py; {1} is name</extracomment>
        <translation>networks.{1}</translation>
    </message>
    <message>
        <source>the {1} {2} of the package {3}, which is not installed here</source>
        <extracomment>latentlab/registry.py; {1} is registry.what; {2} is name; {3} is str(package)[:80]</extracomment>
        <translation>パッケージ {3} の{1} {2} は、ここにインストールされていません</translation>
    </message>
    <message>
        <source>it is a {1} and no {2}</source>
        <extracomment>latentlab/registry.py; {1} is type(thing).__name__; {2} is self.kind.__name__</extracomment>
        <translation>{2} ではなく {1} です</translation>
    </message>
    <message>
        <source>{1} is no name</source>
        <extracomment>latentlab/registry.py; {1} is thing.name</extracomment>
        <translation>{1} は名前ではありません</translation>
    </message>
    <message>
        <source>there is a {1} called {2} already</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is thing.name</extracomment>
        <translation>{2} という{1}は既にあります</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>何の説明もなし</translation>
    </message>
    <message>
        <source>{1}: needs {2}. {3}</source>
        <extracomment>latentlab/registry.py; {1} is file; {2} is of; {3} is told</extracomment>
        <translation>{1}: {2} が必要です。{3}</translation>
    </message>
    <message>
        <source>There is no {1} called {2}: {3}</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is name; {3} is hint</extracomment>
        <translation>{2} という{1}はありません: {3}</translation>
    </message>
    <message>
        <source>of the package {1} is left out</source>
        <extracomment>latentlab/registry.py; {1} is package or OURS</extracomment>
        <translation>(パッケージ {1})を除外しました</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Install that package, then open it again.</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>そのパッケージをインストールして、開き直してください。</translation>
    </message>
    <message>
        <source>The {1} {2} {3}: {4}.</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is point.name; {3} is origin; {4} is told(error)</extracomment>
        <translation>{1} {2} {3}: {4}。</translation>
    </message>
    <message>
        <source>{1} needs a value.</source>
        <extracomment>latentlab/settings.py; {1} is field.name</extracomment>
        <translation>{1} には値が必要です。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>true または false</translation>
    </message>
    <message>
        <source>one of</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>次の一つ:</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>数千桁の数値</translation>
    </message>
    <message>
        <source>{1}={2} would change nothing here. {3}</source>
        <extracomment>latentlab/settings.py; {1} is name; {2} is _short(value); {3} is remedy</extracomment>
        <translation>{1}={2} としても、ここでは何も変わりません。{3}</translation>
    </message>
    <message>
        <source>the settings are {1}.</source>
        <extracomment>latentlab/settings.py; {1} is &apos;, &apos;.join(fields)</extracomment>
        <translation>設定は {1} です。</translation>
    </message>
    <message>
        <source>There is no setting called {1}: {2}</source>
        <extracomment>latentlab/settings.py; {1} is name; {2} is hint</extracomment>
        <translation>{1} という設定はありません: {2}</translation>
    </message>
    <message>
        <source>Cannot read the setting {1}: write name=value.</source>
        <extracomment>latentlab/settings.py; {1} is pair</extracomment>
        <translation>設定 {1} を読めません: name=value と書いてください。</translation>
    </message>
    <message>
        <source>{1} must be finite, not {2}.</source>
        <extracomment>latentlab/settings.py; {1} is field.name; {2} is _short(value)</extracomment>
        <translation>{1} は {2} ではなく有限でなければなりません。</translation>
    </message>
    <message>
        <source>at least {1}</source>
        <extracomment>latentlab/settings.py; {1} is low</extracomment>
        <translation>{1} 以上</translation>
    </message>
    <message>
        <source>{1} must be {2}, not {3}.</source>
        <extracomment>latentlab/settings.py; {1} is field.name; {2} is what; {3} is _short(value)</extracomment>
        <translation>{1} は {3} ではなく{2}でなければなりません。</translation>
    </message>
    <message>
        <source>at most {1}</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is last</extracomment>
        <translation>{1} 以下</translation>
    </message>
    <message>
        <source>from {1} to {2}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.edges[0]; {2} is found.edges[-1]</extracomment>
        <translation>{1} から {2}</translation>
    </message>
    <message>
        <source>{1} value</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 個の値</translation>
    </message>
    <message>
        <source>lies</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>値は</translation>
    </message>
    <message>
        <source>lie</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>値は</translation>
    </message>
    <message>
        <source>mean of {1} rows</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is count</extracomment>
        <translation>{1} 行の平均</translation>
    </message>
    <message>
        <source>mean of {1} row</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is count</extracomment>
        <translation>{1} 行の平均</translation>
    </message>
    <message>
        <source>An attribute needs rows that have it and rows that lack it; {1} has none.</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is &apos;BA&apos;[counts[0] == 0]</extracomment>
        <translation>属性には、それをもつ行ともたない行が必要ですが、{1} が空です。</translation>
    </message>
    <message>
        <source>This model has no conditions to swap. Choose a conditional one, such as the model cvae.</source>
        <extracomment>latentlab/space/arithmetic.py</extracomment>
        <translation>このモデルには交換する条件がありません。cvae などの条件付きモデルを選んでください。</translation>
    </message>
    <message>
        <source>BA</source>
        <extracomment>latentlab/space/arithmetic.py</extracomment>
        <translation>BA</translation>
    </message>
    <message>
        <source>z is categorical here: it has probabilities, and no density over the plane.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>ここでは z はカテゴリカルです: 確率はありますが、平面上の密度はありません。</translation>
    </message>
    <message>
        <source>This plane does not keep widths or densities: choose two axes or PCA to see them.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>この平面は幅と密度を保ちません: 見るには二つの軸か PCA を選んでください。</translation>
    </message>
    <message>
        <source>This model has no p(z), so there is no density of it.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>このモデルには p(z) がないため、その密度もありません。</translation>
    </message>
    <message>
        <source>The map shows the data&apos;s own space here, which is flat: nothing is magnified.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>ここではマップはデータ自身の空間を示します。平らなため、拡大はありません。</translation>
    </message>
    <message>
        <source>No background</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>背景なし</translation>
    </message>
    <message>
        <source>The rows alone</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>行のみ</translation>
    </message>
    <message>
        <source>Decoded tiles</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>デコードタイル</translation>
    </message>
    <message>
        <source>What the model decodes all over the plane: the manifold</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>平面全体のデコード結果: 多様体</translation>
    </message>
    <message>
        <source>Prior density</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>事前分布の密度</translation>
    </message>
    <message>
        <source>Where p(z) puts its rows</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>p(z) が行を置く所</translation>
    </message>
    <message>
        <source>Aggregate posterior</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>集約事後分布</translation>
    </message>
    <message>
        <source>1/N Σ q(z|x) of the rows, each under its own class; points are smoothed</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>行の 1/N Σ q(z|x)(各行のクラスの下で)。点は平滑化されます</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>拡大率</translation>
    </message>
    <message>
        <source>√det G: how fast the decoded row changes from place to place</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>√det G: デコードした行が位置によって変わる速さ</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>再構成誤差</translation>
    </message>
    <message>
        <source>Mean squared error of the rows around each place</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>各位置の周辺の行の平均二乗誤差</translation>
    </message>
    <message>
        <source>squared error</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>二乗誤差</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>不確かさ</translation>
    </message>
    <message>
        <source>The standard deviation of p(x|z), averaged over the values of a row</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>p(x|z) の標準偏差(行の値にわたる平均)</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>How far from the data a place is, and how far encoding what it decodes to lands from it</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>位置がデータからどれだけ離れ、デコード結果のエンコードがどれだけ離れた所に来るか</translation>
    </message>
    <message>
        <source>√det G</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>√det G</translation>
    </message>
    <message>
        <source>× the distance of 95 % of the rows</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>× 行の 95 % の距離</translation>
    </message>
    <message>
        <source>The background {1} gave {2} {3}, which is no picture.</source>
        <extracomment>latentlab/space/backgrounds/scaled.py; {1} is background.name; {2} is values.dtype; {3} is values.shape</extracomment>
        <translation>背景 {1} の返した {2} {3} は画像ではありません。</translation>
    </message>
    <message>
        <source>The background {1} of the package {2} failed ({3}).</source>
        <extracomment>latentlab/space/backgrounds/scaled.py; {1} is background.name; {2} is package; {3} is told</extracomment>
        <translation>パッケージ {2} の背景 {1} に失敗しました({3})。</translation>
    </message>
    <message>
        <source>{1} neighbours of {2} rows cannot be compared; choose from 1 to {3}.</source>
        <extracomment>latentlab/space/compare.py; {1} is k; {2} is len(rows); {3} is len(rows) - 2</extracomment>
        <translation>{2} 行の {1} 近傍は比較できません。1 から {3} を選んでください。</translation>
    </message>
    <message>
        <source>Places of {1} and {2} are not of the same rows; give both of the same ones.</source>
        <extracomment>latentlab/space/compare.py; {1} is a.shape; {2} is b.shape</extracomment>
        <translation>{1} と {2} の位置は同じ行のものではありません。両方に同じ行のものを与えてください。</translation>
    </message>
    <message>
        <source>Some places are not finite; leave their rows out on both maps.</source>
        <extracomment>latentlab/space/compare.py</extracomment>
        <translation>有限でない位置があります。両方のマップでその行を除いてください。</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>無作為抽出</translation>
    </message>
    <message>
        <source>PCA of {1}, {2} + {3} of their variance</source>
        <extracomment>latentlab/space/data_picture.py; {1} is of; {2} is percent(shares[0]); {3} is percent(shares[1])</extracomment>
        <translation>{1} の PCA、分散の {2} + {3}</translation>
    </message>
    <message>
        <source>log(1 + x) of {1} counts</source>
        <extracomment>latentlab/space/data_picture.py; {1} is values</extracomment>
        <translation>{1} カウントの log(1 + x)</translation>
    </message>
    <message>
        <source>{1} values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 値</translation>
    </message>
    <message>
        <source>axes from {1} rows {2}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is len(sample); {2} is BY_LOT</extracomment>
        <translation>軸は{2}の {1} 行から</translation>
    </message>
    <message>
        <source>{1} and {2} as they are</source>
        <extracomment>latentlab/space/data_picture.py; {1} is names[0]; {2} is names[1]</extracomment>
        <translation>{1} と {2}、そのまま</translation>
    </message>
    <message>
        <source>one value, {1}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is names[0]</extracomment>
        <translation>単一の値 {1}</translation>
    </message>
    <message>
        <source>The data: {1}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is words</extracomment>
        <translation>データ: {1}</translation>
    </message>
    <message>
        <source>{1}: no row has finite values only, so there is no picture of them.</source>
        <extracomment>latentlab/space/data_picture.py; {1} is data.name</extracomment>
        <translation>{1}: 値がすべて有限の行がないため、図がありません。</translation>
    </message>
    <message>
        <source>PC {1} ({2})</source>
        <extracomment>latentlab/space/data_picture.py; {1} is i + 1; {2} is percent(share)</extracomment>
        <translation>PC {1}({2})</translation>
    </message>
    <message>
        <source>all rows are the same</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>すべての行が同じです</translation>
    </message>
    <message>
        <source>one row</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{1} of {2} rows</source>
        <extracomment>latentlab/gui/map/map_words.py; {1} is len(embedding.rows); {2} is len(lab.data)</extracomment>
        <translation>{2} 行中 {1}</translation>
    </message>
    <message>
        <source>How faithful a plane is, is measured on held-out rows, and there are none: hold some out.</source>
        <extracomment>latentlab/space/fidelity.py</extracomment>
        <translation>平面の忠実さはホールドアウト行で測定しますが、ありません: いくつかホールドアウトにしてください。</translation>
    </message>
    <message>
        <source>All rows of this plane are held out, and none is left to tell what lies between them.</source>
        <extracomment>latentlab/space/fidelity.py</extracomment>
        <translation>この平面の行はすべてホールドアウトで、行の間を示す行が残っていません。</translation>
    </message>
    <message>
        <source>Only a Gaussian prior, or a mixture of some, has a density to draw on the plane.</source>
        <extracomment>latentlab/space/fields.py</extracomment>
        <translation>平面に描ける密度をもつのは、ガウス事前分布とその混合だけです。</translation>
    </message>
    <message>
        <source>A geodesic needs at least 3 nodes, not {1}.</source>
        <extracomment>latentlab/space/geodesic.py; {1} is nodes</extracomment>
        <translation>測地線には {1} ではなく 3 以上のノードが必要です。</translation>
    </message>
    <message>
        <source>A geodesic is found in up to {1} latent dimensions, not in {2}. Go another way.</source>
        <extracomment>latentlab/space/geodesic.py; {1} is MOST_DIM; {2} is len(a)</extracomment>
        <translation>測地線は {2} ではなく {1} 次元までの潜在空間で求めます。別の方法を使ってください。</translation>
    </message>
    <message>
        <source>There are no rows for a path to go among. Train and place some, or go another way.</source>
        <extracomment>latentlab/space/geodesic.py</extracomment>
        <translation>経路が通る行がありません。学習して行を配置するか、別の方法を使ってください。</translation>
    </message>
    <message>
        <source>A mixture has no decoder with a metric: its map shows the data&apos;s own space, which is flat.</source>
        <extracomment>latentlab/space/geometry.py</extracomment>
        <translation>混合には計量をもつデコーダがありません: マップはデータ自身の空間を示し、それは平らです。</translation>
    </message>
    <message>
        <source>What the model decodes is not finite there, so nothing can be measured. Stay nearer the data.</source>
        <extracomment>latentlab/space/geometry.py</extracomment>
        <translation>そこでのデコード結果は有限ではなく、測定できません。データの近くに留まってください。</translation>
    </message>
    <message>
        <source>void(f4[:, ::1], f8[:, ::1], i8[::1], f8[::1], b1[::1])</source>
        <extracomment>latentlab/space/inside.py</extracomment>
        <translation>void(f4[:, ::1], f8[:, ::1], i8[::1], f8[::1], b1[::1])</translation>
    </message>
    <message>
        <source>The corners of a lasso must be pairs of finite numbers.</source>
        <extracomment>latentlab/space/inside.py</extracomment>
        <translation>投げ縄の頂点は有限の数値の組でなければなりません。</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>latentlab/space/inverse.py; {1} is target.shape; {2} is mask.shape</extracomment>
        <translation>{1} と {2}</translation>
    </message>
    <message>
        <source>Only pictures can be painted on, and rows of shape {1} are none.</source>
        <extracomment>latentlab/space/inverse.py; {1} is shape</extracomment>
        <translation>描画できるのは画像だけで、形状 {1} の行は画像ではありません。</translation>
    </message>
    <message>
        <source>A picture and mask of shapes {1} were given for rows of shape {2}.</source>
        <extracomment>latentlab/space/inverse.py; {1} is shapes; {2} is self.model.shape</extracomment>
        <translation>形状 {2} の行に対して、形状 {1} の画像とマスクが与えられました。</translation>
    </message>
    <message>
        <source>UMAP</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>UMAP</translation>
    </message>
    <message>
        <source>OPENBLAS_NUM_THREADS</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>OPENBLAS_NUM_THREADS</translation>
    </message>
    <message>
        <source>MKL_NUM_THREADS</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>MKL_NUM_THREADS</translation>
    </message>
    <message>
        <source>NUMBA_NUM_THREADS</source>
        <extracomment>latentlab/space/layout.py</extracomment>
        <translation>NUMBA_NUM_THREADS</translation>
    </message>
    <message>
        <source>There is no embedding {1}: choose {2}.</source>
        <extracomment>latentlab/space/layout.py; {1} is kind; {2} is &apos; or &apos;.join(NAMES)</extracomment>
        <translation>埋め込み {1} はありません: {2} を選んでください。</translation>
    </message>
    <message>
        <source>{1} needs at least {2} rows, and there are {3}: take more.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is FEWEST; {3} is len(z)</extracomment>
        <translation>{1} には少なくとも {2} 行必要ですが、{3} 行しかありません: 増やしてください。</translation>
    </message>
    <message>
        <source>{1} needs finite places: train the model anew, or go back to an earlier snapshot.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]</extracomment>
        <translation>{1} には有限の位置が必要です: モデルを新たに学習するか、前のスナップショットに戻ってください。</translation>
    </message>
    <message>
        <source>{1}: the layout to start from must be {2} finite pairs of coordinates.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is len(z)</extracomment>
        <translation>{1}: 開始配置は {2} 組の有限の座標でなければなりません。</translation>
    </message>
    <message>
        <source>{1} failed on these rows ({2}): choose another plane.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is said[-1][:200]</extracomment>
        <translation>{1} はこれらの行で失敗しました({2}): 別の平面を選んでください。</translation>
    </message>
    <message>
        <source>status {1}</source>
        <extracomment>latentlab/space/layout.py; {1} is child.returncode</extracomment>
        <translation>ステータス {1}</translation>
    </message>
    <message>
        <source>progress {1}
layout</source>
        <extracomment>latentlab/space/layout_process.py; {1} is share</extracomment>
        <translation>進み具合 {1}
配置</translation>
    </message>
    <message>
        <source>{1} neighbours of {2} rows: choose 1 to {3}.</source>
        <extracomment>latentlab/space/neighbours.py; {1} is k; {2} is len(points); {3} is len(points)</extracomment>
        <translation>{2} 行の {1} 近傍: 1 から {3} を選んでください。</translation>
    </message>
    <message>
        <source>Places of {1} values were given among points of {2}.</source>
        <extracomment>latentlab/space/neighbours.py; {1} is places.shape[1]; {2} is points.shape[1]</extracomment>
        <translation>{2} 値の点の中に、{1} 値の位置が与えられました。</translation>
    </message>
    <message>
        <source>Neighbours were asked for of values that are not finite.</source>
        <extracomment>latentlab/space/neighbours.py</extracomment>
        <translation>有限でない値の近傍が求められました。</translation>
    </message>
    <message>
        <source>A line has at least 2 points: it cannot be thinned to {1}.</source>
        <extracomment>latentlab/space/paths.py; {1} is count</extracomment>
        <translation>線には 2 点以上必要です: {1} には間引けません。</translation>
    </message>
    <message>
        <source>There is no path {1}: choose {2}.</source>
        <extracomment>latentlab/space/paths.py; {1} is self.interpolation; {2} is &apos; or &apos;.join(INTERPOLATIONS)</extracomment>
        <translation>経路 {1} はありません: {2} を選んでください。</translation>
    </message>
    <message>
        <source>A {1} path has to be solved for before its frames are known: make its track.</source>
        <extracomment>latentlab/space/paths.py; {1} is self.interpolation</extracomment>
        <translation>{1} 経路は、フレームがわかる前に解く必要があります: まずトラックを作成してください。</translation>
    </message>
    <message>
        <source>PC{1} ({2} %)</source>
        <extracomment>latentlab/space/planes.py; {1} is subscript(i + 1); {2} is share</extracomment>
        <translation>PC{1}({2} %)</translation>
    </message>
    <message>
        <source>A query cannot hold {1}: it is made of columns, numbers, quoted text, comparisons, and, or, not, in, + - * / **, abs, log and missing.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>クエリに {1} は使えません: 使えるのは列、数値、引用符付きの文字列、比較、and, or, not, in, + - * / **, abs, log, missing です。</translation>
    </message>
    <message>
        <source>There is no column {1}: there are {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is listed(plain, &apos;and&apos;)</extracomment>
        <translation>列 {1} はありません: あるのは {2} です。</translation>
    </message>
    <message>
        <source>as in {1} == {2}</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is quoted_text(value.categories[0])</extracomment>
        <translation>例: {1} == {2}</translation>
    </message>
    <message>
        <source>Write and, or in place of &amp; and |, as in {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>{1} のように、&amp; と | の代わりに and, or と書いてください。</translation>
    </message>
    <message>
        <source>There is no function {1} of that kind: of one value each, there are {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is functions</extracomment>
        <translation>{1} という関数はありません: 1 値に対する関数は {2} です。</translation>
    </message>
    <message>
        <source>An exponent is a number of at most {1}, not {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is MOST_EXPONENT; {2} is said(node)</extracomment>
        <translation>指数は {2} ではなく {1} 以下の数値です。</translation>
    </message>
    <message>
        <source>{1} holds words, not numbers: compare it with text in quotes{2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is known</extracomment>
        <translation>{1} は数値ではなく語を含みます: 引用符付きの文字列と比較してください{2}。</translation>
    </message>
    <message>
        <source>{1} is not a condition: compare it with something, as in {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is EXAMPLE</extracomment>
        <translation>{1} は条件ではありません: {2} のように何かと比較してください。</translation>
    </message>
    <message>
        <source>Write == or != in place of is and is not, as in {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>{1} のように、is と is not の代わりに == か != と書いてください。</translation>
    </message>
    <message>
        <source>After in stands a list, as in label in (&quot;a&quot;, &quot;b&quot;), or words, as in &quot;text&quot; in name.</source>
        <extracomment>latentlab/space/query.py</extracomment>
        <translation>in の後には、label in (&quot;a&quot;, &quot;b&quot;) のようなリスト、または &quot;text&quot; in name のような語を置きます。</translation>
    </message>
    <message>
        <source>{1} has the shape {2}, not a figure for each of {3} rows.</source>
        <extracomment>latentlab/space/query.py; {1} is name; {2} is np.shape(figures); {3} is len(data)</extracomment>
        <translation>{1} の形状は {2} で、{3} 行それぞれの数値ではありません。</translation>
    </message>
    <message>
        <source>{1} may be {2}: write more of the name.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is listed(found, &apos;or&apos;)</extracomment>
        <translation>{1} は {2} の可能性があります: 名前をもっと書いてください。</translation>
    </message>
    <message>
        <source>NFKC</source>
        <extracomment>latentlab/space/query.py</extracomment>
        <translation>NFKC</translation>
    </message>
    <message>
        <source>the column {1} is written `{2}`, in backticks</source>
        <extracomment>latentlab/space/query.py; {1} is called[0]; {2} is called[0]</extracomment>
        <translation>列 {1} はバッククォートで `{2}` と書きます</translation>
    </message>
    <message>
        <source>write {1}</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>{1} と書いてください</translation>
    </message>
    <message>
        <source>{1} compares no column: {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is hint</extracomment>
        <translation>{1} は列を比較していません: {2}。</translation>
    </message>
    <message>
        <source>The number {1} is too large.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>数値 {1} は大きすぎます。</translation>
    </message>
    <message>
        <source>{1} is text, where a number is needed: compare text with a column of words.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>{1} は文字列ですが、数値が必要です: 文字列は語の列と比較してください。</translation>
    </message>
    <message>
        <source>A list holds numbers and text only, not {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(member)</extracomment>
        <translation>リストに入れられるのは {1} ではなく数値と文字列だけです。</translation>
    </message>
    <message>
        <source>and {1}0 the number</source>
        <extracomment>latentlab/space/query.py; {1} is text</extracomment>
        <translation>、{1}0 が数値です</translation>
    </message>
    <message>
        <source>and {1}.0 the number</source>
        <extracomment>latentlab/space/query.py; {1} is text</extracomment>
        <translation>、{1}.0 が数値です</translation>
    </message>
    <message>
        <source>{1} may be meant for a column: `{2}`, in backticks, is the column{3}.</source>
        <extracomment>latentlab/space/query.py; {1} is text; {2} is text; {3} is number</extracomment>
        <translation>{1} は列のことかもしれません: バッククォート付きの `{2}` が列です{3}。</translation>
    </message>
    <message>
        <source>species == &quot;Gentoo&quot; and mass &gt; 5000</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>species == &quot;Gentoo&quot; and mass &gt; 5000</translation>
    </message>
    <message>
        <source>The query cannot be understood {1}. Write a condition such as {2}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is place; {2} is EXAMPLE</extracomment>
        <translation>クエリを解釈できません({1})。{2} のような条件を書いてください。</translation>
    </message>
    <message>
        <source>Equality is written with two signs, as in {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>等号は {1} のように二つ重ねて書きます。</translation>
    </message>
    <message>
        <source>after {1}</source>
        <extracomment>latentlab/space/query_text.py; {1} is before</extracomment>
        <translation>{1} の後</translation>
    </message>
    <message>
        <source>from its beginning</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>The query is nested too deeply. Write it with fewer brackets and signs.</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>クエリの入れ子が深すぎます。括弧と記号を減らしてください。</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <extracomment>latentlab/space/query_text.py; {1} is &apos;, &apos;.join(names[:MOST_NAMES]); {2} is len(names) - MOST_NAMES</extracomment>
        <translation>{1} と他 {2}</translation>
    </message>
    <message>
        <source>A query has at most {1} characters, not {2}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is MOST_CHARACTERS; {2} is len(text)</extracomment>
        <translation>クエリは {2} 文字ではなく {1} 文字までです。</translation>
    </message>
    <message>
        <source>Write a condition such as {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>{1} のような条件を書いてください。</translation>
    </message>
    <message>
        <source>This query cannot be read. Write a condition such as {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>このクエリを読めません。{1} のような条件を書いてください。</translation>
    </message>
    <message>
        <source>A share of outliers is above 0 and at most 1, not {1}.</source>
        <extracomment>latentlab/space/row_metrics.py; {1} is share</extracomment>
        <translation>外れ値の割合は {1} ではなく 0 より大きく 1 以下です。</translation>
    </message>
    <message>
        <source>This region has hardly any area to draw from. Draw a wider one.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>この領域には抽出できる面積がほとんどありません。もっと広く囲んでください。</translation>
    </message>
    <message>
        <source>This model has no p(z) that rows come from, so nothing can be drawn from it.</source>
        <extracomment>latentlab/inference/samples.py</extracomment>
        <translation>このモデルには行の元となる p(z) がないため、抽出できません。</translation>
    </message>
    <message>
        <source>Only a Gaussian p(z) has quantiles that make a grid. Draw from the prior instead.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>格子を作れる分位点をもつのはガウスの p(z) だけです。代わりに事前分布から抽出してください。</translation>
    </message>
    <message>
        <source>There are no rows whose places could be drawn. Show some rows first.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>位置を抽出できる行がありません。先に行を表示してください。</translation>
    </message>
    <message>
        <source>there are {1} ….</source>
        <extracomment>latentlab/space/selection.py; {1} is &apos;, &apos;.join(names[:12])</extracomment>
        <translation>あるのは {1} … です。</translation>
    </message>
    <message>
        <source>there are {1}.</source>
        <extracomment>latentlab/registry.py; {1} is &apos;, &apos;.join(self._things)</extracomment>
        <translation>あるのは {1} です。</translation>
    </message>
    <message>
        <source>label = {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is name</extracomment>
        <translation>label = {1}</translation>
    </message>
    <message>
        <source>name has {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is wanted</extracomment>
        <translation>名前に {1} を含む</translation>
    </message>
    <message>
        <source>did you mean {1}?</source>
        <extracomment>latentlab/models/presets.py; {1} is near[0]</extracomment>
        <translation>{1} のことですか?</translation>
    </message>
    <message>
        <source>all rows</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>not {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is _grouped(self.words)</extracomment>
        <translation>{1} 以外</translation>
    </message>
    <message>
        <source>{1} has no labels to select by.</source>
        <extracomment>latentlab/space/selection.py; {1} is data.name</extracomment>
        <translation>{1} には選択に使うラベルがありません。</translation>
    </message>
    <message>
        <source>There is no class {1}: {2}</source>
        <extracomment>latentlab/space/selection.py; {1} is name; {2} is _hint(near, data.class_names)</extracomment>
        <translation>クラス {1} はありません: {2}</translation>
    </message>
    <message>
        <source>Type row numbers such as 17, 20-25, or a row&apos;s name or a part of it.</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>17, 20-25 のような行番号、または行の名前かその一部を入力してください。</translation>
    </message>
    <message>
        <source>name = {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is wanted</extracomment>
        <translation>名前 = {1}</translation>
    </message>
    <message>
        <source>No row is called {1}, and no row&apos;s name contains it.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(wanted)</extracomment>
        <translation>{1} という名前の行も、名前にこれを含む行もありません。</translation>
    </message>
    <message>
        <source>{1} is not a list of row numbers such as 17, 20-25.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(words)</extracomment>
        <translation>{1} は 17, 20-25 のような行番号のリストではありません。</translation>
    </message>
    <message>
        <source>rows {1}</source>
        <extracomment>latentlab/data/prepare.py; {1} is first</extracomment>
        <translation>行 {1}</translation>
    </message>
    <message>
        <source>A selection must be a list of row indices.</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>選択は行番号のリストでなければなりません。</translation>
    </message>
    <message>
        <source>There is no row {1}: the rows are 0 to {2}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is number; {2} is len(self) - 1</extracomment>
        <translation>行 {1} はありません: 行は 0 から {2} です。</translation>
    </message>
    <message>
        <source>Selections of {1} and of {2} rows are of two datasets: they cannot be combined.</source>
        <extracomment>latentlab/space/selection.py; {1} is self.count_of; {2} is other.count_of</extracomment>
        <translation>{1} 行の選択と {2} 行の選択は別のデータセットのもので、組み合わせられません。</translation>
    </message>
    <message>
        <source>it was left out</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>除外されました</translation>
    </message>
    <message>
        <source>There is no row {1}: the rows are {2} to {3}{4}.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(part.strip()); {2} is known[0]; {3} is known[-1]; {4} is left_out</extracomment>
        <translation>行 {1} はありません: 行は {2} から {3} です{4}。</translation>
    </message>
    <message>
        <source>void(u1[:, :, ::1], u8[:, ::1], i8[:, :, ::1], b1, i4[:, ::1], f8[::1], f8[::1], u1[:, ::1], u1[::1], b1)</source>
        <extracomment>latentlab/space/stamp.py</extracomment>
        <translation>void(u1[:, :, ::1], u8[:, ::1], i8[:, :, ::1], b1, i4[:, ::1], f8[::1], f8[::1], u1[:, ::1], u1[::1], b1)</translation>
    </message>
    <message>
        <source>raster helper</source>
        <extracomment>latentlab/space/raster.py</extracomment>
        <translation>ラスター補助</translation>
    </message>
    <message>
        <source>There are {1} values for {2} points.</source>
        <extracomment>latentlab/space/tiles.py; {1} is len(values); {2} is self.count</extracomment>
        <translation>{2} 点に対して値が {1} 個あります。</translation>
    </message>
    <message>
        <source>{1}: holds no sorted points, or they are damaged.</source>
        <extracomment>latentlab/space/tiles.py; {1} is path</extracomment>
        <translation>{1}: 整列済みの点がないか、壊れています。</translation>
    </message>
    <message>
        <source>A geodesic needs a decoder, which this model does not have. Go another way.</source>
        <extracomment>latentlab/space/tracks.py</extracomment>
        <translation>測地線にはデコーダが必要ですが、このモデルにはありません。別の方法を使ってください。</translation>
    </message>
    <message>
        <source>A path through the data needs their rows placed in latent space. Place them first.</source>
        <extracomment>latentlab/space/tracks.py</extracomment>
        <translation>データを通る経路には、潜在空間に配置された行が必要です。先に配置してください。</translation>
    </message>
    <message>
        <source>Far from the data: {1} times the usual distance between neighbouring rows.</source>
        <extracomment>latentlab/space/trust.py; {1} is medians</extracomment>
        <translation>データから遠い位置: 隣り合う行の通常の距離の {1} 倍。</translation>
    </message>
    <message>
        <source>Not recognised: what is decoded here is encoded {1} away in z.</source>
        <extracomment>latentlab/space/trust.py; {1} is cycle</extracomment>
        <translation>認識されません: ここでのデコード結果は、z で {1} 離れた所にエンコードされます。</translation>
    </message>
    <message>
        <source>The stride of a walk is a distance above 0, not {1}.</source>
        <extracomment>latentlab/space/walk.py; {1} is stride</extracomment>
        <translation>ウォークの歩幅は {1} ではなく 0 より大きい距離です。</translation>
    </message>
    <message>
        <source>A walk follows rows, and there are none with finite places. Show some rows first.</source>
        <extracomment>latentlab/space/walk.py</extracomment>
        <translation>ウォークは行をたどりますが、有限の位置をもつ行がありません。先に行を表示してください。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>実行</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>TrainSettings</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>TrainSettings</translation>
    </message>
    <message>
        <source>{1}.step</source>
        <extracomment>latentlab/training/compile_child.py; {1} is key</extracomment>
        <translation>{1}.step</translation>
    </message>
    <message>
        <source>its gradient scatters, which torch 2.13 compiles to code that writes out of bounds</source>
        <extracomment>latentlab/training/compile_child.py</extracomment>
        <translation>勾配の散布演算を、torch 2.13 が範囲外に書き込むコードにコンパイルします</translation>
    </message>
    <message>
        <source>{1}.{2}.pt2</source>
        <extracomment>latentlab/training/compile_child.py; {1} is path; {2} is os.getpid()</extracomment>
        <translation>{1}.{2}.pt2</translation>
    </message>
    <message>
        <source>the compiler failed ({1}{2}{3})</source>
        <extracomment>latentlab/training/compile_child.py; {1} is type(error).__name__; {2} is words and &apos;: &apos;; {3} is words</extracomment>
        <translation>コンパイラーが失敗しました({1}{2}{3})</translation>
    </message>
    <message>
        <source>there is no C++ compiler</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>C++ コンパイラーがありません</translation>
    </message>
    <message>
        <source>torch came without its headers</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>torch にヘッダーが付属していません</translation>
    </message>
    <message>
        <source>{1}: others can write there, so no compiled step is kept or loaded.</source>
        <extracomment>latentlab/training/compiling.py; {1} is folder</extracomment>
        <translation>{1}: 他の人も書き込めるため、コンパイル済みステップの保存も読み込みも行いません。</translation>
    </message>
    <message>
        <source>{1}: is not where compiled steps are kept.</source>
        <extracomment>latentlab/training/compiling.py; {1} is path</extracomment>
        <translation>{1}: コンパイル済みステップの保存場所ではありません。</translation>
    </message>
    <message>
        <source>{1}: is the compiled step of something else.</source>
        <extracomment>latentlab/training/compiling.py; {1} is path</extracomment>
        <translation>{1}: 別のもののコンパイル済みステップです。</translation>
    </message>
    <message>
        <source>{1}: compiled steps cannot be kept there ({2}).</source>
        <extracomment>latentlab/training/compiling.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}: コンパイル済みステップを保存できません({2})。</translation>
    </message>
    <message>
        <source>the compiling process ended with status {1}</source>
        <extracomment>latentlab/training/compiling.py; {1} is child.returncode</extracomment>
        <translation>コンパイルのプロセスがステータス {1} で終了しました</translation>
    </message>
    <message>
        <source>what was compiled computes something else</source>
        <extracomment>latentlab/training/compile_child.py</extracomment>
        <translation>コンパイル結果の計算が異なります</translation>
    </message>
    <message>
        <source>work-{1}-</source>
        <extracomment>latentlab/training/compiling.py; {1} is os.getpid()</extracomment>
        <translation>work-{1}-</translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS</source>
        <extracomment>latentlab/data/reading/apart.py</extracomment>
        <translation>OMP_NUM_THREADS</translation>
    </message>
    <message>
        <source>TORCHINDUCTOR_COMPILE_THREADS</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>TORCHINDUCTOR_COMPILE_THREADS</translation>
    </message>
    <message>
        <source>CXX</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>CXX</translation>
    </message>
    <message>
        <source>TMPDIR</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>TMPDIR</translation>
    </message>
    <message>
        <source>TORCHINDUCTOR_CACHE_DIR</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>TORCHINDUCTOR_CACHE_DIR</translation>
    </message>
    <message>
        <source>Features</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>This machine has no usable device {1}; it has {2}.</source>
        <extracomment>latentlab/training/device.py; {1} is wanted; {2} is usable</extracomment>
        <translation>このマシンで使えるデバイスに {1} はありません。あるのは {2} です。</translation>
    </message>
    <message>
        <source>{1} thread{2}</source>
        <extracomment>latentlab/training/engine.py; {1} is self.threads; {2} is &apos;s&apos; * (self.threads != 1)</extracomment>
        <translation>{1} スレッド{2}</translation>
    </message>
    <message>
        <source>{1} is not the engine of steps, or they are not in order.</source>
        <extracomment>latentlab/training/engine.py; {1} is value</extracomment>
        <translation>{1} はステップのエンジンではないか、順序が正しくありません。</translation>
    </message>
    <message>
        <source>{1} is not the engine of steps: step, kind, products, threads.</source>
        <extracomment>latentlab/training/engine.py; {1} is value</extracomment>
        <translation>{1} はステップのエンジンではありません: step, kind, products, threads。</translation>
    </message>
    <message>
        <source>The step is being compiled; training goes on when that is done, in half a minute or so.</source>
        <extracomment>latentlab/training/fit.py</extracomment>
        <translation>ステップをコンパイル中です。終わると学習が続きます(30 秒ほど)。</translation>
    </message>
    <message>
        <source>Finished after {1} {2}.{3}</source>
        <extracomment>latentlab/training/fit.py; {1} is run.epoch; {2} is run.model.defaults.unit; {3} is ended</extracomment>
        <translation>{1} {2}で終了しました。{3}</translation>
    </message>
    <message>
        <source>Converged after {1} {2}.</source>
        <extracomment>latentlab/training/fit.py; {1} is run.step; {2} is run.model.defaults.unit</extracomment>
        <translation>{1} {2}で収束しました。</translation>
    </message>
    <message>
        <source>it answers no more</source>
        <extracomment>latentlab/training/fit.py</extracomment>
        <translation>応答がなくなりました</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>latentlab/training/health/__init__.py</extracomment>
        <translation>所見</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>latentlab/training/health/__init__.py</extracomment>
        <translation>対処</translation>
    </message>
    <message>
        <source>{1} of each, measured alike</source>
        <extracomment>latentlab/training/health/course.py; {1} is len(held_out)</extracomment>
        <translation>各 {1} 行、同じ方法で測定</translation>
    </message>
    <message>
        <source>Held-out rows have {1} ± {2} nats {3} {4} per row than training rows ({5}).</source>
        <extracomment>latentlab/training/health/course.py; {1} is abs(gap); {2} is error; {3} is than; {4} is word; {5} is alike</extracomment>
        <translation>ホールドアウト行は学習行より 1 行あたり {1} ± {2} nats {3} {4}({5})。</translation>
    </message>
    <message>
        <source>Still improving: the {1} {2} rose by {3} nats per row over the last {4} epochs.</source>
        <extracomment>latentlab/training/health/course.py; {1} is whose; {2} is word; {3} is rise; {4} is x[-1] - x[0]</extracomment>
        <translation type="vanished">まだ改善中: {1} {2} は最後の {4} エポックで 1 行あたり {3} nats 上がりました。</translation>
    </message>
    <message>
        <source>Overfitting: held-out rows have {1} ± {2} nats less {3} per row than training rows ({4}), and it has fallen by {5} since epoch {6}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is gap; {2} is error; {3} is word; {4} is alike; {5} is fell; {6} is epochs[curve.argmax()]</extracomment>
        <translation type="vanished">過学習: ホールドアウト行の {3} は学習行より 1 行あたり {1} ± {2} nats 低く({4})、エポック {6} から {5} 下がりました。</translation>
    </message>
    <message>
        <source>Continue for {1} epochs</source>
        <extracomment>latentlab/training/health/course.py; {1} is more</extracomment>
        <translation type="vanished">あと {1} エポック続行</translation>
    </message>
    <message>
        <source>Train anew with learning rate {1}</source>
        <extracomment>latentlab/training/health/course.py; {1} is rate</extracomment>
        <translation>学習率 {1} で新たに学習</translation>
    </message>
    <message>
        <source>The {1} of some rows is not finite.</source>
        <extracomment>latentlab/training/health/course.py; {1} is word</extracomment>
        <translation>一部の行の {1} が有限ではありません。</translation>
    </message>
    <message>
        <source>Train anew and stop early, patience {1} epochs</source>
        <extracomment>latentlab/training/health/course.py; {1} is PATIENCE</extracomment>
        <translation type="vanished">新たに学習し早期終了(待機 {1} エポック)</translation>
    </message>
    <message>
        <source>Training failed: a figure was no longer a finite number.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>学習に失敗しました: 有限でない数値が現れました。</translation>
    </message>
    <message>
        <source>No rows are held out, so overfitting cannot be seen.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>ホールドアウト行がないため、過学習を確認できません。</translation>
    </message>
    <message>
        <source>Train longer.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>もっと長く学習</translation>
    </message>
    <message>
        <source>{1} of {2} latent dimensions are used; in the others E[z|x] varies by at most {3} of the prior&apos;s variance over training rows.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is count; {2} is total; {3} is ACTIVE</extracomment>
        <translation>{2} 潜在次元のうち {1} が使われています。他の次元では、E[z|x] の変動が学習行で事前分布の分散の {3} 以下です。</translation>
    </message>
    <message>
        <source>z explains only {1} of {2} nats over what is decoded at the prior&apos;s mean, and {3} % of the variance of x; its KL is {4} nats. Decoded places are all much the same.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is max(reconstruction - mean_only, 0); {2} is abs(mean_only); {3} is 100 * max(explained, 0); {4} is kl</extracomment>
        <translation>z が説明するのは、事前平均のデコード結果に対して {2} nats 中 {1} nats、x の分散の {3} % だけで、KL は {4} nats です。どの位置もほぼ同じものにデコードされます。</translation>
    </message>
    <message>
        <source>KL(q(z) ‖ p(z)) {1} ± {2} nats</source>
        <extracomment>latentlab/training/health/latent.py; {1} is round(estimate.value, 2) + 0; {2} is estimate.error</extracomment>
        <translation>KL(q(z) ‖ p(z)) {1} ± {2} nats</translation>
    </message>
    <message>
        <source>The rows together do not fill the prior: {1}. {2}; MMD, p = {3}.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is how; {2} is figure; {3} is test.p</extracomment>
        <translation>行は全体として事前分布を満たしていません: {1}。{2}; MMD, p = {3}。</translation>
    </message>
    <message>
        <source>clumped: mean and spread are the prior&apos;s, but they lie in clumps or leave gaps</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>偏在: 平均と広がりは事前分布と同じですが、塊になるか隙間を残しています</translation>
    </message>
    <message>
        <source>value {1} of z is taken by {2} %, and by {3} % of p(z)</source>
        <extracomment>latentlab/training/health/latent.py; {1} is most + 1; {2} is 100 * ours[most]; {3} is 100 * theirs[most]</extracomment>
        <translation>z の値 {1} を取るのは {2} %、p(z) では {3} % です</translation>
    </message>
    <message>
        <source>Nearest neighbours tell drawn {1} from {2} {3} rows in {4} ± {5} % of cases; 50 % would be chance.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is kind; {2} is len(x); {3} is whose; {4} is 100 * test.accuracy; {5} is 100 * test.error</extracomment>
        <translation>最近傍法は、抽出した{1}と {2} 個の{3}行を {4} ± {5} % の場合に見分けます。偶然なら 50 % です。</translation>
    </message>
    <message>
        <source>: E[z|x] varies by more than {1} of the prior&apos;s variance over training rows.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is ACTIVE</extracomment>
        <translation>: E[z|x] の変動は学習行で事前分布の分散の {1} を超えます。</translation>
    </message>
    <message>
        <source>The posterior has collapsed: over training rows no dimension has more than {1} nats of KL, so z says next to nothing of x.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is float(kl.max())</extracomment>
        <translation>事後分布が崩壊しています: 学習行で KL が {1} nats を超える次元はなく、z は x についてほとんど何も示しません。</translation>
    </message>
    <message>
        <source>Train anew with {1} latent {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is count; {2} is words</extracomment>
        <translation>{1} 個の潜在{2}で新たに学習</translation>
    </message>
    <message>
        <source>{1} draws of the rows together look like draws of the prior (MMD, p = {2}), yet {3}: they leave gaps between them, or stretch too far.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is len(some); {2} is test.p; {3} is figure</extracomment>
        <translation>行からの {1} 回の抽出は全体として事前分布からの抽出のように見えますが(MMD, p = {2})、{3}: 隙間を残すか、広がりすぎています。</translation>
    </message>
    <message>
        <source>The rows together fill the prior, as far as {1} draws can tell (MMD, p = {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is len(some); {2} is test.p</extracomment>
        <translation>{1} 回の抽出からわかる限り、行は全体として事前分布を満たしています(MMD, p = {2}</translation>
    </message>
    <message>
        <source>they lie</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>位置は</translation>
    </message>
    <message>
        <source>Train anew with a learned prior</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>学習する事前分布で新たに学習</translation>
    </message>
    <message>
        <source>Train anew with a learned prior for each class</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>クラスごとに学習する事前分布で新たに学習</translation>
    </message>
    <message>
        <source>Train anew with β = 1</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>β = 1 で新たに学習</translation>
    </message>
    <message>
        <source>rows x ~ p(x|z), z ~ p(z)</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>行 x ~ p(x|z)、z ~ p(z)</translation>
    </message>
    <message>
        <source>All {1} latent dimensions are used</source>
        <extracomment>latentlab/training/health/latent.py; {1} is total</extracomment>
        <translation>{1} 個の潜在次元がすべて使われています</translation>
    </message>
    <message>
        <source>The latent dimension is used</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>潜在次元が使われています</translation>
    </message>
    <message>
        <source>Train anew with β rising over {1} epochs</source>
        <extracomment>latentlab/training/health/latent.py; {1} is warm_up</extracomment>
        <translation>{1} エポックで β を上げて新たに学習</translation>
    </message>
    <message>
        <source>Train anew with 0.25 nats of free bits</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>0.25 nats のフリービットで新たに学習</translation>
    </message>
    <message>
        <source>Train anew with β = {1}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is lower</extracomment>
        <translation>β = {1} で新たに学習</translation>
    </message>
    <message>
        <source>off-centre, by {1} standard deviations of the prior in dimension {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is abs(mean[off]); {2} is off + 1</extracomment>
        <translation>中心のずれ: 次元 {2} で事前分布の標準偏差の {1} 倍</translation>
    </message>
    <message>
        <source>too narrow, {1} of the prior&apos;s standard deviation at the narrowest</source>
        <extracomment>latentlab/training/health/latent.py; {1} is np.sqrt(max(values[0], 0))</extracomment>
        <translation>狭すぎます: 最も狭い所で事前分布の標準偏差の {1}</translation>
    </message>
    <message>
        <source>too wide, {1} of the prior&apos;s standard deviation at the widest</source>
        <extracomment>latentlab/training/health/latent.py; {1} is np.sqrt(values[-1])</extracomment>
        <translation>広すぎます: 最も広い所で事前分布の標準偏差の {1}</translation>
    </message>
    <message>
        <source>means of p(x|z), z ~ p(z)</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>p(x|z) の平均、z ~ p(z)</translation>
    </message>
    <message>
        <source>What the model draws is not finite.</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>モデルの抽出結果が有限ではありません。</translation>
    </message>
    <message>
        <source>The posteriors of some rows are too far away to be compared with the prior.</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>一部の行の事後分布が離れすぎていて、事前分布と比較できません。</translation>
    </message>
    <message>
        <source>A linear model of as many dimensions, {1}, has {2} ± {3} nats more evidence a row on {4} held-out rows: the networks have learned what does not hold, or not yet enough, or miss the noise of each value.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is linear.name; {2} is more; {3} is error; {4} is len(rows)</extracomment>
        <translation>同じ次元数の線形モデル {1} は、{4} ホールドアウト行で 1 行あたりのエビデンスが {2} ± {3} nats 高い: ネットワークは成り立たないことを学習したか、学習が足りないか、値ごとのノイズを捉えていません。</translation>
    </message>
    <message>
        <source>A linear model of as many dimensions, {1}, has {2} ± {3} nats more evidence a row on {4} held-out rows: the networks have learned what does not hold, or not yet enough.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is linear.name; {2} is more; {3} is error; {4} is len(rows)</extracomment>
        <translation>同じ次元数の線形モデル {1} は、{4} ホールドアウト行で 1 行あたりのエビデンスが {2} ± {3} nats 高い: ネットワークは成り立たないことを学習したか、学習が足りません。</translation>
    </message>
    <message>
        <source>Principal components tell the label of {1} of {2} held-out rows by their five nearest neighbours, this space of {3}: it has not yet learned what a linear map shows.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is votes.principal; {2} is votes.rows; {3} is votes.latent</extracomment>
        <translation>五つの最近傍からラベルを当てられるのは、{2} ホールドアウト行のうち主成分では {1}、この空間では {3} です: 線形写像が示すものをまだ学習していません。</translation>
    </message>
    <message>
        <source>Train anew, and stop when held-out rows get worse</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>新たに学習し、ホールドアウト行が悪化したら終了</translation>
    </message>
    <message>
        <source>Train anew with a noise of its own for each value</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>値ごとのノイズで新たに学習</translation>
    </message>
    <message>
        <source>Train on for as long again</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>同じ長さだけ学習を続ける</translation>
    </message>
    <message>
        <source>or miss the noise of each value</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>、または値ごとのノイズを捉えていません</translation>
    </message>
    <message>
        <source>Trains this run on, from where it is, for {1} epochs. No setting changes.</source>
        <extracomment>latentlab/training/health/records.py; {1} is self.epochs</extracomment>
        <translation>この実行を今の所から {1} エポック学習します。設定は変わりません。</translation>
    </message>
    <message>
        <source>Trains a new run from the start.</source>
        <extracomment>latentlab/training/health/records.py</extracomment>
        <translation>新しい実行を最初から学習します。</translation>
    </message>
    <message>
        <source>(about, from {1} of the rows)</source>
        <extracomment>latentlab/training/health/report.py; {1} is len(rows)</extracomment>
        <translation>(おおよそ、うち {1} 行から)</translation>
    </message>
    <message>
        <source>{1}: of mixtures fitted to the same rows, less is better.</source>
        <extracomment>latentlab/training/health/report.py; {1} is words</extracomment>
        <translation>{1}: 同じ行に当てはめた混合では、小さいほど良い値です。</translation>
    </message>
    <message>
        <source>Training stopped: {1} soon after step {step:,}. The model is back at that step, its last sound state. A smaller learning rate usually helps.</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>学習が止まりました: ステップ {step:,} の直後に{1}。モデルは最後の健全な状態であるそのステップに戻りました。学習率を小さくすると通常は改善します。</translation>
    </message>
    <message>
        <source>What it maximises ended at {1} nats per row, lower than it began ({2}): a smaller learning rate usually helps.</source>
        <extracomment>latentlab/training/recorder.py; {1} is self.ended; {2} is first</extracomment>
        <translation>最大化する量が 1 行あたり {1} nats で終わり、開始時({2})を下回りました: 学習率を小さくすると通常は改善します。</translation>
    </message>
    <message>
        <source>a weight of the model was no longer finite</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>モデルの重みが有限でなくなりました</translation>
    </message>
    <message>
        <source>the {1} was no longer finite</source>
        <extracomment>latentlab/training/recorder.py; {1} is name</extracomment>
        <translation>{1} が有限でなくなりました</translation>
    </message>
    <message>
        <source>the {1} had fallen from {2} to {3} nats per row</source>
        <extracomment>latentlab/training/recorder.py; {1} is name; {2} is first; {3} is terms[name]</extracomment>
        <translation>{1} が 1 行あたり {2} nats から {3} nats に下がりました</translation>
    </message>
    <message>
        <source>Stopped early at epoch {1}: the held-out ELBO has not risen for {2} epochs. The model is back at its best, {3} nats per row at epoch {4}.</source>
        <extracomment>latentlab/training/recorder.py; {1} is waited; {2} is run.settings.patience; {3} is best.elbo; {4} is run.epoch</extracomment>
        <translation>エポック {1} で早期終了しました: ホールドアウトの ELBO が {2} エポック上がりませんでした。モデルは最良の状態(エポック {4}、1 行あたり {3} nats)に戻りました。</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>The model is for rows of shape {1}; {2} has {3}.</source>
        <extracomment>latentlab/training/run.py; {1} is model.shape; {2} is data.name; {3} is data.shape</extracomment>
        <translation>モデルは形状 {1} の行用ですが、{2} は {3} です。</translation>
    </message>
    <message>
        <source>epochs must be at least 1, not {1}.</source>
        <extracomment>latentlab/training/run.py; {1} is epochs</extracomment>
        <translation>epochs は {1} ではなく 1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>A run cannot be at step {1} of a plan from {2} to {3}.</source>
        <extracomment>latentlab/training/run.py; {1} is record.step; {2} is record.span[0]; {3} is record.span[1]</extracomment>
        <translation>{2} から {3} までの計画では、実行はステップ {1} にありえません。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>エポック数</translation>
    </message>
    <message>
        <source>How often every training row is seen.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>すべての学習行を見る回数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Rows that each step learns from; EM, CAVI and Gaussian processes always see all.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>各ステップで学習する行数。EM、CAVI、ガウス過程は常に全行を見ます。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How far each step of Adam changes the parameters. EM and CAVI have none.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>Adam の各ステップがパラメータを変える大きさ。EM と CAVI にはありません。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Cosine lets the learning rate fall to zero at the end; constant keeps it.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>コサインは学習率を最後に 0 まで下げます。一定は変えません。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Stop when the held-out ELBO has not risen for so many epochs; go back to its best.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>ホールドアウトの ELBO がこのエポック数の間上がらなければ終了し、最良の状態に戻ります。</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fast steps multiply with short numbers (bfloat16) where the machine has instructions for it; what is measured, encoded and decoded is computed with full ones (float32) either way.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>高速では、マシンに命令があれば短い数 (bfloat16) で乗算します。測定、エンコード、デコードはどちらでも完全な数 (float32) で計算します。</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>How steps are computed. Auto takes the fastest way; in a run of a minute or more steps are compiled meanwhile, where there is a C++ compiler. Eager, or exact precision, gives the same bits from the seed alone. Compiled waits for the compiler first.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>ステップの計算方法。自動は最も速い方法を使います。1 分以上の実行では、C++ コンパイラーがあればその間にステップをコンパイルします。逐次または厳密な精度なら、シードだけで同じビットになります。コンパイルは先にコンパイラーを待ちます。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Room for the states that the timeline goes back to, at most 40; the first and the newest are always kept. A session takes about an eighth of it.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>タイムラインで戻れる状態の容量。最大 40 個。最初と最新は常に残ります。セッションにはその約 8 分の 1 を使います。</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same run on the same machine.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>同じシードなら、同じマシンで同じ実行になります。</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where to compute; by itself the fastest there is.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>計算する場所。既定は最も速いもの。</translation>
    </message>
    <message>
        <source>Early stopping looks at held-out rows, and {1} has none. Hold some out, or leave it off.</source>
        <extracomment>latentlab/training/settings.py; {1} is data.name</extracomment>
        <translation>早期終了はホールドアウト行を見ますが、{1} にはありません。いくつかホールドアウトにするか、オフにしてください。</translation>
    </message>
    <message>
        <source>{1} is {2} GiB, and the model {3} sees all rows at once. Choose one that learns from batches, such as vae.</source>
        <extracomment>latentlab/training/settings.py; {1} is data.name; {2} is data.x.nbytes / 2 ** 30; {3} is model</extracomment>
        <translation>{1} は {2} GiB あり、モデル {3} は全行を一度に見ます。vae のようにバッチで学習するモデルを選んでください。</translation>
    </message>
    <message>
        <source>suits the data</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>データに合わせる</translation>
    </message>
    <message>
        <source>suits the model</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>モデルに合わせる</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>一定</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>エポック</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>fast</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>高速</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>厳密</translation>
    </message>
    <message>
        <source>eager</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>逐次</translation>
    </message>
    <message>
        <source>compiled</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>コンパイル</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>cuda</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>cuda</translation>
    </message>
    <message>
        <source>mps</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>mps</translation>
    </message>
    <message>
        <source>cpu</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>cpu</translation>
    </message>
    <message>
        <source>A run has at most {1} snapshots, not {2}.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is MOST; {2} is len(snapshots)</extracomment>
        <translation>実行のスナップショットは {2} ではなく {1} 個までです。</translation>
    </message>
    <message>
        <source>The snapshots of a run at step {1} must be in order and not beyond it.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is last</extracomment>
        <translation>ステップ {1} の実行のスナップショットは、順に並び、それを超えてはなりません。</translation>
    </message>
    <message>
        <source>The snapshot at step {1} is not at a time of its run.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>ステップ {1} のスナップショットの時刻が、その実行のものではありません。</translation>
    </message>
    <message>
        <source>The weights of the snapshot at step {1} are not of the run&apos;s model.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>ステップ {1} のスナップショットの重みが、その実行のモデルのものではありません。</translation>
    </message>
    <message>
        <source>The weights of the snapshot at step {1} are not finite.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>ステップ {1} のスナップショットの重みが有限ではありません。</translation>
    </message>
    <message>
        <source>Steps that are to be compiled were made one by one here, since {1}: the same but for rounding, not to the bit.</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>コンパイルするはずのステップを、ここでは一つずつ計算しました({1}): 丸めを除き同じですが、ビット単位では一致しません。</translation>
    </message>
    <message>
        <source>Steps that {1} threads made are made by {2} here: the same but for rounding, not to the bit.</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>{1} スレッドで計算するステップを、ここでは {2} で計算します: 丸めを除き同じですが、ビット単位では一致しません。</translation>
    </message>
    <message>
        <source>there is no CUDA device</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>CUDA デバイスがありません</translation>
    </message>
    <message>
        <source>the steps of this model are not all alike</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>このモデルのステップは一様ではありません</translation>
    </message>
    <message>
        <source>The step cannot be compiled: {1}. Choose engine=auto or engine=eager.</source>
        <extracomment>latentlab/training/stepping.py; {1} is self.refused</extracomment>
        <translation>ステップをコンパイルできません: {1}。engine=auto か engine=eager を選んでください。</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>メモリが足りなくなりました</translation>
    </message>
    <message>
        <source>KL</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>KL</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row over {4}{5}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is last; {4} is over; {5} is flat</extracomment>
        <translation>{1} 1 行あたり {2} から {3} nats({4}){5}</translation>
    </message>
    <message>
        <source>{1} epoch</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(count)</extracomment>
        <translation type="vanished">{1} エポック</translation>
    </message>
    <message>
        <source>{1} epochs</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(count)</extracomment>
        <translation type="vanished">{1} エポック</translation>
    </message>
    <message>
        <source>stays at {1} nats per row over {2}</source>
        <extracomment>latentlab/training/trend.py; {1} is last; {2} is over</extracomment>
        <translation>1 行あたり {1} nats のまま({2})</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row at epoch {4} and {5} to {6} by epoch {7}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is _number(found.best); {4} is epoch_words(found.best_epoch); {5} is back; {6} is last; {7} is epoch_words(found.epochs)</extracomment>
        <translation type="vanished">{1} 1 行あたり {2} から、エポック {4} で {3} nats、{5} エポック {7} で {6}</translation>
    </message>
    <message>
        <source>flat since epoch {1}</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(found.flat_since)</extracomment>
        <translation type="vanished">エポック {1} から横ばい</translation>
    </message>
    <message>
        <source>validation_{1}</source>
        <extracomment>latentlab/training/trend.py; {1} is term</extracomment>
        <translation>validation_{1}</translation>
    </message>
    <message>
        <source>Held-out</source>
        <extracomment>latentlab/training/trend.py</extracomment>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Memory of the {1} ran out at step {step:,}: each batch is computed in {2} parts from there on.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} のメモリがステップ {step:,} で足りなくなりました: 以後、各バッチを {2} 個に分けて計算します。</translation>
    </message>
    <message>
        <source>Memory of the {1} ran out at step {step:,}: training went on on the CPU.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} のメモリがステップ {step:,} で足りなくなりました: 学習は CPU で続けました。</translation>
    </message>
    <message>
        <source>The {1} was lost ({2}): training went on on the CPU, from step {step:,}.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} が失われました({2}): 学習はステップ {step:,} から CPU で続けました。</translation>
    </message>
    <message>
        <source>The step needs more memory than this machine has: the run stays as it was after step {step:,}. A smaller batch_size or model needs less.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>ステップに必要なメモリがこのマシンの容量を超えています: 実行はステップ {step:,} の後のままです。batch_size かモデルを小さくすると少なくて済みます。</translation>
    </message>
    <message>
        <source>CPU</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU</source>
        <extracomment>latentlab/training/fit.py</extracomment>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What can be tried is {1}.</source>
        <extracomment>latentlab/training/what_ifs.py; {1} is &apos;, &apos;.join(possible)</extracomment>
        <translation>試せるのは {1} です。</translation>
    </message>
    <message>
        <source>Nothing can be tried on it.</source>
        <extracomment>latentlab/training/what_ifs.py</extracomment>
        <translation>これには何も試せません。</translation>
    </message>
    <message>
        <source>{1} cannot be tried on this model as it is set. {2}</source>
        <extracomment>latentlab/training/what_ifs.py; {1} is refused[0]; {2} is there</extracomment>
        <translation>このモデルの今の設定では {1} を試せません。{2}</translation>
    </message>
    <message>
        <source>{1} is not what was tried at a step, or they are not in order.</source>
        <extracomment>latentlab/training/what_ifs.py; {1} is value</extracomment>
        <translation>{1} はステップで試したものではないか、順序が正しくありません。</translation>
    </message>
    <message>
        <source>p of x is the integral over z of p of z times p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) は、p(z) と p(x|z) の積の z についての積分</translation>
    </message>
    <message>
        <source>z is drawn from a standard normal, then x from p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z を標準正規分布から抽出し、次に x を p(x|z) から抽出する</translation>
    </message>
    <message>
        <source>p of z given x is p of z times p of x given z, divided by p of x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(z|x) は、p(z) と p(x|z) の積を p(x) で割ったもの</translation>
    </message>
    <message>
        <source>log p of x is the ELBO of q plus the KL divergence of q from the posterior p of z given x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>log p(x) は、q の ELBO と、事後分布 p(z|x) に対する q の KL ダイバージェンスの和</translation>
    </message>
    <message>
        <source>the ELBO is the expected log p of x given z under q, minus the KL divergence of q from the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>ELBO は、q の下での log p(x|z) の期待値から、事前分布に対する q の KL ダイバージェンスを引いたもの</translation>
    </message>
    <message>
        <source>the ELBO is the expected log p of x and z under q, plus the entropy of q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>ELBO は、q の下での log p(x, z) の期待値と、q のエントロピーの和</translation>
    </message>
    <message>
        <source>the gap is what the encoder loses to the best Gaussian q star, plus the KL divergence of q star from the posterior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>ギャップは、最良のガウス分布 q* に対するエンコーダの損失と、事後分布に対する q* の KL ダイバージェンスの和</translation>
    </message>
    <message>
        <source>the bound of theta and q is the log-likelihood minus the KL divergence of q from the posterior under theta</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>θ と q の下界は、対数尤度から、θ の下での事後分布に対する q の KL ダイバージェンスを引いたもの</translation>
    </message>
    <message>
        <source>E-step: q becomes the posterior under theta</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>E ステップ: q は θ の下での事後分布になる</translation>
    </message>
    <message>
        <source>M-step: theta becomes what maximises the expected log p of x and z under q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>M ステップ: θ は q の下での log p(x, z) の期待値を最大にするものになる</translation>
    </message>
    <message>
        <source>the new log-likelihood is at least the new bound, which is at least the old bound, which is the old log-likelihood</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>新しい対数尤度は新しい下界以上、新しい下界は古い下界以上、古い下界は古い対数尤度に等しい</translation>
    </message>
    <message>
        <source>the estimate of p of x is the mean of p of x given z over S draws of the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) の推定値は、事前分布からの S 回の抽出での p(x|z) の平均</translation>
    </message>
    <message>
        <source>the estimate of p of x is the mean of p of x and z over q of z, over S draws of q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) の推定値は、q からの S 回の抽出での p(x, z)/q(z) の平均</translation>
    </message>
    <message>
        <source>the expected log of the estimate is at most the log of its expectation, which is log p of x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>推定値の対数の期待値は、その期待値の対数 log p(x) 以下</translation>
    </message>
    <message>
        <source>the effective sample size is the square of the sum of the weights over the sum of their squares</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>有効サンプルサイズは、重みの和の 2 乗を重みの 2 乗の和で割ったもの</translation>
    </message>
    <message>
        <source>the forward KL divergence is the expected log of p over q under p</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>順方向 KL ダイバージェンスは、p の下での log p/q の期待値</translation>
    </message>
    <message>
        <source>the reverse KL divergence is the expected log of q over p under q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>逆方向 KL ダイバージェンスは、q の下での log q/p の期待値</translation>
    </message>
    <message>
        <source>the cross-entropy of p and q is the entropy of p plus the forward KL divergence</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p と q の交差エントロピーは、p のエントロピーと順方向 KL ダイバージェンスの和</translation>
    </message>
    <message>
        <source>of all Gaussians the one with the mean and covariance of p has the least forward KL divergence</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>すべてのガウス分布のうち、p の平均と共分散をもつものが順方向 KL ダイバージェンス最小</translation>
    </message>
    <message>
        <source>the encoder takes x to a Gaussian over z, the decoder takes z to p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>エンコーダは x を z 上のガウス分布に、デコーダは z を p(x|z) に写す</translation>
    </message>
    <message>
        <source>is the aggregate posterior, the mean of q of z given x over all rows, close to the prior?</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>集約事後分布、すなわち全行にわたる q(z|x) の平均は、事前分布に近いか</translation>
    </message>
    <message>
        <source>a dimension is active where the variance over rows of the mean of q is above 0.01</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>次元は、q の平均の行にわたる分散が 0.01 を超えるとき活性</translation>
    </message>
    <message>
        <source>what is the derivative with respect to mu of the expectation of f of z, where z is normal with mean mu</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z が平均 μ の正規分布に従うとき、f(z) の期待値の μ についての微分は何か</translation>
    </message>
    <message>
        <source>with z as mu plus sigma times epsilon the derivative is the expectation over epsilon of f prime</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z を μ + σε とすると、微分は f&apos;(z) の ε についての期待値</translation>
    </message>
    <message>
        <source>the derivative is the expectation under q of f minus a baseline b, times the score, z minus mu over sigma squared</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>微分は、f からベースライン b を引いたものにスコア (z − μ)/σ² を掛けた、q の下での期待値</translation>
    </message>
    <message>
        <source>the gradient with respect to phi is the expectation over epsilon of the gradient of log p of x given mu plus sigma times epsilon</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>φ についての勾配は、μ + σε を与えた log p(x|z) の勾配の、ε についての期待値</translation>
    </message>
    <message>
        <source>the beta ELBO is the expected log p of x given z minus beta times the KL divergence of q from the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>β-ELBO は、log p(x|z) の期待値から、事前分布に対する q の KL ダイバージェンスの β 倍を引いたもの</translation>
    </message>
    <message>
        <source>where q of z given x is p of z for all x the KL divergence is 0</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>すべての x で q(z|x) が p(z) なら、KL ダイバージェンスは 0</translation>
    </message>
    <message>
        <source>the sum over dimensions of the larger of lambda and the KL divergence of that dimension</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>λ とその次元の KL ダイバージェンスの大きい方の、次元についての和</translation>
    </message>
    <message>
        <source>sample of the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>データの標本</translation>
    </message>
    <message>
        <source>One thing that was observed: a picture, a line of a table, a cell. A dataset is a list of rows that all have the same form.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>観測された一つのもの: 画像、表の 1 行、細胞など。データセットは、同じ形をもつ行のリストです。</translation>
    </message>
    <message>
        <source>One value that every row has, such as a pixel, a measured length or the count of a gene.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>すべての行がもつ一つの値: ピクセル、測った長さ、遺伝子のカウントなど。</translation>
    </message>
    <message>
        <source>A name that says which group a row belongs to. Labels colour the map; most models never see them while they train.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行がどのグループに属するかを示す名前。ラベルはマップの色になります。ほとんどのモデルは学習中にラベルを見ません。</translation>
    </message>
    <message>
        <source>training rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習行</translation>
    </message>
    <message>
        <source>training set</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>The rows that a model learns from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>モデルが学習に使う行。</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ホールドアウト行</translation>
    </message>
    <message>
        <source>test rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>テスト行</translation>
    </message>
    <message>
        <source>validation rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>検証行</translation>
    </message>
    <message>
        <source>Rows that are set aside and never trained on. How well they are explained says whether the model has learned something general, or only memorised.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>取り分けておき、学習には決して使わない行。これらがどれだけよく説明されるかで、モデルが一般的なことを学習したか、丸暗記しただけかがわかります。</translation>
    </message>
    <message>
        <source>Bringing columns to a common range before training, so that one measured in grams does not outweigh one measured in metres.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習の前に列を共通の範囲にそろえること。グラム単位の列がメートル単位の列より重くならないようにします。</translation>
    </message>
    <message>
        <source>missing value</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>欠損値</translation>
    </message>
    <message>
        <source>missing values</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>欠損値</translation>
    </message>
    <message>
        <source>A cell of the table where nothing was measured. Such rows are left out, or the gap is filled with the mean of its column.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>何も測定されていない表のセル。そのような行を除くか、列の平均で補完します。</translation>
    </message>
    <message>
        <source>Turning grey values into black or white, each by chance with a probability equal to its brightness. Figures for binarised pictures cannot be compared with those for grey ones.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>グレー値を、明るさに等しい確率で白か黒にすること。二値化した画像での数値は、グレー画像での数値と比較できません。</translation>
    </message>
    <message>
        <source>Learning the training rows by heart. It shows when the figures of training rows still improve while those of held-out rows become worse.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習行を丸暗記すること。学習行の数値がまだ改善するのにホールドアウト行の数値が悪化するとき、それとわかります。</translation>
    </message>
    <message>
        <source>latent variable</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数</translation>
    </message>
    <message>
        <source>latent variables</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数</translation>
    </message>
    <message>
        <source>hidden variable</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隠れ変数</translation>
    </message>
    <message>
        <source>A few hidden numbers that stand for one row. They are not in the data: the model infers them.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>1 行を表す、少数の隠れた数値。データにはなく、モデルが推論します。</translation>
    </message>
    <message>
        <source>latent space</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>潜在空間</translation>
    </message>
    <message>
        <source>space of z</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z の空間</translation>
    </message>
    <message>
        <source>All values that the latent variables can take, seen as places. Rows that the model finds alike lie near one another.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数が取りうるすべての値を、位置として見たもの。モデルが似ているとみなす行は互いの近くにあります。</translation>
    </message>
    <message>
        <source>latent dimension</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>潜在次元</translation>
    </message>
    <message>
        <source>latent dimensions</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在次元</translation>
    </message>
    <message>
        <source>One of the numbers that make up z. With two of them the map shows the whole space; with more it shows a plane of it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z を構成する数値の一つ。2 個ならマップは空間全体を、それ以上ならその平面を示します。</translation>
    </message>
    <message>
        <source>latent variable model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数モデル</translation>
    </message>
    <message>
        <source>generative model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>生成モデル</translation>
    </message>
    <message>
        <source>A story of how rows come about: first z is drawn from the prior, then the row from a distribution that depends on z.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行がどう生じるかの筋書き: まず z が事前分布から抽出され、次に z に依存する分布から行が抽出されます。</translation>
    </message>
    <message>
        <source>places of the rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行の位置</translation>
    </message>
    <message>
        <source>The place in latent space that each row is given: the mean of its posterior, or of its approximation.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各行に与えられる潜在空間での位置: 事後分布、またはその近似の平均。</translation>
    </message>
    <message>
        <source>decoded manifold</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>デコード多様体</translation>
    </message>
    <message>
        <source>The curved sheet that the decoder makes of a flat latent space: all rows that some z can stand for.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>デコーダが平らな潜在空間から作る曲がったシート: z が表しうるすべての行。</translation>
    </message>
    <message>
        <source>inference network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>推論ネットワーク</translation>
    </message>
    <message>
        <source>recognition network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>認識ネットワーク</translation>
    </message>
    <message>
        <source>A network that answers, for a row x, where its z is likely to lie, and how sure that is.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行 x に対し、その z がどこにありそうか、それがどれだけ確かかを答えるネットワーク。</translation>
    </message>
    <message>
        <source>The part of a model that goes from a place z back to a row. It also says how much rows vary around that one.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>位置 z から行に戻るモデルの部分。行がそのまわりでどれだけ変動するかも示します。</translation>
    </message>
    <message>
        <source>A row that was encoded and decoded again. What differs from the row itself is what the latent variables do not hold.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>エンコードして再びデコードした行。元の行との違いは、潜在変数が担わないものです。</translation>
    </message>
    <message>
        <source>reconstruction term</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>再構成項</translation>
    </message>
    <message>
        <source>expected log-likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>対数尤度の期待値</translation>
    </message>
    <message>
        <source>E[log p(x|z)]</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>E[log p(x|z)]</translation>
    </message>
    <message>
        <source>The part of the ELBO that rewards a good reconstruction: how likely the row is, on average over the z that the encoder gives it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>よい再構成を有利にする ELBO の部分: エンコーダの与える z で平均した、行の起こりやすさ。</translation>
    </message>
    <message>
        <source>probability distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>確率分布</translation>
    </message>
    <message>
        <source>What values are possible, and how likely each is.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>どの値が可能で、それぞれがどれだけ起こりやすいか。</translation>
    </message>
    <message>
        <source>How likely a value is in relation to others of a number that varies without steps: probability for each unit of length or volume.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>連続的に変わる数値で、ある値が他の値に対しどれだけ起こりやすいか: 長さや体積の単位あたりの確率。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>ガウス</translation>
    </message>
    <message>
        <source>normal distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>正規分布</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス分布</translation>
    </message>
    <message>
        <source>The bell-shaped distribution with mean μ and standard deviation σ.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均 μ、標準偏差 σ の釣鐘形の分布。</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>How far values usually lie from their mean. Its square is the variance.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>値が通常、平均からどれだけ離れているか。その 2 乗が分散です。</translation>
    </message>
    <message>
        <source>How much two numbers vary together. The covariances of a Gaussian give the shape and tilt of its ellipse.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>二つの数値がどれだけ一緒に変動するか。ガウス分布の共分散は楕円の形と傾きを決めます。</translation>
    </message>
    <message>
        <source>prior distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>事前分布</translation>
    </message>
    <message>
        <source>What the model supposes of z before it has seen the row; usually a standard Gaussian around zero.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行を見る前にモデルが z について仮定するもの。通常は 0 を中心とする標準ガウス分布。</translation>
    </message>
    <message>
        <source>true posterior</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>真の事後分布</translation>
    </message>
    <message>
        <source>posterior distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>事後分布</translation>
    </message>
    <message>
        <source>Where z may lie once the row x is known. For most models it cannot be computed and is approximated.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行 x がわかったとき z がありうる所。ほとんどのモデルでは計算できず、近似します。</translation>
    </message>
    <message>
        <source>approximate posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>近似事後分布</translation>
    </message>
    <message>
        <source>variational distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>変分分布</translation>
    </message>
    <message>
        <source>A distribution of a simple form, usually a Gaussian, that stands in for the posterior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>事後分布の代わりとなる、単純な形の分布(通常はガウス分布)。</translation>
    </message>
    <message>
        <source>aggregate posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>集約事後分布</translation>
    </message>
    <message>
        <source>aggregated posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>集約事後分布</translation>
    </message>
    <message>
        <source>Where the rows lie all together: the average of their posteriors. Where it differs from the prior, samples of the prior land in empty regions.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行が全体としてある所: 各行の事後分布の平均。事前分布と異なる所では、事前分布のサンプルが空の領域に落ちます。</translation>
    </message>
    <message>
        <source>How likely a row is, given z. Which likelihood suits depends on the values: Bernoulli for 0 to 1, Gaussian for any numbers, negative binomial for counts.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z が与えられたときの行の起こりやすさ。適した尤度は値によります: 0 から 1 にはベルヌーイ、任意の数値にはガウス、カウントには負の二項。</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ベルヌーイ</translation>
    </message>
    <message>
        <source>The distribution of a value that is 0 or 1, such as a black or white pixel. It is also used for grey values between them.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>白か黒のピクセルのように 0 か 1 である値の分布。その間のグレー値にも使います。</translation>
    </message>
    <message>
        <source>The distribution of a value that is one of a few kinds without an order.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>順序のない少数の種類の一つである値の分布。</translation>
    </message>
    <message>
        <source>negative binomial</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>負の二項</translation>
    </message>
    <message>
        <source>A distribution of counts that vary more than pure chance makes them vary, such as molecules of a gene in a cell.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>細胞内の遺伝子の分子数のように、純粋な偶然よりも大きく変動するカウントの分布。</translation>
    </message>
    <message>
        <source>marginal likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>周辺尤度</translation>
    </message>
    <message>
        <source>log p(x)</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>log p(x)</translation>
    </message>
    <message>
        <source>How likely the model finds a row with all z taken into account. Higher is better; a row with low evidence is unusual.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>すべての z を考慮して、モデルが行をどれだけ起こりやすいとみなすか。高いほど良く、エビデンスの低い行は珍しい行です。</translation>
    </message>
    <message>
        <source>The unit of logarithms of probabilities, as metres are of length. A difference of 1 nat means 2.7 times as likely; 0.69 nats are one bit.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>長さのメートルのような、確率の対数の単位。1 nat の差は 2.7 倍の起こりやすさ、0.69 nats は 1 ビットです。</translation>
    </message>
    <message>
        <source>How spread out a distribution is, in nats. The wider, the larger.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>分布の広がり (nats)。広いほど大きくなります。</translation>
    </message>
    <message>
        <source>How surprising values of p are to someone who expects q, in nats. It is the entropy of p plus the KL divergence.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>q を予想する人にとって p の値がどれだけ意外か (nats)。p のエントロピーと KL ダイバージェンスの和です。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL ダイバージェンス</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>カルバック・ライブラー・ダイバージェンス</translation>
    </message>
    <message>
        <source>relative entropy</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>相対エントロピー</translation>
    </message>
    <message>
        <source>How much one distribution differs from another, in nats: 0 where they are equal, never below. It is not the same both ways round.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一つの分布が別の分布とどれだけ異なるか (nats): 等しければ 0 で、負になりません。向きを変えると値が変わります。</translation>
    </message>
    <message>
        <source>forward KL</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>順方向 KL</translation>
    </message>
    <message>
        <source>covers all modes</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>全モードを覆う</translation>
    </message>
    <message>
        <source>mass covering</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>質量を覆う</translation>
    </message>
    <message>
        <source>KL(p ‖ q)</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>KL(p ‖ q)</translation>
    </message>
    <message>
        <source>The KL divergence that punishes q for leaving out what p finds likely. The best simple q then spreads over all peaks of p.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>p が起こりやすいとする所を q が外すと大きくなる KL ダイバージェンス。最良の単純な q は p のすべての峰に広がります。</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>逆方向 KL</translation>
    </message>
    <message>
        <source>seeks one mode</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一つのモードを探す</translation>
    </message>
    <message>
        <source>mode seeking</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>モード探索</translation>
    </message>
    <message>
        <source>KL(q ‖ p)</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>KL(q ‖ p)</translation>
    </message>
    <message>
        <source>The KL divergence that punishes q for lying where p finds nothing likely. The best simple q then settles on one peak of p. It is the one in the ELBO.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>p が起こりにくいとする所に q があると大きくなる KL ダイバージェンス。最良の単純な q は p の一つの峰に落ち着きます。ELBO に現れるのはこれです。</translation>
    </message>
    <message>
        <source>A value that is more likely than all values around it: a peak of a distribution.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>周囲のどの値よりも起こりやすい値: 分布の峰。</translation>
    </message>
    <message>
        <source>Jensen&apos;s inequality</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>イェンセンの不等式</translation>
    </message>
    <message>
        <source>Jensen&apos;s gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>イェンセンのギャップ</translation>
    </message>
    <message>
        <source>The logarithm of an average is at least the average of the logarithms. This is why the ELBO is a lower bound.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均の対数は、対数の平均以上です。ELBO が下界であるのはこのためです。</translation>
    </message>
    <message>
        <source>evidence lower bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>エビデンス下界</translation>
    </message>
    <message>
        <source>variational bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>変分下界</translation>
    </message>
    <message>
        <source>A figure that can be computed and never exceeds the evidence, in nats per row. Training raises it: good reconstruction, minus what the latent variables cost.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>計算でき、エビデンスを決して超えない数値(1 行あたりの nats)。学習はこれを上げます: よい再構成から、潜在変数の代償を引いたもの。</translation>
    </message>
    <message>
        <source>inference gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>推論ギャップ</translation>
    </message>
    <message>
        <source>What is missing between the ELBO and the evidence of a row. It is 0 exactly where the approximate posterior equals the posterior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行の ELBO とエビデンスの差。近似事後分布が事後分布に等しいとき、ちょうど 0 になります。</translation>
    </message>
    <message>
        <source>amortisation gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>償却ギャップ</translation>
    </message>
    <message>
        <source>amortised inference</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>償却推論</translation>
    </message>
    <message>
        <source>The part of the gap that comes from one encoder serving all rows, instead of finding the best q for each row by itself.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行ごとに最良の q を求めず、一つのエンコーダを全行に使うことから生じるギャップの部分。</translation>
    </message>
    <message>
        <source>approximation gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>近似ギャップ</translation>
    </message>
    <message>
        <source>The part of the gap that even the best q of its form leaves, because the posterior has another shape.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>事後分布の形が異なるため、その形の最良の q でも残るギャップの部分。</translation>
    </message>
    <message>
        <source>KL term</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL 項</translation>
    </message>
    <message>
        <source>KL cost</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL の代償</translation>
    </message>
    <message>
        <source>The part of the ELBO that the latent variables cost: how far the encoder&apos;s answer for a row lies from the prior. It is also how much z says of the row.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数の代償となる ELBO の部分: 行に対するエンコーダの答えが事前分布からどれだけ離れているか。z が行について示す量でもあります。</translation>
    </message>
    <message>
        <source>The weight of the KL term while training. Above 1 the latent space becomes tidier and pictures become blurrier; below 1 the other way round.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習中の KL 項の重み。1 より大きいと潜在空間が整って画像はぼやけ、小さいとその逆になります。</translation>
    </message>
    <message>
        <source>KL annealing</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL アニーリング</translation>
    </message>
    <message>
        <source>Raising β from 0 to its value over the first epochs, so that the latent variables are used before they cost anything.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最初の数エポックで β を 0 からその値まで上げ、代償が生じる前に潜在変数が使われるようにすること。</translation>
    </message>
    <message>
        <source>free bits</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>フリービット</translation>
    </message>
    <message>
        <source>An amount of KL that each latent dimension may spend without cost, so that it is not given up early.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各潜在次元が代償なしに使える KL の量。早くに放棄されないようにします。</translation>
    </message>
    <message>
        <source>posterior collapse</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>事後崩壊</translation>
    </message>
    <message>
        <source>A latent dimension that says nothing of any row: the encoder answers with the prior, whatever it is shown. With all of them collapsed every row decodes to the same.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>どの行についても何も示さない潜在次元: 何を見せても、エンコーダは事前分布を答えます。すべての次元が崩壊すると、どの行も同じものにデコードされます。</translation>
    </message>
    <message>
        <source>active dimension</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活性次元</translation>
    </message>
    <message>
        <source>active dimensions</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活性次元</translation>
    </message>
    <message>
        <source>active unit</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活性ユニット</translation>
    </message>
    <message>
        <source>A latent dimension that tells rows apart: the means of the encoder vary by more than a small amount from row to row.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行を見分ける潜在次元: エンコーダの平均が、行ごとにわずかな量を超えて変動します。</translation>
    </message>
    <message>
        <source>reparameterisation trick</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>再パラメータ化トリック</translation>
    </message>
    <message>
        <source>Writing a random z as mean plus deviation times noise, so that a gradient can pass through it. It makes VAEs trainable.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>確率的な z を、平均に標準偏差とノイズの積を加えたものとして書き、勾配を通せるようにすること。これにより VAE を学習できます。</translation>
    </message>
    <message>
        <source>score function</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>スコア関数</translation>
    </message>
    <message>
        <source>score-function estimator</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>スコア関数推定量</translation>
    </message>
    <message>
        <source>Another way to the gradient of an average, which asks nothing of the function but its values. It varies far more from draw to draw.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均の勾配を求める別の方法で、関数の値だけを使います。抽出ごとの変動がはるかに大きくなります。</translation>
    </message>
    <message>
        <source>Gumbel-softmax</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>Gumbel-softmax</translation>
    </message>
    <message>
        <source>concrete distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>concrete 分布</translation>
    </message>
    <message>
        <source>A smooth stand-in for drawing one of K kinds, so that a gradient can pass. The colder it is, the nearer to a true choice.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>K 種類の一つを抽出することの滑らかな代用で、勾配を通せます。温度が低いほど真の選択に近づきます。</translation>
    </message>
    <message>
        <source>How smooth the stand-in for a choice is: near 0 it is a choice of one kind, at high values a mixture of all.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>選択の代用がどれだけ滑らかか: 0 に近いと 1 種類の選択、高いと全種類の混合。</translation>
    </message>
    <message>
        <source>The direction in which a small change of the parameters raises the ELBO most.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>パラメータの小さな変化が ELBO を最も上げる方向。</translation>
    </message>
    <message>
        <source>The numbers inside a model that training changes: θ those of the decoder, φ those of the encoder.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習が変えるモデル内の数値: θ はデコーダ、φ はエンコーダのもの。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How large a step each change of the parameters is. Too large and training shakes or fails; too small and it takes long.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>パラメータの 1 回の変化の大きさ。大きすぎると学習が揺れるか失敗し、小さすぎると時間がかかります。</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>The few training rows that one step learns from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>1 ステップで学習する少数の学習行。</translation>
    </message>
    <message>
        <source>One change of the parameters. For networks it learns from one batch; for EM from all rows.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>パラメータの 1 回の変化。ネットワークでは一つのバッチから、EM では全行から学習します。</translation>
    </message>
    <message>
        <source>The time in which every training row is seen once.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>すべての学習行を 1 回ずつ見る期間。</translation>
    </message>
    <message>
        <source>early stopping</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>早期終了</translation>
    </message>
    <message>
        <source>Ending the training when the held-out rows are no longer explained better, and going back to the best state.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ホールドアウト行の説明が改善しなくなったとき学習を終え、最良の状態に戻ること。</translation>
    </message>
    <message>
        <source>The number that all chance in a run starts from. The same seed gives the same run on the same machine.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>実行中のすべての乱数の元となる数。同じシードなら、同じマシンで同じ実行になります。</translation>
    </message>
    <message>
        <source>One training of one model with its settings, from the first step to the last. Runs are kept in the Runs panel and can be compared.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一つのモデルをその設定で最初から最後のステップまで学習すること。実行は「実行」パネルに残り、比較できます。</translation>
    </message>
    <message>
        <source>The state of the model at some step of the training, kept so that one can go back to it in the Timeline.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学習のあるステップでのモデルの状態。タイムラインで戻れるように残します。</translation>
    </message>
    <message>
        <source>A file with everything: model, run, snapshots, paths, bookmarks and what is in view.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>すべてを含むファイル: モデル、実行、スナップショット、経路、ブックマーク、表示内容。</translation>
    </message>
    <message>
        <source>variational autoencoder</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>変分自己符号化器</translation>
    </message>
    <message>
        <source>A latent variable model whose encoder and decoder are networks, trained together to raise the ELBO.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>エンコーダとデコーダがネットワークで、ELBO を上げるよう同時に学習される潜在変数モデル。</translation>
    </message>
    <message>
        <source>neural network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ニューラルネットワーク</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隠れ層</translation>
    </message>
    <message>
        <source>Layers of weighted sums with a bend after each, whose weights are learned. An MLP is the plain kind, in which every value of a layer acts on every value of the next.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重み付き和の後に曲げる関数を置いた層で、重みは学習されます。MLP は、層のすべての値が次の層のすべての値に作用する基本的な種類です。</translation>
    </message>
    <message>
        <source>convolutional network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>畳み込みネットワーク</translation>
    </message>
    <message>
        <source>A network for pictures: it looks at small neighbourhoods of pixels, everywhere with the same weights.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>画像用のネットワーク: ピクセルの小さな近傍を、どこでも同じ重みで見ます。</translation>
    </message>
    <message>
        <source>conditional VAE</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>条件付き VAE</translation>
    </message>
    <message>
        <source>A VAE that is told the label of each row, so that z only has to hold what the label does not say.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各行のラベルを与えられる VAE。z はラベルの示さないものだけを担えば済みます。</translation>
    </message>
    <message>
        <source>An encoder and a decoder without probabilities: each row has one code, and nothing says where codes should lie.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>確率を使わないエンコーダとデコーダ: 各行に一つの符号があり、符号がどこにあるべきかは定まりません。</translation>
    </message>
    <message>
        <source>principal component analysis</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>主成分分析</translation>
    </message>
    <message>
        <source>principal components</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>主成分</translation>
    </message>
    <message>
        <source>The straight directions along which the rows vary most. Probabilistic PCA is the same as a latent variable model, with equal noise in all columns.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行が最も変動する直線方向。確率的 PCA は同じものを潜在変数モデルにしたもので、すべての列に等しいノイズをもちます。</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>Like probabilistic PCA, but each column has a noise of its own.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>確率的 PCA と同様ですが、列ごとに独自のノイズをもちます。</translation>
    </message>
    <message>
        <source>mixture of Gaussians</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>混合ガウス</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス混合</translation>
    </message>
    <message>
        <source>A model that explains the rows by a few clouds: z says which cloud a row comes from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行を少数の雲で説明するモデル: z は行がどの雲から来たかを示します。</translation>
    </message>
    <message>
        <source>One cloud of a mixture, with its mean, its covariance and the share of rows that it explains.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>混合の一つの雲。平均、共分散、説明する行の割合をもちます。</translation>
    </message>
    <message>
        <source>How likely it is that a row comes from a component, given the row: its posterior in a mixture.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行が与えられたとき、それがある成分から来た確率: 混合での事後分布。</translation>
    </message>
    <message>
        <source>Gaussian process latent variable model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス過程潜在変数モデル</translation>
    </message>
    <message>
        <source>A model that learns a place for each row and a smooth function from places to rows. It also knows where it is unsure.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各行の位置と、位置から行への滑らかな関数を学習するモデル。どこで不確かかもわかります。</translation>
    </message>
    <message>
        <source>Gaussian process</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス過程</translation>
    </message>
    <message>
        <source>Gaussian processes</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス過程</translation>
    </message>
    <message>
        <source>A distribution over smooth functions: near places have similar values, and far from all data it says that it does not know.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>滑らかな関数の分布: 近い位置では値が似ており、すべてのデータから遠い所ではわからないことを示します。</translation>
    </message>
    <message>
        <source>length scale</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>長さスケール</translation>
    </message>
    <message>
        <source>Says how alike the values of a Gaussian process are at two places. The length scale is how far this likeness reaches; RBF is the usual smooth kernel.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス過程の値が 2 か所でどれだけ似ているかを定めます。長さスケールはその類似が及ぶ距離で、RBF は通常の滑らかなカーネルです。</translation>
    </message>
    <message>
        <source>inducing points</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>誘導点</translation>
    </message>
    <message>
        <source>inducing point</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>誘導点</translation>
    </message>
    <message>
        <source>A few made-up places that summarise a Gaussian process, so that many rows can be computed in reasonable time.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ガウス過程を要約する少数の仮の位置。多数の行を妥当な時間で計算できるようにします。</translation>
    </message>
    <message>
        <source>Training by two half-steps in turn. The E-step infers z of each row, the M-step finds the best parameters for these; the evidence never falls.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>二つの半ステップを交互に行う学習。E ステップは各行の z を推論し、M ステップはそれに最良のパラメータを求めます。エビデンスは決して下がりません。</translation>
    </message>
    <message>
        <source>The half-step of EM that infers z: q becomes the posterior under the present parameters.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z を推論する EM の半ステップ: q が現在のパラメータの下での事後分布になります。</translation>
    </message>
    <message>
        <source>The half-step of EM that changes the parameters to explain the rows best with z as inferred.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>推論した z の下で、行を最もよく説明するようパラメータを変える EM の半ステップ。</translation>
    </message>
    <message>
        <source>coordinate ascent</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>座標上昇法</translation>
    </message>
    <message>
        <source>coordinate ascent variational inference</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>座標上昇変分推論</translation>
    </message>
    <message>
        <source>Raising the ELBO by improving one factor of q at a time, with all others held.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>他を固定し、q の因子を一つずつ改善して ELBO を上げること。</translation>
    </message>
    <message>
        <source>mean field</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均場</translation>
    </message>
    <message>
        <source>An approximate posterior that treats the latent variables as independent of one another. It is simple, and too narrow where they are not.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在変数を互いに独立とみなす近似事後分布。単純ですが、独立でない所では狭すぎます。</translation>
    </message>
    <message>
        <source>Dirichlet prior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ディリクレ事前分布</translation>
    </message>
    <message>
        <source>A prior on shares that sum to 1. With a small concentration few components get almost all of the share.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>和が 1 の割合に対する事前分布。集中度が小さいと、少数の成分が割合のほとんどを占めます。</translation>
    </message>
    <message>
        <source>MAP estimate</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>MAP 推定値</translation>
    </message>
    <message>
        <source>maximum a posteriori</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最大事後確率</translation>
    </message>
    <message>
        <source>Taking the single most probable value instead of a whole distribution.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>分布全体の代わりに、最も確率の高い単一の値を取ること。</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最尤法</translation>
    </message>
    <message>
        <source>Choosing the parameters under which the observed rows are most likely.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>観測された行が最も起こりやすくなるパラメータを選ぶこと。</translation>
    </message>
    <message>
        <source>importance-weighted bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重点重み付き下界</translation>
    </message>
    <message>
        <source>A bound from several draws of z for each row, nearer to the evidence than the ELBO the more draws there are.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各行で z を複数回抽出して得る下界。抽出が多いほど、ELBO よりエビデンスに近づきます。</translation>
    </message>
    <message>
        <source>importance sampling</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重点サンプリング</translation>
    </message>
    <message>
        <source>importance weights</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重点重み</translation>
    </message>
    <message>
        <source>Estimating an average over p by drawing from an easier q, and weighting each draw by how much likelier p finds it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>p での平均を、扱いやすい q から抽出し、p での起こりやすさの比で重み付けして推定すること。</translation>
    </message>
    <message>
        <source>effective sample size</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>有効サンプルサイズ</translation>
    </message>
    <message>
        <source>How many equal draws the weighted draws are worth. Near 1 means that a single draw decides the estimate.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重み付きの抽出が、等しい重みの抽出何回分に相当するか。1 に近いと、1 回の抽出が推定を決めています。</translation>
    </message>
    <message>
        <source>BIC and AIC</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>BIC と AIC</translation>
    </message>
    <message>
        <source>Two ways to charge a model for its number of parameters, so that models of different size can be compared. Lower is better.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>パラメータの数に応じてモデルに罰則を課す二つの方法。大きさの異なるモデルを比較できます。低いほど良い値です。</translation>
    </message>
    <message>
        <source>VampPrior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>VampPrior</translation>
    </message>
    <message>
        <source>Made-up rows that the model learns; the encoder&apos;s answers for them together form a learned prior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>モデルが学習する仮の行。それらに対するエンコーダの答えが、合わせて学習された事前分布になります。</translation>
    </message>
    <message>
        <source>The picture in the middle of the window: each dot is a row, at its place in latent space.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ウィンドウ中央の図: 各点が行で、潜在空間での位置にあります。</translation>
    </message>
    <message>
        <source>The flat picture of a latent space with more than two dimensions: two of its dimensions, its main directions, or a layout such as UMAP.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>2 次元を超える潜在空間の平らな図: 二つの次元、主方向、または UMAP などの配置。</translation>
    </message>
    <message>
        <source>A layout in two dimensions that keeps neighbours together. Distances between groups, and their sizes, mean little in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>近傍を保つ 2 次元の配置。グループ間の距離や大きさにはあまり意味がありません。</translation>
    </message>
    <message>
        <source>A layout in two dimensions that keeps neighbours together, like UMAP. Distances between groups mean little in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>UMAP のように近傍を保つ 2 次元の配置。グループ間の距離にはあまり意味がありません。</translation>
    </message>
    <message>
        <source>What is painted behind the dots of the map: decoded pictures, a density, or how far the decoder can be trusted there.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>マップの点の背後に描くもの: デコード画像、密度、またはデコーダをそこでどれだけ信頼できるか。</translation>
    </message>
    <message>
        <source>The ring on the map. What the model decodes at its place is shown in the Decoded panel; drag it, or move it with the arrow keys.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>マップ上のリング。その位置でのモデルのデコード結果が「デコード」パネルに示されます。ドラッグするか矢印キーで動かします。</translation>
    </message>
    <message>
        <source>A place that a path leads through.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>経路が通る位置。</translation>
    </message>
    <message>
        <source>A line through latent space from waypoint to waypoint, along which rows can be decoded, played and saved as a film.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>経由点から経由点へと潜在空間を通る線。これに沿って行をデコードし、再生し、動画として保存できます。</translation>
    </message>
    <message>
        <source>The way between two waypoints: straight, on a sphere, through the rows, or along a geodesic.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>二つの経由点の間の進み方: 直線、球面上、行を通る、または測地線。</translation>
    </message>
    <message>
        <source>The shortest way between two places, measured by how much the decoded row changes, not by the distance on the map.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>マップ上の距離ではなく、デコードした行の変化の量で測った、2 か所の間の最短の道。</translation>
    </message>
    <message>
        <source>magnification factor</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>拡大係数</translation>
    </message>
    <message>
        <source>How much the decoded row changes for a small step of z. Where it is large, the map is stretched.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z の小さな変化に対して、デコードした行がどれだけ変わるか。大きい所ではマップが引き伸ばされています。</translation>
    </message>
    <message>
        <source>A row of decoded pictures in which one latent dimension changes and all others stay.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一つの潜在次元だけが変わり、他はすべて固定されたデコード画像の列。</translation>
    </message>
    <message>
        <source>latent arithmetic</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在演算</translation>
    </message>
    <message>
        <source>attribute direction</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>属性の方向</translation>
    </message>
    <message>
        <source>Adding the difference between two groups of rows to another row: with glasses minus without glasses, added to a face.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>二つのグループの行の差を別の行に加えること: 眼鏡ありから眼鏡なしを引き、顔に加えるなど。</translation>
    </message>
    <message>
        <source>A place in latent space that is kept with the session.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>セッションに保存される潜在空間の位置。</translation>
    </message>
    <message>
        <source>selected rows</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>The rows that are marked on the map and in all panels. They can be kept under a name and exported.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>マップとすべてのパネルで印の付いた行。名前を付けて保存し、エクスポートできます。</translation>
    </message>
    <message>
        <source>nearest rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最も近い行</translation>
    </message>
    <message>
        <source>The rows nearest to one row, in latent space or in the data.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在空間またはデータで、ある行に最も近い行。</translation>
    </message>
    <message>
        <source>A row that the model finds unlikely: one with low evidence.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>モデルが起こりにくいとみなす行: エビデンスの低い行。</translation>
    </message>
    <message>
        <source>off the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>データから外れた</translation>
    </message>
    <message>
        <source>far from the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>データから遠い</translation>
    </message>
    <message>
        <source>Whether there are rows near a place of latent space. Far from all rows the decoder was never trained, and what it shows is a guess.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜在空間のある位置の近くに行があるか。すべての行から遠い所ではデコーダは学習されておらず、示すものは推測です。</translation>
    </message>
    <message>
        <source>re-encoding error</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>再エンコード誤差</translation>
    </message>
    <message>
        <source>cycle error</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>循環誤差</translation>
    </message>
    <message>
        <source>How far one lands from z by decoding it and encoding the result. Large values mean that the encoder does not recognise what the decoder made.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z をデコードし、その結果をエンコードすると、z からどれだけ離れるか。大きな値は、デコーダが作ったものをエンコーダが認識しないことを意味します。</translation>
    </message>
    <message>
        <source>mutual information gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>相互情報量ギャップ</translation>
    </message>
    <message>
        <source>Said of latent dimensions that each stand for one property of the rows. The mutual information gap (MIG) measures it, from 0 to 1, where the true properties are known.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各潜在次元が行の一つの性質を表すこと。真の性質がわかっているとき、相互情報量ギャップ (MIG) がこれを 0 から 1 で測ります。</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>健全性</translation>
    </message>
    <message>
        <source>The panel that says what was measured of a run when it last rested, and which settings might help.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>実行が最後に休止したときの測定結果と、改善しうる設定を示すパネル。</translation>
    </message>
    <message>
        <source>The colour of the text: black in a light window, white in a dark one. Sentences below a plot say ink for what is drawn in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>文字の色: 明るいウィンドウでは黒、暗いウィンドウでは白。図の下の文では、この色で描いたものを「黒」と呼びます。</translation>
    </message>
    <message>
        <source>What a model learns from, which model it is, and how it is trained. Choose them from top to bottom, then click Train. Settings that say &quot;suits the data&quot; are filled in for you when the training begins.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>モデルが何から学習するか、どのモデルか、どう学習するか。上から下へ選び、「学習」をクリックします。「データに合わせる」とある設定は、学習の開始時に自動で決まります。</translation>
    </message>
    <message>
        <source>Each dot is a row, at its place in latent space. The ring is the probe: drag it, and what the model decodes there is shown in the Decoded panel. Drag the ground to move the map, turn the wheel to zoom, hold Shift and drag to select rows.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>各点が行で、潜在空間での位置にあります。リングはプローブです: ドラッグすると、そこでのモデルのデコード結果が「デコード」パネルに示されます。地をドラッグするとマップが動き、ホイールでズーム、Shift を押してドラッグすると行を選択できます。</translation>
    </message>
    <message>
        <source>What the decoder makes of the probe&apos;s place. Where it is far from all rows this is a guess, and a line below says so. Pictures can be painted on: the probe then moves to where the decoder comes nearest to the drawing.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>プローブの位置でのデコーダの出力。すべての行から遠い所ではこれは推測で、下の行にその旨が示されます。画像には描き込めます: するとプローブは、デコーダが描いたものに最も近くなる所へ移ります。</translation>
    </message>
    <message>
        <source>The probe&apos;s place as numbers, one slider for each latent dimension. Move one and see what it changes in the decoded row.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>数値としてのプローブの位置。潜在次元ごとに一つのスライダーがあります。動かして、デコードした行の何が変わるかを見ます。</translation>
    </message>
    <message>
        <source>Rows that the model makes up: z is drawn from the prior, from the rows&apos; posteriors or from inside a lasso, and then decoded.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>モデルが作り出す行: z を事前分布、行の事後分布、または投げ縄の内側から抽出し、デコードします。</translation>
    </message>
    <message>
        <source>Places of latent space that are kept with the session. Click one to put the probe there.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>セッションに保存される潜在空間の位置。クリックするとプローブをそこに置きます。</translation>
    </message>
    <message>
        <source>How the training goes: the ELBO of the training rows and of the held-out rows, in nats per row, and its parts. Where the curve of training rows still rises and that of held-out rows falls, the model overfits.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>学習の経過: 学習行とホールドアウト行の ELBO(1 行あたりの nats)とその部分。学習行の曲線が上がり続け、ホールドアウト行の曲線が下がる所では、モデルは過学習しています。</translation>
    </message>
    <message>
        <source>A way through latent space from waypoint to waypoint. Add the probe&apos;s place as a waypoint, choose how to go between them, then play the path or save it as a film.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>経由点から経由点へと潜在空間を通る道。プローブの位置を経由点として加え、その間の進み方を選び、経路を再生するか動画として保存します。</translation>
    </message>
    <message>
        <source>What was measured of the run when it last rested: whether latent dimensions are in use, whether it overfits, whether it has come to an end. A button beside a finding changes settings and trains a new run, or trains this one further; its tip says which.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>実行が最後に休止したときの測定結果: 潜在次元が使われているか、過学習か、収束したか。所見の隣のボタンは、設定を変えて新しい実行を学習するか、この実行の学習を続けます。どちらかはヒントに示されます。</translation>
    </message>
    <message>
        <source>All runs on these data, with their settings and their figures on held-out rows. Click a heading to sort.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>このデータでのすべての実行と、その設定およびホールドアウト行での数値。見出しをクリックすると並べ替わります。</translation>
    </message>
    <message>
        <source>Where z may lie for one row: the approximate posterior that the encoder gives, beside the best one of its form, and how much the ELBO loses to each.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>1 行の z がありうる所: エンコーダの与える近似事後分布と、その形の最良のもの、およびそれぞれに対する ELBO の損失。</translation>
    </message>
    <message>
        <source>Rows by a question such as kind = x, by name or number; the neighbours of the probe; the rows that the model finds least likely.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>kind = x のような問い、名前、番号による行。プローブの近傍。モデルが最も起こりにくいとみなす行。</translation>
    </message>
    <message>
        <source>One line for each latent dimension: it alone changes from left to right, all others stay at the probe. The dimensions that say most of the rows come first.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>潜在次元ごとに 1 行: その次元だけが左から右へ変わり、他はすべてプローブの値のままです。行について最も多くを示す次元から並びます。</translation>
    </message>
    <message>
        <source>Take two groups of rows, A and B. The difference of their means in latent space is added to the probe, as much as the slider says: with glasses minus without glasses, for instance.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>行の二つのグループ A と B を取ります。潜在空間での平均の差を、スライダーの示す量だけプローブに加えます: たとえば眼鏡ありから眼鏡なしを引いたもの。</translation>
    </message>
    <message>
        <source>The snapshots of the training. Go back to one and everything shows the model as it was then; a new run can begin from there.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>学習のスナップショット。一つに戻ると、すべてが当時のモデルを示します。そこから新しい実行を始められます。</translation>
    </message>
    <message>
        <source>Another run beside this one: both maps move together, and rows that have other neighbours stand out.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>この実行と並べた他の実行: 両方のマップが一緒に動き、近傍の異なる行が目立ちます。</translation>
    </message>
    <message>
        <source>One small histogram for each column: all rows in grey, the selected ones over them. Drag over a range, or click a bar, to select those rows; ranges of several columns are combined.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>列ごとの小さなヒストグラム: 全行は灰、選択した行はその上。範囲をドラッグするか棒をクリックすると、その行を選択します。複数の列の範囲は組み合わされます。</translation>
    </message>
    <message>
        <source>Every row of the data as a line of a table. What is selected there is selected on the map, and the other way round; click a head to sort by its column.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>データの各行を表の 1 行として示します。ここでの選択はマップでの選択となり、逆も同じです。見出しをクリックするとその列で並べ替わります。</translation>
    </message>
    <message>
        <source>What a lecture on latent variables draws on the board, drawn by the running model and moved by your hand.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>潜在変数の講義で板書されるものを、実行中のモデルで描き、手で動かせます。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Click a picture to open built-in data, open a file or folder of your own, or drop it anywhere on the window. What is opened appears at the left, where a model is chosen and trained.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>画像をクリックして組み込みデータを開くか、自分のファイルやフォルダーを開くか、ウィンドウのどこかにドロップします。開いたものは左に現れ、そこでモデルを選んで学習します。</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>Trains a new model on the data that are open, with the settings of the form. A run that is not on disk is asked about first. The same as Ctrl+T.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>開いているデータで、フォームの設定により新しいモデルを学習します。ディスクにない実行については先に確認します。Ctrl+T と同じです。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pauses the run after the step it is taking. Nothing is lost; Continue and Step go on from there. The same as Ctrl+P.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>進行中のステップの後で実行を一時停止します。何も失われず、「続行」と「ステップ」でそこから続けられます。Ctrl+P と同じです。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>One change of the parameters, then the run waits: for networks one batch, for EM one E-step and M-step with all rows. From here on every step can be watched.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>パラメータを 1 回変えて実行が待ちます: ネットワークでは一つのバッチ、EM では全行での E ステップと M ステップ。以後、各ステップを見られます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the run where it is. What it has learned stays, and Continue trains it further.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>実行を今の所で終えます。学習したものは残り、「続行」でさらに学習できます。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>続行</translation>
    </message>
    <message>
        <source>Trains the model in view further, for as long again as its settings say. Train begins a new one.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>表示中のモデルを、設定と同じ長さだけさらに学習します。「学習」なら新しく始めます。</translation>
    </message>
    <message>
        <source>How the data are read</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>データの読み込み方</translation>
    </message>
    <message>
        <source>Which columns a model learns from, how they are scaled, what is done about missing values, which rows are held out. Change it, and the data are read anew.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>モデルがどの列から学習するか、どうスケーリングするか、欠損値をどう扱うか、どの行をホールドアウトとするか。変更すると、データを読み込み直します。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Models with settings that are known to go well together. Choosing one fills in the forms; nothing is trained before Train is clicked.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>相性のよい設定をもつモデル。選ぶとフォームに入力されます。「学習」をクリックするまで何も学習されません。</translation>
    </message>
    <message>
        <source>Look at the nearest row&apos;s posterior</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>最も近い行の事後分布を見る</translation>
    </message>
    <message>
        <source>Searches for the best approximate posterior of the row nearest to the probe, and measures what the encoder loses to it and what even that loses to the true one. Takes a few seconds.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>プローブに最も近い行の最良の近似事後分布を探し、エンコーダがそれに対して失うもの、それが真の事後分布に対して失うものを測ります。数秒かかります。</translation>
    </message>
    <message>
        <source>Measure exactly</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>精密に測定</translation>
    </message>
    <message>
        <source>Measures this run once more with more held-out rows and more draws, so that its figures can be compared with those of other runs. It takes a while, in the background.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>より多くのホールドアウト行と抽出でこの実行をもう一度測定し、他の実行の数値と比較できるようにします。バックグラウンドで、しばらくかかります。</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>ここから学習を続ける</translation>
    </message>
    <message>
        <source>Begins a new run from the snapshot in view. The run of before stays in the table of runs.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>表示中のスナップショットから新しい実行を始めます。以前の実行は実行の表に残ります。</translation>
    </message>
    <message>
        <source>Outliers</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>外れ値</translation>
    </message>
    <message>
        <source>Selects the one per cent of rows that the model finds least likely: those with the lowest evidence.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>モデルが最も起こりにくいとみなす 1 パーセントの行、つまりエビデンスの最も低い行を選択します。</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>Which flat picture of latent space the map shows: two dimensions, the directions in which the rows vary most, or a layout such as UMAP, in which neighbours count and distances between groups do not.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>マップが示す潜在空間の平らな図: 二つの次元、行が最も変動する方向、または UMAP などの配置(近傍には意味があり、グループ間の距離にはありません)。</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is painted behind the rows: decoded pictures, where rows lie, how much the decoder stretches the space, or how far it can be trusted.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>行の背後に描くもの: デコード画像、行のある所、デコーダが空間を引き伸ばす度合い、またはどれだけ信頼できるか。</translation>
    </message>
    <message>
        <source>Rows are described more finely, but the map then shows only a plane of the space, and some dimensions may stay unused.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>行がより細かく記述されますが、マップは空間の平面だけを示し、使われない次元が残ることがあります。</translation>
    </message>
    <message>
        <source>Each number has to say more. With two the map is the whole space.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各数値がより多くを示す必要があります。2 ならマップが空間全体です。</translation>
    </message>
    <message>
        <source>A convolutional network knows which pixels lie side by side, and learns pictures faster; an MLP treats all values alike and suits tables.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>畳み込みネットワークはどのピクセルが隣り合うかを知り、画像を速く学習します。MLP はすべての値を同等に扱い、表に適しています。</translation>
    </message>
    <message>
        <source>LeCun et al. 1989</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>LeCun et al. 1989</translation>
    </message>
    <message>
        <source>More or wider layers follow finer structure, train more slowly and overfit sooner on few rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>層が多いか広いほど、細かい構造を追い、学習が遅く、行が少ないと早く過学習します。</translation>
    </message>
    <message>
        <source>Faster and smoother; with too little room reconstructions stay blurred.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>速く、滑らかです。余地が少なすぎると再構成はぼやけたままです。</translation>
    </message>
    <message>
        <source>relu is fast and makes creases; tanh and silu are smooth, so that the decoded rows change smoothly across the map.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>relu は速く、折り目を作ります。tanh と silu は滑らかで、デコードした行がマップ上で滑らかに変わります。</translation>
    </message>
    <message>
        <source>It must suit the values: Bernoulli for values from 0 to 1, Gaussian for measurements, negative binomial for counts. ELBOs under different likelihoods cannot be compared.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>値に合っている必要があります: 0 から 1 の値にはベルヌーイ、測定値にはガウス、カウントには負の二項。尤度の異なる ELBO は比較できません。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; for counts Lopez et al. 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014; カウントには Lopez et al. 2018</translation>
    </message>
    <message>
        <source>Reconstruction counts less against the KL term: rounder regions, blurrier rows, more unused dimensions.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>再構成が KL 項に対して軽くなります: 丸い領域、ぼやけた行、使われない次元の増加。</translation>
    </message>
    <message>
        <source>Every value must be met closely: sharper rows, and a latent space further from the prior.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>どの値にも近く合わせる必要があります: 鮮明な行、事前分布から離れた潜在空間。</translation>
    </message>
    <message>
        <source>Rybkin, Daniilidis &amp; Levine 2021</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Rybkin, Daniilidis &amp; Levine 2021</translation>
    </message>
    <message>
        <source>Values are told apart more finely, at more cost in each step.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>値を細かく見分けますが、各ステップの代償が増えます。</translation>
    </message>
    <message>
        <source>Values are rounded more coarsely.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>値を粗く丸めます。</translation>
    </message>
    <message>
        <source>Figures of the three choices are different quantities: compare runs of the same choice only.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>三つの選択肢の数値は別の量です: 同じ選択の実行だけを比較してください。</translation>
    </message>
    <message>
        <source>Salakhutdinov &amp; Murray 2008</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Salakhutdinov &amp; Murray 2008</translation>
    </message>
    <message>
        <source>The rows&apos; posteriors move towards the prior: a tidier latent space, fewer dimensions in use, blurrier rows; far above 1 it collapses.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>行の事後分布が事前分布に近づきます: 整った潜在空間、使われる次元の減少、ぼやけた行。1 よりはるかに大きいと崩壊します。</translation>
    </message>
    <message>
        <source>Sharper reconstructions, and a latent space with holes that the prior does not know of. 0 leaves the KL out.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>鮮明な再構成と、事前分布にない穴のある潜在空間。0 なら KL を除きます。</translation>
    </message>
    <message>
        <source>Higgins et al. 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Higgins et al. 2017</translation>
    </message>
    <message>
        <source>ELBO is the usual one. IWAE is a tighter bound from several draws. The others leave a part out, to show what it is for.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ELBO が通常のものです。IWAE は複数の抽出による、より締まった下界です。他は、それが何のためにあるかを示すために一部を除いたものです。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; IWAE: Burda, Grosse &amp; Salakhutdinov 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014; IWAE: Burda, Grosse &amp; Salakhutdinov 2016</translation>
    </message>
    <message>
        <source>An encoder answers for new rows at once, and loses a little for each. Free places lose nothing to the encoder, but every new row must be searched for.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>エンコーダは新しい行にすぐ答えますが、行ごとにわずかに損失があります。自由な位置にエンコーダの損失はありませんが、新しい行ごとに探索が必要です。</translation>
    </message>
    <message>
        <source>Cremer, Li &amp; Duvenaud 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Cremer, Li &amp; Duvenaud 2018</translation>
    </message>
    <message>
        <source>MAP gives each row one place. Bayesian gives each a Gaussian, and turns off dimensions that are not needed.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>MAP は各行に一つの位置を与えます。ベイズは各行にガウス分布を与え、不要な次元を切ります。</translation>
    </message>
    <message>
        <source>Lawrence 2005; Titsias &amp; Lawrence 2010</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Lawrence 2005; Titsias &amp; Lawrence 2010</translation>
    </message>
    <message>
        <source>A steadier gradient, or a tighter bound for IWAE; each step takes about as many times longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>勾配が安定するか、IWAE では下界が締まります。各ステップはほぼその倍数だけ長くかかります。</translation>
    </message>
    <message>
        <source>Faster steps with a noisier gradient. One is usually enough.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ステップは速く、勾配のノイズは大きくなります。通常は 1 で足ります。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014</translation>
    </message>
    <message>
        <source>A steadier gradient; each step takes longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>勾配が安定します。各ステップは長くかかります。</translation>
    </message>
    <message>
        <source>Faster steps with a noisier gradient.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ステップは速く、勾配のノイズは大きくなります。</translation>
    </message>
    <message>
        <source>Kool, van Hoof &amp; Welling 2019</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kool, van Hoof &amp; Welling 2019</translation>
    </message>
    <message>
        <source>Latent dimensions have longer to become useful before they cost anything; the ELBO is low meanwhile.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>代償が生じる前に、潜在次元が役立つようになる時間が増えます。その間 ELBO は低くなります。</translation>
    </message>
    <message>
        <source>The KL term counts in full from the start; dimensions may be given up early.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>KL 項が最初から全部効きます。次元が早くに放棄されることがあります。</translation>
    </message>
    <message>
        <source>Bowman et al. 2016; Sønderby et al. 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bowman et al. 2016; Sønderby et al. 2016</translation>
    </message>
    <message>
        <source>Each dimension is kept in use up to this amount, even where it explains little.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>説明が少なくても、各次元がこの量まで使われ続けます。</translation>
    </message>
    <message>
        <source>Dimensions that explain less than they cost are given up.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>説明が代償より少ない次元は放棄されます。</translation>
    </message>
    <message>
        <source>Kingma et al. 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma et al. 2016</translation>
    </message>
    <message>
        <source>Reparameterised passes the gradient through z and varies little. The score function needs only the value of log p, and varies far more.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>再パラメータ化は勾配を z に通し、変動が小さくなります。スコア関数は log p の値だけで済みますが、変動がはるかに大きくなります。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; Williams 1992</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014; Williams 1992</translation>
    </message>
    <message>
        <source>All rows are drawn more widely around their means: neighbours in latent space must decode alike.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>すべての行が平均のまわりに広く抽出されます: 潜在空間での近傍は似たものにデコードされる必要があります。</translation>
    </message>
    <message>
        <source>Each row keeps its place exactly, as in a plain autoencoder.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各行が、通常の自己符号化器のように位置を正確に保ちます。</translation>
    </message>
    <message>
        <source>Normal is N(0, I). Pseudo-inputs learn a prior that follows where the rows lie, so that draws of it fall among them.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>「標準正規」は N(0, I) です。「擬似入力」は行のある所に沿う事前分布を学習し、その抽出が行の間に落ちます。</translation>
    </message>
    <message>
        <source>The learned prior follows the rows more finely, and steps take longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>学習する事前分布が行を細かく追い、ステップは長くかかります。</translation>
    </message>
    <message>
        <source>A smoother prior of few bumps.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>峰の少ない滑らかな事前分布。</translation>
    </message>
    <message>
        <source>Tomczak &amp; Welling 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Tomczak &amp; Welling 2018</translation>
    </message>
    <message>
        <source>The encoder comes nearer to the best answer before the decoder moves, as in EM.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>EM のように、デコーダが動く前にエンコーダが最良の答えに近づきます。</translation>
    </message>
    <message>
        <source>With 0 here and of the M-steps, both change together, as is usual.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ここと M ステップが 0 なら、通常どおり両方が同時に変わります。</translation>
    </message>
    <message>
        <source>The decoder goes further with the encoder held.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>エンコーダを固定したまま、デコーダがより進みます。</translation>
    </message>
    <message>
        <source>With 0 here and of the E-steps, both change together, as is usual.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ここと E ステップが 0 なら、通常どおり両方が同時に変わります。</translation>
    </message>
    <message>
        <source>The parameters are held nearer to 0: a smoother decoder that overfits less.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>パラメータが 0 の近くに保たれます: 滑らかで過学習の少ないデコーダ。</translation>
    </message>
    <message>
        <source>The parameters are free. 0 is maximum likelihood.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>パラメータは自由です。0 なら最尤法です。</translation>
    </message>
    <message>
        <source>Shared: z holds what the class does not say, such as the style of a digit. Learned: each class has a place of its own in latent space.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>共有: z は、数字の書き方のようにクラスの示さないものを担います。学習: 各クラスが潜在空間に自身の場所をもちます。</translation>
    </message>
    <message>
        <source>Sohn, Lee &amp; Yan 2015</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Sohn, Lee &amp; Yan 2015</translation>
    </message>
    <message>
        <source>Each latent variable tells more kinds apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各潜在変数が多くの種類を見分けます。</translation>
    </message>
    <message>
        <source>Coarser kinds.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>種類が粗くなります。</translation>
    </message>
    <message>
        <source>Gumbel-softmax varies little and is slightly off; the score function is right on average and varies much.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Gumbel-softmax は変動が小さく、わずかにずれます。スコア関数は平均では正しく、変動が大きくなります。</translation>
    </message>
    <message>
        <source>Jang, Gu &amp; Poole 2017; Maddison, Mnih &amp; Teh 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Jang, Gu &amp; Poole 2017; Maddison, Mnih &amp; Teh 2017</translation>
    </message>
    <message>
        <source>Draws are mixtures of several kinds: a steadier gradient that is further off.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>抽出は複数種類の混合です: 勾配は安定しますが、ずれが大きくなります。</translation>
    </message>
    <message>
        <source>Draws are nearly one kind: truer, with a noisier gradient.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>抽出はほぼ 1 種類です: より正しく、勾配のノイズは大きくなります。</translation>
    </message>
    <message>
        <source>Jang, Gu &amp; Poole 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Jang, Gu &amp; Poole 2017</translation>
    </message>
    <message>
        <source>Both lead to the same model. EM shows how it is reached, step by step.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>どちらも同じモデルに至ります。EM は到達の過程をステップごとに示します。</translation>
    </message>
    <message>
        <source>Tipping &amp; Bishop 1999</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Tipping &amp; Bishop 1999</translation>
    </message>
    <message>
        <source>Keeps the model from fitting a few rows too closely, and may hide fine structure.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>少数の行に合わせすぎるのを防ぎますが、細かい構造を隠すことがあります。</translation>
    </message>
    <message>
        <source>Allows almost no noise; a component may then shrink onto a single row.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ノイズをほとんど許しません。成分が 1 行に縮むことがあります。</translation>
    </message>
    <message>
        <source>Ends sooner, a little before the best.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>最良の少し手前で、早く終わります。</translation>
    </message>
    <message>
        <source>Takes more steps for a gain that is hardly seen.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ほとんど見えない改善のためにステップが増えます。</translation>
    </message>
    <message>
        <source>Follows finer structure; time grows with the square of it.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>細かい構造を追います。時間はその 2 乗で増えます。</translation>
    </message>
    <message>
        <source>Faster and smoother.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>速く、滑らかです。</translation>
    </message>
    <message>
        <source>Titsias &amp; Lawrence 2010</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Titsias &amp; Lawrence 2010</translation>
    </message>
    <message>
        <source>RBF bends the map as the data ask. Linear keeps it flat, as PCA does.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>RBF はデータに応じてマップを曲げます。線形は PCA のように平らに保ちます。</translation>
    </message>
    <message>
        <source>Lawrence 2005</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Lawrence 2005</translation>
    </message>
    <message>
        <source>Finer clouds; too many split what belongs together.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>雲が細かくなります。多すぎると、まとまるべきものが分かれます。</translation>
    </message>
    <message>
        <source>Coarser clouds; too few join what is apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>雲が粗くなります。少なすぎると、別のものが一緒になります。</translation>
    </message>
    <message>
        <source>Dempster, Laird &amp; Rubin 1977</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Dempster, Laird &amp; Rubin 1977</translation>
    </message>
    <message>
        <source>More room to find groups; those that explain nothing empty themselves, at the cost of time.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>グループを見つける余地が増えます。何も説明しない成分は自然に空になりますが、時間がかかります。</translation>
    </message>
    <message>
        <source>May join what is apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>別のものが一緒になることがあります。</translation>
    </message>
    <message>
        <source>Attias 2000; Bishop 2006, section 10.2</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Attias 2000; Bishop 2006, 10.2 節</translation>
    </message>
    <message>
        <source>Freer shapes fit more and need more rows; simpler ones are safer with few rows and many columns.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自由な形ほどよく合いますが、多くの行が必要です。行が少なく列が多いときは単純な形が安全です。</translation>
    </message>
    <message>
        <source>A better chance of the best solution, as EM only climbs the hill that it starts on; takes as many times longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>EM は始めた所の丘を登るだけなので、最良解の見込みが増えます。その倍数だけ時間がかかります。</translation>
    </message>
    <message>
        <source>Faster, and more at the mercy of the seed.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>速くなりますが、シードに左右されます。</translation>
    </message>
    <message>
        <source>The rows are shared among more components.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>行がより多くの成分に分けられます。</translation>
    </message>
    <message>
        <source>Fewer components stay.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>残る成分が少なくなります。</translation>
    </message>
    <message>
        <source>The means of components are held nearer to the mean of all rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>成分の平均が全行の平均の近くに保たれます。</translation>
    </message>
    <message>
        <source>They go where their rows are.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自身の行のある所へ行きます。</translation>
    </message>
    <message>
        <source>The shapes of components are held nearer to the prior&apos;s.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>成分の形が事前分布の形の近くに保たれます。</translation>
    </message>
    <message>
        <source>They follow their rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自身の行に従います。</translation>
    </message>
    <message>
        <source>Bishop 2006, section 10.2</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bishop 2006, 10.2 節</translation>
    </message>
    <message>
        <source>The nearer to −1 or 1, the narrower the target, and the worse a factorised q fits it.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>−1 または 1 に近いほど目標が狭くなり、因子分解した q が合わなくなります。</translation>
    </message>
    <message>
        <source>At 0 the target factorises, and q fits it exactly.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>0 なら目標が因子分解し、q が正確に合います。</translation>
    </message>
    <message>
        <source>Bishop 2006, section 10.1</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bishop 2006, 10.1 節</translation>
    </message>
    <message>
        <source>Trains longer; past some point only the training rows gain.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>長く学習します。ある所を過ぎると学習行だけが改善します。</translation>
    </message>
    <message>
        <source>Ends sooner; Continue trains further at any time.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>早く終わります。「続行」でいつでもさらに学習できます。</translation>
    </message>
    <message>
        <source>Steadier steps, fewer of them in an epoch.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ステップは安定し、1 エポックの数が減ります。</translation>
    </message>
    <message>
        <source>More steps in an epoch, each noisier; often generalises as well.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>1 エポックのステップが増え、それぞれのノイズが大きくなります。汎化は多くの場合同程度です。</translation>
    </message>
    <message>
        <source>Learns faster; too large, and the curves jump or the run fails.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>速く学習します。大きすぎると曲線が跳ねるか実行が失敗します。</translation>
    </message>
    <message>
        <source>Slower and steadier; too small, and it hardly moves.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>遅く、安定します。小さすぎるとほとんど動きません。</translation>
    </message>
    <message>
        <source>Kingma &amp; Ba 2015</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Ba 2015</translation>
    </message>
    <message>
        <source>Cosine settles at the end, which usually gains a little. Constant suits runs that may be continued.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>コサインは最後に落ち着き、通常は少し良くなります。一定は、続行する可能性のある実行に適しています。</translation>
    </message>
    <message>
        <source>Loshchilov &amp; Hutter 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Loshchilov &amp; Hutter 2017</translation>
    </message>
    <message>
        <source>Waits longer for the held-out ELBO to rise again.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ホールドアウトの ELBO が再び上がるのを長く待ちます。</translation>
    </message>
    <message>
        <source>Ends at the first halt, perhaps too soon.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>最初の停滞で終わります。早すぎることもあります。</translation>
    </message>
    <message>
        <source>Fast multiplies with shorter numbers where the machine can. Exact gives the same bits everywhere that the seed allows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>高速は、マシンが対応していれば短い数で乗算します。厳密は、シードの許すどの所でも同じビットを与えます。</translation>
    </message>
    <message>
        <source>Auto measures and takes the fastest. Eager needs no compiler and repeats to the bit.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自動は測定して最も速いものを使います。逐次はコンパイラーが要らず、ビット単位で再現します。</translation>
    </message>
    <message>
        <source>More and denser states to go back to in the Timeline; larger session files.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>タイムラインで戻れる状態が多く密になり、セッションファイルが大きくなります。</translation>
    </message>
    <message>
        <source>Fewer states.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>状態が少なくなります。</translation>
    </message>
    <message>
        <source>Any whole number. Another seed shows how much of a result was chance.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>任意の整数。シードを変えると、結果のどれだけが偶然だったかがわかります。</translation>
    </message>
    <message>
        <source>Auto takes a graphics processor where there is one and it is faster.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自動は、グラフィックスプロセッサーがあり、その方が速ければそれを使います。</translation>
    </message>
    <message>
        <source>Collapse and its cures</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>崩壊とその治療</translation>
    </message>
    <message>
        <source>A VAE whose z says nothing: how it is seen, why it comes, and what helps.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>z が何も示さない VAE: どう見え、なぜ起こり、何が有効か。</translation>
    </message>
    <message>
        <source>A collapsed model has a KL of 0. Why is that no sign of a good fit?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>崩壊したモデルの KL は 0 です。それがよい当てはまりの印でないのはなぜですか?</translation>
    </message>
    <message>
        <source>What do free bits change about the bound that is maximised?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>フリービットは、最大化する下界の何を変えますか?</translation>
    </message>
    <message>
        <source>One dimension of ten has no KL. Is that a collapse, or what the data asked for?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>10 次元のうち一つに KL がありません。これは崩壊ですか、それともデータに応じた結果ですか?</translation>
    </message>
    <message>
        <source>Set β to 8 and, under More, Free bits to 0, and train anew: one dimension keeps a little KL, the other none, for dimensions collapse one by one. The lesson What if does this to a training that goes on.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>β を 8 に、「詳細」でフリービットを 0 にして新たに学習します: 一方の次元はわずかな KL を保ち、他方はなくなります。次元は一つずつ崩壊するからです。レッスン「もしも」は、進行中の学習でこれを行います。</translation>
    </message>
    <message>
        <source>A VAE was trained with β = {beta:.0f}: the KL cost it {beta:.0f} times what it costs in the ELBO. Health says what came of it: {active:.0f} of {dimensions:.0f} dimensions are active, and the KL of all of them is {kl_whole:.3f} nats.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>VAE を β = {beta:.0f} で学習しました: KL の代償は ELBO での {beta:.0f} 倍でした。結果は「健全性」にあります: {dimensions:.0f} 次元中 {active:.0f} が活性で、全次元の KL は {kl_whole:.3f} nats です。</translation>
    </message>
    <message>
        <source>z₁ is {probe_1:.2f} now, and the picture is still the mean of all digits. From z₁ = −2 to 2 no pixel changes by more than {carried:.3f}: the decoder does without z.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>z₁ は今 {probe_1:.2f} ですが、画像はまだ全数字の平均です。z₁ = −2 から 2 まで、どのピクセルも {carried:.3f} を超えて変わりません: デコーダは z なしで済ませています。</translation>
    </message>
    <message>
        <source>The encoder gave up as well: q(z|x) is the prior for every row, so all means lie within a few hundredths (see the axes), and the map says nothing. The nearest neighbours of held-out rows tell the digit of {told:.0f} %; guessing would tell 10 %.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>エンコーダも放棄しました: q(z|x) はすべての行で事前分布なので、平均はすべて数百分の 1 の範囲にあり(軸を参照)、マップは何も示しません。ホールドアウト行の最近傍から数字を当てられるのは {told:.0f} % です。推測なら 10 % です。</translation>
    </message>
    <message>
        <source>It did just what was asked: a nat of KL has to bring {beta:.0f} nats of reconstruction, and here it brings fewer. In the ELBO itself this is a bad end: {run_elbo:.2f} nats per held-out row.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>求められたとおりの結果です: KL の 1 nat は再構成の {beta:.0f} nats に見合う必要がありますが、ここでは足りません。ELBO そのものでは悪い結果です: ホールドアウト行あたり {run_elbo:.2f} nats。</translation>
    </message>
    <message>
        <source>The plain cure: β = {beta:.0f}, the ELBO itself. {active:.0f} of {dimensions:.0f} dimensions are active, with a KL of {kl_whole:.2f} nats, and it pays: the ELBO is {run_elbo:.2f}, before it was {elbo_before:.2f}.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>単純な治療: β = {beta:.0f}、つまり ELBO そのもの。{dimensions:.0f} 次元中 {active:.0f} が活性で KL は {kl_whole:.2f} nats、それに見合っています: ELBO は {run_elbo:.2f}、以前は {elbo_before:.2f} でした。</translation>
    </message>
    <message>
        <source>Where β has to stay at {beta:.0f}: free bits. Of each dimension the first {free_bits:.0f} nat of KL costs nothing, so it is used: {active:.0f} are active, with {kl_1:.2f} and {kl_2:.2f} nats. Or let β rise slowly. Health offered both, as buttons, when it saw the collapse.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>β を {beta:.0f} のままにする必要がある場合: フリービット。各次元の KL の最初の {free_bits:.0f} nat は無料なので使われます: {active:.0f} が活性で、{kl_1:.2f} と {kl_2:.2f} nats です。または β をゆっくり上げます。「健全性」は崩壊を見たとき、両方をボタンで示しました。</translation>
    </message>
    <message>
        <source>Forward and reverse KL</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>順方向と逆方向の KL</translation>
    </message>
    <message>
        <source>The same q fitted to the same p by both divergences: one covers, the other seeks a mode.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>同じ p に同じ q を両方のダイバージェンスで当てはめます: 一方は覆い、他方はモードを探します。</translation>
    </message>
    <message>
        <source>Which of the two divergences is infinite where q is 0 and p is not?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>q が 0 で p が 0 でない所で無限大になるのは、二つのダイバージェンスのどちらですか?</translation>
    </message>
    <message>
        <source>The ELBO&apos;s gap is KL(q ‖ p(z|x)): does variational inference tend to a q that is too narrow or too wide?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>ELBO のギャップは KL(q ‖ p(z|x)) です: 変分推論の q は狭すぎる方と広すぎる方のどちらに傾きますか?</translation>
    </message>
    <message>
        <source>For which p do both fits agree?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>どんな p なら両方の当てはめが一致しますか?</translation>
    </message>
    <message>
        <source>Draw a p of your own with the mouse in the left plot, then click in the right one to start q elsewhere: forward stays, reverse may end in another mode.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>左の図にマウスで自分の p を描き、右の図をクリックして q を別の所から始めます: 順方向は変わらず、逆方向は別のモードに終わることがあります。</translation>
    </message>
    <message>
        <source>p, in ink (the colour of the text), has two modes, and its entropy is {forward_fit_entropy_p:.3f} nats. Which single Gaussian q, in blue, is closest to it? That depends on how one measures, for KL is not symmetric.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>黒(文字の色)の p には二つのモードがあり、エントロピーは {forward_fit_entropy_p:.3f} nats です。青の単一ガウス q のうち、最も近いのはどれでしょうか。それは測り方によります。KL は対称ではないからです。</translation>
    </message>
    <message>
        <source>Left: the least forward KL, {forward_fit_forward:.3f} nats. It is an expectation under p, so wherever p is, q must be: it covers both modes, and the valley between. The best Gaussian is the one with p&apos;s mean and covariance.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>左: 最小の順方向 KL、{forward_fit_forward:.3f} nats。p の下での期待値なので、p のある所には q がなければなりません: 両方のモードとその間の谷を覆います。最良のガウス分布は、p の平均と共分散をもつものです。</translation>
    </message>
    <message>
        <source>Right: the least reverse KL, {reverse_fit_reverse:.3f} nats. It is an expectation under q, so where p is not, q must not be: it keeps to one mode and forgets the other. Measured the forward way this q costs {reverse_fit_forward:.3f} nats.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>右: 最小の逆方向 KL、{reverse_fit_reverse:.3f} nats。q の下での期待値なので、p のない所に q があってはなりません: 一つのモードに留まり、他方を忘れます。順方向で測ると、この q の代償は {reverse_fit_forward:.3f} nats です。</translation>
    </message>
    <message>
        <source>Cross-entropy is entropy plus forward KL: {forward_fit_cross_pq:.3f} = {forward_fit_entropy_p:.3f} + {forward_fit_forward:.3f}. p&apos;s entropy does not depend on q, so to fit by cross-entropy, as maximum likelihood does, is to fit by forward KL.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>交差エントロピーは、エントロピーと順方向 KL の和です: {forward_fit_cross_pq:.3f} = {forward_fit_entropy_p:.3f} + {forward_fit_forward:.3f}。p のエントロピーは q に依存しないので、最尤法のように交差エントロピーで当てはめることは、順方向 KL で当てはめることです。</translation>
    </message>
    <message>
        <source>A ring: forward lays q over the whole of it and its empty middle, {forward_fit_forward:.3f} nats; reverse lies in a part of it, {reverse_fit_reverse:.3f} nats. Again the reverse fit is the narrower: its entropy is {reverse_fit_entropy_q:.3f}, of the forward one {forward_fit_entropy_q:.3f}.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>リング: 順方向は q を全体と空の中央に置きます({forward_fit_forward:.3f} nats)。逆方向はその一部にあります({reverse_fit_reverse:.3f} nats)。ここでも逆方向の方が狭くなります: エントロピーは {reverse_fit_entropy_q:.3f}、順方向は {forward_fit_entropy_q:.3f} です。</translation>
    </message>
    <message>
        <source>A Gaussian aslant, and q whose dimensions are independent: the mean field. Forward keeps p&apos;s variances, with an entropy of {forward_fit_entropy_q:.3f}, above p&apos;s {forward_fit_entropy_p:.3f}. Reverse is too narrow: {reverse_fit_entropy_q:.3f}, below it.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>斜めのガウス分布と、次元が独立な q: 平均場。順方向は p の分散を保ち、エントロピーは {forward_fit_entropy_q:.3f} で、p の {forward_fit_entropy_p:.3f} を上回ります。逆方向は狭すぎます: {reverse_fit_entropy_q:.3f} で下回ります。</translation>
    </message>
    <message>
        <source>The ELBO and its gap</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>ELBO とそのギャップ</translation>
    </message>
    <message>
        <source>log p(x) = ELBO + gap for one row, the gap&apos;s two parts, and the ELBO cut both ways over training.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>1 行の log p(x) = ELBO + ギャップ、ギャップの二つの部分、学習中の ELBO の二通りの分解。</translation>
    </message>
    <message>
        <source>Which part of the gap goes when q of each row is searched for by gradient, and which stays?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>各行の q を勾配で探すと、ギャップのどの部分がなくなり、どの部分が残りますか?</translation>
    </message>
    <message>
        <source>Why can the ELBO rise while log p(x) does not?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>log p(x) が上がらないのに ELBO が上がりうるのはなぜですか?</translation>
    </message>
    <message>
        <source>In a mixture of Gaussians the gap is 0 after each E-step. What is different here?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>混合ガウスでは各 E ステップの後にギャップが 0 です。ここでは何が違いますか?</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 1, train anew, find row 17 and press G: p(z|x) is a curve over a line, and the encoder loses about a quarter of what it lost before.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>潜在次元を 1 にして新たに学習し、行 17 を探して G を押します: p(z|x) は線上の曲線で、エンコーダの損失は以前の約 4 分の 1 です。</translation>
    </message>
    <message>
        <source>A small VAE has learned {training_rows:,.0f} digits. What it should maximise is log p(x), an integral over all z that nobody can do for a network. What it does maximise is a lower bound, the ELBO: on held-out rows {run_elbo:.2f} nats each. (Densities may be above 1, and logs of them above 0.)</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>小さな VAE が {training_rows:,.0f} 個の数字を学習しました。最大化したいのは log p(x) ですが、これは全 z にわたる積分で、ネットワークでは誰にも計算できません。実際に最大化するのは下界の ELBO です: ホールドアウト行あたり {run_elbo:.2f} nats。(密度は 1 を、その対数は 0 を超えることがあります。)</translation>
    </message>
    <message>
        <source>For the row nearest to the probe, from the same draws of q: ELBO {elbo_now:.2f}, log p(x) {evidence_now:.2f}. The gap of {gap_now:.2f} nats is how far q, the blue outline, is from the posterior, in ink (the colour of the text).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>プローブに最も近い行について、q からの同じ抽出から: ELBO {elbo_now:.2f}、log p(x) {evidence_now:.2f}。ギャップ {gap_now:.2f} nats は、青の輪郭の q が、黒(文字の色)の事後分布からどれだけ離れているかです。</translation>
    </message>
    <message>
        <source>Measured well, its log p(x) is {evidence:.3f} and the ELBO {elbo:.3f}. Of the gap of {gap:.3f} nats the encoder loses {amortisation:.3f} to the best Gaussian q of this row (amortisation), and that q loses {approximation:.3f} to the posterior (approximation).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>よく測ると、log p(x) は {evidence:.3f}、ELBO は {elbo:.3f} です。ギャップ {gap:.3f} nats のうち、エンコーダがこの行の最良のガウス q に対して失うのが {amortisation:.3f}(償却)、その q が事後分布に対して失うのが {approximation:.3f}(近似)です。</translation>
    </message>
    <message>
        <source>Over training, on {cut_rows:.0f} rows that were held out: the ELBO rose from {first_elbo:.2f} to {cut_elbo:.2f} nats. It is reconstruction, {reconstruction:.2f}, minus the KL that z costs, {kl:.2f} (orange).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>学習中、{cut_rows:.0f} 個のホールドアウト行で: ELBO は {first_elbo:.2f} から {cut_elbo:.2f} nats に上がりました。これは再構成 {reconstruction:.2f} から、z の代償である KL {kl:.2f} を引いたものです(橙)。</translation>
    </message>
    <message>
        <source>The same number, cut the other way: energy {energy:.2f} plus entropy {entropy:.2f} is again {cut_elbo:.2f} nats. The first term alone would shrink q to a point; the entropy pays it for staying wide.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>同じ数の別の分解: エネルギー {energy:.2f} とエントロピー {entropy:.2f} の和も {cut_elbo:.2f} nats です。第 1 項だけなら q は点に縮みます。エントロピーが、広がったままでいることに報います。</translation>
    </message>
    <message>
        <source>log p(x) is the upper edge of the blue band: {cut_gap:.2f} nats above the ELBO by now, on the mean of 24 of these rows. A higher ELBO is a better model or a smaller gap, and only both figures say which.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>log p(x) は青い帯の上端です: 現在 ELBO より {cut_gap:.2f} nats 上(うち 24 行の平均)。ELBO の上昇は、モデルの改善かギャップの縮小であり、どちらかは両方の数値を見て初めてわかります。</translation>
    </message>
    <message>
        <source>EM in six steps</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>6 ステップの EM</translation>
    </message>
    <message>
        <source>What the E-step and the M-step do, as two curves over one parameter: the bound touches, then both rise.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E ステップと M ステップの働きを、一つのパラメータ上の二つの曲線で: 下界が接し、次に両方が上がります。</translation>
    </message>
    <message>
        <source>Why does the log-likelihood rise at least as far as the bound in the M-step?</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>M ステップで、対数尤度が少なくとも下界と同じだけ上がるのはなぜですか?</translation>
    </message>
    <message>
        <source>What is the gap after an E-step, and why is it so for a mixture but not for a VAE?</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E ステップの後のギャップはいくらですか。混合ではそうなり、VAE ではならないのはなぜですか?</translation>
    </message>
    <message>
        <source>Can EM end somewhere that is not the best fit? Start it anew with another seed and compare.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>EM は最良でない当てはめに終わることがありますか? 別のシードで始め直して比べてください。</translation>
    </message>
    <message>
        <source>Choose four components in the form, press Start paused, then Run: the fit is a little more likely, two components share one cloud, and BIC in Health is higher than for three: the fourth is not worth its parameters.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>フォームで四つの成分を選び、「一時停止で開始」、「実行」を順に押します: 当てはめはわずかに起こりやすくなり、二つの成分が一つの雲を分け合い、「健全性」の BIC は三つのときより高くなります: 四つ目はそのパラメータに見合いません。</translation>
    </message>
    <message>
        <source>Expectation maximisation fits a model whose z nobody has seen. Here are {rows:,.0f} points of the plane from three Gaussians; z says which of the three made a point. The mixture in the form has three components, and no step was taken yet.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>期待値最大化法は、誰も z を見ていないモデルを当てはめます。ここに、三つのガウス分布による平面上の {rows:,.0f} 点があります。z は三つのうちどれが点を作ったかを示します。フォームの混合は三つの成分をもち、まだ 1 ステップも進んでいません。</translation>
    </message>
    <message>
        <source>The log-likelihood of the first guess is {log_likelihood:.4f} nats per row. There is no bound yet: it needs a q(z) for each row, and so far there is none.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>最初の推測の対数尤度は 1 行あたり {log_likelihood:.4f} nats です。下界はまだありません: 各行の q(z) が必要ですが、まだないからです。</translation>
    </message>
    <message>
        <source>E: for each row q becomes the posterior p(z|x), how much each component is responsible for it. The parameters stay, so the log-likelihood stays at {log_likelihood:.4f}; the bound, {bound:.4f}, touches it.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E: 各行で q が事後分布 p(z|x)、つまり各成分の負担率になります。パラメータはそのままなので、対数尤度は {log_likelihood:.4f} のままです。下界 {bound:.4f} がこれに接します。</translation>
    </message>
    <message>
        <source>M: q is held, and the parameters go to where the bound is highest. It rises from {before_bound:.4f} to {bound:.4f} nats. The log-likelihood rises further, to {log_likelihood:.4f}: q is no longer the posterior of the new parameters, and the gap is that divergence.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>M: q を固定し、パラメータが下界の最大の所へ移ります。下界は {before_bound:.4f} から {bound:.4f} nats に上がります。対数尤度はさらに {log_likelihood:.4f} まで上がります: q はもう新しいパラメータの事後分布ではなく、ギャップはそのダイバージェンスです。</translation>
    </message>
    <message>
        <source>E again closes the gap: the bound rises to the log-likelihood, {log_likelihood:.4f}, and the parameters stay. So neither ever falls: each half-step lifts the bound or keeps it, and after each E both are one.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E が再びギャップを閉じます: 下界は対数尤度 {log_likelihood:.4f} まで上がり、パラメータはそのままです。したがってどちらも下がりません: 各半ステップは下界を上げるか保ち、各 E の後で両者は一致します。</translation>
    </message>
    <message>
        <source>Run goes on by whole steps until nothing rises any more. After {em_step:,.0f} steps the log-likelihood is {log_likelihood:.4f} nats per row, and the rings lie around the three clouds.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>「実行」は、何も上がらなくなるまで完全なステップを続けます。{em_step:,.0f} ステップの後、対数尤度は 1 行あたり {log_likelihood:.4f} nats で、輪が三つの雲を囲みます。</translation>
    </message>
    <message>
        <source>Why naive evidence fails</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>素朴なエビデンスが失敗する理由</translation>
    </message>
    <message>
        <source>log p(x) by draws of the prior, of q and of the best q: what each estimate is worth.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>事前分布、q、最良の q からの抽出による log p(x): 各推定値の価値。</translation>
    </message>
    <message>
        <source>Why is the mean of log p̂(x) too low although p̂(x) itself is right on average?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>p̂(x) 自体は平均では正しいのに、log p̂(x) の平均が低すぎるのはなぜですか?</translation>
    </message>
    <message>
        <source>With one draw of q, what is the estimate better known as?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>q からの抽出が 1 回のとき、この推定値はふつう何と呼ばれますか?</translation>
    </message>
    <message>
        <source>What would happen to importance sampling if q were narrower than the posterior?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>q が事後分布より狭ければ、重点サンプリングはどうなりますか?</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 2, train anew, and estimate again: the prior&apos;s draws are worth more there, since the posterior fills more of it.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>潜在次元を 2 にして新たに学習し、もう一度推定します: 事後分布が事前分布の広い部分を占めるため、事前分布からの抽出の価値が上がります。</translation>
    </message>
    <message>
        <source>How likely is a row under a model? Its evidence p(x) is an integral over all z, here of {dimensions:.0f} dimensions. A VAE has learned the digits; we look at row {nearest_row:,.0f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>モデルの下で、行はどれだけ起こりやすいでしょうか。エビデンス p(x) は全 z にわたる積分で、ここでは {dimensions:.0f} 次元です。VAE が数字を学習しました。行 {nearest_row:,.0f} を見ます。</translation>
    </message>
    <message>
        <source>The naive way: draw z from p(z), decode, and average p(x|z). Orange in the left plot: with 1 draw log p̂(x) is {prior_of_1:.1f} nats on the mean, and with 4,096 still only {prior_of_4096:.1f}. The broken line is log p(x) = {log_p:.2f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>素朴な方法: z を p(z) から抽出し、デコードして p(x|z) を平均します。左の図の橙: 1 回の抽出で log p̂(x) は平均 {prior_of_1:.1f} nats、4,096 回でもまだ {prior_of_4096:.1f} です。破線は log p(x) = {log_p:.2f}。</translation>
    </message>
    <message>
        <source>Nearly all draws miss the few z that could have made this row. Of {draws:,.0f} draws of p(z) the weights are worth {prior_worth:.1f} draws of the posterior: a few of the largest decide all.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>ほとんどの抽出は、この行を作りえた少数の z を外します。p(z) からの {draws:,.0f} 回の抽出の重みは、事後分布からの {prior_worth:.1f} 回分に相当します: 最大の数個がすべてを決めます。</translation>
    </message>
    <message>
        <source>Importance sampling draws where the row&apos;s z are, from q(z|x), and corrects by p(z)/q(z). The same {draws:,.0f} draws are now worth {q_worth:,.0f}; of the best Gaussian q, {best_worth:,.0f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>重点サンプリングは、行の z がある所、つまり q(z|x) から抽出し、p(z)/q(z) で補正します。同じ {draws:,.0f} 回の抽出が今度は {q_worth:,.0f} 回分、最良のガウス q では {best_worth:,.0f} 回分に相当します。</translation>
    </message>
    <message>
        <source>Blue: with one draw of q the mean of log p̂(x) is {q_of_1:.2f} nats, and that is the ELBO. With 4,096 it is {q_of_4096:.2f}, close to log p(x) = {log_p:.2f}. On the mean it never falls as draws are added, and never gets above.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>青: q からの抽出 1 回で log p̂(x) の平均は {q_of_1:.2f} nats で、これが ELBO です。4,096 回では {q_of_4096:.2f} で、log p(x) = {log_p:.2f} に近くなります。平均では、抽出を増やしても下がることも、log p(x) を上回ることもありません。</translation>
    </message>
    <message>
        <source>What a latent variable is</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>潜在変数とは何か</translation>
    </message>
    <message>
        <source>A few hidden numbers behind each row: drawn from p(z), decoded to x, and inferred back by p(z|x).</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>各行の背後にある少数の隠れた数値: p(z) から抽出され、x にデコードされ、p(z|x) で推論されます。</translation>
    </message>
    <message>
        <source>How many numbers describe one picture of the digits, and how many does z have?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>数字の画像 1 枚を記述する数値はいくつで、z はいくつですか?</translation>
    </message>
    <message>
        <source>Drag the probe along a straight line between two classes: is every picture on the way a digit?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>プローブを二つのクラスの間で直線に沿ってドラッグしてください: 途中の画像はすべて数字ですか?</translation>
    </message>
    <message>
        <source>Why does one x leave more than one z possible, and where is q(z|x) wide?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>一つの x が複数の z を可能にするのはなぜで、q(z|x) はどこで広いですか?</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 1 in the form and click Train: every picture has to lie on one line, and classes that were apart now share places.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>フォームで潜在次元を 1 にして「学習」をクリックします: すべての画像が 1 本の線上に並ぶ必要があり、離れていたクラスが場所を共有します。</translation>
    </message>
    <message>
        <source>Here are {rows:,.0f} pictures of handwritten digits, each of {values:.0f} pixels: {values:.0f} observed numbers x. But hands write no random pixels. Far fewer things vary, such as which digit it is, its slant and its width. What varies behind x and is not observed is a latent variable z.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>ここに {rows:,.0f} 枚の手書き数字の画像があり、それぞれ {values:.0f} ピクセル、つまり {values:.0f} 個の観測された数値 x です。しかし手は無作為なピクセルを書きません。変わるものはずっと少なく、どの数字か、その傾き、幅などです。x の背後で変わり、観測されないものが潜在変数 z です。</translation>
    </message>
    <message>
        <source>A model with z of {dimensions:.0f} dimensions has now seen the training rows: p(z) is a standard normal, and a network is p(x|z). The map shows where q(z|x) has its mean for each row. The colours are the digits; they were not told to the model.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>{dimensions:.0f} 次元の z をもつモデルが学習行を見ました: p(z) は標準正規分布、p(x|z) はネットワークです。マップは各行の q(z|x) の平均を示します。色は数字で、モデルには知らされていません。</translation>
    </message>
    <message>
        <source>The ring is the probe: a z that you choose, now ({probe_1:.2f}, {probe_2:.2f}). Decoded shows the mean of p(x|z) there. From {dimensions:.0f} numbers the model makes a picture of {values:.0f} pixels.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>リングはプローブ、つまり自分で選ぶ z で、今は ({probe_1:.2f}, {probe_2:.2f}) です。「デコード」はそこでの p(x|z) の平均を示します。モデルは {dimensions:.0f} 個の数値から {values:.0f} ピクセルの画像を作ります。</translation>
    </message>
    <message>
        <source>z₁ is now {probe_1:.2f}, and the picture is another one. Nobody said what z₁ should mean: the model found a use for it that explains the rows. Drag the slider, or the ring, to see what is between.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>z₁ は今 {probe_1:.2f} で、画像は別のものです。z₁ の意味は誰も決めていません: モデルが行を説明する使い道を見つけました。スライダーかリングをドラッグして、その間を見てください。</translation>
    </message>
    <message>
        <source>Back from x to z: row {nearest_row:,.0f} is the nearest to the probe, {nearest_distance:.3f} away. Its picture stands beside what its code decodes to: not the same, since {dimensions:.0f} numbers cannot say all.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>x から z へ戻ります: プローブに最も近いのは行 {nearest_row:,.0f} で、距離は {nearest_distance:.3f} です。その画像が、符号のデコード結果と並んでいます: 同じではありません。{dimensions:.0f} 個の数値ではすべてを示せないからです。</translation>
    </message>
    <message>
        <source>One x does not give one z, but a posterior p(z|x): in ink (the colour of the text), within the rings of the prior. Its densest 95 % lie in {posterior_share:.2g} % of p(z). Observing this row has told so much about its z.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>一つの x が与えるのは一つの z ではなく、事後分布 p(z|x) です: 事前分布の輪の中に、黒(文字の色)で示されています。最も密な 95 % は p(z) の {posterior_share:.2g} % にあります。この行を観測したことで、z についてそれだけのことがわかりました。</translation>
    </message>
    <message>
        <source>So rows with like causes lie together: of the {neighbours:.0f} rows nearest to this one in latent space, {same_label:.0f} are the same digit. Of held-out rows, the five nearest training rows tell the digit of {told:.0f} %.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>したがって、原因の似た行は近くに集まります: 潜在空間でこの行に最も近い {neighbours:.0f} 行のうち、{same_label:.0f} 行が同じ数字です。ホールドアウト行では、最も近い学習行 5 個から {told:.0f} % の数字を当てられます。</translation>
    </message>
    <message>
        <source>Reading a latent map</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>潜在マップの読み方</translation>
    </message>
    <message>
        <source>What places, distances, colours and empty regions of a map say, and what they do not.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>マップの位置、距離、色、空の領域が示すものと、示さないもの。</translation>
    </message>
    <message>
        <source>Train again with another seed: what of the map stays, and what was an accident?</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>別のシードで学習し直してください: マップの何が残り、何が偶然でしたか?</translation>
    </message>
    <message>
        <source>Which classes touch, and do their pictures look alike?</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>どのクラスが接し、その画像は似ていますか?</translation>
    </message>
    <message>
        <source>Find a place with no rows near it that decodes to a clear digit, and one that does not.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>近くに行がなく、はっきりした数字にデコードされる位置と、されない位置を探してください。</translation>
    </message>
    <message>
        <source>Set β to 8 in the form and train anew: the KL of both dimensions falls to a few tenths of a nat (Health), and classes that were apart lie over one another.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>フォームで β を 8 にして新たに学習します: 両次元の KL は 1 nat の数分の 1 に下がり(健全性)、離れていたクラスが重なります。</translation>
    </message>
    <message>
        <source>Each dot is one of {rows:,.0f} rows, at the mean of its q(z|x). Axes have no names: the model chose them, and a map that is turned or mirrored would do as well. Read what lies near what, not what lies left or right.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>各点は {rows:,.0f} 行の一つで、q(z|x) の平均にあります。軸に名前はありません: モデルが選んだもので、回転や鏡映をしたマップでも同じです。左右ではなく、何が何の近くにあるかを読みます。</translation>
    </message>
    <message>
        <source>The colours are the labels of {classes:.0f} classes, which the model was not told. Do they part? Of held-out rows the five nearest training rows tell the class of {told:.0f} %; by as many principal components of the data, of {told_by_components:.0f} %.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>色は {classes:.0f} クラスのラベルで、モデルには知らされていません。クラスは分かれていますか? ホールドアウト行では、最も近い学習行 5 個から {told:.0f} % のクラスを当てられます。データの同数の主成分では {told_by_components:.0f} % です。</translation>
    </message>
    <message>
        <source>Behind the rows now: what each place decodes to. Pictures change smoothly, so neighbours on the map look alike; a border between two classes is where a picture is between two.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>今の行の背景: 各位置のデコード結果。画像は滑らかに変わるので、マップ上の近傍は似て見えます。クラスの境界は、画像が両者の間になる所です。</translation>
    </message>
    <message>
        <source>Is near here also near in the data? These are the {neighbours:.0f} rows nearest to row 17 in latent space; {same_label:.0f} of them have its label. The table tells how far each is; N and Shift+N search by z and by x.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>ここで近いものはデータでも近いでしょうか。潜在空間で行 17 に最も近い {neighbours:.0f} 行です。うち {same_label:.0f} 行が同じラベルです。表はそれぞれの距離を示します。N と Shift+N は z と x で探します。</translation>
    </message>
    <message>
        <source>An empty place is no proof that nothing belongs there. But the probe is far from all rows now, at ({probe_1:.1f}, {probe_2:.1f}), the nearest {nearest_distance:.2f} away, and Decoded warns: what it shows there is a guess that no row supports.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>空の場所は、そこに何も属さないことの証明ではありません。しかしプローブは今すべての行から遠く、({probe_1:.1f}, {probe_2:.1f}) にあり、最も近い行まで {nearest_distance:.2f} です。「デコード」は警告します: そこに示すのは、どの行にも裏付けられない推測です。</translation>
    </message>
    <message>
        <source>Health says whether the map is used: {active:.0f} of {dimensions:.0f} dimensions are active, with {kl_1:.2f} and {kl_2:.2f} nats each. The rows spread {spread_1:.2f} and {spread_2:.2f} along them; under the prior it would be 1. A dimension of no KL is empty, and distances along it mean nothing.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>「健全性」は、マップが使われているかを示します: {dimensions:.0f} 次元中 {active:.0f} が活性で、それぞれ {kl_1:.2f} と {kl_2:.2f} nats です。行の広がりはそれに沿って {spread_1:.2f} と {spread_2:.2f} で、事前分布なら 1 です。KL のない次元は空で、それに沿う距離には意味がありません。</translation>
    </message>
    <message>
        <source>Reparameterisation</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>再パラメータ化</translation>
    </message>
    <message>
        <source>Two ways to the gradient of an expectation: what each costs, where each fails, and both in a running VAE.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>期待値の勾配を求める二つの方法: それぞれの代償、失敗する所、そして実行中の VAE での両方。</translation>
    </message>
    <message>
        <source>For f(z) = z² the variance of f&apos;(μ + σε) is 4σ². Why does the score function&apos;s grow as σ falls?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>f(z) = z² では f&apos;(μ + σε) の分散は 4σ² です。σ が小さくなるとスコア関数の分散が大きくなるのはなぜですか?</translation>
    </message>
    <message>
        <source>Why does a baseline that does not depend on the draw change no mean?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>抽出に依存しないベースラインが平均を変えないのはなぜですか?</translation>
    </message>
    <message>
        <source>Which of the two estimators can train a model whose z is one of K values?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>z が K 個の値の一つであるモデルを学習できるのは、二つの推定量のどちらですか?</translation>
    </message>
    <message>
        <source>Choose f(z) = sin 2z and move σ to its right end: there the reparameterised gradient varies more than the score function&apos;s, so neither is better for every f.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>f(z) = sin 2z を選び、σ を右端に動かします: そこでは再パラメータ化の勾配の方がスコア関数より大きく変動します。どちらもすべての f で優れているわけではありません。</translation>
    </message>
    <message>
        <source>The ELBO is an expectation under q, and q has parameters. How does one take its gradient? In small: z is normal with mean μ = {toy_mean:.2f} and σ = {toy_deviation:.2f}, f(z) = z². The gradient of E[f] in μ is 2μ = {toy_gradient:.2f}; draws have to find that out.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>ELBO は q の下での期待値で、q にはパラメータがあります。その勾配はどう取るのでしょうか。小さな例: z は平均 μ = {toy_mean:.2f}、σ = {toy_deviation:.2f} の正規分布、f(z) = z² です。E[f] の μ についての勾配は 2μ = {toy_gradient:.2f} です。抽出によってこれを求めます。</translation>
    </message>
    <message>
        <source>Draw the noise ε below, once for all, and carry it to z = μ + σε. Only the lines move with μ and σ, not the noise. So f(z) is a function of μ for each ε, with a derivative: f&apos;(z). One draw of it has the mean {toy_path_mean:.2f} and the variance {toy_path:.2f}.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>下のノイズ ε を一度だけ抽出し、z = μ + σε に移します。μ と σ とともに動くのは線だけで、ノイズは動きません。したがって f(z) は各 ε で μ の関数であり、微分 f&apos;(z) をもちます。その 1 回の抽出の平均は {toy_path_mean:.2f}、分散は {toy_path:.2f} です。</translation>
    </message>
    <message>
        <source>The score function asks no derivative of f: it weighs f(z) by how q changes. Its mean is right, too, but the variance of one draw is {toy_score:.1f}, and with E[f] as a baseline {toy_baseline:.1f}; reparameterised it is {toy_path:.2f}.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>スコア関数は f の微分を必要とせず、q の変化で f(z) に重みを付けます。平均は同じく正しいのですが、1 回の抽出の分散は {toy_score:.1f}、ベースライン E[f] 付きで {toy_baseline:.1f} です。再パラメータ化では {toy_path:.2f} です。</translation>
    </message>
    <message>
        <source>A narrow q makes it worse: with σ = {toy_deviation:.2f} the variance of the score function is {toy_score:.1f}, of the reparameterised gradient only {toy_path:.2f}, since f hardly bends over so little.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>狭い q では悪化します: σ = {toy_deviation:.2f} では、スコア関数の分散は {toy_score:.1f}、再パラメータ化の勾配は {toy_path:.2f} だけです。その狭い範囲で f はほとんど曲がらないからです。</translation>
    </message>
    <message>
        <source>But f has to be smooth. Of a step f&apos; is 0 almost everywhere: the reparameterised gradient says {toy_path_mean:.0f}, and the truth is {toy_gradient:.3f}. The score function is still right. So it is what is left for a z of bits and classes.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>しかし f は滑らかでなければなりません。階段関数では f&apos; はほとんど至る所で 0 です: 再パラメータ化の勾配は {toy_path_mean:.0f} を示しますが、真の値は {toy_gradient:.3f} です。スコア関数は正しいままなので、z がビットやクラスのときに残る方法です。</translation>
    </message>
    <message>
        <source>Now in a VAE that has learned the digits: a weight of its encoder, its gradient from one draw for each of 64 rows, again and again. Both means agree, {path_mean:.2f} and {score_mean:.2f} ± {score_error:.2f}, but the variance of the score function is {score_times:,.0f} times as large; with a baseline {baseline_times:,.0f} times.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>次は、数字を学習した VAE で: エンコーダの一つの重みの、64 行から 1 回ずつの抽出による勾配を繰り返し求めます。平均は {path_mean:.2f} と {score_mean:.2f} ± {score_error:.2f} で一致しますが、スコア関数の分散は {score_times:,.0f} 倍、ベースライン付きで {baseline_times:,.0f} 倍です。</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>a single word</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>held out</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>ホールドアウト</translation>
    </message>
    <message>
        <source>heads</source>
        <extracomment>a single word</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>tails</source>
        <extracomment>a single word</extracomment>
        <translation>裏</translation>
    </message>
    <message>
        <source>apart</source>
        <extracomment>a single word</extracomment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>a single word</extracomment>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>encoder</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>デコーダ</translation>
    </message>
    <message>
        <source>besides</source>
        <extracomment>a single word</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>width</source>
        <extracomment>a single word</extracomment>
        <translation>幅</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>再構成</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>役割</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>a single word</extracomment>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>ignored</source>
        <extracomment>a single word</extracomment>
        <translation>無視</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>a single word</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>a single word</extracomment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a single word</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>a single word</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>a single word</extracomment>
        <translation>灰</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>a single word</extracomment>
        <translation>青</translation>
    </message>
    <message>
        <source>E-steps</source>
        <extracomment>a single word</extracomment>
        <translation>E ステップ</translation>
    </message>
    <message>
        <source>M-steps</source>
        <extracomment>a single word</extracomment>
        <translation>M ステップ</translation>
    </message>
    <message>
        <source>ELBO</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>ELBO</translation>
    </message>
    <message>
        <source>log p(x|z)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>log p(x|z)</translation>
    </message>
    <message>
        <source>(held-out)</source>
        <extracomment>a single word</extracomment>
        <translation>(ホールドアウト)</translation>
    </message>
    <message>
        <source>(training)</source>
        <extracomment>a single word</extracomment>
        <translation>(学習)</translation>
    </message>
</context>
</TS>
