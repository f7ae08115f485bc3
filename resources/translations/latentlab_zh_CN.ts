<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>模块“latentlab”没有属性 {1}</translation>
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
        <translation>重要性采样</translation>
    </message>
    <message>
        <source>quadrature</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>求积</translation>
    </message>
    <message>
        <source>prior</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>先验</translation>
    </message>
    <message>
        <source>data</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>geodesic</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>测地线</translation>
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
        <translation>数据集</translation>
    </message>
    <message>
        <source>The numbers of an array on disk, or of a sparse one, cannot be taken for missing; leave absent out.</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>磁盘上的数组或稀疏数组中的数值不能视为缺失；请省略 absent。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cell), far from all other values{5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 及另外 {3} 列中表示缺失（{4} 个单元格），远离所有其他值{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cell){5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 及另外 {3} 列中表示缺失（{4} 个单元格）{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cells), far from all other values{5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 及另外 {3} 列中表示缺失（{4} 个单元格），远离所有其他值{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} and {3} more ({4} cells){5}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 及另外 {3} 列中表示缺失（{4} 个单元格）{5}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cell), far from all other values{4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 中表示缺失（{3} 个单元格），远离所有其他值{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cell){4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 中表示缺失（{3} 个单元格）{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cells), far from all other values{4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 中表示缺失（{3} 个单元格），远离所有其他值{4}。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2} ({3} cells){4}.</source>
        <extracomment>latentlab/data/absent.py; {1} is value; {2} is &apos;, &apos;.join((repr(name) for name, _ in places[:4])); {3} is len(places) - 4; {4} is sum((count for _, count in places)); {5} is key</extracomment>
        <translation>{1} 在 {2} 中表示缺失（{3} 个单元格）{4}。</translation>
    </message>
    <message>
        <source>Below 0 there is only</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>小于 0 的只有</translation>
    </message>
    <message>
        <source>Far above all others there is, again and again</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>远高于所有其他值而反复出现的是</translation>
    </message>
    <message>
        <source>Apart from all others there is, again and again</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>与所有其他值相离而反复出现的是</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2}, far from all others; absent=[] keeps it.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is where</extracomment>
        <translation>{1} 在 {2} 中表示缺失，远离所有其他值；absent=[] 保留它。</translation>
    </message>
    <message>
        <source>Below 0 there is only {1}. If it is no value but stands for missing, absent={2} takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is key</extracomment>
        <translation>小于 0 的只有 {1}。如果它不是数值而是表示缺失，用 absent={2} 可将其去除。</translation>
    </message>
    <message>
        <source>{1}: absent names {2}, no column of numbers; those are {3}.</source>
        <extracomment>latentlab/data/absent.py; {1} is source.path; {2} is name; {3} is some[:300]</extracomment>
        <translation>{1}：absent 指定了 {2}，它不是数值列；数值列有 {3}。</translation>
    </message>
    <message>
        <source>{1} {2}{3}. If it is no value but stands for missing, absent={4} takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is told[kind]; {2} is &apos;, &apos;.join(some[:4]); {3} is more; {4} is json.dumps([*taken, *key], ensure_ascii=False)</extracomment>
        <translation>{1} {2}{3}。如果它不是数值而是表示缺失，用 absent={4} 可将其去除。</translation>
    </message>
    <message>
        <source>absent=[] keeps it</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>absent=[] 保留它</translation>
    </message>
    <message>
        <source>the values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>这些值</translation>
    </message>
    <message>
        <source>far from all other values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>远离所有其他值</translation>
    </message>
    <message>
        <source>if they are in the order of those learned from, --in-order takes them so</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>如果它们的顺序与学习所用的相同，--in-order 按此读取</translation>
    </message>
    <message>
        <source>or choose to fill them in with the means of the rows learned from (--fill)</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>或选择用学习所用各行的均值填补（--fill）</translation>
    </message>
    <message>
        <source>{1} missing cell of {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is count; {2} is _some(list(where))</extracomment>
        <translation>{2} 的 {1} 个缺失单元格</translation>
    </message>
    <message>
        <source>{1} missing cells of {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is count; {2} is _some(list(where))</extracomment>
        <translation>{2} 的 {1} 个缺失单元格</translation>
    </message>
    <message>
        <source>holds {1} among its classes; the model knows {2}</source>
        <extracomment>latentlab/data/alike.py; {1} is what; {2} is _some(list(class_names))</extracomment>
        <translation>的类别中含有 {1}；模型已知的是 {2}</translation>
    </message>
    <message>
        <source>{1} {2} are not in it ({3}); filled in with their means.</source>
        <extracomment>latentlab/data/alike.py; {1} is len(absent); {2} is what; {3} is _some(absent)</extracomment>
        <translation>{1} {2}不在其中（{3}）；已用均值填补。</translation>
    </message>
    <message>
        <source>rows without one</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>没有类别的行</translation>
    </message>
    <message>
        <source>The file {1}, so the rows have no classes here.</source>
        <extracomment>latentlab/data/alike.py; {1} is words</extracomment>
        <translation>文件{1}，因此这里的行没有类别。</translation>
    </message>
    <message>
        <source>{1}: is a table, but the model learned from an array; {2} (its columns of numbers).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is IN_ORDER</extracomment>
        <translation>{1}：是表格，但模型是从数组学习的；{2}（其数值列）。</translation>
    </message>
    <message>
        <source>{1}: its rows are of {2} values, not {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is kept_shape; {3} is raw</extracomment>
        <translation>{1}：每行有 {2} 个值，而不是 {3} 个。</translation>
    </message>
    <message>
        <source>{1} was filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is cells</extracomment>
        <translation>{1}已用均值填补。</translation>
    </message>
    <message>
        <source>{1} were filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is cells</extracomment>
        <translation>{1}已用均值填补。</translation>
    </message>
    <message>
        <source>{1}: has no column {2}, which the model learned from; its columns are {3}. Bring the same columns, {4}{5}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some(absent); {3} is &apos;, &apos;.join(list(source.columns)[:20]); {4} is FILL; {5} is ordered</extracomment>
        <translation>{1}：没有模型学习所用的列 {2}；它的列有 {3}。请提供相同的列，{4}{5}。</translation>
    </message>
    <message>
        <source>{1}: has none of the columns that the model learned from ({2}).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some(absent)</extracomment>
        <translation>{1}：没有模型学习所用的任何列（{2}）。</translation>
    </message>
    <message>
        <source>{1} is not in it; filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is name</extracomment>
        <translation>{1} 不在其中；已用均值填补。</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds {3}, which the model has never seen (it knows {4}). Leave such rows out, {5}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is name; {3} is _some(unknown); {4} is _some(list(words)); {5} is FILL</extracomment>
        <translation>{1}：列 {2} 含有模型从未见过的 {3}（已知的是 {4}）。请略去这些行，{5}。</translation>
    </message>
    <message>
        <source>{1} holds {2}, never seen before; filled in with the mean.</source>
        <extracomment>latentlab/data/alike.py; {1} is name; {2} is _some(unknown)</extracomment>
        <translation>{1} 含有从未见过的 {2}；已用均值填补。</translation>
    </message>
    <message>
        <source>Its values have no names: they are taken to be in the order of those that the model learned from.</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>其值没有名称：视为与模型学习所用的顺序相同。</translation>
    </message>
    <message>
        <source>{1}: has none of the {2} that the model learned from ({3}).</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is what; {3} is _some(absent)</extracomment>
        <translation>{1}：没有模型学习所用的任何{2}（{3}）。</translation>
    </message>
    <message>
        <source>{1}: {2} of the {3} {4} that the model learned from are not in it: {5}. Bring them, {6}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is len(absent); {3} is len(names); {4} is what; {5} is _some(absent); {6} is FILL</extracomment>
        <translation>{1}：模型学习所用的 {3} 个{4}中有 {2} 个不在其中：{5}。请提供它们，{6}。</translation>
    </message>
    <message>
        <source>{1} {2} that the model does not know were left out.</source>
        <extracomment>latentlab/data/alike.py; {1} is extra; {2} is what</extracomment>
        <translation>模型未知的 {1} 个{2}已略去。</translation>
    </message>
    <message>
        <source>{1}: its {2} are in another order, and too large to be put in that of the model.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is what</extracomment>
        <translation>{1}：其{2}的顺序不同，且数据过大，无法调整为模型的顺序。</translation>
    </message>
    <message>
        <source>{1}: {2}. It needs the class of every row: leave such rows out.</source>
        <extracomment>latentlab/data/alike.py; {1} is path; {2} is words</extracomment>
        <translation>{1}：{2}。这里需要每一行的类别：请略去这些行。</translation>
    </message>
    <message>
        <source>The preparation that was saved is damaged ({1}).</source>
        <extracomment>latentlab/data/alike.py; {1} is error</extracomment>
        <translation>已保存的预处理已损坏（{1}）。</translation>
    </message>
    <message>
        <source>{1}: has {2} columns, not the {3} that the model learned from.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is width; {3} is len(inputs)</extracomment>
        <translation>{1}：有 {2} 列，而模型学习所用的是 {3} 列。</translation>
    </message>
    <message>
        <source>missing cell</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>缺失单元格</translation>
    </message>
    <message>
        <source>{1}: its values have no names, but the model learned from the columns of a table ({2}); {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is _some([name for name, _ in inputs]); {3} is IN_ORDER</extracomment>
        <translation>{1}：其值没有名称，但模型是从表格的列（{2}）学习的；{3}。</translation>
    </message>
    <message>
        <source>{1} missing cell</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>{1} 个缺失单元格</translation>
    </message>
    <message>
        <source>{1} missing cells</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>{1} 个缺失单元格</translation>
    </message>
    <message>
        <source>colours or channels</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>颜色或通道</translation>
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
        <translation>axes={1} 无法识别：请按文件中的顺序为每个轴写一个字母，例如 NHW、HWN、NCHW、NTC 或 DN（{2}；N 和 D 可以重复）。</translation>
    </message>
    <message>
        <source>{1}: is too large to be turned from {2} to {3}; save it in that order.</source>
        <extracomment>latentlab/data/axes.py; {1} is values.path; {2} is axes; {3} is letters</extracomment>
        <translation>{1}：过大，无法从 {2} 转为 {3}；请按该顺序保存。</translation>
    </message>
    <message>
        <source>{1}: axes={2} speaks of {3} axes, but {4} has {5} (its shape is {6}).</source>
        <extracomment>latentlab/data/axes.py; {1} is path; {2} is axes; {3} is len(axes); {4} is name; {5} is len(shape); {6} is shape</extracomment>
        <translation>{1}：axes={2} 指定了 {3} 个轴，但 {4} 有 {5} 个（其形状为 {6}）。</translation>
    </message>
    <message>
        <source>NCHW</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NCHW</translation>
    </message>
    <message>
        <source>{1}: only a matrix that fits into memory can be turned.</source>
        <extracomment>latentlab/data/axes.py; {1} is path</extracomment>
        <translation>{1}：只有能装入内存的矩阵才能转置。</translation>
    </message>
    <message>
        <source>NCT</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NCT</translation>
    </message>
    <message>
        <source>{1}: {2} is too large to be turned from {3} to {4}; save it in that order.</source>
        <extracomment>latentlab/data/axes.py; {1} is path; {2} is name; {3} is axes; {4} is ordered</extracomment>
        <translation>{1}：{2} 过大，无法从 {3} 转为 {4}；请按该顺序保存。</translation>
    </message>
    <message>
        <source>NHWDC</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NHWDC</translation>
    </message>
    <message>
        <source>{1} has no column {2} of classes; it has {3}.</source>
        <extracomment>latentlab/data/builtin.py; {1} is data.name; {2} is label; {3} is &apos;, &apos;.join(usable)</extracomment>
        <translation>{1} 没有类别列 {2}；它有 {3}。</translation>
    </message>
    <message>
        <source>{1} is as it is: nothing about it can be chosen.</source>
        <extracomment>latentlab/data/builtin.py; {1} is self.name</extracomment>
        <translation>{1} 是固定的：没有可选项。</translation>
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
        <translation>{1}：解包的内容无法保存在那里。</translation>
    </message>
    <message>
        <source>{1}: the folder for kept data cannot be made ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}：无法创建保存数据的文件夹（{2}）。</translation>
    </message>
    <message>
        <source>{1}: nothing can be kept there ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}：那里无法保存任何内容（{2}）。</translation>
    </message>
    <message>
        <source>{1}.values</source>
        <extracomment>latentlab/data/cache.py; {1} is key</extracomment>
        <translation>{1}.values</translation>
    </message>
    <message>
        <source>{1}: {2}; nothing was kept.</source>
        <extracomment>latentlab/data/cache.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}：{2}；未保存任何内容。</translation>
    </message>
    <message>
        <source>{1}: cannot be written ({2}).</source>
        <extracomment>latentlab/data/cache.py; {1} is path; {2} is error.strerror or error</extracomment>
        <translation>{1}：无法写入（{2}）。</translation>
    </message>
    <message>
        <source>{1}.json</source>
        <extracomment>latentlab/data/cache.py; {1} is key</extracomment>
        <translation>{1}.json</translation>
    </message>
    <message>
        <source>Digits</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>手写数字</translation>
    </message>
    <message>
        <source>a first look at any model</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>初步了解任意模型</translation>
    </message>
    <message>
        <source>{1}.digits:load_digits</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.digits:load_digits</translation>
    </message>
    <message>
        <source>Three blobs</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>三团点</translation>
    </message>
    <message>
        <source>1,500 points of the plane from three Gaussians: see a mixture learn</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>平面上来自三个高斯分布的 1,500 个点：观察混合模型的学习</translation>
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
        <translation>精灵图形</translation>
    </message>
    <message>
        <source>White shapes on black, 32 × 32 pixels: shape, scale, rotation, x and y are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>黑底白色图形，32 × 32 像素：形状、大小、旋转、x 和 y 已知</translation>
    </message>
    <message>
        <source>disentanglement: does each latent dimension find a factor?</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>解耦：每个潜维度是否对应一个因子？</translation>
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
        <translation>字形</translation>
    </message>
    <message>
        <source>Letters and digits of 17 faces, 28 × 28 pixels: slant, weight and place are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>17 种字体的字母和数字，28 × 28 像素：倾斜、粗细和位置已知</translation>
    </message>
    <message>
        <source>conditional models, traversals of slant and weight</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>条件模型，沿倾斜和粗细的遍历</translation>
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
        <translation>人脸</translation>
    </message>
    <message>
        <source>Cartoon faces in colour, 32 × 32 pixels: skin, eyes, mouth, hair and tilt are known</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>彩色卡通人脸，32 × 32 像素：肤色、眼、嘴、头发和倾斜已知</translation>
    </message>
    <message>
        <source>colour, paths and films</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>颜色、路径和影片</translation>
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
        <translation>双月</translation>
    </message>
    <message>
        <source>3,000 points of two half circles: no straight line parts them</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>两个半圆的 3,000 个点：没有直线能将其分开</translation>
    </message>
    <message>
        <source>seeing a decoder bend</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>观察解码器如何弯曲</translation>
    </message>
    <message>
        <source>{1}.points:make_moons</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_moons</translation>
    </message>
    <message>
        <source>Rings</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>圆环</translation>
    </message>
    <message>
        <source>3,000 points of three rings around one middle: holes that a Gaussian has not</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>同心三个圆环的 3,000 个点：高斯分布所没有的空洞</translation>
    </message>
    <message>
        <source>where the aggregate posterior leaves the prior</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>聚合后验在何处偏离先验</translation>
    </message>
    <message>
        <source>{1}.points:make_rings</source>
        <extracomment>latentlab/data/catalogue.py; {1} is MADE</extracomment>
        <translation>{1}.points:make_rings</translation>
    </message>
    <message>
        <source>Swiss roll</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>瑞士卷</translation>
    </message>
    <message>
        <source>3,000 points of a sheet rolled up in space: can two dimensions unroll it?</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>空间中卷起的薄片上的 3,000 个点：两个维度能否将其展开？</translation>
    </message>
    <message>
        <source>linear against nonlinear</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>线性与非线性的对比</translation>
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
        <translation>计数</translation>
    </message>
    <message>
        <source>2,000 simulated cells, counts of 200 genes: five kinds in two batches</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>2,000 个模拟细胞，200 个基因的计数：两个批次中的五种类型</translation>
    </message>
    <message>
        <source>the negative binomial likelihood, and batches as conditions</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>负二项似然，以及以批次为条件</translation>
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
        <translation>列必须是一维的{1}。</translation>
    </message>
    <message>
        <source>{1}: the held-out rows must be a list of row indices.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name</extracomment>
        <translation>{1}：留出行必须是行索引的列表。</translation>
    </message>
    <message>
        <source>{1}: the held-out rows must be sorted indices from 0 to {2}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is rows - 1</extracomment>
        <translation>{1}：留出行必须是从 0 到 {2} 的有序索引。</translation>
    </message>
    <message>
        <source>{1}: {2} labels for {3} rows.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is len(labels); {3} is rows</extracomment>
        <translation>{1}：{2} 个标签对应 {3} 行。</translation>
    </message>
    <message>
        <source>{1}: labels must be indices of the {2} class names.</source>
        <extracomment>latentlab/data/dataset.py; {1} is data.name; {2} is classes</extracomment>
        <translation>{1}：标签必须是 {2} 个类别名的索引。</translation>
    </message>
    <message>
        <source>{1}: rows must be float32 of at least one dimension each.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}：行必须是 float32，且每行至少一维。</translation>
    </message>
    <message>
        <source>{1}: the rows to test on must be some of those that are held out.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}：测试行必须取自留出行。</translation>
    </message>
    <message>
        <source>{1}: holds values that are not finite; Dataset.of fills in what is missing.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}：含有非有限值；Dataset.of 可填补缺失值。</translation>
    </message>
    <message>
        <source>{1} has no row {2}: it was left out, or the file ends before it; the rows are numbered {3} to {4}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name; {2} is number; {3} is self.numbers[0]; {4} is self.numbers[-1]</extracomment>
        <translation>{1} 没有第 {2} 行：它已被略去，或文件在此之前结束；行号为 {3} 至 {4}。</translation>
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
        <translation>无法下载 {1}：{2} 原有内容未改动；请稍后重试，或自行获取文件后打开。</translation>
    </message>
    <message>
        <source>ERROR</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>{1} was not asked, since it would answer without encryption ({2}).</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is url[:60]</extracomment>
        <translation>未向 {1} 请求，因为它会以不加密的方式应答（{2}）。</translation>
    </message>
    <message>
        <source>{1} from {2} is not the published file (its checksum differs).</source>
        <extracomment>latentlab/data/downloads.py; {1} is file.name; {2} is place</extracomment>
        <translation>来自 {2} 的 {1} 不是已发布的文件（校验和不同）。</translation>
    </message>
    <message>
        <source>{1} answered {2} for {3}.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is error.response.status_code; {3} is file.name</extracomment>
        <translation>{1} 对 {3} 的应答为 {2}。</translation>
    </message>
    <message>
        <source>timed out</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>超时</translation>
    </message>
    <message>
        <source>{1} cannot be reached, or broke off.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place</extracomment>
        <translation>无法连接 {1}，或连接中断。</translation>
    </message>
    <message>
        <source>{1}: {2} cannot be written ({3}).</source>
        <extracomment>latentlab/data/downloads.py; {1} is folder; {2} is file.name; {3} is error.strerror or error</extracomment>
        <translation>{1}：无法写入 {2}（{3}）。</translation>
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
        <translation>70,000 个手写数字，28 × 28 像素（LeCun、Cortes 和 Burges 1998）</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>70,000 pictures of clothes, 28 × 28 pixels (Xiao 2017)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>70,000 张服装图片，28 × 28 像素（Xiao 2017）</translation>
    </message>
    <message>
        <source>KMNIST</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>KMNIST</translation>
    </message>
    <message>
        <source>70,000 cursive characters of Japan, 28 × 28 pixels (Clanuwat 2018)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>70,000 个日文草书字符，28 × 28 像素（Clanuwat 2018）</translation>
    </message>
    <message>
        <source>737,280 shapes of five known factors, 64 × 64 pixels (Matthey 2017)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>737,280 个由五个已知因子生成的图形，64 × 64 像素（Matthey 2017）</translation>
    </message>
    <message>
        <source>Frey faces</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Frey 人脸</translation>
    </message>
    <message>
        <source>1,965 frames of one man&apos;s face, 28 × 20 pixels (Roweis 2002)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>同一男子面部的 1,965 帧，28 × 20 像素（Roweis 2002）</translation>
    </message>
    <message>
        <source>Olivetti faces</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>Olivetti 人脸</translation>
    </message>
    <message>
        <source>400 faces of 40 people, 64 × 64 pixels (Samaria and Harter 1994)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>40 人的 400 张人脸，64 × 64 像素（Samaria 和 Harter 1994）</translation>
    </message>
    <message>
        <source>PBMC 3k</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>PBMC 3k</translation>
    </message>
    <message>
        <source>2,700 blood cells, counts of 32,738 genes (10x Genomics 2016)</source>
        <extracomment>latentlab/data/downloads.py</extracomment>
        <translation>2,700 个血细胞，32,738 个基因的计数（10x Genomics 2016）</translation>
    </message>
    <message>
        <source>{1} is no address.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place</extracomment>
        <translation>{1} 不是地址。</translation>
    </message>
    <message>
        <source>{1} did not answer for {2} seconds.</source>
        <extracomment>latentlab/data/downloads.py; {1} is place; {2} is TIMEOUT</extracomment>
        <translation>{1} 在 {2} 秒内没有应答。</translation>
    </message>
    <message>
        <source>one of many of its kind</source>
        <extracomment>latentlab/data/guess.py</extracomment>
        <translation>众多同类之一</translation>
    </message>
    <message>
        <source>{1}, the label, holds {2} different numbers in {3} rows, each a class of its own; label=&apos;&apos; keeps it as a column, which colours the map as a scale.</source>
        <extracomment>latentlab/data/labels.py; {1} is name; {2} is column.distinct; {3} is len(column)</extracomment>
        <translation>标签 {1} 在 {3} 行中含有 {2} 个不同的数，每个都自成一类；label=&apos;&apos; 将其保留为列，在地图上按刻度着色。</translation>
    </message>
    <message>
        <source>the last column, of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>最后一列，不同的词很少</translation>
    </message>
    <message>
        <source>the last column, of few whole numbers from 0 or 1 on</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>最后一列，从 0 或 1 起的少量整数</translation>
    </message>
    <message>
        <source>the first column of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>第一个不同的词很少的列</translation>
    </message>
    <message>
        <source>a column of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>不同的词很少的列</translation>
    </message>
    <message>
        <source>the first column, of few whole numbers from 0 or 1 on</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>第一个由从 0 或 1 起的少量整数组成的列</translation>
    </message>
    <message>
        <source>its name speaks of classes, and it has few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>其名称表示类别，且取值很少</translation>
    </message>
    <message>
        <source>of few different words</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>不同的词很少</translation>
    </message>
    <message>
        <source>it is called so, and has few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>名称如此，且取值很少</translation>
    </message>
    <message>
        <source>of few values</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>取值很少</translation>
    </message>
    <message>
        <source>the first</source>
        <extracomment>latentlab/data/labels.py</extracomment>
        <translation>第一个</translation>
    </message>
    <message>
        <source>PictureSize</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>PictureSize</translation>
    </message>
    <message>
        <source>How many rows are made</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>生成多少行</translation>
    </message>
    <message>
        <source>B cell</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>B 细胞</translation>
    </message>
    <message>
        <source>T cell</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>T 细胞</translation>
    </message>
    <message>
        <source>{1} simulated cells, counts of {2} genes: five kinds in two batches</source>
        <extracomment>latentlab/data/made/counts.py; {1} is rows; {2} is genes</extracomment>
        <translation>{1} 个模拟细胞，{2} 个基因的计数：两个批次中的五种类型</translation>
    </message>
    <message>
        <source>Cells</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>细胞</translation>
    </message>
    <message>
        <source>How many cells are made</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>生成多少个细胞</translation>
    </message>
    <message>
        <source>Genes</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>基因</translation>
    </message>
    <message>
        <source>How many genes are counted</source>
        <extracomment>latentlab/data/made/counts.py</extracomment>
        <translation>计数多少个基因</translation>
    </message>
    <message>
        <source>1,797 handwritten digits of 8 × 8 pixels, ten classes: a good map in half a minute</source>
        <extracomment>latentlab/data/catalogue.py</extracomment>
        <translation>1,797 个手写数字，8 × 8 像素，十个类别：半分钟即可得到好的地图</translation>
    </message>
    <message>
        <source>{rows:,} cartoon faces in colour, {1} × {2} pixels: skin, eyes, mouth, hair and tilt are known</source>
        <extracomment>latentlab/data/made/faces.py</extracomment>
        <translation>{rows:,} 张彩色卡通人脸，{1} × {2} 像素：肤色、眼、嘴、头发和倾斜已知</translation>
    </message>
    <message>
        <source>{rows:,} letters and digits of {1} faces, {2} × {3} pixels: slant, weight and place are known</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>{1} 种字体的 {rows:,} 个字母和数字，{2} × {3} 像素：倾斜、粗细和位置已知</translation>
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
        <translation>生成多少张图片</translation>
    </message>
    <message>
        <source>Height and width of a picture</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>图片的高和宽</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>字符</translation>
    </message>
    <message>
        <source>Which characters are drawn</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>绘制哪些字符</translation>
    </message>
    <message>
        <source>The same seed makes the same rows</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>相同的种子生成相同的行</translation>
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
        <translation>字母</translation>
    </message>
    <message>
        <source>both</source>
        <extracomment>latentlab/data/made/glyphs.py</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>{1} points of the plane from three Gaussians: see a mixture learn, component by component</source>
        <extracomment>latentlab/data/made/points.py; {1} is settings.rows</extracomment>
        <translation>平面上来自三个高斯分布的 {1} 个点：观察混合模型逐个分量地学习</translation>
    </message>
    <message>
        <source>{1} points of two half circles: no straight line parts them</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>两个半圆的 {1} 个点：没有直线能将其分开</translation>
    </message>
    <message>
        <source>{1} points of three rings around one middle: holes that a Gaussian has not</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>同心三个圆环的 {1} 个点：高斯分布所没有的空洞</translation>
    </message>
    <message>
        <source>{1} points of a sheet rolled up in space: can two latent dimensions unroll it?</source>
        <extracomment>latentlab/data/made/points.py; {1} is rows</extracomment>
        <translation>空间中卷起的薄片上的 {1} 个点：两个潜维度能否将其展开？</translation>
    </message>
    <message>
        <source>How many points are made, a third in each blob</source>
        <extracomment>latentlab/data/made/points.py</extracomment>
        <translation>生成多少个点，每团占三分之一</translation>
    </message>
    <message>
        <source>part {1}</source>
        <extracomment>latentlab/data/made/points.py; {1} is i + 1</extracomment>
        <translation>部分 {1}</translation>
    </message>
    <message>
        <source>{rows:,} white shapes on black, {1} × {2} pixels: shape, scale, rotation, x and y are known</source>
        <extracomment>latentlab/data/made/sprites.py</extracomment>
        <translation>{rows:,} 个黑底白色图形，{1} × {2} 像素：形状、大小、旋转、x 和 y 已知</translation>
    </message>
    <message>
        <source>{1}: {2} has {3} values for {4} rows.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is wrong; {3} is len(own[wrong]); {4} is len(source)</extracomment>
        <translation>{1}：{2} 有 {3} 个值，而行数为 {4}。</translation>
    </message>
    <message>
        <source>{1}: rows must be numbers, (N, …) with at least two dimensions, not {2} of shape {3}.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is values.dtype; {3} is values.shape</extracomment>
        <translation>{1}：行必须是数值，形如 (N, …)，至少二维，而不是形状为 {3} 的 {2}。</translation>
    </message>
    <message>
        <source>{1}: its items are not all of one shape.</source>
        <extracomment>latentlab/data/memory.py; {1} is path</extracomment>
        <translation>{1}：各项的形状不一致。</translation>
    </message>
    <message>
        <source>{1}: a column must have one value for each row, not the shape {2}.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is found.shape</extracomment>
        <translation>{1}：列必须每行一个值，而不是形状 {2}。</translation>
    </message>
    <message>
        <source>{1}: {2} names of features for rows of {3} values.</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is len(features); {3} is width</extracomment>
        <translation>{1}：{2} 个特征名，而每行有 {3} 个值。</translation>
    </message>
    <message>
        <source>{1}: these are no rows of one shape ({2}).</source>
        <extracomment>latentlab/data/memory.py; {1} is name; {2} is error</extracomment>
        <translation>{1}：这些不是形状一致的行（{2}）。</translation>
    </message>
    <message>
        <source>NaT</source>
        <extracomment>latentlab/data/memory.py</extracomment>
        <translation>NaT</translation>
    </message>
    <message>
        <source>{1} is not here yet ({2} MB): fetch it by &apos;latentlab download {3}&apos;, or in the window by File, Download.</source>
        <extracomment>latentlab/data/opening.py; {1} is download.title; {2} is download.megabytes; {3} is name</extracomment>
        <translation>{1} 尚未下载（{2} MB）：请用 &apos;latentlab download {3}&apos; 获取，或在窗口中选择“文件”▸“下载”。</translation>
    </message>
    <message>
        <source>{1}: holds {2} rows, not the {3} of {4}.</source>
        <extracomment>latentlab/data/opening.py; {1} is download.path; {2} is len(data); {3} is download.rows; {4} is download.title</extracomment>
        <translation>{1}：含有 {2} 行，而 {4} 应有 {3} 行。</translation>
    </message>
    <message>
        <source>The dataset {1} of the package {2} could not be made ({3}).</source>
        <extracomment>latentlab/data/opening.py; {1} is name; {2} is package; {3} is told</extracomment>
        <translation>无法生成软件包 {2} 的数据集 {1}（{3}）。</translation>
    </message>
    <message>
        <source>{1}: no such file or folder, nor a built-in dataset (those are: {2}).</source>
        <extracomment>latentlab/data/opening.py; {1} is name; {2} is known</extracomment>
        <translation>{1}：没有此文件或文件夹，也不是内置数据集（内置的有：{2}）。</translation>
    </message>
    <message>
        <source>{1}: there is no such home folder.</source>
        <extracomment>latentlab/data/opening.py; {1} is name</extracomment>
        <translation>{1}：没有此主文件夹。</translation>
    </message>
    <message>
        <source>{1}: its rows are of {2} values; at most {3} are read.</source>
        <extracomment>latentlab/data/opening.py; {1} is path; {2} is source.values.shape[1]; {3} is MOST_VALUES</extracomment>
        <translation>{1}：每行有 {2} 个值；最多读取 {3} 个。</translation>
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
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>{1} value lie</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>{1} values lies</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>{1} values lie</source>
        <extracomment>latentlab/data/prepare.py; {1} is outside</extracomment>
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>In the held-out rows {1} beyond 0–1, where those trained on lie: a Gaussian likelihood suits them.</source>
        <extracomment>latentlab/data/prepare.py; {1} is lie</extracomment>
        <translation>在留出行中，{1}超出训练行所在的 0–1 范围：适合用高斯似然。</translation>
    </message>
    <message>
        <source>{1} row {2} left out ({3}).</source>
        <extracomment>latentlab/data/prepare.py; {1} is count; {2} is were; {3} is which</extracomment>
        <translation>{1} 行{2}略去（{3}）。</translation>
    </message>
    <message>
        <source>{1} rows {2} left out ({3}).</source>
        <extracomment>latentlab/data/prepare.py; {1} is count; {2} is were; {3} is which</extracomment>
        <translation>{1} 行{2}略去（{3}）。</translation>
    </message>
    <message>
        <source>Of the rows that {1} holds out none is left; a share of the others is held out.</source>
        <extracomment>latentlab/data/prepare.py; {1} is split</extracomment>
        <translation>{1} 所留出的行已无剩余；将从其他行中留出一部分。</translation>
    </message>
    <message>
        <source>{1}: holds no array whose axes could be chosen; leave axes out.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}：不含可选择轴的数组；请省略 axes。</translation>
    </message>
    <message>
        <source>{1} was opened; there are also {2}. inside=… opens another.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.inside[0]; {2} is some</extracomment>
        <translation>已打开 {1}；另有 {2}。用 inside=… 打开其他。</translation>
    </message>
    <message>
        <source>{1}: {2} rows have missing values; of an array on disk they cannot be dropped. Choose mean or indicator.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is bad.sum()</extracomment>
        <translation>{1}：{2} 行有缺失值；磁盘上的数组无法丢弃这些行。请选择 mean 或 indicator。</translation>
    </message>
    <message>
        <source>{1}: every row has a missing value; choose mean or indicator, or other columns.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}：每一行都有缺失值；请选择 mean 或 indicator，或选择其他列。</translation>
    </message>
    <message>
        <source>{1}: the column {2} must say for some rows, not all, that they are held out (test, validation, true …); it says {3}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is some</extracomment>
        <translation>{1}：列 {2} 必须指明部分而非全部行为留出行（test、validation、true …）；它的内容是 {3}。</translation>
    </message>
    <message>
        <source>{1}: no row is left to train on.</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.name</extracomment>
        <translation>{1}：没有剩余的行可供训练。</translation>
    </message>
    <message>
        <source>{1}: holds no finite values.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}：不含有限值。</translation>
    </message>
    <message>
        <source>Every value is {1}, so there is nothing to learn.</source>
        <extracomment>latentlab/data/prepare.py; {1} is summary.low</extracomment>
        <translation>所有值都是 {1}，没有可学习的内容。</translation>
    </message>
    <message>
        <source>{1} scaling=unit has one range for all.</source>
        <extracomment>latentlab/data/prepare.py; {1} is told</extracomment>
        <translation>{1} scaling=unit 对所有值使用同一范围。</translation>
    </message>
    <message>
        <source>inside={1}</source>
        <extracomment>latentlab/data/prepare.py; {1} is name</extracomment>
        <translation>inside={1}</translation>
    </message>
    <message>
        <source>{1}: there is no feature {2}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is absent</extracomment>
        <translation>{1}：没有特征 {2}。</translation>
    </message>
    <message>
        <source>{1}: features of an array on disk cannot be chosen.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path</extracomment>
        <translation>{1}：磁盘上的数组不能选择特征。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} for a feature; the columns are {3}.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is some</extracomment>
        <translation>{1}：没有可作特征的列 {2}；列有 {3}。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} different words, too many for a feature.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name; {3} is column.distinct</extracomment>
        <translation>{1}：列 {2} 有 {3} 个不同的词，过多，不能作特征。</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds no values.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is name</extracomment>
        <translation>{1}：列 {2} 不含任何值。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} to split by.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.path; {2} is split</extracomment>
        <translation>{1}：没有用于划分的列 {2}。</translation>
    </message>
    <message>
        <source>The values are too large for 32-bit numbers; choose a scaling.</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>数值过大，超出 32 位数的范围；请选择缩放方式。</translation>
    </message>
    <message>
        <source>has missing values and was</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>因有缺失值而</translation>
    </message>
    <message>
        <source>have missing values and were</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>因有缺失值而</translation>
    </message>
    <message>
        <source>{1} value is missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 个值缺失（{2}{3}）</translation>
    </message>
    <message>
        <source>{1} value are missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 个值缺失（{2}{3}）</translation>
    </message>
    <message>
        <source>{1} values is missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 个值缺失（{2}{3}）</translation>
    </message>
    <message>
        <source>{1} values are missing ({2}{3})</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is count; {2} is some; {3} is more</extracomment>
        <translation>{1} 个值缺失（{2}{3}）</translation>
    </message>
    <message>
        <source>the mean of the training rows, as a whole number</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>训练行的均值（取整）</translation>
    </message>
    <message>
        <source>the mean of the training rows</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>训练行的均值</translation>
    </message>
    <message>
        <source>{1}; filled in with {2}. missing=drop leaves such rows out.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is missing; {2} is mean</extracomment>
        <translation>{1}；已用{2}填补。missing=drop 可略去这些行。</translation>
    </message>
    <message>
        <source>{1} series of {2} step in {3} channel</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 条序列，{2} 步，{3} 通道</translation>
    </message>
    <message>
        <source>{1} series of {2} step in {3} channels</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 条序列，{2} 步，{3} 通道</translation>
    </message>
    <message>
        <source>{1} series of {2} steps in {3} channel</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 条序列，{2} 步，{3} 通道</translation>
    </message>
    <message>
        <source>{1} series of {2} steps in {3} channels</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is time; {3} is channels</extracomment>
        <translation>{1} 条序列，{2} 步，{3} 通道</translation>
    </message>
    <message>
        <source>{1} picture of {2} pixels{3}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is size; {3} is colour</extracomment>
        <translation>{1} 张图片，{2} 像素{3}</translation>
    </message>
    <message>
        <source>{1} pictures of {2} pixels{3}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is rows; {2} is size; {3} is colour</extracomment>
        <translation>{1} 张图片，{2} 像素{3}</translation>
    </message>
    <message>
        <source>{1} row {2} no {3}: a class of {4} own, &apos;missing&apos;.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is without; {2} is have; {3} is recipe.label; {4} is own</extracomment>
        <translation>{1} 行{2} {3}：归入{4}单独的类别“缺失”。</translation>
    </message>
    <message>
        <source>{1} rows {2} no {3}: a class of {4} own, &apos;missing&apos;.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is without; {2} is have; {3} is recipe.label; {4} is own</extracomment>
        <translation>{1} 行{2} {3}：归入{4}单独的类别“缺失”。</translation>
    </message>
    <message>
        <source>in colour</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>，彩色</translation>
    </message>
    <message>
        <source>value {1}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is i + 1</extracomment>
        <translation>值 {1}</translation>
    </message>
    <message>
        <source>channel {1} at {2}</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is c + 1; {2} is t + 1</extracomment>
        <translation>通道 {1}，位置 {2}</translation>
    </message>
    <message>
        <source>its</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>其</translation>
    </message>
    <message>
        <source>their</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>其</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>are</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>{1} step</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 步</translation>
    </message>
    <message>
        <source>{1} steps</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 步</translation>
    </message>
    <message>
        <source>{1} channel</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 通道</translation>
    </message>
    <message>
        <source>{1} channels</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 通道</translation>
    </message>
    <message>
        <source>{1} picture</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 张图片</translation>
    </message>
    <message>
        <source>{1} pictures</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>{1} 张图片</translation>
    </message>
    <message>
        <source>as a whole number</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>取整</translation>
    </message>
    <message>
        <source>without alpha</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>不含 alpha</translation>
    </message>
    <message>
        <source>one channel</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>单通道</translation>
    </message>
    <message>
        <source>channels first</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>通道在前</translation>
    </message>
    <message>
        <source>by columns</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>按列</translation>
    </message>
    <message>
        <source>The values span too wide a range to be scaled.</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>数值跨度过大，无法缩放。</translation>
    </message>
    <message>
        <source>channel by channel</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>逐通道</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>{1}: there is no column {2}; the columns are {3}.</source>
        <extracomment>latentlab/data/preprocessor.py; {1} is path; {2} is absent[0]; {3} is some</extracomment>
        <translation>{1}：没有列 {2}；列有 {3}。</translation>
    </message>
    <message>
        <source>the preparation does not fit its own shape</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>预处理与其自身的形状不符</translation>
    </message>
    <message>
        <source>the preparation names a layout or value that is not there</source>
        <extracomment>latentlab/data/preprocessor.py</extracomment>
        <translation>预处理指定了不存在的布局或取值</translation>
    </message>
    <message>
        <source>Rows of {1} values are no pictures of {2} × {3}.</source>
        <extracomment>latentlab/data/preprocessor.py; {1} is shape[0]; {2} is height; {3} is width</extracomment>
        <translation>每行 {1} 个值不能构成 {2} × {3} 的图片。</translation>
    </message>
    <message>
        <source>NTC</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>NTC</translation>
    </message>
    <message>
        <source>{1}: the column {2} holds words, not numbers.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is name</extracomment>
        <translation>{1}：列 {2} 含有词，而不是数。</translation>
    </message>
    <message>
        <source>{1}: not a kind of file that is known here. Known are {2}.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is known</extracomment>
        <translation>{1}：不是这里已知的文件类型。已知的有 {2}。</translation>
    </message>
    <message>
        <source>{1}: is empty.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}：为空。</translation>
    </message>
    <message>
        <source>{1}: does not begin as a {2} file does; it is damaged or of another kind.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is ending</extracomment>
        <translation>{1}：开头不像 {2} 文件；文件已损坏或属于其他类型。</translation>
    </message>
    <message>
        <source>{1}: this folder is empty.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}：此文件夹为空。</translation>
    </message>
    <message>
        <source>{1}: is neither a file nor a folder.</source>
        <extracomment>latentlab/data/opening.py; {1} is path</extracomment>
        <translation>{1}：既不是文件也不是文件夹。</translation>
    </message>
    <message>
        <source>{1}: no such file or folder.</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path</extracomment>
        <translation>{1}：没有此文件或文件夹。</translation>
    </message>
    <message>
        <source>{1}: the reader {2} of the package {3} failed ({4}).</source>
        <extracomment>latentlab/data/reading/__init__.py; {1} is path; {2} is name; {3} is package; {4} is told</extracomment>
        <translation>{1}：软件包 {3} 的读取器 {2} 失败（{4}）。</translation>
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
        <translation>其读取器中断</translation>
    </message>
    <message>
        <source>its reader broke off ({1})</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is signal.Signals(-code).name</extracomment>
        <translation>其读取器中断（{1}）</translation>
    </message>
    <message>
        <source>{1}: cannot be read: {2}; it is damaged or refused.</source>
        <extracomment>latentlab/data/reading/apart.py; {1} is path; {2} is answer.get(&apos;failed&apos;) or _ended(child)</extracomment>
        <translation>{1}：无法读取：{2}；文件已损坏或被拒绝。</translation>
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
        <translation>{1}：已拒绝，因为读取在 {2} 秒内没有进展。</translation>
    </message>
    <message>
        <source>{1} are the rows to train on, {2} those to test on{3}; inside=… opens one array alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is train; {2} is test; {3} is third</extracomment>
        <translation>{1} 是训练行，{2} 是测试行{3}；inside=… 只打开一个数组。</translation>
    </message>
    <message>
        <source>the array {1}</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name</extracomment>
        <translation>数组 {1}</translation>
    </message>
    <message>
        <source>{1} those to choose by</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is beside</extracomment>
        <translation>{1} 是选择用的行</translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>TEST</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>TEST</translation>
    </message>
    <message>
        <source>{1}: holds no array of real numbers</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is path</extracomment>
        <translation>{1}：不含实数数组</translation>
    </message>
    <message>
        <source>{1} was left out: it holds {2}, neither numbers nor text.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is other; {2} is one.dtype</extracomment>
        <translation>{1} 已略去：它含有 {2}，既非数也非文本。</translation>
    </message>
    <message>
        <source>{1}, with a row for each of {2}, is read as {3} columns beside them; inside={4} opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is chosen; {3} is values.shape[1]; {4} is name</extracomment>
        <translation>{1} 对 {2} 的每一项各有一行，作为其旁的 {3} 列读取；inside={4} 单独打开它。</translation>
    </message>
    <message>
        <source>only {1}.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is some</extracomment>
        <translation>仅 {1}。</translation>
    </message>
    <message>
        <source>{1} says by a single 1 in each row which class it is of; read as one column. inside={2} opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is name</extracomment>
        <translation>{1} 在每行用单个 1 指明所属类别；已读作一列。inside={2} 单独打开它。</translation>
    </message>
    <message>
        <source>{1}: neither rows nor one value for each of them, and left out.</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is _some(aside)</extracomment>
        <translation>{1}：既不是行，也不是每行一个值，已略去。</translation>
    </message>
    <message>
        <source>ND</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>ND</translation>
    </message>
    <message>
        <source>{1}: as long as a row, and left out; if it holds a value for each row, axes={2} reads {3} so.</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is _some(along); {2} is key; {3} is chosen</extracomment>
        <translation>{1}：长度与一行相同，已略去；如果它每行有一个值，axes={2} 可这样读取 {3}。</translation>
    </message>
    <message>
        <source>{1} names the values of each row ({2}, {3} …).</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is name; {2} is features[0]; {3} is features[1]</extracomment>
        <translation>{1} 为每行的值命名（{2}、{3} …）。</translation>
    </message>
    <message>
        <source>.h5 .hdf5 .h5ad (also of 10x)</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>.h5 .hdf5 .h5ad（含 10x 格式）</translation>
    </message>
    <message>
        <source>.tif of several pages</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>多页 .tif</translation>
    </message>
    <message>
        <source>folders of Matrix Market files</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>Matrix Market 文件夹</translation>
    </message>
    <message>
        <source>idx files</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>idx 文件</translation>
    </message>
    <message>
        <source>.csv .tsv .txt .data .amat (also packed: .gz .zip .bz2 .xz .zst)</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>.csv .tsv .txt .data .amat（也可压缩：.gz .zip .bz2 .xz .zst）</translation>
    </message>
    <message>
        <source>folders of pictures</source>
        <extracomment>latentlab/data/reading/catalogue.py</extracomment>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>a virtual dataset</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>虚拟数据集</translation>
    </message>
    <message>
        <source>stored outside the file</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>存储在文件之外</translation>
    </message>
    <message>
        <source>{1}: {2} was refused, since it is {3}.</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is path; {2} is dataset.name; {3} is problem</extracomment>
        <translation>{1}：{2} 被拒绝，因为它是{3}。</translation>
    </message>
    <message>
        <source>packed by a filter other than gzip, LZF, shuffle and checksums</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>用 gzip、LZF、shuffle 和校验和以外的过滤器压缩的</translation>
    </message>
    <message>
        <source>without values</source>
        <extracomment>latentlab/data/reading/checked.py</extracomment>
        <translation>没有值的</translation>
    </message>
    <message>
        <source>of shape {1}, more than {2} GiB</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is dataset.shape; {2} is LARGEST &gt;&gt; 30</extracomment>
        <translation>形状为 {1}，超过 {2} GiB</translation>
    </message>
    <message>
        <source>of shape {1}, but only {2} bytes are stored for it</source>
        <extracomment>latentlab/data/reading/checked.py; {1} is dataset.shape; {2} is stored</extracomment>
        <translation>形状为 {1}，但只为其存储了 {2} 字节</translation>
    </message>
    <message>
        <source>it needs more memory than a file of its size should</source>
        <extracomment>latentlab/data/reading/child.py</extracomment>
        <translation>所需内存超出该大小的文件应有的量</translation>
    </message>
    <message>
        <source>its reader failed with {1}{2}{3}</source>
        <extracomment>latentlab/data/reading/child.py; {1} is type(error).__name__; {2} is words and &apos;, &apos;; {3} is words</extracomment>
        <translation>其读取器失败：{1}{2}{3}</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out; comment=&apos;&apos; reads them as rows.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>以 {1} 开头的行已略去；comment=&apos;&apos; 将其读作行。</translation>
    </message>
    <message>
        <source>{1}: all its lines begin with {2}.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is path; {2} is comment</extracomment>
        <translation>{1}：所有行都以 {2} 开头。</translation>
    </message>
    <message>
        <source>The first line ({1}) says what divides the cells, and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is said[0]</extracomment>
        <translation>第一行（{1}）说明单元格的分隔符，已略去。</translation>
    </message>
    <message>
        <source>first line</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>第一行</translation>
    </message>
    <message>
        <source>next line</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out, comment=&apos;&apos; reads them as rows; the last above the table names its columns.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>以 {1} 开头的行已略去，comment=&apos;&apos; 将其读作行；表格上方的最后一行为列命名。</translation>
    </message>
    <message>
        <source>Numbers such as {1} were read with a decimal {2}; decimal={3} reads them otherwise.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some.strip(); {2} is mark; {3} is other</extracomment>
        <translation>形如 {1} 的数按小数{2}读取；decimal={3} 可按另一种方式读取。</translation>
    </message>
    <message>
        <source>The row below the names ({1}) holds units, and was left out; header=yes reads it as a row.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some[:60]</extracomment>
        <translation>名称下面的一行（{1}）是单位，已略去；header=yes 将其读作行。</translation>
    </message>
    <message>
        <source>The first {1} lines are no rows of the table ({2} …) and were left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is skipped; {2} is kept[0][1].strip()[:40]</extracomment>
        <translation>前 {1} 行不属于表格（{2} …），已略去。</translation>
    </message>
    <message>
        <source>The first line is no row of the table ({1}) and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is kept[0][1].strip()[:40]</extracomment>
        <translation>第一行不属于表格（{1}），已略去。</translation>
    </message>
    <message>
        <source>The {1} ({2}) is a title, and was left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is which; {2} is title[:40]</extracomment>
        <translation>{1}（{2}）是标题，已略去。</translation>
    </message>
    <message>
        <source>The {1} ({2} …) are titles, and were left out.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is which.replace(&apos;line&apos;, f&apos;{above} lines&apos;); {2} is title[:40]</extracomment>
        <translation>{1}（{2} …）是标题，已略去。</translation>
    </message>
    <message>
        <source>Numbers between quotes, such as {1}, were read with a decimal comma.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some</extracomment>
        <translation>引号中的数，例如 {1}，按小数逗号读取。</translation>
    </message>
    <message>
        <source>all its lines begin with {1}</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is comment</extracomment>
        <translation>所有行都以 {1} 开头</translation>
    </message>
    <message>
        <source>no row of cells is in it</source>
        <extracomment>latentlab/data/reading/dialect.py</extracomment>
        <translation>其中没有由单元格组成的行</translation>
    </message>
    <message>
        <source>what its reader handed over does not fit together</source>
        <extracomment>latentlab/data/reading/handover.py</extracomment>
        <translation>其读取器交付的内容前后不一致</translation>
    </message>
    <message>
        <source>a {1} cannot be handed over</source>
        <extracomment>latentlab/data/reading/handover.py; {1} is type(value).__name__</extracomment>
        <translation>{1} 无法交付</translation>
    </message>
    <message>
        <source>an array of {1} cannot be handed over</source>
        <extracomment>latentlab/data/reading/handover.py; {1} is values.dtype</extracomment>
        <translation>{1} 数组无法交付</translation>
    </message>
    <message>
        <source>{1}: cannot be read as HDF5; it is damaged or cut short.</source>
        <extracomment>latentlab/data/reading/hdf5.py; {1} is path</extracomment>
        <translation>{1}：无法作为 HDF5 读取；文件已损坏或被截断。</translation>
    </message>
    <message>
        <source>{1}: this is a session, not a dataset; open it as a session.</source>
        <extracomment>latentlab/data/reading/hdf5.py; {1} is path</extracomment>
        <translation>{1}：这是会话，不是数据集；请作为会话打开。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for the names of the columns; header=no reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>没有数值列，因此第一行（{1}, …）被视为列名；header=no 可按另一种方式读取。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for a row; header=yes reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>没有数值列，因此第一行（{1}, …）被视为数据行；header=yes 可按另一种方式读取。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for a row; header=yes reads it as the names of the columns.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>第一行（{1}, {2}, …）被视为数据行；header=yes 将其读作列名。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for the names of the columns; header=no reads it as a row.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>第一行（{1}, {2}, …）被视为列名；header=no 将其读作数据行。</translation>
    </message>
    <message>
        <source>the names of the columns; header=no</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>列名；header=no</translation>
    </message>
    <message>
        <source>a row; header=yes</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>数据行；header=yes</translation>
    </message>
    <message>
        <source>{1}: not an idx file (it begins with {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is magic.hex(&apos; &apos;) or &apos;nothing&apos;</extracomment>
        <translation>{1}：不是 idx 文件（开头为 {2}）。</translation>
    </message>
    <message>
        <source>{1}: cut short inside the header.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path</extracomment>
        <translation>{1}：在文件头内被截断。</translation>
    </message>
    <message>
        <source>{1}: its header asks for {2} dimensions.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is dimensions</extracomment>
        <translation>{1}：文件头要求 {2} 个维度。</translation>
    </message>
    <message>
        <source>{1}: holds no rows (its shape is {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}：不含任何行（其形状为 {2}）。</translation>
    </message>
    <message>
        <source>{1}: its header asks for {2}, more than {3} GiB.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape; {3} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}：文件头要求 {2}，超过 {3} GiB。</translation>
    </message>
    <message>
        <source>{1}: longer than its header says (its shape is {2}).</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}：比文件头所述更长（其形状为 {2}）。</translation>
    </message>
    <message>
        <source>{1}: no idx images file (such as train-images-idx3-ubyte.gz) is in this folder.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is folder</extracomment>
        <translation>{1}：此文件夹中没有 idx 图像文件（例如 train-images-idx3-ubyte.gz）。</translation>
    </message>
    <message>
        <source>{1}: holds {2}-dimensional values, not rows of images.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images; {2} is values.ndim</extracomment>
        <translation>{1}：含有 {2} 维的值，而不是图像行。</translation>
    </message>
    <message>
        <source>{1}: its rows differ in shape or type from those of {2}.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images; {2} is parts[0].images.name</extracomment>
        <translation>{1}：各行的形状或类型与 {2} 的不同。</translation>
    </message>
    <message>
        <source>{1}: holds values that are not finite.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.images</extracomment>
        <translation>{1}：含有非有限值。</translation>
    </message>
    <message>
        <source>{1}: holds {2} labels for {3} images.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is part.labels; {2} is labels.size; {3} is len(values)</extracomment>
        <translation>{1}：{2} 个标签对应 {3} 张图像。</translation>
    </message>
    <message>
        <source>needs more memory than there is for it</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>所需内存超出可用内存</translation>
    </message>
    <message>
        <source>{1}: not a picture.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is name</extracomment>
        <translation>{1}：不是图片。</translation>
    </message>
    <message>
        <source>not a picture that can be read</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>不是可读取的图片</translation>
    </message>
    <message>
        <source>{1}: none of its {2} pictures can be read ({3}).</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder; {2} is len(listed); {3} is bad[0]</extracomment>
        <translation>{1}：其 {2} 张图片均无法读取（{3}）。</translation>
    </message>
    <message>
        <source>{1} of the pictures have several pages, of which the first was taken; page=… takes another, and a TIFF opened by itself gives a row for each page.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is several</extracomment>
        <translation>{1} 张图片有多页，取了第一页；page=… 可取其他页，单独打开的 TIFF 则每页一行。</translation>
    </message>
    <message>
        <source>one size</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>同一尺寸</translation>
    </message>
    <message>
        <source>several sizes</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>多种尺寸</translation>
    </message>
    <message>
        <source>The pictures are of {1}, and were brought to {2} × {3} pixels ({4}); picture=[height, width] and fit=… choose otherwise.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is some; {2} is frame.height; {3} is frame.width; {4} is frame.fit</extracomment>
        <translation>图片为{1}，已调整为 {2} × {3} 像素（{4}）；用 picture=[height, width] 和 fit=… 可另行选择。</translation>
    </message>
    <message>
        <source>{1} more files are no pictures.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is len(others) - MOST_OTHERS</extracomment>
        <translation>另有 {1} 个文件不是图片。</translation>
    </message>
    <message>
        <source>all keep their own values, in one range</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>全部保留原值，使用同一范围</translation>
    </message>
    <message>
        <source>all are brought to 8 bits</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>全部转为 8 位</translation>
    </message>
    <message>
        <source>8 bits brings all to 8 bits</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>8 bits 将全部转为 8 位</translation>
    </message>
    <message>
        <source>full keeps all values, in one range</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>full 保留所有值，使用同一范围</translation>
    </message>
    <message>
        <source>{1} of {2} {3} have more than 8 bits, the others 8: {4}; depth={5}.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is deep; {2} is seen; {3} is what; {4} is done; {5} is other</extracomment>
        <translation>{2} {3}中有 {1} 超过 8 位，其余为 8 位：{4}；depth={5}。</translation>
    </message>
    <message>
        <source>{1} of {2} {3} have 16 bits in a layout of which only the higher 8 can be read; saved as TIFF or PNG in red, green and blue they keep all.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is cut; {2} is seen; {3} is what</extracomment>
        <translation>{2} {3}中有 {1} 为 16 位，但其布局只能读取高 8 位；存为红绿蓝的 TIFF 或 PNG 可全部保留。</translation>
    </message>
    <message>
        <source>{1}: its decoded pictures could not be kept.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder</extracomment>
        <translation>{1}：解码后的图片无法保存。</translation>
    </message>
    <message>
        <source>cannot identify</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>cannot identify</translation>
    </message>
    <message>
        <source>{1}: no dataset is in this folder, neither pictures nor idx files.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder</extracomment>
        <translation>{1}：此文件夹中没有数据集，既无图片也无 idx 文件。</translation>
    </message>
    <message>
        <source>(a link out of the folder)</source>
        <extracomment>latentlab/data/reading/images.py</extracomment>
        <translation>（指向文件夹之外的链接）</translation>
    </message>
    <message>
        <source>{1}: more than {2} pictures.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is folder; {2} is MOST_FILES</extracomment>
        <translation>{1}：超过 {2} 张图片。</translation>
    </message>
    <message>
        <source>{1}: {2} would unpack from {3} to {4} bytes or more, over {5} times its size; refused. Unpack it yourself if you trust it.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is packed; {4} is unpacked; {5} is MOST_GROWTH</extracomment>
        <translation>{1}：{2} 会从 {3} 字节解包为 {4} 字节或更多，超过其大小的 {5} 倍；已拒绝。如果信任它，请自行解包。</translation>
    </message>
    <message>
        <source>{1}: {2} is a single value, not rows.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what</extracomment>
        <translation>{1}：{2} 是单个值，而不是行。</translation>
    </message>
    <message>
        <source>{1}: {2} holds no rows (its shape is {3}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is tuple(shape)</extracomment>
        <translation>{1}：{2} 不含任何行（其形状为 {3}）。</translation>
    </message>
    <message>
        <source>{1}: the gzip data is cut short or damaged ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is error</extracomment>
        <translation>{1}：gzip 数据被截断或已损坏（{2}）。</translation>
    </message>
    <message>
        <source>{1}: needs more memory than a file of its size should.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path</extracomment>
        <translation>{1}：所需内存超出该大小的文件应有的量。</translation>
    </message>
    <message>
        <source>{1}: holds {2} files; unpack it, and open one of them.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is len(members)</extracomment>
        <translation>{1}：含有 {2} 个文件；请解包后打开其中一个。</translation>
    </message>
    <message>
        <source>{1}: what is packed in it is cut short or damaged ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is self._path; {2} is said</extracomment>
        <translation>{1}：其中压缩的内容被截断或已损坏（{2}）。</translation>
    </message>
    <message>
        <source>{1}: {2} is a link to somewhere else, and links are not followed; save the file anew with its values in it.</source>
        <extracomment>latentlab/data/reading/lookups.py; {1} is group.file.filename; {2} is name</extracomment>
        <translation>{1}：{2} 是指向别处的链接，不会跟随链接；请重新保存文件，将值包含在内。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than {2} arrays and groups.</source>
        <extracomment>latentlab/data/reading/lookups.py; {1} is path; {2} is MOST_OBJECTS</extracomment>
        <translation>{1}：已拒绝，因为它含有超过 {2} 个数组和组。</translation>
    </message>
    <message>
        <source>{1}: {2} is not an array of real numbers (it is {3}).</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is path; {2} is inside; {3} is found[inside].dtype</extracomment>
        <translation>{1}：{2} 不是实数数组（而是 {3}）。</translation>
    </message>
    <message>
        <source>{1}: not a sound MATLAB file ({2}).</source>
        <extracomment>latentlab/data/reading/matlab.py; {1} is path; {2} is [*str(error).splitlines(), type(error).__name__][0][:100]</extracomment>
        <translation>{1}：不是完好的 MATLAB 文件（{2}）。</translation>
    </message>
    <message>
        <source>a variable</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>一个变量</translation>
    </message>
    <message>
        <source>structs within structs, more than {1} deep</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is DEEPEST</extracomment>
        <translation>结构体嵌套超过 {1} 层</translation>
    </message>
    <message>
        <source>flags that are none</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>无效的标志</translation>
    </message>
    <message>
        <source>a matrix of the class {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is what</extracomment>
        <translation>类别为 {1} 的矩阵</translation>
    </message>
    <message>
        <source>the dimensions {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is dims</extracomment>
        <translation>维度 {1}</translation>
    </message>
    <message>
        <source>{1} values in {2} bytes</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is count; {2} is len(content)</extracomment>
        <translation>{2} 字节中的 {1} 个值</translation>
    </message>
    <message>
        <source>{1} entries of {2} fields in {3} bytes</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is count; {2} is fields; {3} is rest</extracomment>
        <translation>{3} 字节中的 {1} 个条目，每个 {2} 个字段</translation>
    </message>
    <message>
        <source>it breaks off</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>它中断了</translation>
    </message>
    <message>
        <source>an element that is longer than the file</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>比文件更长的元素</translation>
    </message>
    <message>
        <source>an element of the type {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is kind</extracomment>
        <translation>类型为 {1} 的元素</translation>
    </message>
    <message>
        <source>{1}: cut short: {2} of the {3} bytes of a variable are there.</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is path; {2} is len(body); {3} is size</extracomment>
        <translation>{1}：被截断：变量的 {3} 字节中只有 {2} 字节。</translation>
    </message>
    <message>
        <source>names of fields that do not fit</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>不相符的字段名</translation>
    </message>
    <message>
        <source>a small element that is none</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>无效的小元素</translation>
    </message>
    <message>
        <source>{1}II</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is self.order</extracomment>
        <translation>{1}II</translation>
    </message>
    <message>
        <source>a sparse matrix of the dimensions {1}</source>
        <extracomment>latentlab/data/reading/matlab_elements.py; {1} is dims</extracomment>
        <translation>维度为 {1} 的稀疏矩阵</translation>
    </message>
    <message>
        <source>a sparse matrix without its columns</source>
        <extracomment>latentlab/data/reading/matlab_elements.py</extracomment>
        <translation>缺少列的稀疏矩阵</translation>
    </message>
    <message>
        <source>{1}: {2} is text of shape {3}, which is not read.</source>
        <extracomment>latentlab/data/reading/matlab_hdf5.py; {1} is path; {2} is dataset.name; {3} is dataset.shape</extracomment>
        <translation>{1}：{2} 是形状为 {3} 的文本，不予读取。</translation>
    </message>
    <message>
        <source>{1}: {2} genes; at most {3} are read.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is genes; {3} is MOST_COLUMNS</extracomment>
        <translation>{1}：{2} 个基因；最多读取 {3} 个。</translation>
    </message>
    <message>
        <source>There is no features.tsv beside the matrix, so the genes have no names.</source>
        <extracomment>latentlab/data/reading/matrix_market.py</extracomment>
        <translation>矩阵旁没有 features.tsv，因此基因没有名称。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}：超过 {2} GiB 的文本。</translation>
    </message>
    <message>
        <source>{1}: does not begin as a sparse Matrix Market file does.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}：开头不像稀疏 Matrix Market 文件。</translation>
    </message>
    <message>
        <source>{1}: cut short, or its head promises more than there is.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}：被截断，或文件头所述多于实际内容。</translation>
    </message>
    <message>
        <source>{1}: names {2}, but the matrix has {3}.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is len(lines); {3} is count</extracomment>
        <translation>{1}：命名了 {2} 个，但矩阵有 {3} 个。</translation>
    </message>
    <message>
        <source>{1}: not a sound matrix ({2}).</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is str(error).splitlines()[0][:100]</extracomment>
        <translation>{1}：不是完好的矩阵（{2}）。</translation>
    </message>
    <message>
        <source>{1}: its head does not say how large the matrix is.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path</extracomment>
        <translation>{1}：文件头未说明矩阵的大小。</translation>
    </message>
    <message>
        <source>brackets, which stand for a minus</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>表示负数的括号</translation>
    </message>
    <message>
        <source>a currency</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>a percent sign</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>百分号</translation>
    </message>
    <message>
        <source>separated thousands</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>千位分隔符</translation>
    </message>
    <message>
        <source>the D of its exponent</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>指数中的 D</translation>
    </message>
    <message>
        <source>a bound</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>界限符号</translation>
    </message>
    <message>
        <source>a minus behind it</source>
        <extracomment>latentlab/data/reading/numerals.py</extracomment>
        <translation>后置的负号</translation>
    </message>
    <message>
        <source>{1}: holds {2}, not real numbers.</source>
        <extracomment>latentlab/data/reading/matrix_market.py; {1} is path; {2} is counts.dtype</extracomment>
        <translation>{1}：含有 {2}，而不是实数。</translation>
    </message>
    <message>
        <source>{1}: cut short: {2} of {3} bytes of values are there.</source>
        <extracomment>latentlab/data/reading/idx.py; {1} is path; {2} is len(body); {3} is count * dtype.itemsize</extracomment>
        <translation>{1}：被截断：{3} 字节的值中只有 {2} 字节。</translation>
    </message>
    <message>
        <source>{1}: stored column by column, which is too slow for so many rows; save it in C order.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}：按列存储，对如此多的行来说太慢；请按 C 顺序保存。</translation>
    </message>
    <message>
        <source>{1}: holds Python objects, which are never read; save plain numbers instead.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}：含有 Python 对象，这类对象从不读取；请改为保存纯数值。</translation>
    </message>
    <message>
        <source>{1}: its header asks for the shape {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}：文件头要求形状 {2}。</translation>
    </message>
    <message>
        <source>{1}: a structured array must be one-dimensional and whole; this one is of shape {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is shape</extracomment>
        <translation>{1}：结构化数组必须是一维且完整的；此数组的形状为 {2}。</translation>
    </message>
    <message>
        <source>{1}: none of its fields is a column of numbers or text.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path</extracomment>
        <translation>{1}：没有任何字段是数值列或文本列。</translation>
    </message>
    <message>
        <source>{1}: a sparse matrix of the kind {2}; save it as csr.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is kind</extracomment>
        <translation>{1}：类型为 {2} 的稀疏矩阵；请存为 csr。</translation>
    </message>
    <message>
        <source>{1}: {2} unpacks to more than its header says.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name</extracomment>
        <translation>{1}：{2} 解包后比文件头所述更大。</translation>
    </message>
    <message>
        <source>version {1}.{2}</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is version[0]; {2} is version[1]</extracomment>
        <translation>版本 {1}.{2}</translation>
    </message>
    <message>
        <source>{1}: not a sound NPY file ({2}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is str(error).splitlines()[0][:100]</extracomment>
        <translation>{1}：不是完好的 NPY 文件（{2}）。</translation>
    </message>
    <message>
        <source>{1}: not a sound NPZ file ({2}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is str(error)[:100]</extracomment>
        <translation>{1}：不是完好的 NPZ 文件（{2}）。</translation>
    </message>
    <message>
        <source>Python objects</source>
        <extracomment>latentlab/data/reading/numpy_files.py</extracomment>
        <translation>Python 对象</translation>
    </message>
    <message>
        <source>{1}: {2} is cut short.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name</extracomment>
        <translation>{1}：{2} 被截断。</translation>
    </message>
    <message>
        <source>Several columns have the same name; they were numbered.</source>
        <extracomment>latentlab/data/reading/parquet.py</extracomment>
        <translation>有多列同名；已加编号。</translation>
    </message>
    <message>
        <source>{1}: none of its columns holds numbers or text.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path</extracomment>
        <translation>{1}：没有任何列含有数或文本。</translation>
    </message>
    <message>
        <source>The column {1} was left out: its lists are not all of one length.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is name</extracomment>
        <translation>列 {1} 已略去：其中各列表的长度不一致。</translation>
    </message>
    <message>
        <source>Not learned from: {1} (by their names labels, numbers of rows or codes).</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is some</extracomment>
        <translation>未用于学习：{1}（从名称看是标签、行号或代码）。</translation>
    </message>
    <message>
        <source>{1}: not a sound Parquet file ({2}).</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is _sentence(error)</extracomment>
        <translation>{1}：不是完好的 Parquet 文件（{2}）。</translation>
    </message>
    <message>
        <source>{1}: {2} rows of {3} columns, more than {4} GiB.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is about.num_rows; {3} is about.num_columns; {4} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}：{2} 行 {3} 列，超过 {4} GiB。</translation>
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
        <translation>{1} × {2} 像素过多</translation>
    </message>
    <message>
        <source>no pixels</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>没有像素</translation>
    </message>
    <message>
        <source>{1} × {2} pixels in {3} bytes</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is image.width; {2} is image.height; {3} is stored</extracomment>
        <translation>{3} 字节中 {1} × {2} 像素</translation>
    </message>
    <message>
        <source>larger than {1} MiB</source>
        <extracomment>latentlab/data/reading/pictures.py; {1} is MOST_BYTES &gt;&gt; 20</extracomment>
        <translation>大于 {1} MiB</translation>
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
        <translation>没有第 {1} 页</translation>
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
        <translation>{1}：其中没有 {2}；它含有 {3}。</translation>
    </message>
    <message>
        <source>{1}: there is no matrix {2} in it; it holds {3}.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is chosen; {3} is &apos;, &apos;.join(choices)</extracomment>
        <translation>{1}：其中没有矩阵 {2}；它含有 {3}。</translation>
    </message>
    <message>
        <source>{1}: a matrix must have two dimensions, not {2}.</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is len(shape)</extracomment>
        <translation>{1}：矩阵必须是二维的，而不是 {2} 维。</translation>
    </message>
    <message>
        <source>{1}: {2} should be an array.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is getattr(dataset, &apos;name&apos;, &apos;a part&apos;)</extracomment>
        <translation>{1}：{2} 应为数组。</translation>
    </message>
    <message>
        <source>{1}: {2} is stored as {3}, not as a matrix.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.name; {3} is kind or &apos;something unknown&apos;</extracomment>
        <translation>{1}：{2} 存储为 {3}，而不是矩阵。</translation>
    </message>
    <message>
        <source>{1}: its codes name no category.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path</extracomment>
        <translation>{1}：其代码不对应任何类别。</translation>
    </message>
    <message>
        <source>{1}: its encoding is not known.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path</extracomment>
        <translation>{1}：其编码未知。</translation>
    </message>
    <message>
        <source>{1}: it holds {2}.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.dtype</extracomment>
        <translation>{1}：它含有 {2}。</translation>
    </message>
    <message>
        <source>gene {1}</source>
        <extracomment>latentlab/data/made/counts.py; {1} is i + 1</extracomment>
        <translation>基因 {1}</translation>
    </message>
    <message>
        <source>{1}: {2} is {3} of shape {4}, not a matrix of numbers.</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is path; {2} is item.name; {3} is item.dtype; {4} is item.shape</extracomment>
        <translation>{1}：{2} 是形状为 {4} 的 {3}，而不是数值矩阵。</translation>
    </message>
    <message>
        <source>The column {1} was left out: {2}</source>
        <extracomment>latentlab/data/reading/single_cell.py; {1} is name; {2} is str(error).removeprefix(f&apos;{path}: &apos;)</extracomment>
        <translation>列 {1} 已略去：{2}</translation>
    </message>
    <message>
        <source>no values</source>
        <extracomment>latentlab/data/reading/single_cell.py</extracomment>
        <translation>没有值</translation>
    </message>
    <message>
        <source>something unknown</source>
        <extracomment>latentlab/data/reading/single_cell.py</extracomment>
        <translation>未知内容</translation>
    </message>
    <message>
        <source>{1}: the sparse matrix {2} claims {3} by {4} values; refused.</source>
        <extracomment>latentlab/data/reading/sparse.py; {1} is path; {2} is what; {3} is shape[0]; {4} is shape[1]</extracomment>
        <translation>{1}：稀疏矩阵 {2} 声称有 {3} × {4} 个值；已拒绝。</translation>
    </message>
    <message>
        <source>{1}: the sparse matrix {2} is damaged: its indices do not fit together.</source>
        <extracomment>latentlab/data/reading/sparse.py; {1} is path; {2} is what</extracomment>
        <translation>{1}：稀疏矩阵 {2} 已损坏：其索引前后不一致。</translation>
    </message>
    <message>
        <source>The sheet {1} was read; inside=… reads another: {2}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is chosen; {2} is &apos;, &apos;.join(map(repr, others[:5]))</extracomment>
        <translation>已读取工作表 {1}；inside=… 读取其他工作表：{2}。</translation>
    </message>
    <message>
        <source>{1}: holds no rows of numbers or text.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path</extracomment>
        <translation>{1}：不含由数或文本组成的行。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text; save it as Parquet instead.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}：超过 {2} GiB 的文本；请改存为 Parquet。</translation>
    </message>
    <message>
        <source>The column {1} was left out: it holds lists or objects.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is name</extracomment>
        <translation>列 {1} 已略去：它含有列表或对象。</translation>
    </message>
    <message>
        <source>Its sheets are {1}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is &apos;, &apos;.join(map(repr, names[:20]))</extracomment>
        <translation>其工作表有 {1}。</translation>
    </message>
    <message>
        <source>{1}: the sheet {2} holds nothing.{3}</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is chosen; {3} is some</extracomment>
        <translation>{1}：工作表 {2} 为空。{3}</translation>
    </message>
    <message>
        <source>{1}: not a sound Arrow file ({2}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is str(error).splitlines()[0][:150]</extracomment>
        <translation>{1}：不是完好的 Arrow 文件（{2}）。</translation>
    </message>
    <message>
        <source>{1}: line {2} holds no object of names and values.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is number</extracomment>
        <translation>{1}：第 {2} 行不含由名称和值组成的对象。</translation>
    </message>
    <message>
        <source>{1}: more than {2} names; at most so many are read.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is MOST_COLUMNS</extracomment>
        <translation>{1}：超过 {2} 个名称；最多读取这么多。</translation>
    </message>
    <message>
        <source>{1}: not a sound spreadsheet ({2}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is str(error).splitlines()[0][:150]</extracomment>
        <translation>{1}：不是完好的电子表格（{2}）。</translation>
    </message>
    <message>
        <source>{1}: line {2} is no JSON ({3}).</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is number; {3} is error</extracomment>
        <translation>{1}：第 {2} 行不是 JSON（{3}）。</translation>
    </message>
    <message>
        <source>{1}: there is no sheet {2}; it holds {3}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is path; {2} is chosen; {3} is &apos;, &apos;.join(names[:20]) or &apos;none&apos;</extracomment>
        <translation>{1}：没有工作表 {2}；它含有 {3}。</translation>
    </message>
    <message>
        <source>The column {1} was left out: it holds {2}.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is name; {2} is field.type</extracomment>
        <translation>列 {1} 已略去：它含有 {2}。</translation>
    </message>
    <message>
        <source>Each of its {1} pages of {2} × {3} pixels is a row; page=… takes one page of each TIFF, where their folder is opened.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is count; {2} is common[0]; {3} is common[1]</extracomment>
        <translation>其 {1} 页（{2} × {3} 像素）每页为一行；打开其所在文件夹时，page=… 取每个 TIFF 的一页。</translation>
    </message>
    <message>
        <source>{1}: none of its {2} pages can be read ({3}).</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(pages); {3} is kept.notes[&apos;bad&apos;][0]</extracomment>
        <translation>{1}：其 {2} 页均无法读取（{3}）。</translation>
    </message>
    <message>
        <source>{1}: page={2} would leave a single row of its {3}; page is for folders of TIFFs, each with several. Leave it out, and each page is a row.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is recipe.page; {3} is len(sizes)</extracomment>
        <translation>{1}：page={2} 会使其 {3} 页只剩一行；page 用于每个文件都有多页的 TIFF 文件夹。省略它，则每页为一行。</translation>
    </message>
    <message>
        <source>{1}: is a single picture, which is one row; open the folder that holds all of them.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path</extracomment>
        <translation>{1}：是单张图片，即一行；请打开包含全部图片的文件夹。</translation>
    </message>
    <message>
        <source>{1}: each of its {2} pages has another size, so they are no rows of one kind.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(sizes)</extracomment>
        <translation>{1}：其 {2} 页的尺寸各不相同，因此不是同类的行。</translation>
    </message>
    <message>
        <source>Left out for their other size: page {1} ….</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is some</extracomment>
        <translation>因尺寸不同而略去：第 {1} 页…。</translation>
    </message>
    <message>
        <source>Left out for their other size: page {1}.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is some</extracomment>
        <translation>因尺寸不同而略去：第 {1} 页。</translation>
    </message>
    <message>
        <source>Its decoded pages could not be kept.</source>
        <extracomment>latentlab/data/reading/stacks.py</extracomment>
        <translation>解码后的页无法保存。</translation>
    </message>
    <message>
        <source>{1}: page {2} is of {3} × {4} pixels; refused.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is len(sizes) + 1; {3} is image.height; {4} is image.width</extracomment>
        <translation>{1}：第 {2} 页为 {3} × {4} 像素；已拒绝。</translation>
    </message>
    <message>
        <source>{1}: more than {2} pages.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is MOST_PAGES</extracomment>
        <translation>{1}：超过 {2} 页。</translation>
    </message>
    <message>
        <source>{1}: not a sound TIFF ({2}).</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is why(error)</extracomment>
        <translation>{1}：不是完好的 TIFF（{2}）。</translation>
    </message>
    <message>
        <source>page {1}</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is page + 1</extracomment>
        <translation>第 {1} 页</translation>
    </message>
    <message>
        <source>After page {1} the file is damaged; what may follow is lost.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is len(sizes)</extracomment>
        <translation>文件在第 {1} 页之后损坏；其后的内容已丢失。</translation>
    </message>
    <message>
        <source>Page {1}: {2}.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is page + 1; {2} is why(error)</extracomment>
        <translation>第 {1} 页：{2}。</translation>
    </message>
    <message>
        <source>The classes {1} to {2} of {3} are named by {4}.</source>
        <extracomment>latentlab/data/reading/structs.py; {1} is first; {2} is first + len(texts) - 1; {3} is key; {4} is last_part(name)</extracomment>
        <translation>{3} 的类别 {1} 至 {2} 由 {4} 命名。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than tensors; save the tensor alone.</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path</extracomment>
        <translation>{1}：已拒绝，因为它不只含有张量；请单独保存张量。</translation>
    </message>
    <message>
        <source>{1}: not a sound PyTorch file ({2}).</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path; {2} is said</extracomment>
        <translation>{1}：不是完好的 PyTorch 文件（{2}）。</translation>
    </message>
    <message>
        <source>{1}: unpacks to more than {2} GiB.</source>
        <extracomment>latentlab/data/reading/tensors.py; {1} is path; {2} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}：解包后超过 {2} GiB。</translation>
    </message>
    <message>
        <source>{1}: more than {2} GiB of text; save it as Parquet or NPY instead.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is LARGEST_TEXT &gt;&gt; 30</extracomment>
        <translation>{1}：超过 {2} GiB 的文本；请改存为 Parquet 或 NPY。</translation>
    </message>
    <message>
        <source>{1}: holds zero bytes, so it is not text.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}：含有零字节，因此不是文本。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. encoding=… reads it otherwise.</source>
        <extracomment>latentlab/data/reading/text.py</extracomment>
        <translation>文本不是 UTF-8；已按 Windows-1252 读取。encoding=… 可按其他编码读取。</translation>
    </message>
    <message>
        <source>{1}: holds nothing but blanks.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}：只含空白。</translation>
    </message>
    <message>
        <source>{1} {2} not {3} and {4} left out (row {5}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is rows_; {2} is have; {3} is width; {4} is was; {5} is shown</extracomment>
        <translation>{1}{2}正好 {3}，{4}略去（行 {5}）。</translation>
    </message>
    <message>
        <source>{1}: its first row has {2} cells ({3}), and no row below it has as many. If it is a title, write # before it, or take it out.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is len(names); {3} is some</extracomment>
        <translation>{1}：第一行有 {2} 个单元格（{3}），而其下没有任何行有同样多。如果它是标题，请在前面写 #，或将其删除。</translation>
    </message>
    <message>
        <source>{1}: holds no rows below its header.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path</extracomment>
        <translation>{1}：表头下面没有行。</translation>
    </message>
    <message>
        <source>{1}: its first line is longer than {2} MiB.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is LONGEST_LINE &gt;&gt; 20</extracomment>
        <translation>{1}：第一行超过 {2} MiB。</translation>
    </message>
    <message>
        <source>{1}: {2} columns; at most {3} are read.</source>
        <extracomment>latentlab/data/reading/parquet.py; {1} is path; {2} is about.num_columns; {3} is MOST_COLUMNS</extracomment>
        <translation>{1}：{2} 列；最多读取 {3} 列。</translation>
    </message>
    <message>
        <source>{1}: no row of cells is in it.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is path; {2} is comment</extracomment>
        <translation>{1}：其中没有由单元格组成的行。</translation>
    </message>
    <message>
        <source>Several columns are called {1}; they were numbered.</source>
        <extracomment>latentlab/data/reading/text.py; {1} is repeated[0]</extracomment>
        <translation>有多列名为 {1}；已加编号。</translation>
    </message>
    <message>
        <source>{1}: not a matrix of numbers ({2}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is str(error).split(&apos;;&apos;)[0].rstrip(&apos;.&apos;)</extracomment>
        <translation>{1}：不是数值矩阵（{2}）。</translation>
    </message>
    <message>
        <source>and others</source>
        <extracomment>latentlab/data/reading/beside.py</extracomment>
        <translation>及其他</translation>
    </message>
    <message>
        <source>{1}: is not text in the encoding {2} ({3}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is encoding; {3} is error</extracomment>
        <translation>{1}：不是编码为 {2} 的文本（{3}）。</translation>
    </message>
    <message>
        <source>column {1}</source>
        <extracomment>latentlab/data/reading/text.py; {1} is place + 1</extracomment>
        <translation>列 {1}</translation>
    </message>
    <message>
        <source>{1}: not the {2} text that it begins as ({3}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is found; {3} is error.reason</extracomment>
        <translation>{1}：开头像 {2} 文本，但实际不是（{3}）。</translation>
    </message>
    <message>
        <source>{1}: not a table ({2}).</source>
        <extracomment>latentlab/data/reading/text.py; {1} is path; {2} is _sentence(error)</extracomment>
        <translation>{1}：不是表格（{2}）。</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>have</source>
        <extracomment>latentlab/data/prepared_about.py</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>was</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>已</translation>
    </message>
    <message>
        <source>were</source>
        <extracomment>latentlab/data/alike.py</extracomment>
        <translation>已</translation>
    </message>
    <message>
        <source>below its header</source>
        <extracomment>latentlab/data/reading/text.py</extracomment>
        <translation>在表头之下</translation>
    </message>
    <message>
        <source>{1} cell of {2} {3} (such as {4}); missing.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is what; {4} is example[:30]</extracomment>
        <translation>{2} 的 {1} 个单元格{3}（例如 {4}）；视为缺失。</translation>
    </message>
    <message>
        <source>{1} cells of {2} {3} (such as {4}); missing.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is what; {4} is example[:30]</extracomment>
        <translation>{2} 的 {1} 个单元格{3}（例如 {4}）；视为缺失。</translation>
    </message>
    <message>
        <source>{1} cell of {2} {3} no percent sign (such as {4}) and</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is have; {4} is known[one][:30]</extracomment>
        <translation>{2} 的 {1} 个单元格{3}百分号（例如 {4}），</translation>
    </message>
    <message>
        <source>{1} cells of {2} {3} no percent sign (such as {4}) and</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is count; {2} is name; {3} is have; {4} is known[one][:30]</extracomment>
        <translation>{2} 的 {1} 个单元格{3}百分号（例如 {4}），</translation>
    </message>
    <message>
        <source>{1} ({2} cell)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is word; {2} is count</extracomment>
        <translation>{1}（{2} 个单元格）</translation>
    </message>
    <message>
        <source>{1} ({2} cells)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is word; {2} is count</extracomment>
        <translation>{1}（{2} 个单元格）</translation>
    </message>
    <message>
        <source>Read as missing: {1} in {2}.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is listed([*some, *more]); {2} is listed(places)</extracomment>
        <translation>读作缺失：{2} 中的{1}。</translation>
    </message>
    <message>
        <source>{1} holds codes such as {2}, kept as words.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is next((w for w in known if w))[:30]</extracomment>
        <translation>{1} 含有形如 {2} 的代码，作为词保留。</translation>
    </message>
    <message>
        <source>{1} holds words, though {2} of its {3} cells are numbers.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is good; {3} is total</extracomment>
        <translation>{1} 含有词，尽管其 {3} 个单元格中有 {2} 个是数。</translation>
    </message>
    <message>
        <source>without {1}: {2} is {3} ({4} cell)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is what; {2} is known[places[0]][:30]; {3} is values[places[0]]; {4} is int(counts[places].sum())</extracomment>
        <translation>去掉{1}：{2} 为 {3}（{4} 个单元格）</translation>
    </message>
    <message>
        <source>without {1}: {2} is {3} ({4} cells)</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is what; {2} is known[places[0]][:30]; {3} is values[places[0]]; {4} is int(counts[places].sum())</extracomment>
        <translation>去掉{1}：{2} 为 {3}（{4} 个单元格）</translation>
    </message>
    <message>
        <source>{1} was read as numbers {2}.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is &apos;; &apos;.join(each[:4])</extracomment>
        <translation>{1} 读作数{2}。</translation>
    </message>
    <message>
        <source>{1} holds several currencies ({2}); their numbers were not converted.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is &apos;, &apos;.join(signs)</extracomment>
        <translation>{1} 含有多种货币（{2}）；其数值未作换算。</translation>
    </message>
    <message>
        <source>{1} holds per cent and per mille; 10 ‰ were read as 1 %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name</extracomment>
        <translation>{1} 含有百分数和千分数；10 ‰ 读作 1 %。</translation>
    </message>
    <message>
        <source>{1} {2} within 0 and 1: read as a fraction, {3} %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is lie; {3} is values[one]</extracomment>
        <translation>{1}{2}在 0 和 1 之间：读作分数，即 {3} %。</translation>
    </message>
    <message>
        <source>{1} {2} within 0 and 1: read as fractions, {3} %.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is lie; {3} is values[one]</extracomment>
        <translation>{1}{2}在 0 和 1 之间：读作分数，例如 {3} %。</translation>
    </message>
    <message>
        <source>{1} {2} read as if it had one.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is were</extracomment>
        <translation>{1}{2}按带百分号读取。</translation>
    </message>
    <message>
        <source>{1} {2} read as if they had one.</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is which; {2} is were</extracomment>
        <translation>{1}{2}按带百分号读取。</translation>
    </message>
    <message>
        <source>more column</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>额外的列</translation>
    </message>
    <message>
        <source>{1} was read with a decimal {2}, unlike others (such as {3}).</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is name; {2} is what; {3} is one[:30]</extracomment>
        <translation>{1} 按小数{2}读取，与其他列不同（例如 {3}）。</translation>
    </message>
    <message>
        <source>is no finite number</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>are no finite numbers</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>不是有限数</translation>
    </message>
    <message>
        <source>{1} more column</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>另外 {1} 列</translation>
    </message>
    <message>
        <source>{1} more columns</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>另外 {1} 列</translation>
    </message>
    <message>
        <source>{1} cell</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 个单元格</translation>
    </message>
    <message>
        <source>{1} cells</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 个单元格</translation>
    </message>
    <message>
        <source>a fraction</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>fractions</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>forward</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverse</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned from: {1} ({2}: {3}). also=[…] learns from it.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is what; {3} is reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned from: {1} ({2}: {3}). also=[…] learns from them.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is what; {3} is reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>它</translation>
    </message>
    <message>
        <source>they</source>
        <extracomment>latentlab/data/reading/text_columns.py</extracomment>
        <translation>它们</translation>
    </message>
    <message>
        <source>{1} is read as one picture in {2} colours, each of its {3} pixels a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[2]; {3} is pixels</extracomment>
        <translation>{1} 读作一张 {2} 色的图片，其 {3} 个像素各为一行</translation>
    </message>
    <message>
        <source>{1} is read as a picture in {2} bands, each of its {3} pixels a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is bands; {3} is math.prod(shape) // bands</extracomment>
        <translation>{1} 读作一张 {2} 波段的图片，其 {3} 个像素各为一行</translation>
    </message>
    <message>
        <source>The rows of {1} are along its last axis, as MATLAB keeps them; they were put first.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name</extracomment>
        <translation>{1} 的行位于最后一个轴上，这是 MATLAB 的存法；已移到最前。</translation>
    </message>
    <message>
        <source>gray pictures of {1} × {2}</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is sides[0]; {2} is sides[1]</extracomment>
        <translation>{1} × {2} 的灰度图片</translation>
    </message>
    <message>
        <source>series of {1} steps in {2} channel{3}, each scaled by itself</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is max(sides); {2} is min(sides); {3} is &apos;s&apos; * (min(sides) != 1)</extracomment>
        <translation>{1} 步、{2} 通道{3}的序列，各自缩放</translation>
    </message>
    <message>
        <source>{1} holds a row in each of its {2} columns, as labels or scales beside it say</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[1]</extracomment>
        <translation>{1} 的 {2} 列各为一行，其旁的标签或刻度如此说明</translation>
    </message>
    <message>
        <source>{1} holds one thing only, of {2} × {3} values: each line of it is read as a row</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[1]; {3} is shape[2]</extracomment>
        <translation>{1} 只含一个对象，有 {2} × {3} 个值：其每一行读作一行</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads {2} gray pictures of {3} × {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]</extracomment>
        <translation>{1}；axes=NHW 读作 {2} 张 {3} × {4} 的灰度图片。</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；axes=NHW 将每个波段读作一张灰度图片。</translation>
    </message>
    <message>
        <source>{1}; axes=HWN reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；axes=HWN 将每个波段读作一张灰度图片。</translation>
    </message>
    <message>
        <source>Each of the {1} rows of {2}, of {3}, is read as {4} numbers, since they are neither gray pictures nor such in 3 colours; axes={5} reads {6} gray pictures of {7} × {8}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is shape[0]; {2} is name; {3} is own; {4} is finished[0]; {5} is axes; {6} is math.prod(shape) // (height * width); {7} is height; {8} is width</extracomment>
        <translation>{2} 的 {1} 行（{3}）各读作 {4} 个数，因为它们既不是灰度图片，也不是三色图片；axes={5} 读作 {6} 张 {7} × {8} 的灰度图片。</translation>
    </message>
    <message>
        <source>The last of the 4 channels of {1} is taken for transparency and left out; axes=NDDD reads all as numbers.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name</extracomment>
        <translation>{1} 的 4 个通道中最后一个视为透明度，已略去；axes=NDDD 将全部读作数。</translation>
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
        <translation>{1} axes=NHW 按原样读取。</translation>
    </message>
    <message>
        <source>Rows of {1} are read as {2} with one range for all; axes={3} reads {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is gray; {3} is series; {4} is lines</extracomment>
        <translation>{1} 的行读作{2}，全部使用同一范围；axes={3} 读作{4}。</translation>
    </message>
    <message>
        <source>HWCN</source>
        <extracomment>latentlab/data/reading/which_axes.py</extracomment>
        <translation>HWCN</translation>
    </message>
    <message>
        <source>{1} axes=NHWC reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is _last(name)</extracomment>
        <translation>{1} axes=NHWC 按原样读取。</translation>
    </message>
    <message>
        <source>{1}; axes=NHW reads all as one row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；axes=NHW 将全部读作一行。</translation>
    </message>
    <message>
        <source>{1}Rows of {2} are read as {3}; axes={4} reads {5}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is name; {3} is lines; {4} is pictures; {5} is gray</extracomment>
        <translation>{1}{2} 的行读作{3}；axes={4} 读作{5}。</translation>
    </message>
    <message>
        <source>{1} is read as {2} gray pictures of {3} × {4}; if it is one picture in {5} colours, it is a single row, and axes={6} makes each of its pixels a row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]; {5} is shape[axis]; {6} is axes</extracomment>
        <translation>{1} 读作 {2} 张 {3} × {4} 的灰度图片；如果它是一张 {5} 色的图片，则只有一行，axes={6} 使其每个像素成为一行。</translation>
    </message>
    <message>
        <source>DN</source>
        <extracomment>latentlab/data/axes.py</extracomment>
        <translation>DN</translation>
    </message>
    <message>
        <source>{1}; it was turned. axes=ND reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；已转置。axes=ND 按原样读取。</translation>
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
        <translation>{1}：无法解码；其值所需内存超出应有的量。</translation>
    </message>
    <message>
        <source>{1}: cannot be decoded; it is damaged ({2}).</source>
        <extracomment>latentlab/data/reading/zarr_copy.py; {1} is store; {2} is said</extracomment>
        <translation>{1}：无法解码；已损坏（{2}）。</translation>
    </message>
    <message>
        <source>a chunk that is cut short</source>
        <extracomment>latentlab/data/reading/zarr_copy.py</extracomment>
        <translation>被截断的块</translation>
    </message>
    <message>
        <source>{1} holds too long words</source>
        <extracomment>latentlab/data/reading/zarr_copy.py; {1} is name</extracomment>
        <translation>{1} 含有过长的词</translation>
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
        <translation>{1}：其元数据已损坏。</translation>
    </message>
    <message>
        <source>{1}: {2} is laid out in a way that is not read.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}：{2} 的布局方式不予读取。</translation>
    </message>
    <message>
        <source>{1}: {2} was refused, since it is of shape {3}, but only {4} bytes are stored for it.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is node.name or &apos;it&apos;; {3} is node.shape; {4} is stored</extracomment>
        <translation>{1}：{2} 被拒绝，因为其形状为 {3}，但只为其存储了 {4} 字节。</translation>
    </message>
    <message>
        <source>{1}: {2} has the shape or chunks {3}, which cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;; {3} is str(said)[:60]</extracomment>
        <translation>{1}：{2} 的形状或分块为 {3}，这不可能。</translation>
    </message>
    <message>
        <source>{1}: {2} is packed by the codec {3}, which is not read here: it may run code, or is not known. Save it with zstd, gzip or blosc.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;; {3} is wrong[:40]</extracomment>
        <translation>{1}：{2} 由编解码器 {3} 压缩，这里不读取：它可能运行代码，或未知。请用 zstd、gzip 或 blosc 保存。</translation>
    </message>
    <message>
        <source>{1}: {2} has the shape {3} in chunks of {4}, which cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is label; {3} is node.shape; {4} is node.chunks</extracomment>
        <translation>{1}：{2} 的形状为 {3}，分块为 {4}，这不可能。</translation>
    </message>
    <message>
        <source>{1}: {2} is of shape {3}, more than {4} GiB.</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is what; {3} is tuple(shape); {4} is LARGEST &gt;&gt; 30</extracomment>
        <translation>{1}：{2} 的形状为 {3}，超过 {4} GiB。</translation>
    </message>
    <message>
        <source>{1}: {2} was refused for its chunks of {3}: they must be of at most {4} MiB, and at most {5}.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is label; {3} is node.chunks; {4} is LARGEST_CHUNK &gt;&gt; 20; {5} is MOST_CHUNKS</extracomment>
        <translation>{1}：{2} 因其 {3} 的分块被拒绝：每块最多 {4} MiB，最多 {5} 块。</translation>
    </message>
    <message>
        <source>{1}: its metadata are damaged ({2}).</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is str(error)[:80]</extracomment>
        <translation>{1}：其元数据已损坏（{2}）。</translation>
    </message>
    <message>
        <source>it holds {1}, neither numbers nor words</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is str(dtype)[:40]</extracomment>
        <translation>它含有 {1}，既非数也非词</translation>
    </message>
    <message>
        <source>{1}: {2} has shards that do not fit its shape.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}：{2} 的分片与其形状不符。</translation>
    </message>
    <message>
        <source>US</source>
        <extracomment>latentlab/data/reading/arrays.py</extracomment>
        <translation>US</translation>
    </message>
    <message>
        <source>{1}: {2} has codecs that cannot be.</source>
        <extracomment>latentlab/data/reading/zarr_metadata.py; {1} is path; {2} is name or &apos;it&apos;</extracomment>
        <translation>{1}：{2} 的编解码器不可能有效。</translation>
    </message>
    <message>
        <source>{1}: holds no array of numbers.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path</extracomment>
        <translation>{1}：不含数值数组。</translation>
    </message>
    <message>
        <source>{1}: holds {2} bytes in all; choose one array with inside=…; there are {3}.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is total; {3} is some</extracomment>
        <translation>{1}：共含有 {2} 字节；请用 inside=… 选择一个数组；可选的有 {3}。</translation>
    </message>
    <message>
        <source>{1}: not a sound zip file ({2}).</source>
        <extracomment>latentlab/data/reading/limits.py; {1} is path; {2} is str(error)[:100]</extracomment>
        <translation>{1}：不是完好的 zip 文件（{2}）。</translation>
    </message>
    <message>
        <source>{1}: {2} is larger than metadata can be.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is store.path; {2} is full</extracomment>
        <translation>{1}：{2} 大于元数据可能的大小。</translation>
    </message>
    <message>
        <source>{1}: refused, since it holds more than {2} arrays.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is store.path; {2} is MOST_NODES</extracomment>
        <translation>{1}：已拒绝，因为它含有超过 {2} 个数组。</translation>
    </message>
    <message>
        <source>{1} was left out: {2}.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is name; {2} is node.problem</extracomment>
        <translation>{1} 已略去：{2}。</translation>
    </message>
    <message>
        <source>Of {1} {2} of {3} chunks are not stored; their values are those that the store fills in.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is name or &apos;the array&apos;; {2} is absent; {3} is node.chunk_count</extracomment>
        <translation>{1} 的 {3} 块中有 {2} 块未存储；其值为存储所用的填充值。</translation>
    </message>
    <message>
        <source>{1}: {2} is a link or no plain file, which a store must not hold; refused.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is shown</extracomment>
        <translation>{1}：{2} 是链接或不是普通文件，存储中不得含有；已拒绝。</translation>
    </message>
    <message>
        <source>{1}: holds more than {2} files.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is MOST_FILES</extracomment>
        <translation>{1}：含有超过 {2} 个文件。</translation>
    </message>
    <message>
        <source>{1}: {2} is damaged ({3}).</source>
        <extracomment>latentlab/data/reading/numpy_files.py; {1} is path; {2} is name; {3} is str(error)[:100]</extracomment>
        <translation>{1}：{2} 已损坏（{3}）。</translation>
    </message>
    <message>
        <source>the array</source>
        <extracomment>latentlab/data/reading/zarr_store.py</extracomment>
        <translation>数组</translation>
    </message>
    <message>
        <source>The columns that a model learns from</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>模型学习所用的列</translation>
    </message>
    <message>
        <source>Also</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>另加</translation>
    </message>
    <message>
        <source>Columns to learn from as well, beside those that suit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>除合适的列之外，还要学习的列</translation>
    </message>
    <message>
        <source>Without</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>排除</translation>
    </message>
    <message>
        <source>Columns not to learn from</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>不用于学习的列</translation>
    </message>
    <message>
        <source>The column of classes; an empty text for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>类别列；空文本表示无</translation>
    </message>
    <message>
        <source>The column that names each row; an empty text for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>为每行命名的列；空文本表示无</translation>
    </message>
    <message>
        <source>Missing values</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Leave such rows out, fill in the mean of the column, or do so and say where in columns of their own</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>略去这些行、用列的均值填补，或填补并在单独的列中标明位置</translation>
    </message>
    <message>
        <source>Stands for missing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>表示缺失</translation>
    </message>
    <message>
        <source>Figure of the map</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows with what lies behind and over them, axes in latent units and a legend, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the curves</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELBO, reconstruction and KL of the run, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the paths</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoded frames of the paths, a line each, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the traversals</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of decoded frames for each latent dimension, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the manifold</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a grid over the prior decodes to, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the samples</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples that were drawn last, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the posterior</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The posterior of the row that was looked at last, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure of the comparison</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s map beside the other&apos;s, and what both have measured, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this run, or for as long again as the form says</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LatentLab speaks this language from its next start on.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>LatentLab 从下次启动起使用此语言。</translation>
    </message>
    <message>
        <source>Go on with this run: one that is paused to its end, one that has ended for as long again as the form says (Ctrl+Shift+T)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass of {1} &lt; x &lt; {2}: {3}; of {4} &lt; y &lt; {5}: {6}.</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is a; {2} is b; {3} is figure(mass); {4} is c; {5} is d; {6} is figure(same)</extracomment>
        <translation>{1} &lt; x &lt; {2} 的质量：{3}；{4} &lt; y &lt; {5} 的质量：{6}。</translation>
    </message>
    <message>
        <source>Learned from: {1}.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: {1}.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: {1}.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held out by: {1}.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {1}.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} rows from {2} to {3}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is known; {2} is found.edges[0]; {3} is found.edges[-1]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} failed: {2}.</source>
        <extracomment>latentlab/worker/jobs.py; {1} is job.title; {2} is error</extracomment>
        <translation>{1}失败：{2}。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {1}. {2}</source>
        <extracomment>latentlab/worker/messages.py; {1} is error; {2} is what</extracomment>
        <translation>发生了不应出现的错误：{1}。{2}</translation>
    </message>
    <message>
        <source>Training stopped there; the model is as it was after its last step.</source>
        <extracomment>latentlab/worker/moving.py</extracomment>
        <translation>训练在该处停止；模型保持其最后一步之后的状态。</translation>
    </message>
    <message>
        <source>Stopped after {1} {2}. Continue goes on from here.</source>
        <extracomment>latentlab/worker/moving.py; {1} is epoch_words(run.epoch); {2} is run.model.defaults.unit</extracomment>
        <translation>在 {1} {2}后停止。“继续”从此处接着训练。</translation>
    </message>
    <message>
        <source>The run is as it was.</source>
        <extracomment>latentlab/worker/moving.py</extracomment>
        <translation>运行保持原样。</translation>
    </message>
    <message>
        <source>There is no run any more to ask.</source>
        <extracomment>latentlab/worker/moving.py</extracomment>
        <translation>已没有可询问的运行。</translation>
    </message>
    <message>
        <source>{1} stands for missing in {2}, far from all others; “Stands for missing: nothing” keeps it.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is where</extracomment>
        <translation>{1} 在 {2} 中表示缺失，远离所有其他值；“表示缺失：无”保留它。</translation>
    </message>
    <message>
        <source>Below 0 there is only {1}. If it is no value but stands for missing, “Stands for missing: {2}” takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is low; {2} is key</extracomment>
        <translation>小于 0 的只有 {1}。如果它不是数值而是表示缺失，用“表示缺失：{2}”可将其去除。</translation>
    </message>
    <message>
        <source>{1} {2}{3}. If it is no value but stands for missing, “Stands for missing: {4}” takes it out.</source>
        <extracomment>latentlab/data/absent.py; {1} is told[kind]; {2} is &apos;, &apos;.join(some[:4]); {3} is more; {4} is json.dumps([*taken, *key], ensure_ascii=False)</extracomment>
        <translation>{1} {2}{3}。如果它不是数值而是表示缺失，用“表示缺失：{4}”可将其去除。</translation>
    </message>
    <message>
        <source>“Stands for missing: nothing” keeps it</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>“表示缺失：无”保留它</translation>
    </message>
    <message>
        <source>“Axes: {1}” says nothing that is known: write a letter for each axis in the order of the file, such as NHW, HWN, NCHW, NTC or DN ({2}; N and D may recur).</source>
        <extracomment>latentlab/data/axes.py; {1} is text[:20]; {2} is meant</extracomment>
        <translation>“坐标轴：{1}”无法识别：请按文件中的顺序为每个轴写一个字母，例如 NHW、HWN、NCHW、NTC 或 DN（{2}；N 和 D 可以重复）。</translation>
    </message>
    <message>
        <source>{1}: “Axes: {2}” speaks of {3} axes, but {4} has {5} (its shape is {6}).</source>
        <extracomment>latentlab/data/axes.py; {1} is path; {2} is axes; {3} is len(axes); {4} is name; {5} is len(shape); {6} is shape</extracomment>
        <translation>{1}：“坐标轴：{2}”指定了 {3} 个轴，但 {4} 有 {5} 个（其形状为 {6}）。</translation>
    </message>
    <message>
        <source>{1}, the label, holds {2} different numbers in {3} rows, each a class of its own; “Is: ignored” keeps it as a column, which colours the map as a scale.</source>
        <extracomment>latentlab/data/labels.py; {1} is name; {2} is column.distinct; {3} is len(column)</extracomment>
        <translation>标签 {1} 在 {3} 行中含有 {2} 个不同的数，每个都自成一类；“用途：忽略”将其保留为列，在地图上按刻度着色。</translation>
    </message>
    <message>
        <source>{1} was opened; there are also {2}. “Object” opens another.</source>
        <extracomment>latentlab/data/prepare.py; {1} is source.inside[0]; {2} is some</extracomment>
        <translation>已打开 {1}；另有 {2}。用“对象”打开其他。</translation>
    </message>
    <message>
        <source>{1} “Scaling: unit” has one range for all.</source>
        <extracomment>latentlab/data/prepare.py; {1} is told</extracomment>
        <translation>{1} “缩放：单位”对所有值使用同一范围。</translation>
    </message>
    <message>
        <source>“Object: {1}”</source>
        <extracomment>latentlab/data/prepare.py; {1} is name</extracomment>
        <translation>“对象：{1}”</translation>
    </message>
    <message>
        <source>{1}; filled in with {2}. “Missing values: drop” leaves such rows out.</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is missing; {2} is mean</extracomment>
        <translation>{1}；已用{2}填补。“缺失值：丢弃”可略去这些行。</translation>
    </message>
    <message>
        <source>{1} are the rows to train on, {2} those to test on{3}; “Object” opens one array alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is train; {2} is test; {3} is third</extracomment>
        <translation>{1} 是训练行，{2} 是测试行{3}；用“对象”可只打开一个数组。</translation>
    </message>
    <message>
        <source>{1}, with a row for each of {2}, is read as {3} columns beside them; “Object: {4}” opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is chosen; {3} is values.shape[1]; {4} is name</extracomment>
        <translation>{1} 对 {2} 的每一项各有一行，作为其旁的 {3} 列读取；“对象：{4}”单独打开它。</translation>
    </message>
    <message>
        <source>{1} says by a single 1 in each row which class it is of; read as one column. “Object: {2}” opens it alone.</source>
        <extracomment>latentlab/data/reading/arrays.py; {1} is name; {2} is name</extracomment>
        <translation>{1} 在每行用单个 1 指明所属类别；已读作一列。“对象：{2}”单独打开它。</translation>
    </message>
    <message>
        <source>{1}: as long as a row, and left out; if it holds a value for each row, “Axes: {2}” reads {3} so.</source>
        <extracomment>latentlab/data/reading/beside.py; {1} is _some(along); {2} is key; {3} is chosen</extracomment>
        <translation>{1}：长度与一行相同，已略去；如果它每行有一个值，“坐标轴：{2}”可这样读取 {3}。</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out; “Comments: none” reads them as rows.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>以 {1} 开头的行已略去；“注释：无”将其读作行。</translation>
    </message>
    <message>
        <source>Lines that begin with {1} were left out, “Comments: none” reads them as rows; the last above the table names its columns.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is found.comment</extracomment>
        <translation>以 {1} 开头的行已略去，“注释：无”将其读作行；表格上方的最后一行为列命名。</translation>
    </message>
    <message>
        <source>Numbers such as {1} were read with a decimal {2}; “Decimal mark: {3}” reads them otherwise.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some.strip(); {2} is mark; {3} is other</extracomment>
        <translation>形如 {1} 的数按小数{2}读取；“小数点：{3}”可按另一种方式读取。</translation>
    </message>
    <message>
        <source>The row below the names ({1}) holds units, and was left out; “Header: yes” reads it as a row.</source>
        <extracomment>latentlab/data/reading/dialect.py; {1} is some[:60]</extracomment>
        <translation>名称下面的一行（{1}）是单位，已略去；“表头：是”将其读作行。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for the names of the columns; “Header: no” reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>没有数值列，因此第一行（{1}, …）被视为列名；“表头：否”可按另一种方式读取。</translation>
    </message>
    <message>
        <source>No column holds numbers, so that the first row ({1}, …) was taken for a row; “Header: yes” reads it otherwise.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[0][:30]</extracomment>
        <translation>没有数值列，因此第一行（{1}, …）被视为数据行；“表头：是”可按另一种方式读取。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for a row; “Header: yes” reads it as the names of the columns.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>第一行（{1}, {2}, …）被视为数据行；“表头：是”将其读作列名。</translation>
    </message>
    <message>
        <source>The first row ({1}, {2}, …) was taken for the names of the columns; “Header: no” reads it as a row.</source>
        <extracomment>latentlab/data/reading/header.py; {1} is first[numbers[0]]; {2} is first[numbers[1]]</extracomment>
        <translation>第一行（{1}, {2}, …）被视为列名；“表头：否”将其读作数据行。</translation>
    </message>
    <message>
        <source>the names of the columns; “Header: no”</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>列名；“表头：否”</translation>
    </message>
    <message>
        <source>a row; “Header: yes”</source>
        <extracomment>latentlab/data/reading/header.py</extracomment>
        <translation>数据行；“表头：是”</translation>
    </message>
    <message>
        <source>{1} of the pictures have several pages, of which the first was taken; “Page” takes another, and a TIFF opened by itself gives a row for each page.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is several</extracomment>
        <translation>{1} 张图片有多页，取了第一页；“页”可取其他页，单独打开的 TIFF 则每页一行。</translation>
    </message>
    <message>
        <source>The pictures are of {1}, and were brought to {2} × {3} pixels ({4}); “Picture size: height, width” and “Fit” choose otherwise.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is some; {2} is frame.height; {3} is frame.width; {4} is frame.fit</extracomment>
        <translation>图片为{1}，已调整为 {2} × {3} 像素（{4}）；用“图片尺寸：高, 宽”和“拟合”可另行选择。</translation>
    </message>
    <message>
        <source>{1} of {2} {3} have more than 8 bits, the others 8: {4}; “Depth: {5}”.</source>
        <extracomment>latentlab/data/reading/images.py; {1} is deep; {2} is seen; {3} is what; {4} is done; {5} is other</extracomment>
        <translation>{2} {3}中有 {1} 超过 8 位，其余为 8 位：{4}；“位深：{5}”。</translation>
    </message>
    <message>
        <source>The sheet {1} was read; “Object” reads another: {2}.</source>
        <extracomment>latentlab/data/reading/spreadsheets.py; {1} is chosen; {2} is &apos;, &apos;.join(map(repr, others[:5]))</extracomment>
        <translation>已读取工作表 {1}；“对象”可读取其他工作表：{2}。</translation>
    </message>
    <message>
        <source>Each of its {1} pages of {2} × {3} pixels is a row; “Page” takes one page of each TIFF, where their folder is opened.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is count; {2} is common[0]; {3} is common[1]</extracomment>
        <translation>其 {1} 页（{2} × {3} 像素）每页为一行；打开其所在文件夹时，“页”取每个 TIFF 的一页。</translation>
    </message>
    <message>
        <source>{1}: “Page: {2}” would leave a single row of its {3}; page is for folders of TIFFs, each with several. Leave it out, and each page is a row.</source>
        <extracomment>latentlab/data/reading/stacks.py; {1} is path; {2} is recipe.page; {3} is len(sizes)</extracomment>
        <translation>{1}：“页：{2}”会使其 {3} 页只剩一行；页的设置用于每个文件都有多页的 TIFF 文件夹。省略它，则每页为一行。</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as Windows-1252. “Encoding” reads it otherwise.</source>
        <extracomment>latentlab/data/reading/text.py</extracomment>
        <translation>文本不是 UTF-8；已按 Windows-1252 读取。“编码”可按其他编码读取。</translation>
    </message>
    <message>
        <source>{1}; “Axes: NHW” reads {2} gray pictures of {3} × {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]</extracomment>
        <translation>{1}；“坐标轴：NHW”读作 {2} 张 {3} × {4} 的灰度图片。</translation>
    </message>
    <message>
        <source>{1}; “Axes: NHW” reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；“坐标轴：NHW”将每个波段读作一张灰度图片。</translation>
    </message>
    <message>
        <source>{1}; “Axes: HWN” reads each band as a gray picture.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；“坐标轴：HWN”将每个波段读作一张灰度图片。</translation>
    </message>
    <message>
        <source>Each of the {1} rows of {2}, of {3}, is read as {4} numbers, since they are neither gray pictures nor such in 3 colours; “Axes: {5}” reads {6} gray pictures of {7} × {8}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is shape[0]; {2} is name; {3} is own; {4} is finished[0]; {5} is axes; {6} is math.prod(shape) // (height * width); {7} is height; {8} is width</extracomment>
        <translation>{2} 的 {1} 行（{3}）各读作 {4} 个数，因为它们既不是灰度图片，也不是三色图片；“坐标轴：{5}”读作 {6} 张 {7} × {8} 的灰度图片。</translation>
    </message>
    <message>
        <source>The last of the 4 channels of {1} is taken for transparency and left out; “Axes: NDDD” reads all as numbers.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name</extracomment>
        <translation>{1} 的 4 个通道中最后一个视为透明度，已略去；“坐标轴：NDDD”将全部读作数。</translation>
    </message>
    <message>
        <source>{1} “Axes: NHW” reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is _last(name)</extracomment>
        <translation>{1} “坐标轴：NHW”按原样读取。</translation>
    </message>
    <message>
        <source>Rows of {1} are read as {2} with one range for all; “Axes: {3}” reads {4}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is gray; {3} is series; {4} is lines</extracomment>
        <translation>{1} 的行读作{2}，全部使用同一范围；“坐标轴：{3}”读作{4}。</translation>
    </message>
    <message>
        <source>{1} “Axes: NHWC” reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is _last(name)</extracomment>
        <translation>{1} “坐标轴：NHWC”按原样读取。</translation>
    </message>
    <message>
        <source>{1}; “Axes: NHW” reads all as one row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；“坐标轴：NHW”将全部读作一行。</translation>
    </message>
    <message>
        <source>{1}Rows of {2} are read as {3}; “Axes: {4}” reads {5}.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said; {2} is name; {3} is lines; {4} is pictures; {5} is gray</extracomment>
        <translation>{1}{2} 的行读作{3}；“坐标轴：{4}”读作{5}。</translation>
    </message>
    <message>
        <source>{1} is read as {2} gray pictures of {3} × {4}; if it is one picture in {5} colours, it is a single row, and “Axes: {6}” makes each of its pixels a row.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is name; {2} is shape[0]; {3} is shape[1]; {4} is shape[2]; {5} is shape[axis]; {6} is axes</extracomment>
        <translation>{1} 读作 {2} 张 {3} × {4} 的灰度图片；如果它是一张 {5} 色的图片，则只有一行，“坐标轴：{6}”使其每个像素成为一行。</translation>
    </message>
    <message>
        <source>{1}; it was turned. “Axes: ND” reads it as it lies.</source>
        <extracomment>latentlab/data/reading/which_axes.py; {1} is said</extracomment>
        <translation>{1}；已转置。“坐标轴：ND”按原样读取。</translation>
    </message>
    <message>
        <source>{1}: holds {2} bytes in all; choose one array with “Object”; there are {3}.</source>
        <extracomment>latentlab/data/reading/zarr_store.py; {1} is path; {2} is total; {3} is some</extracomment>
        <translation>{1}：共含有 {2} 字节；请用“对象”选择一个数组；可选的有 {3}。</translation>
    </message>
    <message>
        <source>Numbers that stand for missing values, such as -999; after a column&apos;s name and = in that column only, age=-1; an empty list for none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>表示缺失值的数，例如 -999；写在列名和 = 之后则只用于该列，如 age=-1；空列表表示无</translation>
    </message>
    <message>
        <source>Scaling</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>unit: all values to 0–1 by one range · min-max: each column to 0–1 · standard: each column to mean 0 and deviation 1 · log1p: log(1 + x)</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>unit：所有值按同一范围缩放到 0–1 · min-max：每列缩放到 0–1 · standard：每列均值为 0、标准差为 1 · log1p：log(1 + x)</translation>
    </message>
    <message>
        <source>Picture size</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>图片尺寸</translation>
    </message>
    <message>
        <source>Height and width in pixels: rows of numbers are shown as such, pictures are brought to it</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>高和宽（像素）：数值行按此显示为图片，图片按此调整</translation>
    </message>
    <message>
        <source>How pictures of another form are brought to the size</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>其他形状的图片如何调整到此尺寸</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Gray values or red, green and blue</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>灰度值或红绿蓝</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>What stands between the cells of a text</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>文本中单元格之间的符号</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>小数点</translation>
    </message>
    <message>
        <source>1.5 or 1,5</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>1.5 或 1,5</translation>
    </message>
    <message>
        <source>Header</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>表头</translation>
    </message>
    <message>
        <source>Whether the first row names the columns</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>第一行是否为列名</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>注释</translation>
    </message>
    <message>
        <source>What begins lines that are no rows; an empty text for nothing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>非数据行的开头；空文本表示无</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>How bytes are letters, such as utf-8, latin-1 or shift-jis</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>字节如何表示字母，例如 utf-8、latin-1 或 shift-jis</translation>
    </message>
    <message>
        <source>Depth</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>位深</translation>
    </message>
    <message>
        <source>8 bits a pixel, or all that the pictures have, by the range of the whole set</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>每像素 8 位，或按整个数据集的范围保留图片的全部位深</translation>
    </message>
    <message>
        <source>The one page to take of a TIFF that has several, from 1 on</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>多页 TIFF 中要取的一页，从 1 起</translation>
    </message>
    <message>
        <source>What the axes of an array are, a letter each in the order of the file, such as NHW, HWN, NTC or DN: N rows · H height · W width · C colours or channels · T time · D values; N or D again: taken together</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>数组各轴的含义，按文件中的顺序每轴一个字母，例如 NHW、HWN、NTC 或 DN：N 行 · H 高 · W 宽 · C 颜色或通道 · T 时间 · D 值；重复的 N 或 D：合并</translation>
    </message>
    <message>
        <source>Rows are columns</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>行即列</translation>
    </message>
    <message>
        <source>The file holds one row of data in each column</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>文件的每一列是一行数据</translation>
    </message>
    <message>
        <source>Column by column</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>逐列</translation>
    </message>
    <message>
        <source>The pixels of each row of numbers go down the first column of the picture, then the next</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>每行数值的像素先沿图片第一列向下，再到下一列</translation>
    </message>
    <message>
        <source>Held out</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>Share of rows that are never trained on</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>从不用于训练的行的比例</translation>
    </message>
    <message>
        <source>Split by</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>划分依据</translation>
    </message>
    <message>
        <source>A column that says which rows are held out (test, held-out, validation, true)</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>指明哪些行留出的列（test、held-out、validation、true）</translation>
    </message>
    <message>
        <source>Held-out file</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>留出文件</translation>
    </message>
    <message>
        <source>Another file of the same kind, whose rows are held out</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>另一个同类文件，其行留出</translation>
    </message>
    <message>
        <source>picture must be a side, or height and width.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>picture 必须是一个边长，或高和宽。</translation>
    </message>
    <message>
        <source>features must name at least one column.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>features 必须指定至少一列。</translation>
    </message>
    <message>
        <source>axes and transpose both say where the rows lie; choose one of them.</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>axes 和 transpose 都说明行的位置；请只选其一。</translation>
    </message>
    <message>
        <source>axes={1} speaks of series, which have no picture size; choose one of them.</source>
        <extracomment>latentlab/data/recipe.py; {1} is found.axes</extracomment>
        <translation>axes={1} 表示序列，序列没有图片尺寸；请只选其一。</translation>
    </message>
    <message>
        <source>absent holds {1}: write a number, or a column, = and a number, such as age=-1.</source>
        <extracomment>latentlab/data/recipe.py; {1} is entry</extracomment>
        <translation>absent 含有 {1}：请写一个数，或写列名、= 和数，例如 age=-1。</translation>
    </message>
    <message>
        <source>suits the file</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合文件</translation>
    </message>
    <message>
        <source>suits the table</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合表格</translation>
    </message>
    <message>
        <source>drop</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>mean</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>均值</translation>
    </message>
    <message>
        <source>indicator</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>指示列</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>unit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>min-max</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>最小-最大</translation>
    </message>
    <message>
        <source>standard</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>标准化</translation>
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
        <translation>裁剪</translation>
    </message>
    <message>
        <source>pad</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>填充</translation>
    </message>
    <message>
        <source>stretch</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>gray</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>灰度</translation>
    </message>
    <message>
        <source>colour</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>彩色</translation>
    </message>
    <message>
        <source>semicolon</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>blanks</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>point</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>点</translation>
    </message>
    <message>
        <source>comma</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>suits the text</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合文本</translation>
    </message>
    <message>
        <source>8 bits</source>
        <extracomment>latentlab/data/guess.py</extracomment>
        <translation>8 位</translation>
    </message>
    <message>
        <source>suits the pictures</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合图片</translation>
    </message>
    <message>
        <source>each a row; in a folder the first</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>每页一行；文件夹中取第一页</translation>
    </message>
    <message>
        <source>suits the array</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合数组</translation>
    </message>
    <message>
        <source>by share</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>按比例</translation>
    </message>
    <message>
        <source>it was chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>由用户选择</translation>
    </message>
    <message>
        <source>it was chosen to say which rows are held out</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>被选来指明哪些行留出</translation>
    </message>
    <message>
        <source>its words are days or times, and all different</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其内容是日期或时间，且各不相同</translation>
    </message>
    <message>
        <source>numbers that vary, few and whole</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>有变化的数，取值少且为整数</translation>
    </message>
    <message>
        <source>Not learned from:</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>未用于学习：</translation>
    </message>
    <message>
        <source>code of the label</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>标签的代码</translation>
    </message>
    <message>
        <source>mostly missing</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>大部分缺失</translation>
    </message>
    <message>
        <source>individual id</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>个体编号</translation>
    </message>
    <message>
        <source>row name</source>
        <extracomment>latentlab/data/listing.py</extracomment>
        <translation>行名</translation>
    </message>
    <message>
        <source>it stands beside {1} values whose names are numbers, as of a spectrum</source>
        <extracomment>latentlab/data/roles.py; {1} is len(scale)</extracomment>
        <translation>它位于 {1} 个以数命名的值（如光谱）旁</translation>
    </message>
    <message>
        <source>it names the parts of the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它为行的各部分命名</translation>
    </message>
    <message>
        <source>it holds words, of which each becomes a column of 0 and 1</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它含有词，每个词成为一个 0 和 1 的列</translation>
    </message>
    <message>
        <source>{1} {2} ({3}: {4}). {5}=[…] learns from {6}.</source>
        <extracomment>latentlab/data/roles.py; {1} is LEFT_OUT; {2} is _some(names); {3} is what; {4} is reason; {5} is key; {6} is them</extracomment>
        <translation type="vanished">{1} {2}（{3}：{4}）。{5}=[…] 将{6}用于学习。</translation>
    </message>
    <message>
        <source>{1}: few whole numbers from 0 or 1 on, learned from as quantities. Where they are codes of classes, label=… takes one for the label and without=[…] leaves them out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(codes)</extracomment>
        <translation>{1}：从 0 或 1 起的少量整数，按数量学习。如果它们是类别代码，label=… 取其一为标签，without=[…] 将其排除。</translation>
    </message>
    <message>
        <source>{1} {2} learned from, though {3}; without=[…] leaves {4} out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is are; {3} is reason; {4} is them</extracomment>
        <translation>{1}{2}用于学习，尽管{3}；without=[…] 将{4}排除。</translation>
    </message>
    <message>
        <source>{1}: there is no column {2} for a {3}; the columns are {4}.</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path; {2} is name; {3} is what; {4} is some</extracomment>
        <translation>{1}：没有可作{3}的列 {2}；列有 {4}。</translation>
    </message>
    <message>
        <source>the file says so</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>文件如此说明</translation>
    </message>
    <message>
        <source>its words are all different</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其内容各不相同</translation>
    </message>
    <message>
        <source>it holds nothing</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它不含任何内容</translation>
    </message>
    <message>
        <source>it names parts of the rows as well</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它也为行的各部分命名</translation>
    </message>
    <message>
        <source>a column of 0 and 1 for each of them, where they are chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>选中后每个词成为一个 0 和 1 的列</translation>
    </message>
    <message>
        <source>it has one value only</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它只有一个值</translation>
    </message>
    <message>
        <source>each of its values stands for one of {1}</source>
        <extracomment>latentlab/data/roles.py; {1} is label</extracomment>
        <translation>其每个值对应一个{1}</translation>
    </message>
    <message>
        <source>each of its values occurs within one of {1} only</source>
        <extracomment>latentlab/data/roles.py; {1} is label</extracomment>
        <translation>其每个值只出现在一个{1}之内</translation>
    </message>
    <message>
        <source>it is called so, and what is to be predicted is not learned from</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>名称如此，而要预测的内容不用于学习</translation>
    </message>
    <message>
        <source>its name speaks of parts</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其名称表示部分</translation>
    </message>
    <message>
        <source>{1} of it is missing</source>
        <extracomment>latentlab/data/roles.py; {1} is column.missing.mean()</extracomment>
        <translation>其 {1} 缺失</translation>
    </message>
    <message>
        <source>nearly all of its whole numbers differ</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其整数几乎各不相同</translation>
    </message>
    <message>
        <source>numbers that vary</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>有变化的数</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它是行的计数</translation>
    </message>
    <message>
        <source>long whole numbers, another for each row</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>每行不同的长整数</translation>
    </message>
    <message>
        <source>without a name, and another whole number for each row: an index</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>没有名称，每行一个不同的整数：索引</translation>
    </message>
    <message>
        <source>a code by its name, of whole numbers</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>从名称看是代码，由整数组成</translation>
    </message>
    <message>
        <source>a number by its name, another for nearly each row</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>从名称看是编号，几乎每行不同</translation>
    </message>
    <message>
        <source>it says by its name who was measured</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>从名称看说明测量对象</translation>
    </message>
    <message>
        <source>a number by its name</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>从名称看是编号</translation>
    </message>
    <message>
        <source>a number by its name, that counts rows within groups</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>从名称看是编号，在组内为行计数</translation>
    </message>
    <message>
        <source>its numbers are days, such as 20200131</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其数值是日期，例如 20200131</translation>
    </message>
    <message>
        <source>seconds since 1970, or the like</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>自 1970 年起的秒数或类似的数</translation>
    </message>
    <message>
        <source>it numbers parts of the rows</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它为行的各部分编号</translation>
    </message>
    <message>
        <source>{1}: none of its columns holds numbers that vary</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path</extracomment>
        <translation>{1}：没有任何列含有有变化的数</translation>
    </message>
    <message>
        <source>{1} says which rows are held out; split=… names another column.</source>
        <extracomment>latentlab/data/roles.py; {1} is name</extracomment>
        <translation>{1} 指明哪些行留出；split=… 指定其他列。</translation>
    </message>
    <message>
        <source>{1} is taken for the label: {2}. label=… chooses another, label=&apos;&apos; none.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} 被取作标签：{2}。label=… 选择其他，label=&apos;&apos; 不取。</translation>
    </message>
    <message>
        <source>{1} names the rows, and is not learned from: {2}. names=&apos;&apos; takes no names.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} 为行命名，不用于学习：{2}。names=&apos;&apos; 不取名称。</translation>
    </message>
    <message>
        <source>its words are days or times</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>其内容是日期或时间</translation>
    </message>
    <message>
        <source>the numbers are years</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>这些数是年份</translation>
    </message>
    <message>
        <source>choose features, such as {1}, whose words become columns of 0 and 1.</source>
        <extracomment>latentlab/data/roles.py; {1} is words[0]</extracomment>
        <translation>请选择特征，例如 {1}，其中的词成为 0 和 1 的列。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} different values, too many for classes.</source>
        <extracomment>latentlab/data/roles.py; {1} is source.path; {2} is recipe.label; {3} is source.columns[recipe.label].distinct</extracomment>
        <translation>{1}：列 {2} 有 {3} 个不同的值，过多，不能作类别。</translation>
    </message>
    <message>
        <source>column 1</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>列 1</translation>
    </message>
    <message>
        <source>as a rule it would not be: {1}</source>
        <extracomment>latentlab/data/roles.py; {1} is roles[name].reason</extracomment>
        <translation>通常不会用于学习：{1}</translation>
    </message>
    <message>
        <source>it was chosen to be</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>由用户选择</translation>
    </message>
    <message>
        <source>it stands beside the values</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>它位于这些值旁</translation>
    </message>
    <message>
        <source>other columns were chosen</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>选择了其他列</translation>
    </message>
    <message>
        <source>{1}: is no plain file.</source>
        <extracomment>latentlab/data/rows.py; {1} is path</extracomment>
        <translation>{1}：不是普通文件。</translation>
    </message>
    <message>
        <source>{1}: cut short: its values need {2} bytes.</source>
        <extracomment>latentlab/data/rows.py; {1} is path; {2} is self.nbytes</extracomment>
        <translation>{1}：被截断：其值需要 {2} 字节。</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <extracomment>latentlab/data/rows.py</extracomment>
        <translation>没有这些行。</translation>
    </message>
    <message>
        <source>{1}: has become shorter since it was opened.</source>
        <extracomment>latentlab/data/rows.py; {1} is self.path</extracomment>
        <translation>{1}：打开后变短了。</translation>
    </message>
    <message>
        <source>{1}: cannot be read ({2}).</source>
        <extracomment>latentlab/data/opening.py; {1} is path; {2} is said</extracomment>
        <translation>{1}：无法读取（{2}）。</translation>
    </message>
    <message>
        <source>There is no row {1}.</source>
        <extracomment>latentlab/data/rows.py; {1} is index</extracomment>
        <translation>没有第 {1} 行。</translation>
    </message>
    <message>
        <source>{1}: is not of the same kind as {2}.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path; {2} is source.path</extracomment>
        <translation>{1}：与 {2} 不是同类。</translation>
    </message>
    <message>
        <source>{1}: has no column {2}.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path; {2} is absent[0]</extracomment>
        <translation>{1}：没有列 {2}。</translation>
    </message>
    <message>
        <source>{1}: holds {2} names for {3} rows.</source>
        <extracomment>latentlab/data/source.py; {1} is self.path; {2} is len(self.row_names); {3} is len(self)</extracomment>
        <translation>{1}：{2} 个名称对应 {3} 行。</translation>
    </message>
    <message>
        <source>{1}: holds no rows.</source>
        <extracomment>latentlab/data/memory.py; {1} is path</extracomment>
        <translation>{1}：不含任何行。</translation>
    </message>
    <message>
        <source>{1}: its rows are of shape {2}, not {3}.</source>
        <extracomment>latentlab/data/alike.py; {1} is source.path; {2} is tuple(values.shape[1:]); {3} is row</extracomment>
        <translation>{1}：其行的形状为 {2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>{1}: only arrays in memory can be joined; save them as one file with a column to split by.</source>
        <extracomment>latentlab/data/source.py; {1} is test.path</extracomment>
        <translation>{1}：只有内存中的数组才能合并；请存为一个文件，并附一个用于划分的列。</translation>
    </message>
    <message>
        <source>{1}: the column {2} has {3} rows, not {4}.</source>
        <extracomment>latentlab/data/source.py; {1} is self.path; {2} is name; {3} is len(column); {4} is len(self)</extracomment>
        <translation>{1}：列 {2} 有 {3} 行，而不是 {4} 行。</translation>
    </message>
    <message>
        <source>Last rows are called {1}, though their numbers are not the sums or means of the rows above: they were kept. If they sum up others, take them out of the file.</source>
        <extracomment>latentlab/data/totals.py; {1} is &apos;, &apos;.join(map(repr, called[::-1]))</extracomment>
        <translation>最后几行名为 {1}，但其数值不是上面各行的和或均值：已保留。如果它们汇总了其他内容，请从文件中删除。</translation>
    </message>
    <message>
        <source>{1} sums or means of the rows above; left out.</source>
        <extracomment>latentlab/data/totals.py; {1} is which</extracomment>
        <translation>{1}上面各行的和或均值；已略去。</translation>
    </message>
    <message>
        <source>The last row{1} holds</source>
        <extracomment>latentlab/data/totals.py; {1} is some</extracomment>
        <translation>最后一行{1}是</translation>
    </message>
    <message>
        <source>The last {1} rows{2} hold</source>
        <extracomment>latentlab/data/totals.py; {1} is len(source) - end; {2} is some</extracomment>
        <translation>最后 {1} 行{2}是</translation>
    </message>
    <message>
        <source>All values are whole numbers that vary as counts do: they are taken for counts (scaling=none); scaling=standard takes them for measurements.</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>所有值都是像计数那样变化的整数：视为计数（scaling=none）；scaling=standard 视为测量值。</translation>
    </message>
    <message>
        <source>{1} names genes, such as {2}</source>
        <extracomment>latentlab/data/wide.py; {1} is first; {2} is source.columns[first].text(0)</extracomment>
        <translation>{1} 为基因命名，例如 {2}</translation>
    </message>
    <message>
        <source>Each column is read as a row, since {1}; transpose=false does not.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>每一列读作一行，因为{1}；transpose=false 则不这样。</translation>
    </message>
    <message>
        <source>The rows may lie in the columns: {1}. transpose=true reads each column as a row.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>行可能在列中：{1}。transpose=true 将每一列读作一行。</translation>
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
        <translation>从 {2} 到 {3} 的 {1} 列读作 {4} × {5} 像素的图片；scaling=standard 读作数。</translation>
    </message>
    <message>
        <source>its name is a cell&apos;s barcode</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>其名称是细胞条形码</translation>
    </message>
    <message>
        <source>{1}: cannot be turned: fewer than two of its columns hold numbers.</source>
        <extracomment>latentlab/data/wide.py; {1} is source.path</extracomment>
        <translation>{1}：无法转置：含有数的列不足两列。</translation>
    </message>
    <message>
        <source>{1}{2} {3} left out of the turned table.</source>
        <extracomment>latentlab/data/wide.py; {1} is &apos;, &apos;.join(map(repr, left[:4])); {2} is more; {3} is were</extracomment>
        <translation>{1}{2}{3}从转置后的表格中略去。</translation>
    </message>
    <message>
        <source>The rows may lie along the last axis: the first two, of {1} each, may be the sides of pictures. transpose=true puts the last axis first.</source>
        <extracomment>latentlab/data/wide.py; {1} is sides[0]</extracomment>
        <translation>行可能位于最后一个轴上：前两个轴各为 {1}，可能是图片的边。transpose=true 将最后一个轴移到最前。</translation>
    </message>
    <message>
        <source>{1} names values rather than rows</source>
        <extracomment>latentlab/data/wide.py; {1} is first; {2} is source.columns[first].text(0)</extracomment>
        <translation>{1} 命名的是值而不是行</translation>
    </message>
    <message>
        <source>genes, such as {1}</source>
        <extracomment>latentlab/data/wide.py; {1} is source.columns[first].text(0)</extracomment>
        <translation>基因，例如 {1}</translation>
    </message>
    <message>
        <source>neighbouring rows are much alike, as the values of one signal are</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>相邻的行十分相似，如同一信号的各个值</translation>
    </message>
    <message>
        <source>it holds {1} × {2} values, and nothing in the file says which are rows</source>
        <extracomment>latentlab/data/wide.py; {1} is sides[0]; {2} is sides[1]</extracomment>
        <translation>它含有 {1} × {2} 个值，而文件未说明哪些是行</translation>
    </message>
    <message>
        <source>the rows differ in level, as values of several kinds do, and the columns do not</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>各行水平不同，如多种量的值，而各列则不然</translation>
    </message>
    <message>
        <source>holds no numbers, and was</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>因不含数而</translation>
    </message>
    <message>
        <source>hold no numbers, and were</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>因不含数而</translation>
    </message>
    <message>
        <source>values rather than rows</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>值而不是行</translation>
    </message>
    <message>
        <source>Pictures along each side</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>每边的图片数</translation>
    </message>
    <message>
        <source>How many pictures the grid is wide, and high.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>网格横向和纵向的图片数。</translation>
    </message>
    <message>
        <source>Decoded picture</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>解码图片</translation>
    </message>
    <message>
        <source>The picture under the probe, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>探针处的图片，存为 PNG。</translation>
    </message>
    <message>
        <source>Manifold grid</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>流形网格</translation>
    </message>
    <message>
        <source>Decoded pictures over the latent plane, even in the prior&apos;s probability, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>潜平面上的解码图片，按先验概率均匀分布，存为 PNG。</translation>
    </message>
    <message>
        <source>Map picture</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>地图图片</translation>
    </message>
    <message>
        <source>The map as it is on the screen, as PNG.</source>
        <extracomment>latentlab/export/catalogue.py</extracomment>
        <translation>屏幕上显示的地图，存为 PNG。</translation>
    </message>
    <message>
        <source>{1}: {2} is written as {3}.</source>
        <extracomment>latentlab/export/endings.py; {1} is path; {2} is what; {3} is &apos; or &apos;.join(&apos;, &apos;.join(endings).rsplit(&apos;, &apos;, 1))</extracomment>
        <translation>{1}：{2}应写为 {3}。</translation>
    </message>
    <message>
        <source>validation/{1}</source>
        <extracomment>latentlab/export/events.py; {1} is name.removeprefix(VALIDATION)</extracomment>
        <translation>validation/{1}</translation>
    </message>
    <message>
        <source>training/{1}</source>
        <extracomment>latentlab/export/events.py; {1} is name</extracomment>
        <translation>training/{1}</translation>
    </message>
    <message>
        <source>Cannot write events to {1}: {2}.</source>
        <extracomment>latentlab/export/events.py; {1} is self.folder; {2} is error.strerror or error</extracomment>
        <translation>无法将事件写入 {1}：{2}。</translation>
    </message>
    <message>
        <source>events.out.tfevents.{1}.{2}.{3}</source>
        <extracomment>latentlab/export/events.py; {1} is int(self._begun); {2} is self.name; {3} is number</extracomment>
        <translation>events.out.tfevents.{1}.{2}.{3}</translation>
    </message>
    <message>
        <source>{1}, for print: PDF, SVG or PNG.</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is words</extracomment>
        <translation type="vanished">{1}，用于印刷：PDF、SVG 或 PNG。</translation>
    </message>
    <message>
        <source>figure-{1}</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation>figure-{1}</translation>
    </message>
    <message>
        <source>Figure of the {1}</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation type="vanished">{1}的图</translation>
    </message>
    <message>
        <source>{1}.pdf</source>
        <extracomment>latentlab/export/figures/catalogue.py; {1} is name</extracomment>
        <translation>{1}.pdf</translation>
    </message>
    <message>
        <source>The rows with what lies behind and over them, axes in latent units and a legend</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">各行及其背景和叠加层，坐标轴为潜单位，附图例</translation>
    </message>
    <message>
        <source>ELBO, reconstruction and KL of the run</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">运行的 ELBO、重建和 KL</translation>
    </message>
    <message>
        <source>The decoded frames of the paths, a line each</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">各路径的解码帧，每条路径一行</translation>
    </message>
    <message>
        <source>A line of decoded frames for each latent dimension</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">每个潜维度一行解码帧</translation>
    </message>
    <message>
        <source>What a grid over the prior decodes to</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">先验上的网格解码出的内容</translation>
    </message>
    <message>
        <source>The samples that were drawn last</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">最近抽取的样本</translation>
    </message>
    <message>
        <source>The posterior of the row that was looked at last</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">最近查看的行的后验</translation>
    </message>
    <message>
        <source>This run&apos;s map beside the other&apos;s, and what both have measured</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation type="vanished">本次运行的地图与另一运行的并列，以及两者的测量值</translation>
    </message>
    <message>
        <source>Whether selected rows stand out, with a line between both places.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>选中的行是否突出显示，并用线连接其两处位置。</translation>
    </message>
    <message>
        <source>Whether what both runs have measured stands below.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>是否在下方列出两次运行的测量值。</translation>
    </message>
    <message>
        <source>A row lies {1} from itself (median of {2}).</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is np.median(found.displacement); {2} is len(found.rows)</extracomment>
        <translation>每行与自身的距离为 {1}（{2} 行的中位数）。</translation>
    </message>
    <message>
        <source>{1} % of near neighbours are the same, {2} % by chance.</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is 100 * found.share; {2} is 100 * found.chance</extracomment>
        <translation>近邻相同的占 {1} %，随机时为 {2} %。</translation>
    </message>
    <message>
        <source>No other run is compared with this one. Nothing was written.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>没有与此运行比较的其他运行。未写入任何内容。</translation>
    </message>
    <message>
        <source>This run</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>{1} and {2} ({3})</source>
        <extracomment>latentlab/export/figures/comparison.py; {1} is here; {2} is there; {3} is shift</extracomment>
        <translation>{1} 与 {2}（{3}）</translation>
    </message>
    <message>
        <source>What the curves go by.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>曲线的横轴。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Share of the value before in each value of the training curve, which is then drawn over its own values; 0 leaves it as it is.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>训练曲线每个值中前一值所占的比例，平滑曲线绘于原值之上；0 表示不平滑。</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>对数轴</translation>
    </message>
    <message>
        <source>Whether the horizontal axis is logarithmic.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>横轴是否为对数。</translation>
    </message>
    <message>
        <source>This run has no curves yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>此运行还没有曲线。未写入任何内容。</translation>
    </message>
    <message>
        <source>{1}-training</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-training</translation>
    </message>
    <message>
        <source>{1}-raw</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-raw</translation>
    </message>
    <message>
        <source>{1}-held-out</source>
        <extracomment>latentlab/export/figures/curves.py; {1} is name</extracomment>
        <translation>{1}-held-out</translation>
    </message>
    <message>
        <source>Rows along each side</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>每边的行数</translation>
    </message>
    <message>
        <source>How many the grid is wide, and high.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>网格的宽和高各多少张。</translation>
    </message>
    <message>
        <source>Samples in each line.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>每行的样本数。</translation>
    </message>
    <message>
        <source>How they were drawn</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>Whether a line below says it.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>是否在下方用一行说明。</translation>
    </message>
    <message>
        <source>(the others 0)</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>（其余为 0）</translation>
    </message>
    <message>
        <source>(the others fixed)</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>（其余固定）</translation>
    </message>
    <message>
        <source>No samples of this run were drawn yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>尚未从此运行抽取样本。未写入任何内容。</translation>
    </message>
    <message>
        <source>as suits their number</source>
        <extracomment>latentlab/export/figures/grids.py</extracomment>
        <translation>按数量而定</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>not selected</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>未选中</translation>
    </message>
    <message>
        <source>upper right</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>upper right</translation>
    </message>
    <message>
        <source>lower center</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>lower center</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>latentlab/export/figures/legend.py</extracomment>
        <translation>无值</translation>
    </message>
    <message>
        <source>What lies behind the rows.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>行的背景内容。</translation>
    </message>
    <message>
        <source>Axes</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Axes with numbers, a bar of a length in latent units, or neither.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>带数字的坐标轴、以潜单位计的比例尺，或都不要。</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>图例</translation>
    </message>
    <message>
        <source>Where it says what colours stand for.</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>说明各颜色含义的位置。</translation>
    </message>
    <message>
        <source>Probe</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>Whether the probe is marked.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>是否标出探针。</translation>
    </message>
    <message>
        <source>Paths</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Whether paths and their waypoints are drawn.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>是否绘制路径及其途经点。</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Whether rows that are not selected are grey, where some are selected.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>有行被选中时，未选中的行是否显示为灰色。</translation>
    </message>
    <message>
        <source>The name of each class where it is densest.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>在每个类别最密集处写出其名称。</translation>
    </message>
    <message>
        <source>Around half and nine tenths of each class.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>围绕每个类别的一半和十分之九。</translation>
    </message>
    <message>
        <source>The model&apos;s Gaussians</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>模型的高斯分布</translation>
    </message>
    <message>
        <source>Components, targets and fits, at 1 and 2 σ.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>分量、目标和拟合，取 1 和 2 σ。</translation>
    </message>
    <message>
        <source>Part in sight</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>可见部分</translation>
    </message>
    <message>
        <source>Left, right, bottom and top of the plane; automatic: all rows.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>平面的左、右、下、上；自动：所有行。</translation>
    </message>
    <message>
        <source>Size of dots</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>点的大小</translation>
    </message>
    <message>
        <source>Diameter of a row&apos;s dot in millimetres; automatic: the more rows, the smaller.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>行的点的直径（毫米）；自动：行越多点越小。</translation>
    </message>
    <message>
        <source>in z</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>z 空间</translation>
    </message>
    <message>
        <source>{1} units</source>
        <extracomment>latentlab/export/figures/map.py; {1} is embedding.plane.names[0].split()[0]</extracomment>
        <translation>{1} 单位</translation>
    </message>
    <message>
        <source>in x</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>x 空间</translation>
    </message>
    <message>
        <source>offset points</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>offset points</translation>
    </message>
    <message>
        <source>The part in sight is four numbers: left, right, bottom, top, each pair ascending. Nothing was written.</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>可见部分是四个数：左、右、下、上，每对递增。未写入任何内容。</translation>
    </message>
    <message>
        <source>means</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>均值</translation>
    </message>
    <message>
        <source>loadings</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>载荷</translation>
    </message>
    <message>
        <source>noise</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>axes</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>scale bar</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>The mode {1} is carried to y = {2}, where p(y) is highest too:</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is mode; {2} is moved</extracomment>
        <translation>众数 {1} 移至 y = {2}，p(y) 在那里也最高：</translation>
    </message>
    <message>
        <source>epoch</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>step</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>步</translation>
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
        <translation>自动</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>below</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>下方</translation>
    </message>
    <message>
        <source>by how many there are</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>按数量而定</translation>
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
        <translation>图例在旁</translation>
    </message>
    <message>
        <source>legend below</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>图例在下</translation>
    </message>
    <message>
        <source>{1}, {2} rows; {3}, step {4}</source>
        <extracomment>latentlab/export/figures/page.py; {1} is data.name; {2} is len(data); {3} is record.model; {4} is record.step</extracomment>
        <translation>{1}，{2} 行；{3}，第 {4} 步</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>a figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>LatentLab figure</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>LatentLab 图</translation>
    </message>
    <message>
        <source>LatentLab {1}</source>
        <extracomment>latentlab/export/figures/page.py; {1} is __version__</extracomment>
        <translation>LatentLab {1}</translation>
    </message>
    <message>
        <source>Exhibit</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Exhibit</translation>
    </message>
    <message>
        <source>Software</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Creator</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Subject</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Keywords</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>Keywords</translation>
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
        <translation>ELBO {1}；最优 q 的 ELBO {2}；log p(x) {3} ± {4}</translation>
    </message>
    <message>
        <source>amortisation gap {1}, approximation gap {2} nats ({3}{4})</source>
        <extracomment>latentlab/export/figures/posterior.py; {1} is lost; {2} is rest; {3} is found.method; {4} is sure</extracomment>
        <translation>摊销差距 {1}，近似差距 {2} 奈特（{3}{4}）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>latentlab/export/figures/comparison.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Whether the ELBO, the evidence and the two parts of the gap stand below.</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>是否在下方列出 ELBO、证据和差距的两部分。</translation>
    </message>
    <message>
        <source>not to be trusted</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>不可信</translation>
    </message>
    <message>
        <source>No row&apos;s posterior was looked at yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>尚未查看任何行的后验。未写入任何内容。</translation>
    </message>
    <message>
        <source>true posterior, {1} %</source>
        <extracomment>latentlab/export/figures/posterior.py; {1} is shares</extracomment>
        <translation>真实后验，{1} %</translation>
    </message>
    <message>
        <source>the encoder’s q, 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>编码器的 q，2 σ</translation>
    </message>
    <message>
        <source>the best Gaussian q, 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>最优高斯 q，2 σ</translation>
    </message>
    <message>
        <source>mean ± 2 σ</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>均值 ± 2 σ</translation>
    </message>
    <message>
        <source>the encoder’s q</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>编码器的 q</translation>
    </message>
    <message>
        <source>the best Gaussian q</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>最优高斯 q</translation>
    </message>
    <message>
        <source>Made for</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>The width of one column, or of two, of a journal.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>期刊的单栏或双栏宽度。</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width in millimetres, where it is another than the journal&apos;s.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>宽度（毫米），与期刊宽度不同时填写。</translation>
    </message>
    <message>
        <source>Height</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height in millimetres; automatic: what its content asks for.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>高度（毫米）；自动：按内容而定。</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark; colour-blind gives classes colours that all eyes can tell apart, and shapes.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>浅色或深色；色盲：各类别使用任何人都能区分的颜色和形状。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Pixels per inch, of a PNG and of what is pixels in a PDF or SVG.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>PNG 以及 PDF 或 SVG 中位图部分的每英寸像素数。</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>What stands above the figure; nothing where empty.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>图上方的文字；空则无。</translation>
    </message>
    <message>
        <source>What stands below the figure; nothing where empty.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>图下方的文字；空则无。</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Size of labels in points; no text is smaller than 6.</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>标签的磅值；任何文字不小于 6。</translation>
    </message>
    <message>
        <source>{1} mm at {2} DPI are more than {3} pixels a side: choose a smaller size or resolution. Nothing was written.</source>
        <extracomment>latentlab/export/figures/settings.py; {1} is max(self.width_mm, self.height or 0.0); {2} is self.dpi; {3} is MOST_PIXELS</extracomment>
        <translation>{1} mm、{2} DPI 超过每边 {3} 像素：请选择更小的尺寸或分辨率。未写入任何内容。</translation>
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
        <translation>期刊规定</translation>
    </message>
    <message>
        <source>mm</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>mm</translation>
    </message>
    <message>
        <source>as its content asks</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>按内容而定</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>colour-blind</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>色盲</translation>
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
        <translation>条形，从左到右：{1}。</translation>
    </message>
    <message>
        <source>through the data</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>沿数据</translation>
    </message>
    <message>
        <source>All paths</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>A line for each path; else for the one at hand alone.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>每条路径一行；否则只绘当前路径。</translation>
    </message>
    <message>
        <source>Pictures in each line.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>每行的图片数。</translation>
    </message>
    <message>
        <source>Reach</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>范围</translation>
    </message>
    <message>
        <source>How far each dimension goes to both sides of 0.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>每个维度向 0 两侧延伸多远。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>维度</translation>
    </message>
    <message>
        <source>The most telling so many.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>取信息量最大的若干个。</translation>
    </message>
    <message>
        <source>No path is known yet. Nothing was written.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>尚无路径。未写入任何内容。</translation>
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
        <translation>路径影片</translation>
    </message>
    <message>
        <source>The decoded way along the path: a film as GIF, APNG, WebP or MP4, or a strip of pictures as PNG.</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>沿路径的解码过程：GIF、APNG、WebP 或 MP4 影片，或 PNG 图片条。</translation>
    </message>
    <message>
        <source>Training film</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>训练影片</translation>
    </message>
    <message>
        <source>The map at each snapshot of the training, as GIF, APNG, WebP or MP4.</source>
        <extracomment>latentlab/export/films/catalogue.py</extracomment>
        <translation>训练各快照时的地图，存为 GIF、APNG、WebP 或 MP4。</translation>
    </message>
    <message>
        <source>&lt;x:xmpmeta xmlns:x=&quot;adobe:ns:meta/&quot;&gt;&lt;rdf:RDF xmlns:rdf=&quot;http://www.w3.org/1999/02/22-rdf-syntax-ns#&quot;&gt;&lt;rdf:Description xmlns:dc=&quot;http://purl.org/dc/elements/1.1/&quot;&gt;&lt;dc:description&gt;{1}&lt;/dc:description&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;</source>
        <extracomment>latentlab/export/films/containers.py</extracomment>
        <translation>&lt;x:xmpmeta xmlns:x=&quot;adobe:ns:meta/&quot;&gt;&lt;rdf:RDF xmlns:rdf=&quot;http://www.w3.org/1999/02/22-rdf-syntax-ns#&quot;&gt;&lt;rdf:Description xmlns:dc=&quot;http://purl.org/dc/elements/1.1/&quot;&gt;&lt;dc:description&gt;{1}&lt;/dc:description&gt;&lt;/rdf:Description&gt;&lt;/rdf:RDF&gt;&lt;/x:xmpmeta&gt;</translation>
    </message>
    <message>
        <source>{1} of {2}:  ({3})</source>
        <extracomment>latentlab/export/films/path.py; {1} is number + 1; {2} is len(self); {3} is told</extracomment>
        <translation>{1} / {2}：（{3}）</translation>
    </message>
    <message>
        <source>A film has from 2 to {1} frames, not {2}.</source>
        <extracomment>latentlab/export/films/path.py; {1} is MOST_FRAMES; {2} is len(frames)</extracomment>
        <translation>影片有 2 到 {1} 帧，而不是 {2} 帧。</translation>
    </message>
    <message>
        <source>The longer side of the picture; a caption comes on top. Odd sizes become even.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>图片的长边；题注另加于上。奇数尺寸变为偶数。</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>How fast it plays; a GIF plays at most 50.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>播放速度；GIF 最多 50。</translation>
    </message>
    <message>
        <source>There and back</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>往返</translation>
    </message>
    <message>
        <source>After the last frame it goes back to the first one.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>到最后一帧后返回第一帧。</translation>
    </message>
    <message>
        <source>Begin again at the end</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>循环播放</translation>
    </message>
    <message>
        <source>Of a GIF, APNG or WebP; of an MP4 the player decides.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>适用于 GIF、APNG 或 WebP；MP4 由播放器决定。</translation>
    </message>
    <message>
        <source>Caption</source>
        <extracomment>latentlab/export/figures/settings.py</extracomment>
        <translation>题注</translation>
    </message>
    <message>
        <source>Below each frame, where along the way it is.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>在每帧下方标出其在路径上的位置。</translation>
    </message>
    <message>
        <source>Pictures from the first waypoint to the last.</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>从第一个到最后一个途经点的图片数。</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>深色底</translation>
    </message>
    <message>
        <source>Of rows that are no pictures, which are drawn as bars.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>用于绘成条形的非图片行。</translation>
    </message>
    <message>
        <source>The longer side of the map; a caption comes on top. Odd sizes become even.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>地图的长边；题注另加于上。奇数尺寸变为偶数。</translation>
    </message>
    <message>
        <source>Snapshots a second</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>每秒快照数</translation>
    </message>
    <message>
        <source>How fast it plays.</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>播放速度。</translation>
    </message>
    <message>
        <source>pixels</source>
        <extracomment>latentlab/export/films/settings.py</extracomment>
        <translation>像素</translation>
    </message>
    <message>
        <source>step {1}   epoch {2}</source>
        <extracomment>latentlab/export/films/training.py; {1} is snapshot.step; {2} is epoch_words(snapshot.epoch)</extracomment>
        <translation>步 {1}   轮次 {2}</translation>
    </message>
    <message>
        <source>a film</source>
        <extracomment>latentlab/export/films/path.py</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>A film needs at least one frame.</source>
        <extracomment>latentlab/export/films/writing.py</extracomment>
        <translation>影片至少需要一帧。</translation>
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
        <translation>{1}：{2} 每边最多 {3} 像素，而此图片有 {4}。请选择以 .png 结尾的名称。</translation>
    </message>
    <message>
        <source>A grid must be from 1 to 200 pictures wide, not {1}.</source>
        <extracomment>latentlab/export/images.py; {1} is side</extracomment>
        <translation>网格宽度必须为 1 到 200 张图片，而不是 {1}。</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>The decoder gives the mean of p(x|z), the encoder μ and log σ² of q(z|x). A .zip has both.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>解码器给出 p(x|z) 的均值，编码器给出 q(z|x) 的 μ 和 log σ²。.zip 含两者。</translation>
    </message>
    <message>
        <source>Variance</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>方差</translation>
    </message>
    <message>
        <source>Whether the decoder gives the variance of p(x|z) too.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>解码器是否也给出 p(x|z) 的方差。</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>a module</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>模块</translation>
    </message>
    <message>
        <source>Model weights</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>模型权重</translation>
    </message>
    <message>
        <source>The weights as safetensors, and beside them a card that says what they are.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>存为 safetensors 的权重，附说明卡片。</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>Encoder or decoder for onnxruntime and its kin; both and their card in a .zip.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>供 onnxruntime 等使用的编码器或解码器；两者及其卡片存于一个 .zip。</translation>
    </message>
    <message>
        <source>Plain torch module</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>纯 torch 模块</translation>
    </message>
    <message>
        <source>Encoder and decoder as one short Python file that needs torch alone, and its tensors beside it.</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>编码器和解码器存为一个只需 torch 的简短 Python 文件，张量附于其旁。</translation>
    </message>
    <message>
        <source>test</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>testing</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>val</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>validation</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>验证</translation>
    </message>
    <message>
        <source>This model finds q of a row by a search, and no function encodes: it has no encoder to write. Its decoder can be.</source>
        <extracomment>latentlab/export/models/graphs.py</extracomment>
        <translation>此模型通过搜索求得每行的 q，没有用于编码的函数：没有可写出的编码器。解码器可以写出。</translation>
    </message>
    <message>
        <source>What would be written differs from the model by {1} on {2} rows: part of it is computed outside torch. Nothing was written.</source>
        <extracomment>latentlab/export/models/graphs.py; {1} is apart; {2} is len(some)</extracomment>
        <translation>将写出的内容在 {2} 行上与模型相差 {1}：其中一部分在 torch 之外计算。未写入任何内容。</translation>
    </message>
    <message>
        <source>This model cannot be written as a graph of tensors ({1}). Nothing was written.</source>
        <extracomment>latentlab/export/models/graphs.py; {1} is told</extracomment>
        <translation>此模型无法写成张量图（{1}）。未写入任何内容。</translation>
    </message>
    <message>
        <source>BOOL</source>
        <extracomment>latentlab/export/models/safetensors.py</extracomment>
        <translation>BOOL</translation>
    </message>
    <message>
        <source>This model computes in a way that cannot be written down as one graph ({1}). Nothing was written.</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>此模型的计算方式无法写成一个图（{1}）。未写入任何内容。</translation>
    </message>
    <message>
        <source>{1} of {2} rows and {3} of {4}</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is first; {2} is SIZES[0]; {3} is second; {4} is SIZES[1]</extracomment>
        <translation>{2} 行为 {1}，{4} 行为 {3}</translation>
    </message>
    <message>
        <source>a constant that depends on the number of rows</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>取决于行数的常数</translation>
    </message>
    <message>
        <source>other steps for other numbers of rows</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>行数不同则步骤不同</translation>
    </message>
    <message>
        <source>{1} with {2}</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is name; {2} is &apos;, &apos;.join(odd or kwargs)</extracomment>
        <translation>{1}，带 {2}</translation>
    </message>
    <message>
        <source>rows or values chosen by what they are</source>
        <extracomment>latentlab/export/models/tracing.py</extracomment>
        <translation>按取值选出的行或值</translation>
    </message>
    <message>
        <source>{1} works in place</source>
        <extracomment>latentlab/export/models/tracing.py; {1} is name</extracomment>
        <translation>{1} 就地运算</translation>
    </message>
    <message>
        <source>a page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>页面</translation>
    </message>
    <message>
        <source>a script</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>脚本</translation>
    </message>
    <message>
        <source>a notebook</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Report page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>The run on one HTML page, without a network: data, model, curves, map, pictures, figures with errors, health, and how it was made.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>将运行写成一个无需网络的 HTML 页面：数据、模型、曲线、地图、图片、带误差的数值、健康状况以及制作方式。</translation>
    </message>
    <message>
        <source>Explorer page</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>浏览页面</translation>
    </message>
    <message>
        <source>The map as one HTML file for any browser, without a network: point at rows, drag the probe, and the page decodes it.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>将地图写成任何浏览器均可打开、无需网络的 HTML 文件：指向行、拖动探针，页面即行解码。</translation>
    </message>
    <message>
        <source>Python script</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>Python 脚本</translation>
    </message>
    <message>
        <source>Lines of Python that do it again without the window.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>不用窗口即可重做的 Python 代码。</translation>
    </message>
    <message>
        <source>Notebook</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>A Jupyter notebook that does it again, told in words.</source>
        <extracomment>latentlab/export/pages/catalogue.py</extracomment>
        <translation>可重做并附文字说明的 Jupyter 笔记本。</translation>
    </message>
    <message>
        <source>What was not measured yet of the run (its figures on held-out rows, its health) is measured for the report.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>运行中尚未测量的内容（留出行上的数值、健康状况）将为报告测量。</translation>
    </message>
    <message>
        <source>Reconstructions</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>重建</translation>
    </message>
    <message>
        <source>So many held-out rows beside what they are reconstructed as.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>与其重建并列的留出行数。</translation>
    </message>
    <message>
        <source>At most so many of the rows on the map, spread evenly.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>地图上的行数上限，均匀抽取。</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>The file is at most so large: fewer rows have a picture, then fewer rows are in it.</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>文件大小上限：先减少带图片的行，再减少所含的行。</translation>
    </message>
    <message>
        <source>X_latent</source>
        <extracomment>latentlab/export/tables/anndata.py</extracomment>
        <translation>X_latent</translation>
    </message>
    <message>
        <source>{1} (data)</source>
        <extracomment>latentlab/export/tables/anndata.py; {1} is name</extracomment>
        <translation>{1}（数据）</translation>
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
        <translation>选中的行。</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>The probe&apos;s place, places along the path, a grid over the latent plane, or the reconstructions of the data&apos;s rows, all or selected.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>探针的位置、沿路径的位置、潜平面上的网格，或数据行（全部或选中）的重建。</translation>
    </message>
    <message>
        <source>Frames</source>
        <extracomment>latentlab/export/figures/strips.py</extracomment>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Places along the path.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>沿路径的位置数。</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>边长</translation>
    </message>
    <message>
        <source>Places along each side of the grid.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>网格每边的位置数。</translation>
    </message>
    <message>
        <source>a log of events</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>事件日志</translation>
    </message>
    <message>
        <source>Embedding table</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>嵌入表</translation>
    </message>
    <message>
        <source>Every row&apos;s place in latent space with its name, label, part, and what is chosen beside.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>每行在潜空间中的位置，附名称、标签、部分及另选内容。</translation>
    </message>
    <message>
        <source>The selected rows&apos; places, names and labels, and what is chosen beside.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>选中行的位置、名称和标签，及另选内容。</translation>
    </message>
    <message>
        <source>TensorBoard projector</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>TensorBoard projector</translation>
    </message>
    <message>
        <source>Vectors, metadata and a sprite, for the projector of TensorBoard.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>供 TensorBoard projector 使用的向量、元数据和拼图。</translation>
    </message>
    <message>
        <source>Decoded values</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>解码值</translation>
    </message>
    <message>
        <source>What places or rows decode to, by name and in the units of the data.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>各位置或行的解码结果，附名称，以数据的单位计。</translation>
    </message>
    <message>
        <source>Every curve of the run, with step, epoch and seconds.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>运行的所有曲线，附步、轮次和秒。</translation>
    </message>
    <message>
        <source>Runs table</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>运行表</translation>
    </message>
    <message>
        <source>All that was measured of each run on these data.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>在这些数据上对各次运行测得的全部结果。</translation>
    </message>
    <message>
        <source>TensorBoard events</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>TensorBoard 事件</translation>
    </message>
    <message>
        <source>Every curve of the run, for TensorBoard.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>运行的所有曲线，供 TensorBoard 使用。</translation>
    </message>
    <message>
        <source>There is no path, or it is still being found: a path needs two waypoints. Nothing was written.</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>没有路径，或仍在求取：路径需要两个途经点。未写入任何内容。</translation>
    </message>
    <message>
        <source>probe</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>探针</translation>
    </message>
    <message>
        <source>path</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>grid</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>网格</translation>
    </message>
    <message>
        <source>An embedding of {1} rows needs as many places, not {2} and {3}.</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is len(rows); {2} is len(z); {3} is len(plane)</extracomment>
        <translation>{1} 行的嵌入需要同样多的位置，而不是 {2} 和 {3}。</translation>
    </message>
    <message>
        <source>{1} has no column {2}.</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is data.name; {2} is name</extracomment>
        <translation>{1} 没有列 {2}。</translation>
    </message>
    <message>
        <source>sd{1}</source>
        <extracomment>latentlab/export/tables/embedded.py; {1} is i + 1</extracomment>
        <translation>sd{1}</translation>
    </message>
    <message>
        <source>an embedding</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>嵌入</translation>
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
        <translation>表格</translation>
    </message>
    <message>
        <source>USO</source>
        <extracomment>latentlab/export/tables/arrow.py</extracomment>
        <translation>USO</translation>
    </message>
    <message>
        <source>All rows of the data, or those that are selected.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>数据的所有行，或选中的行。</translation>
    </message>
    <message>
        <source>The standard deviations of q(z|x), where that is a Gaussian.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>q(z|x) 为高斯分布时的标准差。</translation>
    </message>
    <message>
        <source>The coordinates on the plane that the map shows.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>地图所示平面上的坐标。</translation>
    </message>
    <message>
        <source>Every column of the data.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>数据的所有列。</translation>
    </message>
    <message>
        <source>Selections</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Whether a row is selected, now and in each selection that is kept.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>行是否选中：当前选择以及保留的各个选择。</translation>
    </message>
    <message>
        <source>ELBO, reconstruction and KL of each row, over 8 draws of q.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>每行的 ELBO、重建和 KL，取 q 的 8 次抽样。</translation>
    </message>
    <message>
        <source>Evidence of each row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>每行的证据</translation>
    </message>
    <message>
        <source>log p(x) with its standard error, and the outlier score, which is −log p(x): as far as it was measured (Select ▸ Outliers), or of every row now, which takes long.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>log p(x) 及其标准误，以及离群得分 −log p(x)：已测量的部分（选择 ▸ 离群行），或现在测量每一行（耗时较长）。</translation>
    </message>
    <message>
        <source>Of the evidence of a row, where it is sampled.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>行的证据以抽样求得时的抽样数。</translation>
    </message>
    <message>
        <source>No row is selected. Select some, or export all. Nothing was written.</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>未选中任何行。请选择若干行，或导出全部。未写入任何内容。</translation>
    </message>
    <message>
        <source>selection {1}</source>
        <extracomment>latentlab/export/tables/placing.py; {1} is name</extracomment>
        <translation>选择 {1}</translation>
    </message>
    <message>
        <source>A {1} has no ELBO of single rows: log p(x) is known without one, or all rows share one q. Choose their evidence instead. Nothing was written.</source>
        <extracomment>latentlab/export/tables/placing.py; {1} is model.name</extracomment>
        <translation>{1} 没有单行的 ELBO：log p(x) 无需它即可得知，或所有行共用一个 q。请改选其证据。未写入任何内容。</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>selected</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>选中</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>已测量</translation>
    </message>
    <message>
        <source>every row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>每一行</translation>
    </message>
    <message>
        <source>{1}: a projector is written as .zip, or as a folder whose name has no ending.</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is path</extracomment>
        <translation>{1}：projector 写为 .zip，或名称不带扩展名的文件夹。</translation>
    </message>
    <message>
        <source>sprite { image_path: &quot;sprite.png&quot; {1} }</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is dims</extracomment>
        <translation>sprite { image_path: &quot;sprite.png&quot; {1} }</translation>
    </message>
    <message>
        <source>Cannot write {1}: {2}. Choose another name.</source>
        <extracomment>latentlab/export/tables/projector.py; {1} is path; {2} is error.strerror</extracomment>
        <translation>无法写入 {1}：{2}。请选择其他名称。</translation>
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
        <translation>模块“latentlab.gui.app”没有属性 {1}</translation>
    </message>
    <message>
        <source>Copied as Python.</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>已复制为 Python。</translation>
    </message>
    <message>
        <source>The data file of {1}</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1} 的数据文件</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Import a data file</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>导入数据文件</translation>
    </message>
    <message>
        <source>Open a data folder</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Open a session</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Save the model without its rows</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>保存不含行的模型</translation>
    </message>
    <message>
        <source>{1}-model.h5</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1}-model.h5</translation>
    </message>
    <message>
        <source>Save the session with its rows</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>保存含行的会话</translation>
    </message>
    <message>
        <source>{1}-with-rows.h5</source>
        <extracomment>latentlab/gui/app/asking.py; {1} is self.lab.data.name</extracomment>
        <translation>{1}-with-rows.h5</translation>
    </message>
    <message>
        <source>Looking for unsaved work</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>正在查找未保存的工作</translation>
    </message>
    <message>
        <source>Removing what was kept of it</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>正在删除其保留内容</translation>
    </message>
    <message>
        <source>Lo&amp;g to TensorBoard…</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>记录到 TensorBoard(&amp;G)…</translation>
    </message>
    <message>
        <source>Write the curves to event files in a folder as it trains</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>训练时将曲线写入文件夹中的事件文件</translation>
    </message>
    <message>
        <source>Made of {1} ({2} rows) and the {3} at step {4}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is lab.data.name; {2} is len(lab.data); {3} is lab.decoder.name; {4} is step</extracomment>
        <translation>由 {1}（{2} 行）和第 {4} 步的 {3} 制成。</translation>
    </message>
    <message>
        <source>beside it, as its name and .commands.json</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation type="vanished">在其旁，名为其名称加 .commands.json</translation>
    </message>
    <message>
        <source>{1} The {2} commands that led there are written {3}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is made; {2} is commands; {3} is where</extracomment>
        <translation type="vanished">{1} 得出它的 {2} 条命令写在{3}。</translation>
    </message>
    <message>
        <source>RGBA</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>RGBA</translation>
    </message>
    <message>
        <source>in the file, or, of plain text, {1}</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is beside</extracomment>
        <translation type="vanished">文件中；若为纯文本，则{1}</translation>
    </message>
    <message>
        <source>{1}.png</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is re.sub(&apos;[^a-z0-9]+&apos;, &apos;-&apos;, title.lower()).strip(&apos;-&apos;)</extracomment>
        <translation>{1}.png</translation>
    </message>
    <message>
        <source>Cannot write {1}.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is path</extracomment>
        <translation>无法写入 {1}。</translation>
    </message>
    <message>
        <source>Data ({1} *ubyte);;All files (*)</source>
        <extracomment>latentlab/gui/app/files.py; {1} is &apos; &apos;.join((f&apos;*{ending}&apos; for ending in suffixes()))</extracomment>
        <translation>数据 ({1} *ubyte);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Downloading {1}</source>
        <extracomment>latentlab/gui/app/files.py; {1} is download.title</extracomment>
        <translation>正在下载 {1}</translation>
    </message>
    <message>
        <source>Save the session</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Nothing about how these data are prepared can be chosen.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>这些数据的预处理没有可选项。</translation>
    </message>
    <message>
        <source>The clipboard is empty; copy a file or the rows of a table first.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>剪贴板为空；请先复制文件或表格的行。</translation>
    </message>
    <message>
        <source>Not saved, so what was to follow was not done.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>未保存，因此后续操作未执行。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>The clipboard holds neither a file nor the rows of a table; copy one of them first.</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>剪贴板中既无文件也无表格的行；请先复制其一。</translation>
    </message>
    <message>
        <source>Then click on anything; press it again to ask what has the focus</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>然后点击任意处；再按一次则询问具有焦点的对象</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find and do anything by a few letters</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>键入几个字母即可查找并执行任何操作</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>文档(&amp;D)</translation>
    </message>
    <message>
        <source>What it says of the panel that has the focus</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>关于当前焦点所在面板的说明</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>术语表(&amp;G)</translation>
    </message>
    <message>
        <source>Every word of the field in plain sentences</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>用通俗语句解释本领域的每个词</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>按键与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>What the mouse does, and every key</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>鼠标的用法和全部按键</translation>
    </message>
    <message>
        <source>&amp;Tours</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>软件包(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;About LatentLab</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>关于 LatentLab(&amp;A)</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>按键与鼠标</translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>软件包</translation>
    </message>
    <message>
        <source>What installed packages bring to LatentLab</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>已安装的软件包为 LatentLab 带来的内容</translation>
    </message>
    <message>
        <source>Its version and what is beneath</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>其版本和底层组件</translation>
    </message>
    <message>
        <source>Map</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>latentlab: ended from outside; the next start offers what was not saved.</source>
        <extracomment>latentlab/gui/app/leaving.py</extracomment>
        <translation>latentlab：被外部终止；下次启动时将提供未保存的内容。</translation>
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
        <translation>{1}（{2} 分钟{3}）</translation>
    </message>
    <message>
        <source>step {1} of {2}</source>
        <extracomment>latentlab/gui/app/lecturing.py; {1} is at + 1; {2} is len(tour.steps)</extracomment>
        <translation>第 {1} 步，共 {2} 步</translation>
    </message>
    <message>
        <source>Of data on disk the map shows some: place and draw every row, in the background</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数据在磁盘上时地图只显示部分行：在后台放置并绘制每一行</translation>
    </message>
    <message>
        <source>The next background of the list above the map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>地图上方列表中的下一个背景</translation>
    </message>
    <message>
        <source>Search for its best q, and measure what its ELBO lacks of log p(x)</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>搜索其最优 q，并测量其 ELBO 与 log p(x) 之差</translation>
    </message>
    <message>
        <source>Equal changes of the decoded picture, or steps in z</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>解码图片的等量变化，或 z 的等步长</translation>
    </message>
    <message>
        <source>The same waypoints, joined in another way</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>途经点不变，改变连接方式</translation>
    </message>
    <message>
        <source>Decoded draws, from where the Samples panel says</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>解码的抽样，起点由“样本”面板指定</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show every row</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>显示每一行</translation>
    </message>
    <message>
        <source>Place all ro&amp;ws</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>放置所有行(&amp;W)</translation>
    </message>
    <message>
        <source>Put the probe at the prior&apos;s mean</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>将探针置于先验的均值</translation>
    </message>
    <message>
        <source>Probe to the &amp;centre</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>探针移到中心(&amp;C)</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>平面(&amp;P)</translation>
    </message>
    <message>
        <source>The next plane of the list above the map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>地图上方列表中的下一个平面</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>下一个(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look at the nearest row&apos;s posterior</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>查看最近行的后验(&amp;L)</translation>
    </message>
    <message>
        <source>Colour by the ne&amp;xt column</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>按下一列着色(&amp;X)</translation>
    </message>
    <message>
        <source>What the colours stand for</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>Colour b&amp;y component</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>按分量着色(&amp;Y)</translation>
    </message>
    <message>
        <source>Else by label</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>否则按标签</translation>
    </message>
    <message>
        <source>Colours of n&amp;umbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数值颜色(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add waypoint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>添加途经点(&amp;A)</translation>
    </message>
    <message>
        <source>Add the probe&apos;s place to the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>将探针的位置加入路径</translation>
    </message>
    <message>
        <source>&amp;Remove last waypoint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>移除末尾途经点(&amp;R)</translation>
    </message>
    <message>
        <source>Shorten the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>缩短路径</translation>
    </message>
    <message>
        <source>C&amp;lear the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>清空路径(&amp;L)</translation>
    </message>
    <message>
        <source>Remove all waypoints</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>移除所有途经点</translation>
    </message>
    <message>
        <source>&amp;Play the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>播放路径(&amp;P)</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Move the probe along the path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>沿路径移动探针</translation>
    </message>
    <message>
        <source>Constant p&amp;erceptual speed</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>恒定感知速度(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>新建路径(&amp;N)</translation>
    </message>
    <message>
        <source>One more path beside this one</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>在此路径之外再添一条</translation>
    </message>
    <message>
        <source>Cop&amp;y path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>复制路径(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove pat&amp;h</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>移除路径(&amp;H)</translation>
    </message>
    <message>
        <source>Random wal&amp;k</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>随机游走(&amp;K)</translation>
    </message>
    <message>
        <source>A path that follows the data, from the probe on</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>从探针出发、沿数据延伸的路径</translation>
    </message>
    <message>
        <source>Book&amp;mark this place</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>为此处加书签(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the probe&apos;s place</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>保留探针的位置</translation>
    </message>
    <message>
        <source>&amp;Draw samples</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>抽取样本(&amp;D)</translation>
    </message>
    <message>
        <source>Rows with their noise, x ~ p(x|z), in traversals, paths, arithmetic, bookmarks and tiles</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>遍历、路径、算术、书签和图块中的行带噪声，x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Draws in place of &amp;means</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>以抽样代替均值(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>绘画(&amp;P)</translation>
    </message>
    <message>
        <source>Paint on the decoded picture: z follows</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>在解码图片上绘画：z 随之变化</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>擦除(&amp;E)</translation>
    </message>
    <message>
        <source>PCA, or the space itself</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>PCA，或空间本身</translation>
    </message>
    <message>
        <source>The linear plane that shows most</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>显示信息最多的线性平面</translation>
    </message>
    <message>
        <source>Laid out by {1}, in the background</source>
        <extracomment>latentlab/gui/app/map_menus.py; {1} is name</extracomment>
        <translation>由 {1} 布局，在后台进行</translation>
    </message>
    <message>
        <source>&amp;Background</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>背景(&amp;B)</translation>
    </message>
    <message>
        <source>Class na&amp;mes</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>类别名(&amp;M)</translation>
    </message>
    <message>
        <source>The name of each class where it is densest</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>在每个类别最密集处显示其名称</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>等值线(&amp;O)</translation>
    </message>
    <message>
        <source>Around half and nine tenths of each class</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>围绕每个类别的一半和十分之九</translation>
    </message>
    <message>
        <source>T&amp;humbnails</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>缩略图(&amp;H)</translation>
    </message>
    <message>
        <source>The rows themselves in place of dots, where few are in view</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>可见行较少时以行本身代替点</translation>
    </message>
    <message>
        <source>For columns of numbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>用于数值列</translation>
    </message>
    <message>
        <source>&amp;Interpolation</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>插值(&amp;I)</translation>
    </message>
    <message>
        <source>Translated by a machine, from the next start on; examples and Python stay English</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>由机器翻译，下次启动时生效；示例和 Python 仍为英文</translation>
    </message>
    <message>
        <source>There is no translation into this language yet.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>尚无此语言的翻译。</translation>
    </message>
    <message>
        <source>The language of the desktop, where there is a translation</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>使用桌面的语言（如有翻译）</translation>
    </message>
    <message>
        <source>As it is written</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>按原文</translation>
    </message>
    <message>
        <source>Choose what to take away: figures, pictures, films, tables</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>选择要导出的内容：图、图片、影片、表格</translation>
    </message>
    <message>
        <source>Open &amp;data file…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>打开数据文件(&amp;D)…</translation>
    </message>
    <message>
        <source>Tables, arrays, cells: read as suits them</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>表格、数组、细胞：按合适的方式读取</translation>
    </message>
    <message>
        <source>Open data &amp;folder…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>打开数据文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>A folder of pictures or of idx files</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>图片或 idx 文件的文件夹</translation>
    </message>
    <message>
        <source>Im&amp;port data file…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>导入数据文件(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose how it is read before it is opened</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>打开之前选择读取方式</translation>
    </message>
    <message>
        <source>Paste da&amp;ta</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>粘贴数据(&amp;T)</translation>
    </message>
    <message>
        <source>Open copied files or table cells</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>打开复制的文件或表格单元格</translation>
    </message>
    <message>
        <source>&amp;How the data are read…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>数据的读取方式(&amp;H)…</translation>
    </message>
    <message>
        <source>Change it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>更改读取方式</translation>
    </message>
    <message>
        <source>&amp;Built-in data</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>内置数据(&amp;B)</translation>
    </message>
    <message>
        <source>Do&amp;wnload</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>下载(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;session…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>打开会话(&amp;S)…</translation>
    </message>
    <message>
        <source>Go on where a session was saved</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>从保存会话处继续</translation>
    </message>
    <message>
        <source>&amp;Recent sessions</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>最近的会话(&amp;R)</translation>
    </message>
    <message>
        <source>Sa&amp;ve session</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存会话(&amp;V)</translation>
    </message>
    <message>
        <source>Save all of it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存全部内容</translation>
    </message>
    <message>
        <source>Save session &amp;as…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>会话另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save to another file</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存到另一文件</translation>
    </message>
    <message>
        <source>Save &amp;model without rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存不含行的模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion with rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>保存含行的会话(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;link data…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>重新链接数据(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Export as</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>导出为(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close LatentLab</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>关闭 LatentLab</translation>
    </message>
    <message>
        <source>&amp;Copy as Python</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>复制为 Python(&amp;C)</translation>
    </message>
    <message>
        <source>What is in sight, as Python</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>将可见内容复制为 Python</translation>
    </message>
    <message>
        <source>&amp;Find rows…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>查找行(&amp;F)…</translation>
    </message>
    <message>
        <source>By query, number or name</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>按查询、编号或名称</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>所有行(&amp;A)</translation>
    </message>
    <message>
        <source>Select every row</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>选择每一行</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>取消选择(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select what is not selected</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>选择未选中的行</translation>
    </message>
    <message>
        <source>Nei&amp;ghbours in latent space</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>潜空间中的近邻(&amp;G)</translation>
    </message>
    <message>
        <source>The nearest rows by z</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>z 最近的行</translation>
    </message>
    <message>
        <source>Neighbours in the &amp;data</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>数据中的近邻(&amp;D)</translation>
    </message>
    <message>
        <source>The nearest rows by x</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>x 最近的行</translation>
    </message>
    <message>
        <source>&amp;Outliers</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>离群行(&amp;O)</translation>
    </message>
    <message>
        <source>The rows with the lowest evidence</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>证据最低的行</translation>
    </message>
    <message>
        <source>&amp;Keep under a name…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>命名保留(&amp;K)…</translation>
    </message>
    <message>
        <source>Keep the selection with the session</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>随会话保留此选择</translation>
    </message>
    <message>
        <source>By &amp;label</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>按标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Export the selection…</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>导出选择(&amp;E)…</translation>
    </message>
    <message>
        <source>Names, labels, z and plane of the selected rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>选中行的名称、标签、z 和平面坐标</translation>
    </message>
    <message>
        <source>Train a new model with the settings of the form</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>按表单的设置训练新模型</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Go on with this run, from where it is</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation type="vanished">从当前位置继续此运行</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>Pause after the present step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>当前步之后暂停</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>One step, of a new run or of a paused one</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>执行新运行或已暂停运行的一步</translation>
    </message>
    <message>
        <source>Start p&amp;aused</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>以暂停开始(&amp;A)</translation>
    </message>
    <message>
        <source>A new run that waits before its first step</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>在第一步之前等待的新运行</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End this run; it can be continued</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>结束此运行；可再继续</translation>
    </message>
    <message>
        <source>P&amp;resets</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>预设(&amp;R)</translation>
    </message>
    <message>
        <source>Play the trainin&amp;g</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>播放训练(&amp;G)</translation>
    </message>
    <message>
        <source>One snapshot after another</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>逐个播放快照</translation>
    </message>
    <message>
        <source>Snapshot &amp;before</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>上一快照(&amp;B)</translation>
    </message>
    <message>
        <source>One snapshot back</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>后退一个快照</translation>
    </message>
    <message>
        <source>Snapshot a&amp;fter</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>下一快照(&amp;F)</translation>
    </message>
    <message>
        <source>One snapshot on</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>前进一个快照</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>The newest state</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>最新状态</translation>
    </message>
    <message>
        <source>Train on from &amp;here</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>从此处继续训练(&amp;H)</translation>
    </message>
    <message>
        <source>A new run from the snapshot in sight</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>从所示快照开始新运行</translation>
    </message>
    <message>
        <source>Compare with the ne&amp;xt run</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>与下一次运行比较(&amp;X)</translation>
    </message>
    <message>
        <source>Two maps together</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>两幅地图并列</translation>
    </message>
    <message>
        <source>Ctrl+{1}</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is at</extracomment>
        <translation>Ctrl+{1}</translation>
    </message>
    <message>
        <source>&amp;Presenter&apos;s mode</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>One part in large type; Escape ends it</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>以大字显示一个部分；Escape 结束</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>重置此工作区(&amp;R)</translation>
    </message>
    <message>
        <source>Reduc&amp;e motion</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>减少动画(&amp;E)</translation>
    </message>
    <message>
        <source>Rows go at once where they lie</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>行立即移到其位置</translation>
    </message>
    <message>
        <source>{1} ({2} MB)</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is one.title; {2} is one.megabytes</extracomment>
        <translation>{1}（{2} MB）</translation>
    </message>
    <message>
        <source>To give it away: nothing of single rows</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>供分发：不含任何单行内容</translation>
    </message>
    <message>
        <source>To take along: it needs no other file</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>供携带：不需要其他文件</translation>
    </message>
    <message>
        <source>Say where the rows of this session lie by now</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>指明此会话的行现在所在的位置</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <source>Put every panel of this workspace back</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>将此工作区的每个面板放回原处</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation type="vanished">语言</translation>
    </message>
    <message>
        <source>LatentLab speaks it from its next start on.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation type="vanished">LatentLab 从下次启动起使用该语言。</translation>
    </message>
    <message>
        <source>No session was saved or opened before.</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>此前没有保存或打开过会话。</translation>
    </message>
    <message>
        <source>{1} colours</source>
        <extracomment>latentlab/gui/app/menus.py; {1} is name</extracomment>
        <translation>{1} 配色</translation>
    </message>
    <message>
        <source>Save session</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Save session as</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>会话另存为</translation>
    </message>
    <message>
        <source>Save model without rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>保存不含行的模型</translation>
    </message>
    <message>
        <source>Save session with rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>保存含行的会话</translation>
    </message>
    <message>
        <source>Relink data</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>重新链接数据</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export as</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Log to TensorBoard</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>记录到 TensorBoard</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>复制为 Python</translation>
    </message>
    <message>
        <source>All rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Neighbours in the data</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>数据中的近邻</translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Place all rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>放置所有行</translation>
    </message>
    <message>
        <source>Probe to the centre</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>探针移到中心</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Colours of numbers</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>数值颜色</translation>
    </message>
    <message>
        <source>Class names</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>类别名</translation>
    </message>
    <message>
        <source>Contours</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>等值线</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Colour by the next column</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>按下一列着色</translation>
    </message>
    <message>
        <source>Colour by component</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>按分量着色</translation>
    </message>
    <message>
        <source>Workspace</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Reset this workspace</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>重置此工作区</translation>
    </message>
    <message>
        <source>Draws in place of means</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>以抽样代替均值</translation>
    </message>
    <message>
        <source>Snapshot before</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>上一快照</translation>
    </message>
    <message>
        <source>Snapshot after</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>下一快照</translation>
    </message>
    <message>
        <source>Compare with the next run</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>与下一次运行比较</translation>
    </message>
    <message>
        <source>Neighbours in latent space</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>潜空间中的近邻</translation>
    </message>
    <message>
        <source>Keep under a name</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>命名保留</translation>
    </message>
    <message>
        <source>Export the selection</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>导出选择</translation>
    </message>
    <message>
        <source>Remove last waypoint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>移除末尾途经点</translation>
    </message>
    <message>
        <source>Clear the path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>清空路径</translation>
    </message>
    <message>
        <source>Play the path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>播放路径</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>Bookmark this place</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>为此处加书签</translation>
    </message>
    <message>
        <source>Play the training</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>播放训练</translation>
    </message>
    <message>
        <source>Draw samples</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>Only decoded pictures can be painted on.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>只能在解码图片上绘画。</translation>
    </message>
    <message>
        <source>There is nothing else to colour by.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>没有其他可用于着色的内容。</translation>
    </message>
    <message>
        <source>Choose a kept selection first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>请先选择一个保留的选择。</translation>
    </message>
    <message>
        <source>Say what to find first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>请先输入要查找的内容。</translation>
    </message>
    <message>
        <source>Click a bookmark first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>请先点击一个书签。</translation>
    </message>
    <message>
        <source>Choose rows A and B first.</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>请先选择行 A 和 B。</translation>
    </message>
    <message>
        <source>Train a new model with the settings of the form (Ctrl+T)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>按表单的设置训练新模型 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Go on with this run, from where it is (Ctrl+Shift+T)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation type="vanished">从当前位置继续此运行 (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Pause after the present step (Ctrl+P)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>当前步之后暂停 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Take one step, the first of a new run or the next of one that is paused (Ctrl+.)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>执行一步：新运行的第一步，或已暂停运行的下一步 (Ctrl+.)</translation>
    </message>
    <message>
        <source>End this run; it can be continued (Ctrl+Shift+.)</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>结束此运行；可再继续 (Ctrl+Shift+.)</translation>
    </message>
    <message>
        <source>{1} {2} of {3}</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is defaults.unit.capitalize().removesuffix(&apos;s&apos;); {2} is report.epoch; {3} is report.epochs</extracomment>
        <translation>{1} {2} / {3}</translation>
    </message>
    <message>
        <source>{1}:{2} min</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is minutes; {2} is seconds</extracomment>
        <translation>{1}:{2} 分</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Training progress</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Nats per row: the mean over the rows that are named, as of the curves</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>每行奈特数：所述各行的均值，与曲线相同</translation>
    </message>
    <message>
        <source>{1} steps/s.</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.speed</extracomment>
        <translation>{1} 步/秒</translation>
    </message>
    <message>
        <source>{1} left</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is duration((last - report.step) / report.speed)</extracomment>
        <translation>剩余 {1}</translation>
    </message>
    <message>
        <source>How far the run is</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>运行进度</translation>
    </message>
    <message>
        <source>ELBO now</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>当前 ELBO</translation>
    </message>
    <message>
        <source>cuda:0, compiled</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation type="vanished">cuda:0，已编译</translation>
    </message>
    <message>
        <source>{1}, compiled</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.device</extracomment>
        <translation type="vanished">{1}，已编译</translation>
    </message>
    <message>
        <source>{1} (Ctrl+{2})</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is space.about; {2} is at + 1</extracomment>
        <translation>{1} (Ctrl+{2})</translation>
    </message>
    <message>
        <source>How steps are computed: {1}.</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is report.engine</extracomment>
        <translation>步的计算方式：{1}。</translation>
    </message>
    <message>
        <source>The background {1} of this session is not installed here.</source>
        <extracomment>latentlab/gui/app/sight.py; {1} is background[:40]</extracomment>
        <translation>此会话的背景 {1} 未在此安装。</translation>
    </message>
    <message>
        <source>Training has {1}. {2}</source>
        <extracomment>latentlab/gui/app/speaking.py; {1} is self.lab.phase; {2} is curves_in_words(self.lab)[&apos;elbo&apos;]</extracomment>
        <translation>训练{1}。{2}</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing: sudo apt-get install {1}</source>
        <extracomment>latentlab/gui/app/start.py; {1} is &apos; &apos;.join(missing)</extracomment>
        <translation>窗口缺少系统库：sudo apt-get install {1}</translation>
    </message>
    <message>
        <source>There is no display. Use a command (latentlab --help), or latentlab --tour for the window&apos;s work.</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>没有显示设备。请使用命令（latentlab --help），或用 latentlab --tour 运行窗口的操作。</translation>
    </message>
    <message>
        <source>Something went wrong that should not have: {1}.</source>
        <extracomment>latentlab/gui/app/start.py; {1} is error</extracomment>
        <translation>发生了不应出现的错误：{1}。</translation>
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
        <source>a straight f thins all alike. Others move it.</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>直线 f 均匀地稀释一切。其他的会移动它。</translation>
    </message>
    <message>
        <source>“Axes: {1}” speaks of series, which have no picture size; choose one of them.</source>
        <extracomment>latentlab/data/recipe.py; {1} is found.axes</extracomment>
        <translation>“坐标轴：{1}”表示序列，序列没有图片尺寸；请只选其一。</translation>
    </message>
    <message>
        <source>“Stands for missing” holds {1}: write a number, or a column, = and a number, such as age=-1.</source>
        <extracomment>latentlab/data/recipe.py; {1} is entry</extracomment>
        <translation>“表示缺失”含有 {1}：请写一个数，或写列名、= 和数，例如 age=-1。</translation>
    </message>
    <message>
        <source>{1}: few whole numbers from 0 or 1 on, learned from as quantities. Where they are codes of classes, “Is: label” takes one for the label and “Is: ignored” leaves them out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(codes)</extracomment>
        <translation>{1}：从 0 或 1 起的少量整数，按数量学习。如果它们是类别代码，“用途：标签”取其一为标签，“用途：忽略”将其排除。</translation>
    </message>
    <message>
        <source>{1} {2} learned from, though {3}; “Is: ignored” leaves {4} out.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is are; {3} is reason; {4} is them</extracomment>
        <translation>{1}{2}用于学习的列，尽管{3}；“用途：忽略”将{4}排除。</translation>
    </message>
    <message>
        <source>{1} says which rows are held out; “Is: held-out” names another column.</source>
        <extracomment>latentlab/data/roles.py; {1} is name</extracomment>
        <translation>{1} 指明哪些行留出；“用途：留出”指定其他列。</translation>
    </message>
    <message>
        <source>{1} is taken for the label: {2}. “Is: label” chooses another, “Is: ignored” none.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} 被取作标签：{2}。“用途：标签”选择其他，“用途：忽略”不取。</translation>
    </message>
    <message>
        <source>{1} names the rows, and is not learned from: {2}. “Is: ignored” takes no names.</source>
        <extracomment>latentlab/data/roles.py; {1} is name; {2} is role.reason</extracomment>
        <translation>{1} 为行命名，不用于学习：{2}。“用途：忽略”不取名称。</translation>
    </message>
    <message>
        <source>All values are whole numbers that vary as counts do: they are taken for counts (“Scaling: none”); “Scaling: standard” takes them for measurements.</source>
        <extracomment>latentlab/data/wide.py</extracomment>
        <translation>所有值都是像计数那样变化的整数：视为计数（“缩放：无”）；“缩放：标准化”视为测量值。</translation>
    </message>
    <message>
        <source>Each column is read as a row, since {1}; “Rows are columns: no” does not.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>每一列读作一行，因为{1}；“行即列：否”则不这样。</translation>
    </message>
    <message>
        <source>The rows may lie in the columns: {1}. “Rows are columns: yes” reads each column as a row.</source>
        <extracomment>latentlab/data/wide.py; {1} is why</extracomment>
        <translation>行可能在列中：{1}。“行即列：是”将每一列读作一行。</translation>
    </message>
    <message>
        <source>The {1} columns from {2} to {3} are read as pictures of {4} × {5} pixels; “Scaling: standard” reads them as numbers.</source>
        <extracomment>latentlab/data/wide.py; {1} is len(names); {2} is names[0]; {3} is names[-1]; {4} is side; {5} is side</extracomment>
        <translation>从 {2} 到 {3} 的 {1} 列读作 {4} × {5} 像素的图片；“缩放：标准化”读作数。</translation>
    </message>
    <message>
        <source>The rows may lie along the last axis: the first two, of {1} each, may be the sides of pictures. “Rows are columns: yes” puts the last axis first.</source>
        <extracomment>latentlab/data/wide.py; {1} is sides[0]</extracomment>
        <translation>行可能位于最后一个轴上：前两个轴各为 {1}，可能是图片的边。“行即列：是”将最后一个轴移到最前。</translation>
    </message>
    <message>
        <source>New here? &lt;a href=&apos;tour&apos;&gt;Take a tour&lt;/a&gt; of three minutes; there are more in Help ▸ Tours. Ctrl+Shift+P finds anything by its name.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>初次使用？&lt;a href=&apos;tour&apos;&gt;观看三分钟导览&lt;/a&gt;；更多导览见“帮助”▸“导览”。Ctrl+Shift+P 可按名称查找任何内容。</translation>
    </message>
    <message>
        <source>Choose data, then click Train.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>选择数据，然后点击“训练”。</translation>
    </message>
    <message>
        <source>Watch a model learn, drag a point through its latent space and see what it decodes to. Your own data: drop a file or folder anywhere on this window.</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>观察模型的学习，在潜空间中拖动一个点，查看其解码结果。使用自己的数据：将文件或文件夹拖放到此窗口任意处。</translation>
    </message>
    <message>
        <source>Download: {1}</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is links</extracomment>
        <translation>下载：{1}</translation>
    </message>
    <message>
        <source>Open the built-in dataset {1}</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is of.title</extracomment>
        <translation>打开内置数据集 {1}</translation>
    </message>
    <message>
        <source>({1} MB)</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is one.name; {2} is one.title; {3} is one.megabytes</extracomment>
        <translation>({1} MB)</translation>
    </message>
    <message>
        <source>Open a data file…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>打开数据文件…</translation>
    </message>
    <message>
        <source>A table, an array, cells: CSV, Parquet, NPY, HDF5, h5ad, MAT …</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>表格、数组、细胞：CSV、Parquet、NPY、HDF5、h5ad、MAT …</translation>
    </message>
    <message>
        <source>Open a data folder…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>打开数据文件夹…</translation>
    </message>
    <message>
        <source>A folder of pictures, or of idx files as of MNIST</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>图片文件夹，或 MNIST 那样的 idx 文件夹</translation>
    </message>
    <message>
        <source>Open a session…</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>打开会话…</translation>
    </message>
    <message>
        <source>A session saved before (.h5)</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>以前保存的会话 (.h5)</translation>
    </message>
    <message>
        <source>{1}.
Good for: {2}.</source>
        <extracomment>latentlab/gui/app/start_page.py; {1} is of.about; {2} is of.good_for</extracomment>
        <translation>{1}。
适用于：{2}。</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <extracomment>latentlab/gui/app/start_page.py</extracomment>
        <translation>最近的会话</translation>
    </message>
    <message>
        <source>Cancel this job; nothing is left half done</source>
        <extracomment>latentlab/gui/app/status.py</extracomment>
        <translation>取消此任务；不会留下半成品</translation>
    </message>
    <message>
        <source>Opening the built-in digits</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>正在打开内置手写数字</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <extracomment>latentlab/gui/app/start.py</extracomment>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>the digits did not open</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>手写数字未打开</translation>
    </message>
    <message>
        <source>training did not begin</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>训练未开始</translation>
    </message>
    <message>
        <source>training does not get on</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>训练没有进展</translation>
    </message>
    <message>
        <source>training did not pause</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>训练未暂停</translation>
    </message>
    <message>
        <source>the single step was not taken</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>单步未执行</translation>
    </message>
    <message>
        <source>training did not end</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>训练未结束</translation>
    </message>
    <message>
        <source>Exploring</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>探索</translation>
    </message>
    <message>
        <source>the legend did not hide a class</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>图例未隐藏类别</translation>
    </message>
    <message>
        <source>the legend did not show the class again</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>图例未重新显示类别</translation>
    </message>
    <message>
        <source>the path has not four waypoints</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>路径没有四个途经点</translation>
    </message>
    <message>
        <source>the film did not end</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>影片未结束</translation>
    </message>
    <message>
        <source>the manifold was not decoded</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>流形未解码</translation>
    </message>
    <message>
        <source>the lasso selected nothing</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>套索未选中任何内容</translation>
    </message>
    <message>
        <source>the table of rows is empty</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>行的表格为空</translation>
    </message>
    <message>
        <source>Saving and exporting</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>保存和导出</translation>
    </message>
    <message>
        <source>the session was not saved</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>会话未保存</translation>
    </message>
    <message>
        <source>[tour] {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is text</extracomment>
        <translation>[导览] {1}</translation>
    </message>
    <message>
        <source>QT_QPA_PLATFORM</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>QT_QPA_PLATFORM</translation>
    </message>
    <message>
        <source>There is no display: the tour runs offscreen.</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>没有显示设备：导览在屏幕外运行。</translation>
    </message>
    <message>
        <source>latentlab: the tour failed: {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is problem</extracomment>
        <translation>latentlab：导览失败：{1}</translation>
    </message>
    <message>
        <source>The tour&apos;s pictures and files are in {1}</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is self.folder.resolve()</extracomment>
        <translation>导览的图片和文件在 {1}</translation>
    </message>
    <message>
        <source>{1} was not written</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is name</extracomment>
        <translation>{1} 未写入</translation>
    </message>
    <message>
        <source>{1} is missing</source>
        <extracomment>latentlab/gui/app/tour.py; {1} is name</extracomment>
        <translation>缺少 {1}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Unsaved run</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>未保存的运行</translation>
    </message>
    <message>
        <source>Not on disk as it is now: {1}.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is unsaved_words(lab)</extracomment>
        <translation>与磁盘上的内容不同：{1}。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Still writing</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>仍在写入</translation>
    </message>
    <message>
        <source>{1}: not done yet.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is writing()</extracomment>
        <translation>{1}：尚未完成。</translation>
    </message>
    <message>
        <source>Close all the same? Nothing is left half written.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>仍要关闭吗？不会留下未写完的内容。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>已被其他程序更改</translation>
    </message>
    <message>
        <source>{1} was changed since it was opened or saved here.</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is path.name</extracomment>
        <translation>{1} 在此打开或保存后已被更改。</translation>
    </message>
    <message>
        <source>Replace it? Save session as… writes another file.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>要替换吗？“会话另存为…”可写入另一文件。</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Saving {1} …</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is name</extracomment>
        <translation>正在保存 {1} …</translation>
    </message>
    <message>
        <source>Then it goes on with what you asked for. Cancel stays here; it is saved all the same.</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>然后继续执行所请求的操作。“取消”留在此处；内容仍会保存。</translation>
    </message>
    <message>
        <source>the run of {1} at {2}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is lab.data.name; {2} is lab.defaults.how_far(lab.report.epoch)</extracomment>
        <translation>{1} 在{2} 的运行</translation>
    </message>
    <message>
        <source>The data {1} and the run at {2} are still here; {3}.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name; {2} is self.lab.defaults.how_far(report.epoch); {3} is kept</extracomment>
        <translation>数据 {1} 和{2} 的运行仍在；{3}。</translation>
    </message>
    <message>
        <source>Nearest: {1}{2}
{3} away</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is data.name_of(row)[-30:]; {3} is distance</extracomment>
        <translation>最近：{1}{2}
距离 {3}</translation>
    </message>
    <message>
        <source>{1}     or     17, 20-25     or     a name</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is self._example()</extracomment>
        <translation>{1}     或     17, 20-25     或     名称</translation>
    </message>
    <message>
        <source>Snapshot {1} of {2}: {3}, {4} s{5}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is self.timeline.at + 1; {2} is len(snapshots); {3} is self.lab.defaults.how_far(snapshot.epoch, snapshot.step); {4} is snapshot.seconds; {5} is elbo.replace(&apos;-&apos;,</extracomment>
        <translation>快照 {1} / {2}：{3}，{4} 秒{5}</translation>
    </message>
    <message>
        <source>{1}{2} {3}: click to go there</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is unit[0].upper(); {2} is unit[1:]; {3} is word</extracomment>
        <translation>{1}{2} {3}：点击转到该处</translation>
    </message>
    <message>
        <source>IWAE (50), {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation>IWAE (50)，{1}，{2} 行</translation>
    </message>
    <message>
        <source>{} paused at {1}</source>
        <extracomment>latentlab/lab/running.py; {1} is defaults.how_far(now.epoch, now.step)</extracomment>
        <translation>{}在{1} 暂停</translation>
    </message>
    <message>
        <source>Still improving: the {1} {2} rose by {3} nats per row over the last {4} {5}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is whose; {2} is word; {3} is rise; {4} is x[-1] - x[0]; {5} is run.model.defaults.unit</extracomment>
        <translation>仍在改进：{1} {2}在最近 {4} {5}内每行上升 {3} 奈特。</translation>
    </message>
    <message>
        <source>Overfitting: held-out rows have {1} ± {2} nats less {3} per row than training rows ({4}), and it has fallen by {5} since {6}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is gap; {2} is error; {3} is word; {4} is alike; {5} is fell; {6} is run.model.defaults.how_far(epochs[curve.argmax()])</extracomment>
        <translation>过拟合：留出行每行的 {3} 比训练行少 {1} ± {2} 奈特（{4}），并且自{6} 起下降了 {5}。</translation>
    </message>
    <message>
        <source>Continue for {1} {2}</source>
        <extracomment>latentlab/training/health/course.py; {1} is more; {2} is run.model.defaults.unit</extracomment>
        <translation>继续 {1} {2}</translation>
    </message>
    <message>
        <source>Train anew and stop early, patience {1} {2}</source>
        <extracomment>latentlab/training/health/course.py; {1} is PATIENCE; {2} is run.model.defaults.unit</extracomment>
        <translation>重新训练并早停，耐心 {1} {2}</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row at {4} {5} and {6} to {7} by {8} {9}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is _number(found.best); {4} is one; {5} is epoch_words(found.best_epoch); {6} is back; {7} is last; {8} is one; {9} is epoch_</extracomment>
        <translation>{1}，每行从 {2} 到{4} {5} 的 {3} 奈特，{6}，到{8} {9} 为 {7}</translation>
    </message>
    <message>
        <source>flat since {1} {2}</source>
        <extracomment>latentlab/training/trend.py; {1} is one; {2} is epoch_words(found.flat_since)</extracomment>
        <translation>自{1} {2} 起持平</translation>
    </message>
    <message>
        <source>the run of {1} at epoch {2}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is lab.data.name; {2} is epoch_words(lab.report.epoch)</extracomment>
        <translation type="vanished">{1} 在轮次 {2} 的运行</translation>
    </message>
    <message>
        <source>kept selection</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>保留的选择</translation>
    </message>
    <message>
        <source>Save first, or discard what is not on disk? {1}</source>
        <extracomment>latentlab/gui/app/unsaved.py; {1} is more</extracomment>
        <translation>先保存，还是放弃未存盘的内容？{1}</translation>
    </message>
    <message>
        <source>The run stays in Compare, to be looked at beside the new one; its paths and bookmarks go.</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>该运行留在“比较”中，可与新运行并列查看；其路径和书签将消失。</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Path</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Decode</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>解码(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>latentlab/gui/app/helping.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>The data {1} and the run at epoch {2} are still here; {3}.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name; {2} is epoch_words(report.epoch); {3} is kept</extracomment>
        <translation type="vanished">数据 {1} 和轮次 {2} 的运行仍在；{3}。</translation>
    </message>
    <message>
        <source>(open in another window too)</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>（也在另一窗口中打开）</translation>
    </message>
    <message>
        <source>No data are open.</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>未打开数据。</translation>
    </message>
    <message>
        <source>The data {1} are still here.</source>
        <extracomment>latentlab/gui/app/window.py; {1} is data.name</extracomment>
        <translation>数据 {1} 仍在。</translation>
    </message>
    <message>
        <source>it can be saved</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>可以保存</translation>
    </message>
    <message>
        <source>it is saved</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>A file…</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>文件…</translation>
    </message>
    <message>
        <source>A folder…</source>
        <extracomment>latentlab/gui/app/window.py</extracomment>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>{1}, unsaved run</source>
        <extracomment>latentlab/gui/app/window.py; {1} is name</extracomment>
        <translation>{1}，未保存的运行</translation>
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
        <translation>{1}（内置）</translation>
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
        <translation>数据、模型和运行；观察学习过程</translation>
    </message>
    <message>
        <source>Go about latent space: decode, traverse, sample, keep places</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>在潜空间中走动：解码、遍历、抽样、保留位置</translation>
    </message>
    <message>
        <source>A path through latent space, and its film</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>穿过潜空间的路径及其影片</translation>
    </message>
    <message>
        <source>The posterior, the bound and the lessons</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>后验、下界和课程</translation>
    </message>
    <message>
        <source>Runs side by side, and one through time</source>
        <extracomment>latentlab/gui/app/workspaces.py</extracomment>
        <translation>多次运行并列，以及一次运行随时间的变化</translation>
    </message>
    <message>
        <source>Curves</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>算术</translation>
    </message>
    <message>
        <source>Decoded</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>解码</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Posterior</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>后验</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>LatentLab {1}: a laboratory for latent variable models. BSD 3-Clause licence.</source>
        <extracomment>latentlab/gui/dialogs/about.py; {1} is __version__</extracomment>
        <translation>LatentLab {1}：潜变量模型实验室。BSD 3-Clause 许可证。</translation>
    </message>
    <message>
        <source>About LatentLab</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>关于 LatentLab</translation>
    </message>
    <message>
        <source>Looking …</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>正在查看 …</translation>
    </message>
    <message>
        <source>What is beneath</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>底层组件</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy these lines, for a report of a fault</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>复制这些行，用于错误报告</translation>
    </message>
    <message>
        <source>Looking at what is beneath</source>
        <extracomment>latentlab/gui/dialogs/about.py</extracomment>
        <translation>正在查看底层组件</translation>
    </message>
    <message>
        <source>numbers {1} … {2}</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is known.min(); {2} is known.max()</extracomment>
        <translation>数 {1} … {2}</translation>
    </message>
    <message>
        <source>What {1} is</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is name</extracomment>
        <translation>{1} 的用途</translation>
    </message>
    <message>
        <source>Only one column can be the {1}; {2} are.</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is role; {2} is &apos;, &apos;.join(found[role][:3])</extracomment>
        <translation>只能有一列作{1}；现有 {2}。</translation>
    </message>
    <message>
        <source>as they are</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>brought to one range, 0 to 1</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>缩放到同一范围 0 至 1</translation>
    </message>
    <message>
        <source>each brought to 0 to 1</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>各自缩放到 0 至 1</translation>
    </message>
    <message>
        <source>standardised, each by its mean and deviation over the training rows</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>标准化，各按其在训练行上的均值和标准差</translation>
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
        <translation>{1} 行，每行 {2} 个值，其中留出 {3} 行。</translation>
    </message>
    <message>
        <source>{1} row of {2} values, {3} rows of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{1} 行，每行 {2} 个值，其中留出 {3} 行。</translation>
    </message>
    <message>
        <source>{1} rows of {2} values, {3} row of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{1} 行，每行 {2} 个值，其中留出 {3} 行。</translation>
    </message>
    <message>
        <source>{1} rows of {2} values, {3} rows of them held out.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(data); {2} is values; {3} is len(data.held_out)</extracomment>
        <translation>{1} 行，每行 {2} 个值，其中留出 {3} 行。</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Remarked in reading&lt;/h3&gt;</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>&lt;h3&gt;读取时的说明&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>… and {1} more.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is len(names) - MOST_COLUMNS</extracomment>
        <translation>… 另有 {1} 项。</translation>
    </message>
    <message>
        <source>The values that are learned from are {1}.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py; {1} is SCALED[scaling]</extracomment>
        <translation>学习所用的值为{1}。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Nothing was left out, filled in or changed.&lt;/p&gt;</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>&lt;p&gt;没有略去、填补或更改任何内容。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>{1} words</source>
        <extracomment>latentlab/gui/dialogs/column_table.py; {1} is column.distinct</extracomment>
        <translation>{1} 个词</translation>
    </message>
    <message>
        <source>They lie on disk.</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>它们在磁盘上。</translation>
    </message>
    <message>
        <source>known beside the values</source>
        <extracomment>latentlab/gui/dialogs/data_details.py</extracomment>
        <translation>值旁的已知信息</translation>
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
        <translation>缺失</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Export: {1}</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is export.title</extracomment>
        <translation>导出：{1}</translation>
    </message>
    <message>
        <source>{1} DPI</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is info[&apos;dpi&apos;]</extracomment>
        <translation>{1} DPI</translation>
    </message>
    <message>
        <source>The format of the file, which the end of its name says</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>文件格式，由文件名的扩展名决定</translation>
    </message>
    <message>
        <source>This file exists: it would be replaced.</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>此文件已存在：将被替换。</translation>
    </message>
    <message>
        <source>The name must end with {1}.</source>
        <extracomment>latentlab/gui/dialogs/export.py; {1} is &apos; or &apos;.join(self.export.endings)</extracomment>
        <translation>名称必须以 {1} 结尾。</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Films</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>影片</translation>
    </message>
    <message>
        <source>Tables</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pages and scripts</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>页面和脚本</translation>
    </message>
    <message>
        <source>What to export</source>
        <extracomment>latentlab/gui/dialogs/export_kinds.py</extracomment>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>{1}, {2} held out. Scaling: {3}.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is data.about; {2} is len(data.held_out); {3} is chosen[&apos;scaling&apos;]</extracomment>
        <translation>{1}，留出 {2}。缩放：{3}。</translation>
    </message>
    <message>
        <source>Values from {1} to {2}; likelihood: {3}.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is data.extent[0]; {2} is data.extent[1]; {3} is data.default_likelihood</extracomment>
        <translation>值从 {1} 到 {2}；似然：{3}。</translation>
    </message>
    <message>
        <source>How {1} is read</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is Path(path).name</extracomment>
        <translation>{1} 的读取方式</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>First rows as they are prepared</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>预处理后的前几行</translation>
    </message>
    <message>
        <source>Looking at {1}</source>
        <extracomment>latentlab/gui/app/files.py; {1} is path.name</extracomment>
        <translation>正在查看 {1}</translation>
    </message>
    <message>
        <source>Which array, layer or variable of the file to open</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>要打开文件中的哪个数组、层或变量</translation>
    </message>
    <message>
        <source>Row {1} as it is prepared</source>
        <extracomment>latentlab/gui/dialogs/import_data.py; {1} is i + 1</extracomment>
        <translation>预处理后的行 {1}</translation>
    </message>
    <message>
        <source>Object</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Choose at least one column as a feature.</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>请选择至少一列作为特征。</translation>
    </message>
    <message>
        <source>The column that is the class: for colours, and for models under a condition</source>
        <extracomment>latentlab/gui/dialogs/make_data.py</extracomment>
        <translation>作为类别的列：用于着色和条件模型</translation>
    </message>
    <message>
        <source>{1} is removed for good. Nothing of it can be brought back.</source>
        <extracomment>latentlab/gui/dialogs/recovery.py; {1} is self._left[row].title</extracomment>
        <translation>{1} 将永久删除，无法恢复。</translation>
    </message>
    <message>
        <source>Unsaved work was left</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>留有未保存的工作</translation>
    </message>
    <message>
        <source>LatentLab ended before this was saved. What you neither open nor remove is offered again.</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>LatentLab 在保存前结束。未打开也未删除的内容将再次提供。</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Go on with it; it is still unsaved</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>继续处理；仍未保存</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Leave it where it is: the next start offers it again</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>保持原样：下次启动时再次提供</translation>
    </message>
    <message>
        <source>Remove unsaved work</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>删除未保存的工作</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>latentlab/gui/dialogs/recovery.py</extracomment>
        <translation>删除(&amp;R)</translation>
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
        <translation>模型设置</translation>
    </message>
    <message>
        <source>Settings of the run</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>运行设置</translation>
    </message>
    <message>
        <source>Another model can be chosen when this run has ended.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>此运行结束后才能选择其他模型。</translation>
    </message>
    <message>
        <source>Documentation ▸ {1}</source>
        <extracomment>latentlab/gui/help/entries.py; {1} is title</extracomment>
        <translation>文档 ▸ {1}</translation>
    </message>
    <message>
        <source>Panels</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>面板</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>面板</translation>
    </message>
    <message>
        <source>Data and model</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>数据和模型</translation>
    </message>
    <message>
        <source>Tours</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>现在这里没有可做的事。</translation>
    </message>
    <message>
        <source>panel dock view show</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>面板 停靠 视图 显示 panel dock view show</translation>
    </message>
    <message>
        <source>Settings can be changed when this run has ended.</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>此运行结束后才能更改设置。</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Glossary</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>术语表</translation>
    </message>
    <message>
        <source>A word, a symbol, or a part of what it means</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>词、符号，或其含义的一部分</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>搜索术语表</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>术语</translation>
    </message>
    <message>
        <source>Meaning</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>含义</translation>
    </message>
    <message>
        <source>No term of the glossary has this in it.</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>术语表中没有包含此内容的术语。</translation>
    </message>
    <message>
        <source>Also:</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>又称：</translation>
    </message>
    <message>
        <source>Mentioned by:</source>
        <extracomment>latentlab/gui/help/glossary_view.py</extracomment>
        <translation>提及处：</translation>
    </message>
    <message>
        <source>No installed package brings models, likelihoods, readers, datasets, backgrounds or exports.</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>没有已安装的软件包提供模型、似然、读取器、数据集、背景或导出。</translation>
    </message>
    <message>
        <source>Drag the ring, or click</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>拖动圆环，或点击</translation>
    </message>
    <message>
        <source>move the probe</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>移动探针</translation>
    </message>
    <message>
        <source>Arrow keys (on the map)</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>方向键（在地图上）</translation>
    </message>
    <message>
        <source>move the probe; with Shift five times as far</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>移动探针；按住 Shift 则五倍远</translation>
    </message>
    <message>
        <source>Drag the ground, wheel</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>拖动背景，滚轮</translation>
    </message>
    <message>
        <source>pan, zoom</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>平移，缩放</translation>
    </message>
    <message>
        <source>Shift and drag</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>Shift 加拖动</translation>
    </message>
    <message>
        <source>lasso at any time; with a tool, Shift adds and Ctrl removes</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>随时使用套索；使用工具时，Shift 添加，Ctrl 移除</translation>
    </message>
    <message>
        <source>Right click</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>what can be done with a row or a place</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>可对行或位置进行的操作</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>give up the drawing, then the tool, then the selection</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>依次放弃绘制、工具、选择</translation>
    </message>
    <message>
        <source>Mouse</source>
        <extracomment>latentlab/gui/help/keys.py</extracomment>
        <translation>鼠标</translation>
    </message>
    <message>
        <source>The {1} {2}, of {3}.</source>
        <extracomment>latentlab/gui/help/keys.py; {1} is registry.what; {2} is name; {3} is registry.package(name)</extracomment>
        <translation>{1} {2}，来自 {3}。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Escape closes</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>↑ ↓ 选择 · Enter 执行 · Escape 关闭</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What would you like to do, find or know?</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>想做什么、找什么或了解什么？</translation>
    </message>
    <message>
        <source>Find a command, setting, panel, lesson or word</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>查找命令、设置、面板、课程或词</translation>
    </message>
    <message>
        <source>A few letters of it; arrow keys choose, Enter does it, Escape closes</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>键入几个字母；方向键选择，Enter 执行，Escape 关闭</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <extracomment>latentlab/gui/help/palette.py</extracomment>
        <translation>没有包含这些字母的内容。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>文档</translation>
    </message>
    <message>
        <source>Words that a section has</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>章节中的词</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>◂ 后退</translation>
    </message>
    <message>
        <source>Forward ▸</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>前进 ▸</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>页</translation>
    </message>
    <message>
        <source>The page of before (Alt+Left)</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>上一页 (Alt+Left)</translation>
    </message>
    <message>
        <source>The page after it (Alt+Right)</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>下一页 (Alt+Right)</translation>
    </message>
    <message>
        <source>Nothing is opened from here: paste it where you want it</source>
        <extracomment>latentlab/gui/help/reader.py</extracomment>
        <translation>此处不会打开任何内容：请粘贴到需要之处</translation>
    </message>
    <message>
        <source>Not opened: {1}</source>
        <extracomment>latentlab/gui/help/reader.py; {1} is words</extracomment>
        <translation>未打开：{1}</translation>
    </message>
    <message>
        <source>Default: {1}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _said(given, field)</extracomment>
        <translation>默认：{1}。</translation>
    </message>
    <message>
        <source>ε (below) is carried to z: only μ and σ move it.</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured when training rests</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} long in z</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.latent_length</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} waypoint</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} waypoints</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {1} {2} nats per row over all {3} training rows</source>
        <extracomment>latentlab/lab/measure.py; {1} is name; {2} is nats(value); {3} is rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out {1} {2} nats per row over all {3} held-out rows</source>
        <extracomment>latentlab/lab/measure.py; {1} is name; {2} is nats(value); {3} is rows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} row selected ({2})</source>
        <extracomment>latentlab/lab/selections.py; {1} is len(now); {2} is now.words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row is selected.</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains this run on from where it is. No setting changes.</source>
        <extracomment>latentlab/training/health/records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned from: {1} ({2}: {3}). “Is: feature” learns from it.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is what; {3} is reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not learned from: {1} ({2}: {3}). “Is: feature” learns from them.</source>
        <extracomment>latentlab/data/roles.py; {1} is _some(names); {2} is what; {3} is reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a shell: --set {1}=…</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is field.name</extracomment>
        <translation>在 shell 中：--set {1}=…</translation>
    </message>
    <message>
        <source>From {1} on.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _number(low)</extracomment>
        <translation>{1} 起。</translation>
    </message>
    <message>
        <source>From {1} to {2}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is _number(low); {2} is _number(high)</extracomment>
        <translation>从 {1} 到 {2}。</translation>
    </message>
    <message>
        <source>Larger: {1}</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;larger&apos;]</extracomment>
        <translation>较大：{1}</translation>
    </message>
    <message>
        <source>Smaller: {1}</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;smaller&apos;]</extracomment>
        <translation>较小：{1}</translation>
    </message>
    <message>
        <source>Only where {1} is {2}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is about[&apos;when&apos;][0]; {2} is &apos; or &apos;.join(about[&apos;when&apos;][1:])</extracomment>
        <translation type="vanished">仅当 {1} 为 {2}。</translation>
    </message>
    <message>
        <source>From: {1}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is effect[&apos;source&apos;]</extracomment>
        <translation>来源：{1}。</translation>
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
        <translation>正向与反向 KL：用 q 拟合 p</translation>
    </message>
    <message>
        <source>Entropy, cross-entropy and KL as areas</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>以面积表示熵、交叉熵和 KL</translation>
    </message>
    <message>
        <source>The ELBO, cut both ways</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>ELBO 的两种分解</translation>
    </message>
    <message>
        <source>EM, half-step by half-step</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>EM，逐个半步</translation>
    </message>
    <message>
        <source>What if: the training tries something else</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>假如：训练尝试另一种做法</translation>
    </message>
    <message>
        <source>CAVI, coordinate by coordinate</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>CAVI，逐个坐标</translation>
    </message>
    <message>
        <source>How many components: BIC and AIC against K</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>多少个分量：BIC 和 AIC 随 K 的变化</translation>
    </message>
    <message>
        <source>From a mixture to an infinite mixture</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>从混合到无限混合</translation>
    </message>
    <message>
        <source>Evidence: why naive sampling fails</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>证据：朴素抽样为何失败</translation>
    </message>
    <message>
        <source>Gradients of the running model: score function against reparameterised</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>运行中模型的梯度：得分函数与重参数化</translation>
    </message>
    <message>
        <source>Gumbel-softmax against temperature</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>Gumbel-softmax 随温度的变化</translation>
    </message>
    <message>
        <source>Jensen&apos;s gap: E[log w] against log E[w]</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>Jensen 差距：E[log w] 与 log E[w]</translation>
    </message>
    <message>
        <source>Entropy against width</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>熵随宽度的变化</translation>
    </message>
    <message>
        <source>Change of variables: a mode moves, mass does not</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>变量变换：众数移动，质量不变</translation>
    </message>
    <message>
        <source>MLE against MAP</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>MLE 与 MAP</translation>
    </message>
    <message>
        <source>Learned p(x) against the data</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>学得的 p(x) 与数据</translation>
    </message>
    <message>
        <source>One category from z in R³: a deep latent variable model</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>由 R³ 中的 z 得出一个类别：深度潜变量模型</translation>
    </message>
    <message>
        <source>Linear autoencoder beside PCA</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>线性自编码器与 PCA</translation>
    </message>
    <message>
        <source>The network, drawn</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>网络的图示</translation>
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
        <translation>没有课程 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>A figure ends with {1}, not as {2} does.</source>
        <extracomment>latentlab/gui/lessons/alone.py; {1} is &apos;, &apos;.join(ENDINGS); {2} is Path(out).name</extracomment>
        <translation>图以 {1} 结尾，不能像 {2} 那样。</translation>
    </message>
    <message>
        <source>It did not come in time.</source>
        <extracomment>latentlab/gui/lessons/alone.py</extracomment>
        <translation>未能及时完成。</translation>
    </message>
    <message>
        <source>free factors have {1}, {2} for these N = {3} training rows (orange)</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is each; {2} is found.each_row * rows; {3} is rows</extracomment>
        <translation>自由因子有 {1}，在这 N = {3} 个训练行上为 {2}（橙色）</translation>
    </message>
    <message>
        <source>they are as many at N = {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is round(found.equal_rows)</extracomment>
        <translation>在 N = {1} 时两者相等</translation>
    </message>
    <message>
        <source>The encoder has {1} parameters whatever N is (blue); {2}; {3}.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.amortised; {2} is free; {3} is meet</extracomment>
        <translation>无论 N 多大，编码器都有 {1} 个参数（蓝色）；{2}；{3}。</translation>
    </message>
    <message>
        <source>No network: {1} arrays of {2} numbers{3}.{4}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is len(found.blocks); {2} is found.numbers; {3} is free; {4} is more</extracomment>
        <translation>没有网络：{1} 个数组，共 {2} 个数{3}。{4}</translation>
    </message>
    <message>
        <source>{1} parameters.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.numbers</extracomment>
        <translation>{1} 个参数。</translation>
    </message>
    <message>
        <source>Each row has its own q: {1}; an encoder would have {2} (blue), and {3}.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is free; {2} is found.amortised; {3} is meet</extracomment>
        <translation>每行有自己的 q：{1}；编码器则有 {2}（蓝色），{3}。</translation>
    </message>
    <message>
        <source>Network of the model</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>模型的网络</translation>
    </message>
    <message>
        <source>Layers, to the logarithm of their widths</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>各层，按宽度的对数</translation>
    </message>
    <message>
        <source>Parameters of q against rows</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>q 的参数随行数的变化</translation>
    </message>
    <message>
        <source>Parameters of q</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>q 的参数</translation>
    </message>
    <message>
        <source>Train a model first, or take a step: what it is made of appears here.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>请先训练模型，或执行一步：其组成将显示在此。</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <source>rows N</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>行数 N</translation>
    </message>
    <message>
        <source>N, thousands</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>N（千）</translation>
    </message>
    <message>
        <source>of which {1} are free</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is found.free</extracomment>
        <translation>，其中 {1} 个自由</translation>
    </message>
    <message>
        <source>{1} smaller arrays are not drawn.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is left_out</extracomment>
        <translation>{1} 个较小的数组未绘出。</translation>
    </message>
    <message>
        <source>Parameters: {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is words</extracomment>
        <translation>参数：{1}</translation>
    </message>
    <message>
        <source>This model has no encoder, and no q of its own for each row.</source>
        <extracomment>latentlab/gui/lessons/anatomy.py</extracomment>
        <translation>此模型没有编码器，也没有每行自己的 q。</translation>
    </message>
    <message>
        <source>then {1}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is layer.activation</extracomment>
        <translation>，然后 {1}</translation>
    </message>
    <message>
        <source>{1}: {2} → {3}, {4}, {5} parameters{6}</source>
        <extracomment>latentlab/gui/lessons/anatomy.py; {1} is name; {2} is before; {3} is layer.width; {4} is layer.kind; {5} is layer.parameters; {6} is bent</extracomment>
        <translation>{1}：{2} → {3}，{4}，{5} 个参数{6}</translation>
    </message>
    <message>
        <source>This needs a run of the Bayesian mixture of Gaussians: choose it in the form, and train.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>需要贝叶斯高斯混合模型的运行：请在表单中选择并训练。</translation>
    </message>
    <message>
        <source>On a correlated Gaussian</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>在相关的高斯分布上</translation>
    </message>
    <message>
        <source>In the Bayesian mixture, from the run as it is</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>在贝叶斯混合模型中，从运行的现状开始</translation>
    </message>
    <message>
        <source>In the Bayesian mixture, from k-means</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>在贝叶斯混合模型中，从 k-means 开始</translation>
    </message>
    <message>
        <source>Update the factor whose turn it is</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>更新轮到的因子</translation>
    </message>
    <message>
        <source>Update every factor once</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>每个因子更新一次</translation>
    </message>
    <message>
        <source>Go back to where it began</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>{1} ELBO = −KL(q ‖ p) = {2} nats, at most {3}, ½ log(1 − ρ²). Means end exact; variances of {4} stay below the marginals&apos; 1.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is first; {2} is elbo(target, q) + 0.0; {3} is most + 0.0; {4} is 1 / target.precision[0, 0]</extracomment>
        <translation>{1} ELBO = −KL(q ‖ p) = {2} 奈特，至多 {3}，即 ½ log(1 − ρ²)。均值最终精确；方差停在 {4}，低于边缘分布的 1。</translation>
    </message>
    <message>
        <source>{1} updated: ELBO {2} nats per row of all {3}{4}; it never falls. Blue ellipses: 1 sd of the means; ink: E[Λ]⁻¹ at 1 and 2 sd. Next: {5}.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is NAMES[factor]; {2} is now; {3} is rows; {4} is gain; {5} is following</extracomment>
        <translation>已更新 {1}：ELBO 为全部 {3} 行的每行 {2} 奈特{4}；它从不下降。蓝色椭圆：均值的 1 sd；墨色：E[Λ]⁻¹ 的 1 和 2 sd。下一个：{5}。</translation>
    </message>
    <message>
        <source>Correlation ρ of the target</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>目标的相关系数 ρ</translation>
    </message>
    <message>
        <source>Start of q, z₁</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q 的起点，z₁</translation>
    </message>
    <message>
        <source>Start of q, z₂</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q 的起点，z₂</translation>
    </message>
    <message>
        <source>p (ink), q (blue), its way</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>p（墨色）、q（蓝色）及其轨迹</translation>
    </message>
    <message>
        <source>q(z₁) blue, q(z₂) orange</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(z₁) 蓝色，q(z₂) 橙色</translation>
    </message>
    <message>
        <source>ELBO and its limit</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>ELBO 及其极限</translation>
    </message>
    <message>
        <source>q(z): colour; q(μ, Λ)</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(z)：颜色；q(μ, Λ)</translation>
    </message>
    <message>
        <source>q(π): weights ± sd</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q(π)：权重 ± sd</translation>
    </message>
    <message>
        <source>ELBO after each factor</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>每个因子之后的 ELBO</translation>
    </message>
    <message>
        <source>Click on the plane to start q elsewhere.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>点击平面可从别处开始 q。</translation>
    </message>
    <message>
        <source>Update {1}: {2} = N({3}, {4}), p&apos;s conditional at E[z{5}] (dashed).</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is len(past) - 1; {2} is COORDINATES[updated]; {3} is mean; {4} is variance; {5} is other</extracomment>
        <translation>更新 {1}：{2} = N({3}, {4})，即 p 在 E[z{5}] 处的条件分布（虚线）。</translation>
    </message>
    <message>
        <source>q(π) and q(μ, Λ) of a copy of step {1}: bars are expected weights, blue ellipses 1 sd of the means. Next: {2}, for all {3} rows.</source>
        <extracomment>latentlab/gui/lessons/cavi.py; {1} is seen.step; {2} is following; {3} is rows</extracomment>
        <translation>第 {1} 步副本的 q(π) 和 q(μ, Λ)：条形为期望权重，蓝色椭圆为均值的 1 sd。下一个：{2}，针对全部 {3} 行。</translation>
    </message>
    <message>
        <source>Where coordinates are updated</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>更新坐标之处</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Target and q</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>目标和 q</translation>
    </message>
    <message>
        <source>Factors of q</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>q 的因子</translation>
    </message>
    <message>
        <source>ELBO after each update</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>每次更新后的 ELBO</translation>
    </message>
    <message>
        <source>Looking at the factors</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>正在查看因子</translation>
    </message>
    <message>
        <source>Updating factors</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>正在更新因子</translation>
    </message>
    <message>
        <source>It trains. Pause to update its factors one at a time.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>正在训练。请暂停以逐个更新因子。</translation>
    </message>
    <message>
        <source>Wait until these factors are found.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>请等待求出这些因子。</translation>
    </message>
    <message>
        <source>Sweep</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>遍扫</translation>
    </message>
    <message>
        <source>The ELBO is known once q(z) is.</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>求得 q(z) 后即知 ELBO。</translation>
    </message>
    <message>
        <source>factors updated</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>已更新的因子</translation>
    </message>
    <message>
        <source>z₁ or z₂</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>z₁ 或 z₂</translation>
    </message>
    <message>
        <source>E[π] ± sd</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>E[π] ± sd</translation>
    </message>
    <message>
        <source>spread of p</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p 的宽度</translation>
    </message>
    <message>
        <source>band at</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>区间位置</translation>
    </message>
    <message>
        <source>band width</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>区间宽度</translation>
    </message>
    <message>
        <source>Mass of {1} &lt; x &lt; {2}: {3}; of {4} &lt; y &lt; {5}: {6}. The mode {7} is carried</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is a; {2} is b; {3} is figure(mass); {4} is c; {5} is d; {6} is figure(same); {7} is mode</extracomment>
        <translation type="vanished">{1} &lt; x &lt; {2} 的质量：{3}；{4} &lt; y &lt; {5} 的质量：{6}。众数 {7} 被带</translation>
    </message>
    <message>
        <source>How wide p(x) is</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(x) 的宽度</translation>
    </message>
    <message>
        <source>Where the band lies along x; or drag in any of the plots</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>区间在 x 轴上的位置；也可在任一图中拖动</translation>
    </message>
    <message>
        <source>How much of the axis of x the band takes</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>区间在 x 轴上所占的长度</translation>
    </message>
    <message>
        <source>Density of x</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>x 的密度</translation>
    </message>
    <message>
        <source>p(x), mode in ink</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(x)，众数为墨色</translation>
    </message>
    <message>
        <source>The transformation</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>变换</translation>
    </message>
    <message>
        <source>Density of y</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>y 的密度</translation>
    </message>
    <message>
        <source>p(y), y going up</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(y)，y 向上</translation>
    </message>
    <message>
        <source>p(y) = p(x) |dx/dy|: where f is steep, mass is thinned. A likelihood is no density of θ, and is not multiplied by that: its maximum goes where θ goes.</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>p(y) = p(x) |dx/dy|：f 陡峭处质量变稀。似然不是 θ 的密度，不乘此因子：θ 到哪里，其最大值就到哪里。</translation>
    </message>
    <message>
        <source>to y = {1}, where p(y) is highest too: a straight f thins all alike. Others move it.</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is moved</extracomment>
        <translation type="vanished">到 y = {1}，p(y) 也在此处最高：直线 f 使各处同等变稀。其他 f 会使众数移动。</translation>
    </message>
    <message>
        <source>to y = {1} (ink), but p(y) is highest at {2} (orange{3}).</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is moved; {2} is own; {3} is most</extracomment>
        <translation type="vanished">到 y = {1}（墨色），但 p(y) 在 {2} 处最高（橙色{3}）。</translation>
    </message>
    <message>
        <source>MAP depends on the parametrisation, maximum likelihood does not.</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>MAP 取决于参数化，最大似然则不然。</translation>
    </message>
    <message>
        <source>: infinite</source>
        <extracomment>latentlab/gui/lessons/change.py</extracomment>
        <translation>：无穷大</translation>
    </message>
    <message>
        <source>Train a model: its ELBO is cut here at each snapshot.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>请训练模型：其 ELBO 在此按各快照分解。</translation>
    </message>
    <message>
        <source>This model has no ELBO of single rows that could be cut so: see Curves.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>此模型没有可如此分解的单行 ELBO：请看“曲线”。</translation>
    </message>
    <message>
        <source>reconstruction − KL</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>重建 − KL</translation>
    </message>
    <message>
        <source>energy + entropy</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>能量 + 熵</translation>
    </message>
    <message>
        <source>The gap to log p(x) (blue) is {1} in {2} of them.</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is with_error(cut.gap, cut.gap_error, 2); {2} is few</extracomment>
        <translation>与 log p(x) 的差距（蓝色）在其中 {2} 行上为 {1}。</translation>
    </message>
    <message>
        <source>Step {1}, {2} {3} rows: {4}{5}{6}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is cut.step; {2} is len(cut.rows); {3} is which; {4} is figures; {5} is gap; {6} is turns</extracomment>
        <translation type="vanished">第 {1} 步，{2} 个{3}行：{4}{5}{6}</translation>
    </message>
    <message>
        <source>class: {1} … {2}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is data.class_names[int(classes[0])]; {2} is data.class_names[int(classes[-1])]</extracomment>
        <translation>类别：{1} … {2}</translation>
    </message>
    <message>
        <source>How the ELBO is cut</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>ELBO 的分解</translation>
    </message>
    <message>
        <source>The ELBO&apos;s parts over training</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>训练中 ELBO 的各部分</translation>
    </message>
    <message>
        <source>log p(x) and the ELBO</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>log p(x) 和 ELBO</translation>
    </message>
    <message>
        <source>KL of each dimension over training</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>训练中各维度的 KL</translation>
    </message>
    <message>
        <source>KL by dimension</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>各维度的 KL</translation>
    </message>
    <message>
        <source>ELBO of each row</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>每行的 ELBO</translation>
    </message>
    <message>
        <source>Drawn from two snapshots on.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>有两个快照起才绘制。</translation>
    </message>
    <message>
        <source>Its KL has no parts by dimension.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>其 KL 没有按维度的部分。</translation>
    </message>
    <message>
        <source>reconstruction {1} − KL {2} (orange)</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is _signed(cut.reconstruction); {2} is _signed(cut.kl)</extracomment>
        <translation>重建 {1} − KL {2}（橙色）</translation>
    </message>
    <message>
        <source>energy {1} + entropy {2} (orange)</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is _signed(cut.energy); {2} is _signed(cut.entropy)</extracomment>
        <translation>能量 {1} + 熵 {2}（橙色）</translation>
    </message>
    <message>
        <source>log p(x) could not be found well enough.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>未能足够准确地求出 log p(x)。</translation>
    </message>
    <message>
        <source>Shaded: M-steps ({1} after {2} E-steps).</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is phases[1]; {2} is phases[0]</extracomment>
        <translation>阴影：M 步（{2} 个 E 步之后 {1} 个）。</translation>
    </message>
    <message>
        <source>ELBO = {1}</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is words</extracomment>
        <translation>ELBO = {1}</translation>
    </message>
    <message>
        <source>It is log p(x): q is the posterior, and there is no gap.</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>它就是 log p(x)：q 即后验，没有差距。</translation>
    </message>
    <message>
        <source>{1} = ELBO {2} nats.</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is parts; {2} is elbo</extracomment>
        <translation type="vanished">{1} = ELBO {2} 奈特。</translation>
    </message>
    <message>
        <source>share of rows</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>行的比例</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <extracomment>latentlab/gui/lessons/cuts.py</extracomment>
        <translation>正在测量 …</translation>
    </message>
    <message>
        <source>Finding p(x)</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>正在求 p(x)</translation>
    </message>
    <message>
        <source>p(x), {1}: ∫ p(x) dx = {2} over this box; {3} of its mass lies outside, {4} may be misplaced.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is density.method; {2} is density.total; {3} is _share(density.outside); {4} is _share(density.error)</extracomment>
        <translation>p(x)，{1}：在此框内 ∫ p(x) dx = {2}；其质量有 {3} 在框外，可能有 {4} 错位。</translation>
    </message>
    <message>
        <source>under 0.1 %</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>不足 0.1 %</translation>
    </message>
    <message>
        <source>Find again</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>重新求</translation>
    </message>
    <message>
        <source>Value that is given</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>给定的值</translation>
    </message>
    <message>
        <source>Which value is given, and which is looked at</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>给定哪个值，查看哪个值</translation>
    </message>
    <message>
        <source>Place of the value that is given</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>给定值的位置</translation>
    </message>
    <message>
        <source>Learned density and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>学得的密度和行</translation>
    </message>
    <message>
        <source>p(x) (ink) and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(x)（墨色）和行</translation>
    </message>
    <message>
        <source>Conditional density</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>条件密度</translation>
    </message>
    <message>
        <source>Slice of p(x), and rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>p(x) 的切片和行</translation>
    </message>
    <message>
        <source>Draws and their nearest rows</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>抽样及其最近的行</translation>
    </message>
    <message>
        <source>{1} Dots: training rows (blue), held-out rows (orange). Right: p({2}|{3} ≈ {4}), and {5} training rows near there.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is said; {2} is names[1 - given]; {3} is names[given]; {4} is self.value.text(); {5} is len(near)</extracomment>
        <translation>{1} 点：训练行（蓝色）、留出行（橙色）。右：p({2}|{3} ≈ {4})，以及其附近的 {5} 个训练行。</translation>
    </message>
    <message>
        <source>{1} Above, what was learned: draws x ~ p(x). Below, what there was: the training row nearest to each, and its Euclidean distance, {2} on average.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is found.why; {2} is written(float(f&apos;{beside.distance.mean():.3g}&apos;))</extracomment>
        <translation>{1} 上：学得的内容，抽样 x ~ p(x)。下：原有的内容，与每个抽样最近的训练行及其欧氏距离，平均 {2}。</translation>
    </message>
    <message>
        <source>Anew, where p(z) was drawn from: with other draws</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>从 p(z) 抽样时：用其他抽样重新计算</translation>
    </message>
    <message>
        <source>{1} given {2}</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is y; {2} is x</extracomment>
        <translation>给定 {2} 时的 {1}</translation>
    </message>
    <message>
        <source>{1}, prepared</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is name</extracomment>
        <translation>{1}（预处理后）</translation>
    </message>
    <message>
        <source>Rows of one value have no other that could be given.</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>只有一个值的行没有其他值可以给定。</translation>
    </message>
    <message>
        <source>{1} Blue: the histogram of the training rows.</source>
        <extracomment>latentlab/gui/lessons/density.py; {1} is said</extracomment>
        <translation>{1} 蓝色：训练行的直方图。</translation>
    </message>
    <message>
        <source>x ~ p(x): z ~ p(z), then x ~ p(x|z)</source>
        <extracomment>latentlab/gui/lessons/density.py</extracomment>
        <translation>x ~ p(x)：先 z ~ p(z)，再 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Draw x</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>抽取 x</translation>
    </message>
    <message>
        <source>Draw z, x</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>抽取 z, x</translation>
    </message>
    <message>
        <source>Category that is observed</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>观测到的类别</translation>
    </message>
    <message>
        <source>The x whose p(z|x) is drawn</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>绘出其 p(z|x) 的 x</translation>
    </message>
    <message>
        <source>π at this z and draws of it</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>此 z 处的 π 及其抽样</translation>
    </message>
    <message>
        <source>π(z) (blue), draws (ink)</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>π(z)（蓝色）、抽样（墨色）</translation>
    </message>
    <message>
        <source>p(x) and draws of it</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(x) 及其抽样</translation>
    </message>
    <message>
        <source>p(x) (blue), draws (ink)</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(x)（蓝色）、抽样（墨色）</translation>
    </message>
    <message>
        <source>p(z|x) of each dimension</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>各维度的 p(z|x)</translation>
    </message>
    <message>
        <source>p(z|x): blue, orange, ink</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>p(z|x)：蓝、橙、墨色</translation>
    </message>
    <message>
        <source>This z gives x = {1} the chance {2}; over all z ~ N(0, I) it is {3}: p(x) mixes one categorical for each z. Seen x = {4}, p(z|x) ∝ p(z) π(z) is what is known of z (right; broken: p(z)).</source>
        <extracomment>latentlab/gui/lessons/dlvm.py; {1} is name; {2} is figure(here[x], 2); {3} is figure(everywhere[x], 2); {4} is name</extracomment>
        <translation>此 z 给出 x = {1} 的概率为 {2}；对所有 z ~ N(0, I) 为 {3}：p(x) 混合了每个 z 的类别分布。观测到 x = {4} 时，p(z|x) ∝ p(z) π(z) 即关于 z 所知（右；虚线：p(z)）。</translation>
    </message>
    <message>
        <source>share of {1}</source>
        <extracomment>latentlab/gui/lessons/dlvm.py; {1} is len(drawn)</extracomment>
        <translation>{1} 中的比例</translation>
    </message>
    <message>
        <source>300 categories from π at this z</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>由此 z 处的 π 得 300 个类别</translation>
    </message>
    <message>
        <source>300 z ~ N(0, I), and a category of each</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>300 个 z ~ N(0, I)，各得一个类别</translation>
    </message>
    <message>
        <source>z₁, z₂, z₃</source>
        <extracomment>latentlab/gui/lessons/dlvm.py</extracomment>
        <translation>z₁, z₂, z₃</translation>
    </message>
    <message>
        <source>This needs a mixture of Gaussians, factor analysis, probabilistic PCA with fit=EM, or a VAE whose E-steps and M-steps take turns (under More).</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>需要高斯混合、因子分析、fit=EM 的概率 PCA，或 E 步与 M 步轮流的 VAE（在“更多”下）。</translation>
    </message>
    <message>
        <source>Over the M-step</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>沿 M 步</translation>
    </message>
    <message>
        <source>Over one mean</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>沿一个均值</translation>
    </message>
    <message>
        <source>Over one loading</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>沿一个载荷</translation>
    </message>
    <message>
        <source>Over the noise</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>沿噪声</translation>
    </message>
    <message>
        <source>A new run that waits before its first step, with what the forms say</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>按表单的设置，在第一步之前等待的新运行</translation>
    </message>
    <message>
        <source>q becomes the posterior p(z|x): the bound touches the log-likelihood</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q 成为后验 p(z|x)：下界触及对数似然</translation>
    </message>
    <message>
        <source>The parameters go to where the bound is highest, q held</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>保持 q，参数移到下界最高处</translation>
    </message>
    <message>
        <source>The next two half-steps</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>接下来的两个半步</translation>
    </message>
    <message>
        <source>Go on with whole steps, until Pause or convergence</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>以整步继续，直到“暂停”或收敛</translation>
    </message>
    <message>
        <source>Rest after the step that is under way</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>在进行中的一步之后停下</translation>
    </message>
    <message>
        <source>Open data, choose a mixture of Gaussians or probabilistic PCA, then Start paused.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请打开数据，选择高斯混合或概率 PCA，然后“以暂停开始”。</translation>
    </message>
    <message>
        <source>Choose a mixture of Gaussians, factor analysis or probabilistic PCA in the form (or a VAE with E- and M-steps, under More), then Start paused.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请在表单中选择高斯混合、因子分析或概率 PCA（或“更多”下带 E 步和 M 步的 VAE），然后“以暂停开始”。</translation>
    </message>
    <message>
        <source>EM runs. Pause to look at its half-steps.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>EM 正在运行。请暂停以查看其半步。</translation>
    </message>
    <message>
        <source>What the curves are drawn over</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲线的横轴</translation>
    </message>
    <message>
        <source>What the curves are drawn over: the whole M-step, or the entry that it moves most, alone</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲线的横轴：整个 M 步，或其中变动最大的单个参数</translation>
    </message>
    <message>
        <source>Log-likelihood and bound over a parameter</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>对数似然和下界随参数的变化</translation>
    </message>
    <message>
        <source>ℓ (ink), bound (blue)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>ℓ（墨色），下界（蓝色）</translation>
    </message>
    <message>
        <source>Log-likelihood and bound of each half-step</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>每个半步的对数似然和下界</translation>
    </message>
    <message>
        <source>Half-steps</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>半步</translation>
    </message>
    <message>
        <source>Rows coloured by responsibility</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>按责任着色的行</translation>
    </message>
    <message>
        <source>Wait until this half-step is found.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请等待求出此半步。</translation>
    </message>
    <message>
        <source>M-steps are next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>接下来是 M 步。</translation>
    </message>
    <message>
        <source>q is the posterior already: M is next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q 已是后验：接下来是 M。</translation>
    </message>
    <message>
        <source>E-steps are next.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>接下来是 E 步。</translation>
    </message>
    <message>
        <source>E first: without a new q the bound is at its highest already.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>先 E：没有新的 q，下界已在最高处。</translation>
    </message>
    <message>
        <source>Codes of rows; p(z)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>行的编码；p(z)</translation>
    </message>
    <message>
        <source>Rows; 1 and 2 sd of p(x)</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>行；p(x) 的 1 和 2 sd</translation>
    </message>
    <message>
        <source>q by colour; 1 and 2 sd</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>q 以颜色表示；1 和 2 sd</translation>
    </message>
    <message>
        <source>Start paused</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>以暂停开始</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>两者</translation>
    </message>
    <message>
        <source>Looking at EM</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>正在查看 EM</translation>
    </message>
    <message>
        <source>Wait a moment.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>This run has ended: Run goes on, or start anew.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>此运行已结束：可用“运行”继续，或重新开始。</translation>
    </message>
    <message>
        <source>It runs.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>没有运行。</translation>
    </message>
    <message>
        <source>Curves are drawn after M-steps.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>曲线在 M 步之后绘制。</translation>
    </message>
    <message>
        <source>The bound is drawn after an E-step.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>下界在 E 步之后绘制。</translation>
    </message>
    <message>
        <source>μ of component {1}, value {2}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>分量 {1} 的 μ，值 {2}</translation>
    </message>
    <message>
        <source>W: value {1}, z of number {2}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>W：值 {1}，第 {2} 个 z</translation>
    </message>
    <message>
        <source>ψ of value {1}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>值 {1} 的 ψ</translation>
    </message>
    <message>
        <source>share of the M-step</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>M 步的比例</translation>
    </message>
    <message>
        <source>bound {1}, log p(x) {2} nats ({3} rows of {4})</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.elbo; {2} is found.log_likelihood; {3} is found.rows; {4} is rows</extracomment>
        <translation>下界 {1}，log p(x) {2} 奈特（{4} 行中的 {3} 行）</translation>
    </message>
    <message>
        <source>After {1} {2}-steps, step {3}</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is phases[found.after == &apos;M&apos;]; {2} is found.after; {3} is found.step</extracomment>
        <translation>{1} 个 {2} 步之后，第 {3} 步</translation>
    </message>
    <message>
        <source>(of {1} of {2} rows)</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.rows; {2} is rows</extracomment>
        <translation>（{2} 行中的 {1} 行）</translation>
    </message>
    <message>
        <source>Step {1}: log p(x) = {2} nats per row{3}. Press E: q becomes the posterior under this θ.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is level; {3} is of</extracomment>
        <translation>第 {1} 步：log p(x) = 每行 {2} 奈特{3}。按 E：q 成为此 θ 下的后验。</translation>
    </message>
    <message>
        <source>After M, step {1}: the bound rose to {2}, log p(x) to {3} nats per row{4}. The gap of {5} is KL(q ‖ p(z|x)), for q is still that of the parameters before; E closes it.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is found.elbo; {3} is level; {4} is of; {5} is gap</extracomment>
        <translation>M 之后，第 {1} 步：下界升至 {2}，log p(x) 升至每行 {3} 奈特{4}。差距 {5} 即 KL(q ‖ p(z|x))，因为 q 仍属于先前的参数；E 可消除它。</translation>
    </message>
    <message>
        <source>Step {1}: {2}. E improves q alone, M the decoder alone.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is figures</extracomment>
        <translation>第 {1} 步：{2}。E 只改进 q，M 只改进解码器。</translation>
    </message>
    <message>
        <source>{1}: {2}: the gap is {3}. θ is as before, and so is log p(x), but for its estimate.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is begin; {2} is figures; {3} is gap</extracomment>
        <translation>{1}：{2}：差距为 {3}。θ 与先前相同，log p(x) 除估计误差外也相同。</translation>
    </message>
    <message>
        <source>{1}: {2}: the gap is {3}. q is as before; the steps have raised both.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is begin; {2} is figures; {3} is gap</extracomment>
        <translation>{1}：{2}：差距为 {3}。q 与先前相同；这些步使两者都上升。</translation>
    </message>
    <message>
        <source>After E, step {1}: bound {2} = log p(x) {3} nats per row{4}: q is the posterior, the gap is 0, and both curves touch with one slope.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py; {1} is found.step; {2} is found.elbo; {3} is level; {4} is of</extracomment>
        <translation>E 之后，第 {1} 步：下界 {2} = log p(x) 每行 {3} 奈特{4}：q 即后验，差距为 0，两条曲线以相同斜率相切。</translation>
    </message>
    <message>
        <source>The run has ended here.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>运行在此结束。</translation>
    </message>
    <message>
        <source>M goes to where the blue one is highest.</source>
        <extracomment>latentlab/gui/lessons/em_plots.py</extracomment>
        <translation>M 移到蓝色曲线最高处。</translation>
    </message>
    <message>
        <source>A coin</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>硬币</translation>
    </message>
    <message>
        <source>A Gaussian mean</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>高斯均值</translation>
    </message>
    <message>
        <source>prior a</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>先验 a</translation>
    </message>
    <message>
        <source>prior b</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>先验 b</translation>
    </message>
    <message>
        <source>prior mean</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>先验均值</translation>
    </message>
    <message>
        <source>prior sd</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>先验 sd</translation>
    </message>
    <message>
        <source>mean of data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>数据均值</translation>
    </message>
    <message>
        <source>N, data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>数据量 N</translation>
    </message>
    <message>
        <source>log odds φ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>对数几率 φ</translation>
    </message>
    <message>
        <source>φ = exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>φ = exp θ</translation>
    </message>
    <message>
        <source>to {1}</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is figure(centre, 2)</extracomment>
        <translation>到 {1}</translation>
    </message>
    <message>
        <source>Beta(a, b): a − 1 heads were seen before</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>Beta(a, b)：此前见过 a − 1 次正面</translation>
    </message>
    <message>
        <source>Beta(a, b): b − 1 tails were seen before</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>Beta(a, b)：此前见过 b − 1 次反面</translation>
    </message>
    <message>
        <source>Tosses that came up heads</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>正面朝上的次数</translation>
    </message>
    <message>
        <source>Tosses that came up tails</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>反面朝上的次数</translation>
    </message>
    <message>
        <source>How many data of sd 1</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>sd 为 1 的数据量</translation>
    </message>
    <message>
        <source>What is seen, and which θ it tells of</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>观测内容及其所说明的 θ</translation>
    </message>
    <message>
        <source>Draw another sequence of 1,000 data for the middle plot</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>为中间的图另抽 1,000 个数据的序列</translation>
    </message>
    <message>
        <source>Likelihood, prior and posterior</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>似然、先验和后验</translation>
    </message>
    <message>
        <source>Posterior of θ (ink)</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ 的后验（墨色）</translation>
    </message>
    <message>
        <source>Estimates against the number of data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>估计随数据量的变化</translation>
    </message>
    <message>
        <source>MLE blue, MAP orange</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>MLE 蓝色，MAP 橙色</translation>
    </message>
    <message>
        <source>The posterior over another parameter</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>关于另一参数的后验</translation>
    </message>
    <message>
        <source>Left: likelihood in blue, scaled to an area of 1, prior in grey; broken lines: MLE in blue, MAP in orange, posterior mean in ink. Middle: one sequence of data, and the θ it is drawn with (broken). Right: the same posterior over another parameter; its own MAP is a full line, that of θ a broken one.</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>左：似然为蓝色，缩放到面积 1，先验为灰色；虚线：MLE 蓝色，MAP 橙色，后验均值墨色。中：一个数据序列，及抽取它的 θ（虚线）。右：同一后验关于另一参数；其自身的 MAP 为实线，θ 的 MAP 为虚线。</translation>
    </message>
    <message>
        <source>Posterior, log odds</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>后验，对数几率</translation>
    </message>
    <message>
        <source>Posterior, exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>后验，exp θ</translation>
    </message>
    <message>
        <source>MLE {1}, MAP {2}, posterior mean {3}.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is _said(found.mle); {2} is _said(found.map); {3} is _said(found.mean)</extracomment>
        <translation>MLE {1}，MAP {2}，后验均值 {3}。</translation>
    </message>
    <message>
        <source>The prior is worth {1} tosses. Over the log odds</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is belief.a + belief.b - 2</extracomment>
        <translation>先验相当于 {1} 次投掷。关于对数几率：</translation>
    </message>
    <message>
        <source>MLE {1}, MAP and mean {2}.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is _said(found.mle); {2} is _said(found.map)</extracomment>
        <translation>MLE {1}，MAP 和均值 {2}。</translation>
    </message>
    <message>
        <source>The prior adds {1} {2}²/2 to −log p(x|θ): weight decay{3}. Over exp θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is decay; {2} is apart; {3} is to</extracomment>
        <translation>先验为 −log p(x|θ) 加上 {1} {2}²/2：权重衰减{3}。关于 exp θ：</translation>
    </message>
    <message>
        <source>{1} MAP is θ = {2} (full line): it depends on the parametrisation, MLE does not.</source>
        <extracomment>latentlab/gui/lessons/estimating.py; {1} is said; {2} is _said(found.other)</extracomment>
        <translation>{1} MAP 为 θ = {2}（实线）：它取决于参数化，MLE 则不然。</translation>
    </message>
    <message>
        <source>Of θ: 0 is weight decay</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ 的先验：0 即权重衰减</translation>
    </message>
    <message>
        <source>Of θ</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>θ 的先验</translation>
    </message>
    <message>
        <source>Of N data of sd 1</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>sd 为 1 的 N 个数据</translation>
    </message>
    <message>
        <source>Redraw</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>重抽</translation>
    </message>
    <message>
        <source>log₁₀ N</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>log₁₀ N</translation>
    </message>
    <message>
        <source>Press the button: how estimates of log p(x) come near it appears here.</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>按下按钮：log p(x) 的估计如何逼近它将显示在此。</translation>
    </message>
    <message>
        <source>log weight, nats</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>对数权重（奈特）</translation>
    </message>
    <message>
        <source>Estimate log p(x) of the nearest row</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>估计最近行的 log p(x)</translation>
    </message>
    <message>
        <source>By 16,384 draws each of p(z), q and the best q</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>从 p(z)、q 和最优 q 各抽 16,384 次</translation>
    </message>
    <message>
        <source>Estimates of log p(x) against their draws</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>log p(x) 的估计随抽样数的变化</translation>
    </message>
    <message>
        <source>Estimates of S draws: mean, 4 of 5</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>S 次抽样的估计：均值，4/5 范围</translation>
    </message>
    <message>
        <source>Histogram of the log weights</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>对数权重的直方图</translation>
    </message>
    <message>
        <source>log weights of the draws</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>抽样的对数权重</translation>
    </message>
    <message>
        <source>Drawing for {1} …</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>正在为 {1} 抽样 …</translation>
    </message>
    <message>
        <source>Evidence of {1}</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>{1} 的证据</translation>
    </message>
    <message>
        <source>{1}{2}: log p(x) {3} nats ({4}; broken line). Orange: from p(z), worth {5} of {6} draws from p(z|x). Blue: from q, worth {7}; one draw is the ELBO. Ink: from the best q, {8}.</source>
        <extracomment>latentlab/gui/lessons/evidence.py; {1} is name[:1].upper(); {2} is name[1:]; {3} is known; {4} is found.method; {5} is prior.effective; {6} is len(prior.log_weights); {7} is q.effective; {8} is best.e</extracomment>
        <translation>{1}{2}：log p(x) {3} 奈特（{4}；虚线）。橙色：来自 p(z)，{6} 次抽样相当于 p(z|x) 的 {5} 次。蓝色：来自 q，相当于 {7} 次；单次抽样即 ELBO。墨色：来自最优 q，{8}。</translation>
    </message>
    <message>
        <source>The run has gone on since: estimate again while it rests.</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>运行此后又有进展：请在其停下时重新估计。</translation>
    </message>
    <message>
        <source>This run has numbers that are not finite: there is nothing to see of it.</source>
        <extracomment>latentlab/gui/lessons/examining.py</extracomment>
        <translation>此运行含有非有限数：没有可看的内容。</translation>
    </message>
    <message>
        <source>Press the button to see it.</source>
        <extracomment>latentlab/gui/lessons/examining.py</extracomment>
        <translation>按下按钮查看。</translation>
    </message>
    <message>
        <source>Press the button: how a weight&apos;s gradient varies by three estimators appears here.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>按下按钮：一个权重的梯度在三种估计量下如何变化将显示在此。</translation>
    </message>
    <message>
        <source>Slope of the ELBO by this weight on {1} rows. Blue: reparameterised, {2}. Ink: score function with baseline (other rows; from L = 2 other draws), {3}, {4} × the variance. Orange: without, {5}, {6} ×. None is biased.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is rows; {2} is path; {3} is baseline; {4} is less; {5} is plain; {6} is more</extracomment>
        <translation>ELBO 对此权重的斜率，{1} 行。蓝色：重参数化，{2}。墨色：带基线的得分函数（其他行；L = 2 起用其他抽样），{3}，方差为 {4} 倍。橙色：无基线，{5}，{6} 倍。均无偏。</translation>
    </message>
    <message>
        <source>gradient, nats per unit</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>梯度（奈特/单位）</translation>
    </message>
    <message>
        <source>log₁₀ L</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>log₁₀ L</translation>
    </message>
    <message>
        <source>This weight has no gradient on these rows: what it comes from or leads to is held at one value.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>此权重在这些行上没有梯度：其来源或去向固定在一个值。</translation>
    </message>
    <message>
        <source>Measure the encoder&apos;s gradients</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>测量编码器的梯度</translation>
    </message>
    <message>
        <source>By up to 4,096 draws of z for each of 64 training rows</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>对 64 个训练行各抽至多 4,096 次 z</translation>
    </message>
    <message>
        <source>Estimates of one draw</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>单次抽样的估计</translation>
    </message>
    <message>
        <source>Variance of the estimates against their draws</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>估计的方差随抽样数的变化</translation>
    </message>
    <message>
        <source>Variance against L draws</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>方差随抽样数 L</translation>
    </message>
    <message>
        <source>Gradients of the encoder</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>编码器的梯度</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Output of the encoder&apos;s last layer that the weight leads to</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>权重通向的编码器末层输出</translation>
    </message>
    <message>
        <source>Input</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>输入</translation>
    </message>
    <message>
        <source>Unit before the last layer that the weight comes from, or its bias</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>权重所来自的末层之前的单元，或其偏置</translation>
    </message>
    <message>
        <source>The run has gone on since: measure again while it rests.</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>运行此后又有进展：请在其停下时重新测量。</translation>
    </message>
    <message>
        <source>log σ²{1}</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is i % dims + 1</extracomment>
        <translation>log σ²{1}</translation>
    </message>
    <message>
        <source>unit {1}</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py; {1} is i</extracomment>
        <translation>单元 {1}</translation>
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
        <translation>{1} 的 π</translation>
    </message>
    <message>
        <source>Relaxed draws within the simplex</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>单纯形内的松弛抽样</translation>
    </message>
    <message>
        <source>Relaxed draws y</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>松弛抽样 y</translation>
    </message>
    <message>
        <source>Largest value of y against temperature</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>y 的最大值随温度的变化</translation>
    </message>
    <message>
        <source>max y: mean, 4 of 5 draws</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>max y：均值，4/5 的抽样</translation>
    </message>
    <message>
        <source>Bias and variance against temperature</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>偏差和方差随温度的变化</translation>
    </message>
    <message>
        <source>Gradient of E[f], one draw</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>E[f] 的梯度，单次抽样</translation>
    </message>
    <message>
        <source>τ = {1}: max y is {2} on average. Gradient of f, the squared distance from the target (orange cross): variance {3} (blue), bias² {4} (orange). The score function has variance {5} (broken) and no bias.</source>
        <extracomment>latentlab/gui/lessons/gumbel.py; {1} is TEMPERATURES[at]; {2} is found.maxima.mean[at]; {3} is _figure(gradients.variance[at]); {4} is _figure(gradients.squared_bias[at]); {5} is _figure(gradients.sco</extracomment>
        <translation>τ = {1}：max y 平均为 {2}。f 为到目标（橙色叉）的平方距离，其梯度：方差 {3}（蓝色），偏差² {4}（橙色）。得分函数的方差为 {5}（虚线），无偏差。</translation>
    </message>
    <message>
        <source>Its part of all three weights is π</source>
        <extracomment>latentlab/gui/lessons/gumbel.py</extracomment>
        <translation>其占三个权重之和的比例即 π</translation>
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
        <translation>log₁₀ 误差²</translation>
    </message>
    <message>
        <source>Σ πₖ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>Σ πₖ N(μₖ, Σₖ)</translation>
    </message>
    <message>
        <source>f linear</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f 线性</translation>
    </message>
    <message>
        <source>f a network</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f 为网络</translation>
    </message>
    <message>
        <source>f a GP</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>f 为 GP</translation>
    </message>
    <message>
        <source>Infinite mixture, f linear</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>无限混合，f 线性</translation>
    </message>
    <message>
        <source>Infinite mixture, f a network</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>无限混合，f 为网络</translation>
    </message>
    <message>
        <source>Infinite mixture, f a Gaussian process</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>无限混合，f 为高斯过程</translation>
    </message>
    <message>
        <source>GP</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>GP</translation>
    </message>
    <message>
        <source>z ~ N(0, 1) weighs the ellipses N(f(z), σ²(z)I): p(z) = {1} here. Thin ones stand for 1/11 of p(z) each; all together make p(x), the ink. log p(x) of {2}, nats per row: {3}.</source>
        <extracomment>latentlab/gui/lessons/infinite.py; {1} is height; {2} is self.rows.about; {3} is fits</extracomment>
        <translation>z ~ N(0, 1) 为椭圆 N(f(z), σ²(z)I) 加权：此处 p(z) = {1}。细椭圆各代表 p(z) 的 1/11；全部合成 p(x)，即墨色。{2} 的 log p(x)，每行奈特：{3}。</translation>
    </message>
    <message>
        <source>The place z whose p(x|z) is drawn</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>绘出其 p(x|z) 的位置 z</translation>
    </message>
    <message>
        <source>Log-normal weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>对数正态权重</translation>
    </message>
    <message>
        <source>Two weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>两个权重</translation>
    </message>
    <message>
        <source>sd of log w</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w 的 sd</translation>
    </message>
    <message>
        <source>share of high</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>高值比例</translation>
    </message>
    <message>
        <source>S averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>平均 S 个</translation>
    </message>
    <message>
        <source>How many weights are averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>对多少个权重取平均</translation>
    </message>
    <message>
        <source>log₁₀ S</source>
        <extracomment>latentlab/gui/lessons/evidence.py</extracomment>
        <translation>log₁₀ S</translation>
    </message>
    <message>
        <source>log₁₀ nats</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log₁₀ 奈特</translation>
    </message>
    <message>
        <source>The standard deviation of log w, nats</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w 的标准差（奈特）</translation>
    </message>
    <message>
        <source>The probability of the higher of two weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>两个权重中较高者的概率</translation>
    </message>
    <message>
        <source>Family of the weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>权重的分布族</translation>
    </message>
    <message>
        <source>How w is spread about its mean</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>w 围绕其均值的分布</translation>
    </message>
    <message>
        <source>The logarithm and the mean of the weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>权重的对数和均值</translation>
    </message>
    <message>
        <source>log w and its means</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>log w 及其均值</translation>
    </message>
    <message>
        <source>The gap against the weights averaged</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>差距随平均的权重数的变化</translation>
    </message>
    <message>
        <source>Gap of a mean of S</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>S 个均值的差距</translation>
    </message>
    <message>
        <source>q and the posterior of such weights</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>此类权重的 q 和后验</translation>
    </message>
    <message>
        <source>q (blue), p(z|x) (ink)</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>q（蓝色）、p(z|x)（墨色）</translation>
    </message>
    <message>
        <source>w = p(x, z)/q(z), z ~ q, is such a weight, and its mean p(x): here it is the unit. Blue is the mean of S weights, whose gap the importance-weighted bound has. Crosses: ten equally likely weights, or the two.</source>
        <extracomment>latentlab/gui/lessons/jensen.py</extracomment>
        <translation>w = p(x, z)/q(z)，z ~ q，就是这样的权重，其均值为 p(x)：这里为 1。蓝色为 S 个权重的均值，其差距即重要性加权下界的差距。叉：十个等概率的权重，或两个权重。</translation>
    </message>
    <message>
        <source>Orange: log E[w] − E[log w] = {1} nats. With w = p(x, z)/q(z) it is KL(q ‖ p(z|x)). Blue: of the mean of S = {2} it is {3}, for large S nearly Var(w)/(2 S E[w]²), here {4} (broken): more draws tighten the bound.</source>
        <extracomment>latentlab/gui/lessons/jensen.py; {1} is _small(weights.gap); {2} is SIZES[chosen]; {3} is _small(found[chosen]); {4} is _small(nearly(weights)[chosen])</extracomment>
        <translation>橙色：log E[w] − E[log w] = {1} 奈特。当 w = p(x, z)/q(z) 时即 KL(q ‖ p(z|x))。蓝色：S = {2} 的均值为 {3}，S 大时近似 Var(w)/(2 S E[w]²)，这里为 {4}（虚线）：抽样越多下界越紧。</translation>
    </message>
    <message>
        <source>mean of p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p 的均值</translation>
    </message>
    <message>
        <source>sd of p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p 的 sd</translation>
    </message>
    <message>
        <source>mean of q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q 的均值</translation>
    </message>
    <message>
        <source>sd of q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q 的 sd</translation>
    </message>
    <message>
        <source>H(p) {1}, H(p, q) {2}: KL(p ‖ q) = {3} nats, the blue area less the orange one. H(q) {4}, H(q, p) {5}: KL(q ‖ p) = {6}.</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py; {1} is entropy(p); {2} is cross_entropy(p, q); {3} is forward; {4} is entropy(q); {5} is cross_entropy(q, p); {6} is reverse</extracomment>
        <translation>H(p) {1}，H(p, q) {2}：KL(p ‖ q) = {3} 奈特，即蓝色面积减橙色面积。H(q) {4}，H(q, p) {5}：KL(q ‖ p) = {6}。</translation>
    </message>
    <message>
        <source>Densities of p and q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p 和 q 的密度</translation>
    </message>
    <message>
        <source>p (ink) and q (blue)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p（墨色）和 q（蓝色）</translation>
    </message>
    <message>
        <source>Integrand of KL(p ‖ q)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>KL(p ‖ q) 的被积函数</translation>
    </message>
    <message>
        <source>p log p/q</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>p log p/q</translation>
    </message>
    <message>
        <source>Integrand of KL(q ‖ p)</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>KL(q ‖ p) 的被积函数</translation>
    </message>
    <message>
        <source>q log q/p</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>q log q/p</translation>
    </message>
    <message>
        <source>mean of {1}</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py; {1} is nearer</extracomment>
        <translation>{1}的均值</translation>
    </message>
    <message>
        <source>Least KL(p ‖ q): covers p</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最小 KL(p ‖ q)：覆盖 p</translation>
    </message>
    <message>
        <source>Least KL(q ‖ p): seeks a mode</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最小 KL(q ‖ p)：寻找众数</translation>
    </message>
    <message>
        <source>Best start</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>最佳起点</translation>
    </message>
    <message>
        <source>H(p) = {1}, and H(p, q) = H(p) + KL(p ‖ q). Ink: p; blue: q at 1 and 2 sd. Draw on the left plot to make a p; click on the right one to start q there.</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is entropy</extracomment>
        <translation>H(p) = {1}，且 H(p, q) = H(p) + KL(p ‖ q)。墨色：p；蓝色：q 的 1 和 2 sd。在左图绘制可生成 p；点击右图可从该处开始 q。</translation>
    </message>
    <message>
        <source>Start the reverse fit from several places</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>从多个位置开始反向拟合</translation>
    </message>
    <message>
        <source>Forget what was drawn</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>清除所绘内容</translation>
    </message>
    <message>
        <source>Fit by {1} KL</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is way</extracomment>
        <translation type="vanished">用{1} KL 拟合</translation>
    </message>
    <message>
        <source>Family of q</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>q 的分布族</translation>
    </message>
    <message>
        <source>forward fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>正向拟合</translation>
    </message>
    <message>
        <source>reverse fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>反向拟合</translation>
    </message>
    <message>
        <source>{1} of the {2} fit</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py; {1} is words; {2} is way</extracomment>
        <translation type="vanished">{2}拟合的{1}</translation>
    </message>
    <message>
        <source>Draw p with the mouse in the left plot.</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>在左图中用鼠标绘制 p。</translation>
    </message>
    <message>
        <source>Fitting …</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>正在拟合 …</translation>
    </message>
    <message>
        <source>Press Fit: mixtures of 1 to 8 Gaussians are fitted to the rows, one after another.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>按“拟合”：依次用 1 至 8 个高斯分布的混合拟合各行。</translation>
    </message>
    <message>
        <source>Full covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>完全协方差</translation>
    </message>
    <message>
        <source>Tied covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>共享协方差</translation>
    </message>
    <message>
        <source>Diagonal covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>对角协方差</translation>
    </message>
    <message>
        <source>Spherical covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>球形协方差</translation>
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
        <translation>对每个 K，在后台从三次 k-means 起点中最佳者运行 EM</translation>
    </message>
    <message>
        <source>Fit no more; what was fitted stays</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>不再拟合；已拟合的保留</translation>
    </message>
    <message>
        <source>Choose a component k ~ π, then a place x ~ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>选择分量 k ~ π，再选位置 x ~ N(μₖ, Σₖ)</translation>
    </message>
    <message>
        <source>As many draws at once</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>一次抽取的数量</translation>
    </message>
    <message>
        <source>{1}. Curves: BIC/2N, AIC/2N, −log p(x). {2}.</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is words; {2} is self.rows.about</extracomment>
        <translation>{1}。曲线：BIC/2N、AIC/2N、−log p(x)。{2}。</translation>
    </message>
    <message>
        <source>K that is shown</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>显示的 K</translation>
    </message>
    <message>
        <source>The fit that is shown and drawn from; a click on the curves chooses it, too</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>用于显示和抽样的拟合；点击曲线也可选择</translation>
    </message>
    <message>
        <source>BIC, AIC and held-out rows against K</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>BIC、AIC 和留出行随 K 的变化</translation>
    </message>
    <message>
        <source>BIC ink, AIC blue, held out</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>BIC 墨色，AIC 蓝色，留出</translation>
    </message>
    <message>
        <source>Rows and components</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>行和分量</translation>
    </message>
    <message>
        <source>Draws of the mixture</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>混合模型的抽样</translation>
    </message>
    <message>
        <source>k ~ π, then x ~ N(μₖ, Σₖ)</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>k ~ π，再 x ~ N(μₖ, Σₖ)</translation>
    </message>
    <message>
        <source>There is no fit of this K yet.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>此 K 尚无拟合。</translation>
    </message>
    <message>
        <source>First k ~ π: component {1} of {2}, π = {3}. Then …</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.chosen + 1; {2} is len(self.mixture.weights); {3} is weight</extracomment>
        <translation>先 k ~ π：{2} 个分量中的第 {1} 个，π = {3}。然后 …</translation>
    </message>
    <message>
        <source>Draw {1}: k = {2}, then x = ({3}, {4}) on these axes, a draw of N(μₖ, Σₖ). Many of them fill p(x), the ink.</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.count; {2} is k + 1; {3} is place[0]; {4} is place[1]</extracomment>
        <translation>第 {1} 次抽样：k = {2}，然后这两轴上 x = ({3}, {4})，抽自 N(μₖ, Σₖ)。大量抽样填满 p(x)，即墨色。</translation>
    </message>
    <message>
        <source>Least {1}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is best</extracomment>
        <translation>最小的 {1}</translation>
    </message>
    <message>
        <source>. K = {1}: BIC {2}, AIC {3}{4}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.seen.components; {2} is self.seen.bic; {3} is self.seen.aic; {4} is held</extracomment>
        <translation>。K = {1}：BIC {2}，AIC {3}{4}</translation>
    </message>
    <message>
        <source>Draw {1}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is MANY</extracomment>
        <translation>抽取 {1}</translation>
    </message>
    <message>
        <source>Nothing is being fitted.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>没有正在进行的拟合。</translation>
    </message>
    <message>
        <source>{1} at K = {2}</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is CRITERIA[name]; {2} is fit.components</extracomment>
        <translation>{1} 在 K = {2}</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>目前</translation>
    </message>
    <message>
        <source>log p(x) held out {1} nats per row</source>
        <extracomment>latentlab/gui/lessons/order.py; {1} is self.seen.held_out</extracomment>
        <translation>，留出行的 log p(x) 为每行 {1} 奈特</translation>
    </message>
    <message>
        <source>It is fitting.</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>正在拟合。</translation>
    </message>
    <message>
        <source>Fitting K = 1 …</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>正在拟合 K = 1 …</translation>
    </message>
    <message>
        <source>σ of q</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>q 的 σ</translation>
    </message>
    <message>
        <source>ε (below) is carried to z: only μ and σ move it. d/dμ E[f] is</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation type="vanished">ε（下）被带到 z：只有 μ 和 σ 使其移动。d/dμ E[f] 为</translation>
    </message>
    <message>
        <source>Variance of one draw: blue, reparameterised f&apos;(z), {1}; ink, score function with baseline E[f], {2}; orange, without, {3}.</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is path; {2} is baseline; {3} is plain</extracomment>
        <translation>单次抽样的方差：蓝色，重参数化 f&apos;(z)，{1}；墨色，带基线 E[f] 的得分函数，{2}；橙色，无基线，{3}。</translation>
    </message>
    <message>
        <source>Blue is always 0, and wrong: f&apos; = 0 almost everywhere, and reparameterisation needs a smooth f. The score function is right: variance {1} with baseline E[f] (ink), {2} without (orange).</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is baseline; {2} is plain</extracomment>
        <translation>蓝色始终为 0，是错的：f&apos; 几乎处处为 0，而重参数化需要光滑的 f。得分函数正确：带基线 E[f] 时方差 {1}（墨色），无基线 {2}（橙色）。</translation>
    </message>
    <message>
        <source>log₁₀ σ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>log₁₀ σ</translation>
    </message>
    <message>
        <source>log₁₀ variance</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>log₁₀ 方差</translation>
    </message>
    <message>
        <source>The mean of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q 的均值</translation>
    </message>
    <message>
        <source>The standard deviation of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q 的标准差</translation>
    </message>
    <message>
        <source>Noise carried to z, and f</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>带到 z 的噪声和 f</translation>
    </message>
    <message>
        <source>z = μ + σε, and f(z)</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>z = μ + σε，以及 f(z)</translation>
    </message>
    <message>
        <source>Histogram of gradient estimates</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>梯度估计的直方图</translation>
    </message>
    <message>
        <source>Estimates of d/dμ E[f(z)]</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>d/dμ E[f(z)] 的估计</translation>
    </message>
    <message>
        <source>Variance of one estimate against σ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>单次估计的方差随 σ 的变化</translation>
    </message>
    <message>
        <source>Variance of one estimate</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>单次估计的方差</translation>
    </message>
    <message>
        <source>f per unit of μ</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>f/μ 的单位</translation>
    </message>
    <message>
        <source>share of highest</source>
        <extracomment>latentlab/gui/lessons/gradient_lab.py</extracomment>
        <translation>相对最高值</translation>
    </message>
    <message>
        <source>{1} {2} (broken line). {3}</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is start; {2} is moments.gradient; {3} is told</extracomment>
        <translation type="vanished">{1} {2}（虚线）。{3}</translation>
    </message>
    <message>
        <source>ε below, z above</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>ε 在下，z 在上</translation>
    </message>
    <message>
        <source>model, d numbers</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>模型，d 个数</translation>
    </message>
    <message>
        <source>PCA, d components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>PCA，d 个成分</translation>
    </message>
    <message>
        <source>Comparing with principal components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>正在与主成分比较</translation>
    </message>
    <message>
        <source>{1} components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is enough</extracomment>
        <translation>{1} 个主成分</translation>
    </message>
    <message>
        <source>{1} component</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is enough</extracomment>
        <translation>{1} 个主成分</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, d = {2}; {3} (orange) will do for it.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is looked.dim; {3} is components</extracomment>
        <translation>蓝色：其在 {1} 行上的误差，d = {2}；{3}（橙色）即可达到。</translation>
    </message>
    <message>
        <source>Linear. At step {1} the largest angle to the span of the first {2} principal axes is {3}°{4}; at 0° both are one subspace, though by other axes.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is looked.moments[-1].step; {2} is looked.dim; {3} is last.max(); {4} is idle</extracomment>
        <translation>线性。第 {1} 步时，与前 {2} 个主轴张成空间的最大夹角为 {3}°{4}；为 0° 时两者是同一子空间，只是坐标轴不同。</translation>
    </message>
    <message>
        <source>log₁₀(1 + step)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>log₁₀(1 + 步)</translation>
    </message>
    <message>
        <source>components k</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>成分数 k</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, less than that of {2} components.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is len(errors.principal) - 1</extracomment>
        <translation>蓝色：其在 {1} 行上的误差，小于 {2} 个成分的误差。</translation>
    </message>
    <message>
        <source>Blue: its error on {1} rows, d = {2}, no less than that of the mean alone.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is rows; {2} is looked.dim</extracomment>
        <translation>蓝色：其在 {1} 行上的误差，d = {2}，不小于仅用均值的误差。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Angles between decoder and principal subspace</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>解码器与主子空间的夹角</translation>
    </message>
    <message>
        <source>Angles to the PCA subspace</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>与 PCA 子空间的夹角</translation>
    </message>
    <message>
        <source>Reconstruction errors against components</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>重建误差随成分数的变化</translation>
    </message>
    <message>
        <source>Error of k components (ink)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>k 个成分的误差（墨色）</translation>
    </message>
    <message>
        <source>This decoder bends, and spans no subspace.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>此解码器是弯曲的，不张成子空间。</translation>
    </message>
    <message>
        <source>Not linear: {1} % of what it decodes is off an affine map. {2} % of the variance of its reconstructions lies in the PCA subspace.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is 100 * looked.residual; {2} is 100 * looked.share</extracomment>
        <translation>非线性：其解码结果有 {1} % 偏离仿射映射。其重建的方差有 {2} % 在 PCA 子空间中。</translation>
    </message>
    <message>
        <source>({1} dimensions of z move nothing)</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is unused</extracomment>
        <translation>（z 的 {1} 个维度不起作用）</translation>
    </message>
    <message>
        <source>Measure the run as it is once more</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>再次测量运行的现状</translation>
    </message>
    <message>
        <source>mean square error</source>
        <extracomment>latentlab/gui/lessons/subspaces.py</extracomment>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>A linear one has {1}.</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is how</extracomment>
        <translation>线性解码器有{1}。</translation>
    </message>
    <message>
        <source>Mean square error of {1}, {2} rows</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is words; {2} is part</extracomment>
        <translation type="vanished">{2}行上{1}的均方误差</translation>
    </message>
    <message>
        <source>Nothing can be tried on this model: choose a VAE, conditional or not.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>对此模型无法尝试：请选择 VAE，条件或非条件均可。</translation>
    </message>
    <message>
        <source>Train a VAE. What is entered here acts from its next step on, and is marked on the curves and kept in the log.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>请训练 VAE。此处输入的内容从下一步起生效，标在曲线上并记入日志。</translation>
    </message>
    <message>
        <source>reconstruction {1} → {2}, KL {3} → {4}</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is fit[since]; {2} is fit[-1]; {3} is kl[since]; {4} is kl[-1]</extracomment>
        <translation>重建 {1} → {2}，KL {3} → {4}</translation>
    </message>
    <message>
        <source>{1} since step {2}: {3}. {4}</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is words; {2} is step; {3} is moves.replace(&apos;-&apos;, &apos;−&apos;); {4} is says</extracomment>
        <translation>{1}，自第 {2} 步：{3}。{4}</translation>
    </message>
    <message>
        <source>Reconstruction and ELBO</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>重建和 ELBO</translation>
    </message>
    <message>
        <source>Reconstruction; ELBO blue</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>重建；ELBO 蓝色</translation>
    </message>
    <message>
        <source>{1}, cured</source>
        <extracomment>latentlab/gui/lessons/what_if.py; {1} is self.failed</extracomment>
        <translation>{1}，已修复</translation>
    </message>
    <message>
        <source>Not yet: z is hardly used. If that stays, press Collapse, then Cure, then All as set.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>尚未：z 几乎未被使用。如果持续如此，请按“坍缩”，再按“修复”，再按“全部按设置”。</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>尝试</translation>
    </message>
    <message>
        <source>All as set</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>全部按设置</translation>
    </message>
    <message>
        <source>Cure</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>修复</translation>
    </message>
    <message>
        <source>Try a failure first.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>请先尝试一种失败。</translation>
    </message>
    <message>
        <source>From the next step on</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>从下一步起</translation>
    </message>
    <message>
        <source>Nothing is tried any more</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>不再尝试</translation>
    </message>
    <message>
        <source>What mends the failure that was tried</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>修复所尝试的失败的做法</translation>
    </message>
    <message>
        <source>All is as set. Enter something and press Try, or press a failure.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>全部按设置。输入内容并按“尝试”，或按一种失败。</translation>
    </message>
    <message>
        <source>A new run.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>新运行。</translation>
    </message>
    <message>
        <source>A run that rests goes on.</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>停下的运行会继续。</translation>
    </message>
    <message>
        <source>The standard deviation of all four densities</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>四个密度共同的标准差</translation>
    </message>
    <message>
        <source>How far each of the two Gaussians is from the middle, in sd of both together</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>两个高斯分布各自离中点多远，以两者合并的 sd 计</translation>
    </message>
    <message>
        <source>Density beside the Gaussian</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>与高斯并列的密度</translation>
    </message>
    <message>
        <source>What is drawn in blue</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>以蓝色绘制的内容</translation>
    </message>
    <message>
        <source>Densities of one deviation</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>标准差相同的密度</translation>
    </message>
    <message>
        <source>Gaussian ink, p blue</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>高斯墨色，p 蓝色</translation>
    </message>
    <message>
        <source>Entropy against the deviation</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>熵随标准差的变化</translation>
    </message>
    <message>
        <source>Entropy H against sd</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>熵 H 随 sd 的变化</translation>
    </message>
    <message>
        <source>Integrand of the entropy</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>熵的被积函数</translation>
    </message>
    <message>
        <source>−p log p</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>−p log p</translation>
    </message>
    <message>
        <source>Drag in the middle plot to move the width. Grey: the two densities that are not chosen.</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>在中间的图中拖动以改变宽度。灰色：未选的两个密度。</translation>
    </message>
    <message>
        <source>It is negative: where p exceeds 1, −p log p takes away (orange).</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>它为负：p 超过 1 处，−p log p 使其减小（橙色）。</translation>
    </message>
    <message>
        <source>Gaussian: H = ½ log 2πe sd² = {1} nats. Blue: {2}, {3} less: no density of the same sd has more than the Gaussian. {4}</source>
        <extracomment>latentlab/gui/lessons/widths.py; {1} is figure(most); {2} is figure(own); {3} is figure(most - own); {4} is last</extracomment>
        <translation>高斯：H = ½ log 2πe sd² = {1} 奈特。蓝色：{2}，少 {3}：相同 sd 的密度中没有比高斯更大的。{4}</translation>
    </message>
    <message>
        <source>Where p exceeds 1, −p log p takes away (orange).</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>p 超过 1 处，−p log p 使其减小（橙色）。</translation>
    </message>
    <message>
        <source>Nowhere does p exceed 1: all of −p log p adds.</source>
        <extracomment>latentlab/gui/lessons/widths.py</extracomment>
        <translation>p 处处不超过 1：−p log p 全部相加。</translation>
    </message>
    <message>
        <source>nats per z</source>
        <extracomment>latentlab/gui/lessons/kl_areas.py</extracomment>
        <translation>每 z 奈特</translation>
    </message>
    <message>
        <source>draw path</source>
        <extracomment>latentlab/gui/map/drawing_view.py</extracomment>
        <translation>绘制路径</translation>
    </message>
    <message>
        <source>Row under the cursor</source>
        <extracomment>latentlab/gui/map/hover_card.py</extracomment>
        <translation>光标下的行</translation>
    </message>
    <message>
        <source>{1}: {2} rows. Click to hide or show, double-click to show it alone, Ctrl and click to select it.</source>
        <extracomment>latentlab/gui/map/legend.py; {1} is name; {2} is count</extracomment>
        <translation>{1}：{2} 行。点击可隐藏或显示，双击只显示它，Ctrl 加点击选择它。</translation>
    </message>
    <message>
        <source>Colour by</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Scale of colours</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>颜色刻度</translation>
    </message>
    <message>
        <source>Class {1}</source>
        <extracomment>latentlab/gui/map/legend.py; {1} is name</extracomment>
        <translation>类别 {1}</translation>
    </message>
    <message>
        <source>What the colours of the map stand for (C: the next one)</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>地图颜色的含义（C：下一个）</translation>
    </message>
    <message>
        <source>{1} of {2}</source>
        <extracomment>latentlab/data/absent.py; {1} is &apos; and &apos;.join((f&apos;{code:g}&apos; for code in codes)); {2} is name</extracomment>
        <translation>{2} 的 {1}</translation>
    </message>
    <message>
        <source>one colour</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>单色</translation>
    </message>
    <message>
        <source>A picture of the data is being made …</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>正在生成数据的图像 …</translation>
    </message>
    <message>
        <source>There is no picture of the data: it was given up.</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>没有数据的图像：已放弃。</translation>
    </message>
    <message>
        <source>Picture the data</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>生成数据图像</translation>
    </message>
    <message>
        <source>{1} rows, {2} of them within reach</source>
        <extracomment>latentlab/gui/map/map_words.py; {1} is len(lab.data); {2} is len(embedding.rows)</extracomment>
        <translation>{1} 行，其中 {2} 行可及</translation>
    </message>
    <message>
        <source>Show the rows by their own values, without a model</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>不用模型，按行自身的值显示各行</translation>
    </message>
    <message>
        <source>Probe here</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>探针移到此处</translation>
    </message>
    <message>
        <source>Add a waypoint here</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>在此添加途经点</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Probe to this row</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>探针移到此行</translation>
    </message>
    <message>
        <source>Select this row</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>选择此行</translation>
    </message>
    <message>
        <source>Add it to the selection</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>加入选择</translation>
    </message>
    <message>
        <source>Its neighbours in latent space</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>其在潜空间中的近邻</translation>
    </message>
    <message>
        <source>Its neighbours in the data</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>其在数据中的近邻</translation>
    </message>
    <message>
        <source>All rows of {1}</source>
        <extracomment>latentlab/gui/map/place_menu.py; {1} is name</extracomment>
        <translation>{1} 的所有行</translation>
    </message>
    <message>
        <source>Move</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>移动</translation>
    </message>
    <message>
        <source>Drag the probe or the ground; click to put the probe there (V)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>拖动探针或背景；点击可将探针置于该处 (V)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>套索</translation>
    </message>
    <message>
        <source>Draw around rows to select them; Shift adds, Ctrl removes (L, or Shift and drag at any time)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>圈出行以选择；Shift 添加，Ctrl 移除（L，或随时按 Shift 拖动）</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>框选</translation>
    </message>
    <message>
        <source>Draw a box around rows to select them; Shift adds, Ctrl removes (B)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>用方框圈出行以选择；Shift 添加，Ctrl 移除 (B)</translation>
    </message>
    <message>
        <source>Draw path</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>绘制路径</translation>
    </message>
    <message>
        <source>Draw a path by hand (D)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>手绘路径 (D)</translation>
    </message>
    <message>
        <source>Save the map as a figure</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>将地图存为图</translation>
    </message>
    <message>
        <source>Held-out rows decoded from their place on it are {1} off (mean squared error); from their own z {2}, the mean of the data {3}.</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is found.from_plane; {2} is found.from_z; {3} is found.from_mean</extracomment>
        <translation>留出行按其在平面上的位置解码，误差为 {1}（均方误差）；按其自身的 z 为 {2}，数据均值为 {3}。</translation>
    </message>
    <message>
        <source>{1} tool</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is words</extracomment>
        <translation>{1}工具</translation>
    </message>
    <message>
        <source>The plane that the map shows (P: the next one)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>地图所示的平面（P：下一个）</translation>
    </message>
    <message>
        <source>What lies behind the rows (K: the next one)</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>行的背景（K：下一个）</translation>
    </message>
    <message>
        <source>What is laid over the rows</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>叠加在行上的内容</translation>
    </message>
    <message>
        <source>PCA</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>PCA</translation>
    </message>
    <message>
        <source>shows {1} % of z</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is 100 * max(found.share, 0)</extracomment>
        <translation>显示 z 的 {1} %</translation>
    </message>
    <message>
        <source>{1} (P: the next plane)</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is self._about_plane</extracomment>
        <translation>{1}（P：下一个平面）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>latentlab/gui/app/restyling.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep this plane</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>保留此平面</translation>
    </message>
    <message>
        <source>The space itself</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>空间本身</translation>
    </message>
    <message>
        <source>The data</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>axes {1} {2}</source>
        <extracomment>latentlab/gui/map/strip.py; {1} is choice.first; {2} is choice.second</extracomment>
        <translation>轴 {1} {2}</translation>
    </message>
    <message>
        <source>Map of latent space</source>
        <extracomment>latentlab/gui/map/view.py</extracomment>
        <translation>潜空间地图</translation>
    </message>
    <message>
        <source>move waypoint</source>
        <extracomment>latentlab/gui/map/view.py</extracomment>
        <translation>移动途经点</translation>
    </message>
    <message>
        <source>How much of A − B is added to the probe</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>将多少 A − B 加到探针</translation>
    </message>
    <message>
        <source>How much of A − B is added to the probe, from −2 to 2</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>将多少 A − B 加到探针，从 −2 到 2</translation>
    </message>
    <message>
        <source>What A − B does to the probe</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>A − B 对探针的作用</translation>
    </message>
    <message>
        <source>Choose rows A and B.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>请选择行 A 和 B。</translation>
    </message>
    <message>
        <source>Two rows under one another&apos;s condition</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>互换条件的两行</translation>
    </message>
    <message>
        <source>{1}: length {2}, over rows that are on the map.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is self.attribute.words; {2} is length</extracomment>
        <translation>{1}：长度 {2}，按地图上的行计算。</translation>
    </message>
    <message>
        <source>{1} as {2}</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is z; {2} is c</extracomment>
        <translation>{1} 作为 {2}</translation>
    </message>
    <message>
        <source>Start here</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>从此处开始</translation>
    </message>
    <message>
        <source>Count from where the probe is now</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>从探针现在的位置算起</translation>
    </message>
    <message>
        <source>Swap two rows</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>互换两行</translation>
    </message>
    <message>
        <source>z of one selected row, condition of the other</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>一个选中行的 z，另一行的条件</translation>
    </message>
    <message>
        <source>The mean of the rows A less the mean of the rows B is a direction: what A has and B lacks.</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>行 A 的均值减行 B 的均值是一个方向：A 有而 B 没有的特征。</translation>
    </message>
    <message>
        <source>Rows that have it</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>具有该特征的行</translation>
    </message>
    <message>
        <source>Rows that lack it</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>缺少该特征的行</translation>
    </message>
    <message>
        <source>Choose …</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>The selection ({1})</source>
        <extracomment>latentlab/gui/panels/arithmetic.py; {1} is len(lab.selections.current)</extracomment>
        <translation>当前选择 ({1})</translation>
    </message>
    <message>
        <source>All other rows</source>
        <extracomment>latentlab/gui/panels/arithmetic.py</extracomment>
        <translation>所有其他行</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>Press M to keep the probe&apos;s place here.</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>按 M 可在此保留探针的位置。</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>Keep the probe&apos;s place (M)</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>保留探针的位置 (M)</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Give the marked one another name</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>为所选书签另取名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the marked one</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>移除所选书签</translation>
    </message>
    <message>
        <source>Path through all</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>连成路径</translation>
    </message>
    <message>
        <source>A path with every bookmark as a waypoint</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>以每个书签为途经点的路径</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>path through bookmarks</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>穿过书签的路径</translation>
    </message>
    <message>
        <source>Drag over a range, or click a bar: the rows are selected</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>拖过一个范围，或点击条形：即选择相应的行</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>No column selects rows: drag over one, or click a bar.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>没有列用于选择行：请拖过某列，或点击条形。</translation>
    </message>
    <message>
        <source>Open data: their columns are shown here.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>请打开数据：其列将显示在此。</translation>
    </message>
    <message>
        <source>{1} of {2} columns</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is min(len(names), MOST_SHOWN); {2} is len(columns.names)</extracomment>
        <translation>{2} 列中的 {1} 列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Part of a name: the first {1} columns that have it are shown</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is MOST_SHOWN</extracomment>
        <translation>名称的一部分：显示包含它的前 {1} 列</translation>
    </message>
    <message>
        <source>Keep all of every column, and select nothing</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>保留每列的全部，不选择任何行</translation>
    </message>
    <message>
        <source>{1}Keep all of every column, and select nothing</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is lacking</extracomment>
        <translation>{1}保留每列的全部，不选择任何行</translation>
    </message>
    <message>
        <source>{1} rows:</source>
        <extracomment>latentlab/gui/panels/columns.py; {1} is count</extracomment>
        <translation>{1} 行：</translation>
    </message>
    <message>
        <source>These data have no columns beside their pictures.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>这些数据除图片外没有列。</translation>
    </message>
    <message>
        <source>No columns are in memory.</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>内存中没有列。</translation>
    </message>
    <message>
        <source>values that lie on disk are not counted</source>
        <extracomment>latentlab/gui/panels/columns.py</extracomment>
        <translation>磁盘上的值不计数</translation>
    </message>
    <message>
        <source>Map of the other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>另一运行的地图</translation>
    </message>
    <message>
        <source>Close the other map</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>关闭另一地图</translation>
    </message>
    <message>
        <source>Save the two maps and their figures as a figure</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>将两幅地图及其数值存为图</translation>
    </message>
    <message>
        <source>Compare with a session</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>与会话比较</translation>
    </message>
    <message>
        <source>LatentLab session (*.h5)</source>
        <extracomment>latentlab/gui/app/files.py</extracomment>
        <translation>LatentLab 会话 (*.h5)</translation>
    </message>
    <message>
        <source>&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;this run&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;the other&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;difference&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>&lt;tr&gt;&lt;td&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;本次运行&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;另一运行&lt;/b&gt;&lt;/td&gt;&lt;td&gt;&lt;b&gt;差&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;</translation>
    </message>
    <message>
        <source>The two runs have no figure of the same quantity over the same rows.</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>两次运行没有在相同行上的同一量的数值。</translation>
    </message>
    <message>
        <source>this run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Close this map: compare with no other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>关闭此地图：不与其他运行比较</translation>
    </message>
    <message>
        <source>The run that is laid beside the present one</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>与当前运行并列的运行</translation>
    </message>
    <message>
        <source>A session…</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>会话…</translation>
    </message>
    <message>
        <source>Compare with the run of a session file, of the same data</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>与会话文件中同一数据的运行比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>No other run yet</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>尚无其他运行</translation>
    </message>
    <message>
        <source>Other runs on these data that came to rest are listed here.</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>在这些数据上已停下的其他运行列在此处。</translation>
    </message>
    <message>
        <source>Laid onto this map, a row lies {1} from itself (median of {2}); {3} % of near neighbours are the same, {4} % by chance.</source>
        <extracomment>latentlab/gui/panels/compare.py; {1} is far; {2} is len(found.rows); {3} is 100 * found.share; {4} is 100 * found.chance</extracomment>
        <translation>叠到此地图上时，每行与自身的距离为 {1}（{2} 行的中位数）；近邻相同的占 {3} %，随机时为 {4} %。</translation>
    </message>
    <message>
        <source>Row nearest to the probe</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>距探针最近的行</translation>
    </message>
    <message>
        <source>In this run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>在本次运行中</translation>
    </message>
    <message>
        <source>In the other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>在另一运行中</translation>
    </message>
    <message>
        <source>No other run</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>没有其他运行</translation>
    </message>
    <message>
        <source>Choose a run…</source>
        <extracomment>latentlab/gui/panels/compare.py</extracomment>
        <translation>选择运行…</translation>
    </message>
    <message>
        <source>{1}, laid onto this map</source>
        <extracomment>latentlab/gui/panels/compare.py; {1} is found.other.name</extracomment>
        <translation>{1}，叠到此地图上</translation>
    </message>
    <message>
        <source>Decoded under every condition</source>
        <extracomment>latentlab/gui/panels/conditions.py</extracomment>
        <translation>在每个条件下解码</translation>
    </message>
    <message>
        <source>Decoded as {1}</source>
        <extracomment>latentlab/gui/panels/conditions.py; {1} is name</extracomment>
        <translation>作为 {1} 解码</translation>
    </message>
    <message>
        <source>This place decoded as {1}. Click to see it large.</source>
        <extracomment>latentlab/gui/panels/conditions.py; {1} is name</extracomment>
        <translation>此位置作为 {1} 解码。点击可放大。</translation>
    </message>
    <message>
        <source>This curve appears here while a model trains.</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>模型训练时此曲线将显示在此。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Time (s)</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>Both axes linear</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>两轴线性</translation>
    </message>
    <message>
        <source>Log across</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横轴对数</translation>
    </message>
    <message>
        <source>The horizontal axis logarithmic: how the run begins</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横轴为对数：看运行的开始</translation>
    </message>
    <message>
        <source>Log up</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>纵轴对数</translation>
    </message>
    <message>
        <source>The vertical axis logarithmic, where all values are above 0; others stay linear and say so</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>所有值大于 0 时纵轴为对数；其余保持线性并注明</translation>
    </message>
    <message>
        <source>Log both</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>两轴对数</translation>
    </message>
    <message>
        <source>Both axes logarithmic, upwards only where all values are above 0</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>两轴均为对数，纵轴仅在所有值大于 0 时</translation>
    </message>
    <message>
        <source>The kept runs beside this one, by their held-out values</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>保留的运行与此运行并列，按其留出值</translation>
    </message>
    <message>
        <source>The mean over the selected rows; measure single rows in the Find dock to see their ELBO</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>选中行的均值；在“查找”停靠面板中测量单行即可看到其 ELBO</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>横轴</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>横轴显示的内容</translation>
    </message>
    <message>
        <source>Save the curves as a figure</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>将曲线存为图</translation>
    </message>
    <message>
        <source>Smoothing, percent</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>平滑，百分比</translation>
    </message>
    <message>
        <source>Smoothing of the training curve: how much of each value is what was before it. Its own values stay behind</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>训练曲线的平滑：每个值中有多少来自先前的值。其原值留在后面</translation>
    </message>
    <message>
        <source>Scale of the axes</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>坐标轴刻度</translation>
    </message>
    <message>
        <source>Linear or logarithmic axes</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>线性或对数坐标轴</translation>
    </message>
    <message>
        <source>This run has no {1}.</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is TERMS[name]</extracomment>
        <translation>此运行没有{1}。</translation>
    </message>
    <message>
        <source>{1} are left out: their figures are other quantities.</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is left_out</extracomment>
        <translation>已略去 {1}：其数值是不同的量。</translation>
    </message>
    <message>
        <source>Show the whole curves</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>显示完整曲线</translation>
    </message>
    <message>
        <source>Runs</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>The kept runs beside this one</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>保留的运行与此运行并列</translation>
    </message>
    <message>
        <source>Smooth</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>平滑</translation>
    </message>
    <message>
        <source>{1} more</source>
        <extracomment>latentlab/data/reading/text_columns.py; {1} is len(counts) - MOST_TOLD</extracomment>
        <translation>另外 {1} 项</translation>
    </message>
    <message>
        <source>No other run was kept yet.</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>尚未保留其他运行。</translation>
    </message>
    <message>
        <source>&amp;nbsp</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>&amp;nbsp</translation>
    </message>
    <message>
        <source>Learned from</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="vanished">学习所用</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Held out by</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="vanished">留出依据</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation type="vanished">略去</translation>
    </message>
    <message>
        <source>(and {1} more remark)</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - 1</extracomment>
        <translation>（另有 {1} 条说明）</translation>
    </message>
    <message>
        <source>(and {1} more remarks)</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - 1</extracomment>
        <translation>（另有 {1} 条说明）</translation>
    </message>
    <message>
        <source>{1}. Held out: {2} row.</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is data.about; {2} is len(data.held_out)</extracomment>
        <translation>{1}。留出：{2} 行。</translation>
    </message>
    <message>
        <source>{1}. Held out: {2} rows.</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is data.about; {2} is len(data.held_out)</extracomment>
        <translation>{1}。留出：{2} 行。</translation>
    </message>
    <message>
        <source>{1}: {2}, for {3}</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is name; {2} is what; {3} is reason</extracomment>
        <translation>{1}：{2}，因为{3}</translation>
    </message>
    <message>
        <source>Every column with its role and why, and all that was remarked in reading</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>每一列的用途和原因，以及读取时的所有说明</translation>
    </message>
    <message>
        <source>Open data…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>打开数据…</translation>
    </message>
    <message>
        <source>Settings that show it best</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>最能展示它的设置</translation>
    </message>
    <message>
        <source>About {1}</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is self.lab.data.name</extracomment>
        <translation>关于 {1}</translation>
    </message>
    <message>
        <source>… and {1} more</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is len(some) - MOST_TOLD</extracomment>
        <translation>… 另有 {1} 项</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Row {1} of the data</source>
        <extracomment>latentlab/gui/panels/data_card.py; {1} is i + 1</extracomment>
        <translation>数据的行 {1}</translation>
    </message>
    <message>
        <source>Open another dataset (Ctrl+O)</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>打开另一数据集 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Columns, missing values, scaling, held-out rows</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>列、缺失值、缩放、留出行</translation>
    </message>
    <message>
        <source>Enter the model and settings that suit these data</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>填入适合这些数据的模型和设置</translation>
    </message>
    <message>
        <source>No data yet</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Change it…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>读取方式…</translation>
    </message>
    <message>
        <source>Choose a dataset to begin.</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>请选择数据集以开始。</translation>
    </message>
    <message>
        <source>more remark</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>条说明</translation>
    </message>
    <message>
        <source>{1} more remark</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>另有 {1} 条说明</translation>
    </message>
    <message>
        <source>{1} more remarks</source>
        <extracomment>latentlab/gui/panels/data_card.py</extracomment>
        <translation>另有 {1} 条说明</translation>
    </message>
    <message>
        <source>{1} row</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>{1}. Component {2}: {3} %</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is values; {2} is best + 1; {3} is 100 * shares[best]</extracomment>
        <translation>{1}。分量 {2}：{3} %</translation>
    </message>
    <message>
        <source>Decoded picture under the probe</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>探针处的解码图片</translation>
    </message>
    <message>
        <source>Nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>最近行</translation>
    </message>
    <message>
        <source>Reconstruction of the nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>最近行的重建</translation>
    </message>
    <message>
        <source>A draw from p(x|z) under the probe</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>探针处 p(x|z) 的一次抽样</translation>
    </message>
    <message>
        <source>Responsibilities of the probe&apos;s place</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>探针位置的责任</translation>
    </message>
    <message>
        <source>Decoded values by column, and those of the nearest row</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>各列的解码值及最近行的值</translation>
    </message>
    <message>
        <source>Warning about the probe&apos;s place</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>关于探针位置的警告</translation>
    </message>
    <message>
        <source>S&amp;mooth pictures</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>平滑图片(&amp;M)</translation>
    </message>
    <message>
        <source>Draw small pictures without the edges of their pixels: here, traversals, samples, paths</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>绘制小图片时不显示像素边缘：此处、遍历、样本、路径</translation>
    </message>
    <message>
        <source>Mean ({1})</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is _numbers(mean.ravel())</extracomment>
        <translation>均值 ({1})</translation>
    </message>
    <message>
        <source>Their mean</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>其均值</translation>
    </message>
    <message>
        <source>Nearest: {1}{2}</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is in_html(data.name_of(row)[-30:]); {3} is distance</extracomment>
        <translation type="vanished">最近：{1}{2}</translation>
    </message>
    <message>
        <source>{1} away</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is label; {2} is in_html(data.name_of(row)[-30:]); {3} is distance</extracomment>
        <translation type="vanished">距离 {1}</translation>
    </message>
    <message>
        <source>Its code, decoded</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>其编码的解码</translation>
    </message>
    <message>
        <source>Latent dimension {1}</source>
        <extracomment>latentlab/gui/panels/decoded.py; {1} is index + 1</extracomment>
        <translation>潜维度 {1}</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>拖动，或使用方向键</translation>
    </message>
    <message>
        <source>x ~ p(x|z): a row with its noise, where the large picture is the mean. Click for another draw</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>x ~ p(x|z)：带噪声的一行，大图片为均值。点击可重新抽样</translation>
    </message>
    <message>
        <source>Train a model, then drag the ring on the map.</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>请训练模型，然后拖动地图上的圆环。</translation>
    </message>
    <message>
        <source>A draw
x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>一次抽样
x ~ p(x|z)</translation>
    </message>
    <message>
        <source>A slider for each latent dimension appears here.</source>
        <extracomment>latentlab/gui/panels/decoded.py</extracomment>
        <translation>每个潜维度的滑块将显示在此。</translation>
    </message>
    <message>
        <source>A query over the columns, such as  species == &quot;Gentoo&quot; and mass &gt; 5000,  label == &quot;3&quot;,  z1 &gt; 2  or  held_out; or row numbers, such as 17, 20-25; or a part of a name. Enter asks; with Shift it adds, with Ctrl it removes.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>对列的查询，例如  species == &quot;Gentoo&quot; and mass &gt; 5000、label == &quot;3&quot;、z1 &gt; 2  或  held_out；或行号，例如 17, 20-25；或名称的一部分。Enter 查找；加 Shift 为添加，加 Ctrl 为移除。</translation>
    </message>
    <message>
        <source>{1} == &quot;{2}&quot; and z1 &gt; 1</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is name if name.isidentifier() else f&apos;`{name}`&apos;; {2} is data.class_names[0]</extracomment>
        <translation>{1} == &quot;{2}&quot; and z1 &gt; 1</translation>
    </message>
    <message>
        <source>Find rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>查找行</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Select the rows that the line asks for</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>选择此行输入所要求的行</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>近邻</translation>
    </message>
    <message>
        <source>The rows nearest to the first selected row (N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>与第一个选中行最近的行 (N)</translation>
    </message>
    <message>
        <source>In latent space</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>潜空间中</translation>
    </message>
    <message>
        <source>In the data</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>数据中</translation>
    </message>
    <message>
        <source>The nearest rows by z (N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>z 最近的行 (N)</translation>
    </message>
    <message>
        <source>The nearest rows by x (Shift+N)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>x 最近的行 (Shift+N)</translation>
    </message>
    <message>
        <source>The 1 % of rows with the lowest evidence</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>证据最低的 1 % 的行</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>测量</translation>
    </message>
    <message>
        <source>ELBO, evidence and error of each row, as columns of the table and of queries</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>每行的 ELBO、证据和误差，作为表格和查询的列</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>反选</translation>
    </message>
    <message>
        <source>Select what is not selected (Ctrl+Shift+A)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>选择未选中的行 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Select nothing (Escape)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>取消选择 (Escape)</translation>
    </message>
    <message>
        <source>Selections that were kept by name: choose one to select it again</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>命名保留的选择：选择其一即可再次选中</translation>
    </message>
    <message>
        <source>Keep…</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Keep this selection under a name (Ctrl+K)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>命名保留此选择 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>移去</translation>
    </message>
    <message>
        <source>Forget the kept selection that is chosen</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>移去所选的保留选择</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Names, labels, z and plane of the selected rows, to a file (Ctrl+E)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>将选中行的名称、标签、z 和平面坐标导出到文件 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Selected rows</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>选中行</translation>
    </message>
    <message>
        <source>Keep the selection</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>保留选择</translation>
    </message>
    <message>
        <source>Name:</source>
        <extracomment>latentlab/gui/panels/bookmarks.py</extracomment>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Kept selections</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>保留的选择</translation>
    </message>
    <message>
        <source>label == &quot;3&quot; and z1 &gt; 1     or     17, 20-25     or     a name</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation type="vanished">label == &quot;3&quot; and z1 &gt; 1     或     17, 20-25     或     名称</translation>
    </message>
    <message>
        <source>Select rows first: then they can be kept under a name.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>请先选择行：然后可命名保留。</translation>
    </message>
    <message>
        <source>Nothing is selected: draw around rows on the map (L), or ask above.</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>未选中任何行：请在地图上圈出行 (L)，或在上方查找。</translation>
    </message>
    <message>
        <source>(found with the model as it was then)</source>
        <extracomment>latentlab/gui/panels/find.py</extracomment>
        <translation>（用当时的模型求得）</translation>
    </message>
    <message>
        <source>{1} of {2} rows ({3} %): {4}{5}</source>
        <extracomment>latentlab/gui/panels/find.py; {1} is len(selection); {2} is len(data); {3} is share; {4} is selection.words; {5} is then</extracomment>
        <translation>{2} 行中的 {1} 行（{3} %）：{4}{5}</translation>
    </message>
    <message>
        <source>Mutual information gap (MIG) of the {1}: {2}</source>
        <extracomment>latentlab/gui/panels/health.py; {1} is name; {2} is value</extracomment>
        <translation>{1}的互信息差距 (MIG)：{2}</translation>
    </message>
    <message>
        <source>KL of each latent dimension, q(z|x) from p(z), over training rows: {1} nats per row</source>
        <extracomment>latentlab/gui/panels/health.py; {1} is shown</extracomment>
        <translation>训练行上每个潜维度的 KL（q(z|x) 相对 p(z)）：每行 {1} 奈特</translation>
    </message>
    <message>
        <source>Training goes on: its health is found when it ends.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>训练仍在进行：结束后求其健康状况。</translation>
    </message>
    <message>
        <source>When a run has ended, what it shows of its health appears here.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>运行结束后，其健康状况将显示在此。</translation>
    </message>
    <message>
        <source>Nothing to remark.</source>
        <extracomment>latentlab/gui/panels/health.py</extracomment>
        <translation>没有需要说明的。</translation>
    </message>
    <message>
        <source>Lesson</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>Write the pictures and the sentence: PNG, SVG or PDF</source>
        <extracomment>latentlab/gui/panels/lessons.py</extracomment>
        <translation>写出图片和说明句：PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Save figure</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>保存图</translation>
    </message>
    <message>
        <source>Paint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Paint on the decoded picture: z follows (Ctrl+B)</source>
        <extracomment>latentlab/gui/panels/painting.py</extracomment>
        <translation>在解码图片上绘画：z 随之变化 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Erase from the decoded picture: z follows</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>从解码图片上擦除：z 随之变化</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <extracomment>latentlab/gui/panels/painting.py</extracomment>
        <translation>画笔宽度</translation>
    </message>
    <message>
        <source>Write the decoded way along the path at hand as a film</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>将沿当前路径的解码过程写成影片</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>latentlab/gui/panels/curves.py</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>Straight from one waypoint to the next</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>从一个途经点直线到下一个</translation>
    </message>
    <message>
        <source>Spherical</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>球面</translation>
    </message>
    <message>
        <source>Along great circles around 0, where a Gaussian prior has its mass</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>沿围绕 0 的大圆，高斯先验的质量在此处</translation>
    </message>
    <message>
        <source>Through the data</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>沿数据</translation>
    </message>
    <message>
        <source>The shortest way over neighbouring rows: it stays where rows lie</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>经相邻行的最短路径：保持在有行之处</translation>
    </message>
    <message>
        <source>Geodesic</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>测地线</translation>
    </message>
    <message>
        <source>The way along which the decoded picture changes least</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>解码图片变化最小的路径</translation>
    </message>
    <message>
        <source>Interpolation between waypoints</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>途经点之间的插值</translation>
    </message>
    <message>
        <source>Pace along the path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>沿路径的速度</translation>
    </message>
    <message>
        <source>The pace: equal steps in latent space, or equal changes of the decoded picture</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>速度：潜空间中的等步长，或解码图片的等量变化</translation>
    </message>
    <message>
        <source>Add waypoint</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>添加途经点</translation>
    </message>
    <message>
        <source>Add the probe&apos;s place to the path (W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>将探针的位置加入路径 (W)</translation>
    </message>
    <message>
        <source>Remove last</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>移除末尾</translation>
    </message>
    <message>
        <source>Remove the last waypoint (Shift+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>移除最后一个途经点 (Shift+W)</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Remove all waypoints of this path (Ctrl+Shift+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>移除此路径的所有途经点 (Ctrl+Shift+W)</translation>
    </message>
    <message>
        <source>Move the probe along the path (Space)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>沿路径移动探针 (Space)</translation>
    </message>
    <message>
        <source>Save the decoded frames of the paths as a figure</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>将路径的解码帧存为图</translation>
    </message>
    <message>
        <source>New path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>新建路径</translation>
    </message>
    <message>
        <source>Begin one more path, beside this one (Ctrl+Alt+W)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>在此路径之外再开始一条 (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>The same waypoints, joined another way (Ctrl+Alt+D)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>途经点不变，改变连接方式 (Ctrl+Alt+D)</translation>
    </message>
    <message>
        <source>Remove path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>移除路径</translation>
    </message>
    <message>
        <source>Remove the path at hand</source>
        <extracomment>latentlab/gui/app/map_menus.py</extracomment>
        <translation>移除当前路径</translation>
    </message>
    <message>
        <source>A walk that follows the data, from the probe on (R)</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>从探针出发、沿数据的游走 (R)</translation>
    </message>
    <message>
        <source>Random walk</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>随机游走</translation>
    </message>
    <message>
        <source>Filmstrip of path {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is index + 1</extracomment>
        <translation>路径 {1} 的胶片条</translation>
    </message>
    <message>
        <source>Click a frame to put the probe there</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>点击一帧可将探针置于该处</translation>
    </message>
    <message>
        <source>Constant latent speed</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>恒定潜空间速度</translation>
    </message>
    <message>
        <source>Constant perceptual speed</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>恒定感知速度</translation>
    </message>
    <message>
        <source>add waypoint</source>
        <extracomment>latentlab/gui/map/place_menu.py</extracomment>
        <translation>添加途经点</translation>
    </message>
    <message>
        <source>remove waypoint</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>移除途经点</translation>
    </message>
    <message>
        <source>clear path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>清空路径</translation>
    </message>
    <message>
        <source>change way</source>
        <extracomment>latentlab/gui/app/actions.py</extracomment>
        <translation>更改插值方式</translation>
    </message>
    <message>
        <source>copy path</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>{1} waypoint{2}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is count; {2} is &apos;s&apos; * (count != 1)</extracomment>
        <translation type="vanished">{1} 个途经点{2}</translation>
    </message>
    <message>
        <source>{1} decoded</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is decoded</extracomment>
        <translation>，解码长度 {1}</translation>
    </message>
    <message>
        <source>{1} long in z{2}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.latent_length; {2} is decoded</extracomment>
        <translation type="vanished">z 中长度 {1}{2}</translation>
    </message>
    <message>
        <source>at most {1} × the usual distance from the rows</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is figures.off_manifold</extracomment>
        <translation>至多为距行的通常距离的 {1} 倍</translation>
    </message>
    <message>
        <source>Finding the way …</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>正在求取路径 …</translation>
    </message>
    <message>
        <source>A path needs two waypoints: move the probe, press W, and again.</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>路径需要两个途经点：移动探针，按 W，再重复一次。</translation>
    </message>
    <message>
        <source>How the path goes from one waypoint to the next</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>路径如何从一个途经点到下一个</translation>
    </message>
    <message>
        <source>random walk</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>随机游走</translation>
    </message>
    <message>
        <source>This path is still being found: a moment.</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>此路径仍在求取：请稍候。</translation>
    </message>
    <message>
        <source>unevenness {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is even</extracomment>
        <translation>不均匀度 {1}</translation>
    </message>
    <message>
        <source>The posterior of the row nearest to the probe appears here.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>距探针最近的行的后验将显示在此。</translation>
    </message>
    <message>
        <source>Score-function gradients vary {1} × as much as reparameterised ones.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.ratio</extracomment>
        <translation>得分函数梯度的方差为重参数化梯度的 {1} 倍。</translation>
    </message>
    <message>
        <source>Both from the same 256 draws of q, ± their standard errors.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>两者均来自 q 的相同 256 次抽样，± 标准误。</translation>
    </message>
    <message>
        <source>log p(x) by {1}, ± its standard error</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.method</extracomment>
        <translation>log p(x)，由{1}求得，± 标准误</translation>
    </message>
    <message>
        <source>. {1} effective samples of {2} drawn from q.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is found.effective; {2} is SAMPLES</extracomment>
        <translation>。从 q 抽取的 {2} 个样本中，有效样本 {1} 个。</translation>
    </message>
    <message>
        <source>ink: p(z|x); blue: q; grey: p(z).</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>墨色：p(z|x)；蓝色：q；灰色：p(z)。</translation>
    </message>
    <message>
        <source>ink: p(z|x); blue: q; 1 and 2 sd.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>墨色：p(z|x)；蓝色：q；1 和 2 sd。</translation>
    </message>
    <message>
        <source>{1} A slice: other dimensions are held at q&apos;s mean.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is inks</extracomment>
        <translation>{1} 切片：其他维度固定在 q 的均值。</translation>
    </message>
    <message>
        <source>{1} 95 % of p(z|x) lie in {2} % of p(z).</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is inks; {2} is share</extracomment>
        <translation type="vanished">{1} p(z|x) 的 95 % 位于 p(z) 的 {2} % 之内。</translation>
    </message>
    <message>
        <source>Follow</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Show the row nearest to the probe as it moves; else stay with the row of now</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>探针移动时显示距其最近的行；否则停在当前行</translation>
    </message>
    <message>
        <source>Posterior of the row over the whole prior</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>整个先验范围内该行的后验</translation>
    </message>
    <message>
        <source>Posterior of the row, close by</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>该行后验的近景</translation>
    </message>
    <message>
        <source>Close by</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>近景</translation>
    </message>
    <message>
        <source>Save the posteriors as a figure</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>将后验存为图</translation>
    </message>
    <message>
        <source>Whole prior</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>整个先验</translation>
    </message>
    <message>
        <source>Prior (rings: 1, 2, 3 sd)</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>先验（环：1、2、3 sd）</translation>
    </message>
    <message>
        <source>Looking at {1} …</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is self.lab.data.name_of(row)</extracomment>
        <translation>正在查看 {1} …</translation>
    </message>
    <message>
        <source>log p(x) {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is with_error(found.evidence, found.error, 3)</extracomment>
        <translation>log p(x) {1} 奈特</translation>
    </message>
    <message>
        <source>⚠ log p(x) at least {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is nats(bound.log_p)</extracomment>
        <translation>⚠ log p(x) 至少 {1} 奈特</translation>
    </message>
    <message>
        <source>q misses the posterior: they are worth {1} draws of it.</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is bound.effective</extracomment>
        <translation>q 未覆盖后验：它们相当于后验的 {1} 次抽样。</translation>
    </message>
    <message>
        <source>which cannot be trusted here</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>在此不可信</translation>
    </message>
    <message>
        <source>{1}, by {2}; orange: the best q;{3}{4}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is row; {2} is method; {3} is seen; {4} is _gradients(found)</extracomment>
        <translation>{1}，由{2}求得；橙色：最优 q；{3}{4}</translation>
    </message>
    <message>
        <source>Search for its best q and measure its gap (G)</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>搜索其最优 q 并测量差距 (G)</translation>
    </message>
    <message>
        <source>Dimension across</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>横向维度</translation>
    </message>
    <message>
        <source>Dimension up</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>纵向维度</translation>
    </message>
    <message>
        <source>Look at the nearest row</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>查看最近行</translation>
    </message>
    <message>
        <source>Look at this row</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>查看此行</translation>
    </message>
    <message>
        <source>ELBO of q {1} nats</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is elbo</extracomment>
        <translation>q 的 ELBO {1} 奈特</translation>
    </message>
    <message>
        <source>gap, KL(q ‖ p(z|x)) {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is with_error(gap, bound.elbo_error, 2)</extracomment>
        <translation>差距，KL(q ‖ p(z|x)) {1}</translation>
    </message>
    <message>
        <source>ELBO of q {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is _nats(found.elbo)</extracomment>
        <translation>q 的 ELBO {1}</translation>
    </message>
    <message>
        <source>amortisation gap {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is amortisation</extracomment>
        <translation>摊销差距 {1}</translation>
    </message>
    <message>
        <source>approximation gap {1}</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is approximation</extracomment>
        <translation>近似差距 {1}</translation>
    </message>
    <message>
        <source>What is shown of z; the other dimensions are held at q&apos;s mean</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>所示的 z 的维度；其他维度固定在 q 的均值</translation>
    </message>
    <message>
        <source>The gap between ELBO and evidence, and its two parts, appear here.</source>
        <extracomment>latentlab/gui/panels/posterior.py</extracomment>
        <translation>ELBO 与证据的差距及其两部分将显示在此。</translation>
    </message>
    <message>
        <source>as in the file</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>按文件顺序</translation>
    </message>
    <message>
        <source>Selected rows only</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>仅选中行</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Rows of the data</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>数据的行</translation>
    </message>
    <message>
        <source>{1} of {2} rows selected</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is count; {2} is len(data)</extracomment>
        <translation>已选 {1} / {2} 行</translation>
    </message>
    <message>
        <source>the first {1} are listed</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is MOST_LINES</extracomment>
        <translation>列出前 {1} 行</translation>
    </message>
    <message>
        <source>their values are not here</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>其值不在此处</translation>
    </message>
    <message>
        <source>clicks select nothing here</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>在此点击不会选择</translation>
    </message>
    <message>
        <source>Show the selected rows alone; then clicks select nothing</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>只显示选中的行；此时点击不会选择</translation>
    </message>
    <message>
        <source>The column that the rows are sorted by; a click on its title does the same</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>行的排序列；点击列标题效果相同</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>降序</translation>
    </message>
    <message>
        <source>The greatest first</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>最大者在前</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the cells that are marked, else the selected rows (Ctrl+C)</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>复制标出的单元格，否则复制选中的行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Open data: their rows are shown here.</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>请打开数据：其行将显示在此。</translation>
    </message>
    <message>
        <source>The rows are being sorted …</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>正在为行排序 …</translation>
    </message>
    <message>
        <source>Mark cells or select rows first: then they can be copied.</source>
        <extracomment>latentlab/gui/panels/rows.py</extracomment>
        <translation>请先标出单元格或选择行：然后可复制。</translation>
    </message>
    <message>
        <source>Copied {1} rows of {2} columns</source>
        <extracomment>latentlab/gui/panels/rows.py; {1} is len(rows); {2} is len(columns)</extracomment>
        <translation>已复制 {1} 行 {2} 列</translation>
    </message>
    <message>
        <source>Reconstruction</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>重建</translation>
    </message>
    <message>
        <source>IWAE (50)</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>IWAE (50)</translation>
    </message>
    <message>
        <source>In the order they were trained</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>按训练顺序</translation>
    </message>
    <message>
        <source>What the figures are of: those of different kinds are different quantities, and cannot be compared</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>数值所属的量：不同种类是不同的量，不能比较</translation>
    </message>
    <message>
        <source>Nats per row, over the same rows as the evidence; a model without p(z) has none</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>每行奈特，与证据取相同的行；没有 p(z) 的模型没有此项</translation>
    </message>
    <message>
        <source>E_q[log p(x|z)], nats per row, over all held-out rows</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>E_q[log p(x|z)]，每行奈特，取所有留出行</translation>
    </message>
    <message>
        <source>A bound from 50 samples of q, nats per row, ± the standard error of the estimate. By chance it may lie above log p(x) by about this much</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>由 q 的 50 个样本得出的下界，每行奈特，± 估计的标准误。偶然可能高于 log p(x)，幅度约为此值</translation>
    </message>
    <message>
        <source>The evidence, nats per row, ± the standard error of the estimate; ⚠ where that cannot be trusted</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>证据，每行奈特，± 估计的标准误；不可信处标 ⚠</translation>
    </message>
    <message>
        <source>The share of held-out rows whose label the five nearest training rows in the space tell; beside it that of as many principal components</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>由空间中五个最近的训练行可判断标签的留出行比例；其旁为同样数目主成分的比例</translation>
    </message>
    <message>
        <source>How the evidence was found, and on how many of the held-out rows</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>证据的求法，以及取了多少留出行</translation>
    </message>
    <message>
        <source>Over all {1} {2} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.elbo_rows; {2} is run.of</extracomment>
        <translation>取全部 {1} 个{2}行</translation>
    </message>
    <message>
        <source>Over the first {1} {2} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.rows; {2} is run.of</extracomment>
        <translation>取前 {1} 个{2}行</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Exact where it can be, quadrature for one or two latent dimensions, else importance sampling</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>可精确时取精确值，一或两个潜维度取求积，否则取重要性采样</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>精确</translation>
    </message>
    <message>
        <source>The closed form, or the sum over every value of a discrete z</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>闭式解，或对离散 z 的每个值求和</translation>
    </message>
    <message>
        <source>Quadrature</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>求积</translation>
    </message>
    <message>
        <source>A sum over cells of the latent space, refined until it holds every mode: d ≤ 2</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>对潜空间的单元求和，细化至涵盖每个众数：d ≤ 2</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>重要性采样</translation>
    </message>
    <message>
        <source>Samples of a mixture of q, the prior, and what lies about the modes that were found</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>抽自 q、先验及所找到的众数附近内容的混合</translation>
    </message>
    <message>
        <source>Prior samples</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>先验样本</translation>
    </message>
    <message>
        <source>Samples of p(z): fails in more than a few dimensions, and is here to show that</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>p(z) 的样本：维度稍多即失败，在此用于展示这一点</translation>
    </message>
    <message>
        <source>A model without p(z) has no ELBO</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>没有 p(z) 的模型没有 ELBO</translation>
    </message>
    <message>
        <source>A model without p(z) has no evidence</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>没有 p(z) 的模型没有证据</translation>
    </message>
    <message>
        <source>Nothing is told without labels of two or more classes and held-out rows, or of a model that is told the class</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>没有两个以上类别的标签和留出行，或模型已得知类别，则不作说明</translation>
    </message>
    <message>
        <source>Of {1} {2} rows. {3}</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.votes.rows; {2} is run.of; {3} is COLUMNS[&apos;5-NN&apos;]</extracomment>
        <translation>{2}行中的 {1} 个。{3}</translation>
    </message>
    <message>
        <source>{1} · {2} {3} rows</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.method; {2} is run.rows; {3} is run.of</extracomment>
        <translation>{1} · {2} 个{3}行</translation>
    </message>
    <message>
        <source>{1} (PCA {2})</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is latent; {2} is principal</extracomment>
        <translation>{1}（PCA {2}）</translation>
    </message>
    <message>
        <source>How the evidence is computed</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>证据的计算方式</translation>
    </message>
    <message>
        <source>How the evidence of the present run is found</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>当前运行的证据的求法</translation>
    </message>
    <message>
        <source>All runs</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>所有运行</translation>
    </message>
    <message>
        <source>Not to be trusted for {1} of {2} rows: weights of too heavy a tail (Pareto k̂ above 0.7), too few effective samples, or cells that could not be made fine enough. Take more samples, or another way.</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is run.untrusted; {2} is run.rows</extracomment>
        <translation>{2} 行中有 {1} 行不可信：权重尾部过重（Pareto k̂ 大于 0.7）、有效样本过少，或单元无法足够细。请增加样本，或换一种方法。</translation>
    </message>
    <message>
        <source>{1}: by chance above log p(x) by about as much as ± says</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is over_some</extracomment>
        <translation>{1}：偶然高于 log p(x)，幅度约为 ± 所示</translation>
    </message>
    <message>
        <source>The present run again: 1,000 rows, 5,000 samples where it is sampled</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>重新测量当前运行：1,000 行，采样时取 5,000 个样本</translation>
    </message>
    <message>
        <source>These runs give figures of {1} kinds, which are different quantities: compare within one.</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is len(kinds)</extracomment>
        <translation>这些运行给出 {1} 种数值，它们是不同的量：请在同一种内比较。</translation>
    </message>
    <message>
        <source>Each run that ends is measured here, on the same held-out rows.</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>每次结束的运行都在此以相同的留出行测量。</translation>
    </message>
    <message>
        <source>{1}; {2} effective samples on the mean</source>
        <extracomment>latentlab/gui/panels/runs.py; {1} is over_some; {2} is run.effective_samples</extracomment>
        <translation>{1}；有效样本平均 {2} 个</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>The prior</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>先验</translation>
    </message>
    <message>
        <source>z ~ p(z): what the model imagines</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>z ~ p(z)：模型所想象的内容</translation>
    </message>
    <message>
        <source>The rows&apos; posteriors</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>各行的后验</translation>
    </message>
    <message>
        <source>A row at random, then z ~ q(z|x), under the row&apos;s own class</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>随机取一行，再取 z ~ q(z|x)，用该行自身的类别</translation>
    </message>
    <message>
        <source>The selection&apos;s posteriors</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>选择的后验</translation>
    </message>
    <message>
        <source>A selected row at random, then z ~ q(z|x)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>随机取一个选中行，再取 z ~ q(z|x)</translation>
    </message>
    <message>
        <source>Inside the lasso</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>套索内</translation>
    </message>
    <message>
        <source>Places even over the area that was drawn around last</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>在最近圈出的区域内均匀取位置</translation>
    </message>
    <message>
        <source>A grid over the prior</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>先验上的网格</translation>
    </message>
    <message>
        <source>A grid, even in the prior&apos;s probability: the manifold; of a mixture, all of it</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>按先验概率均匀的网格：流形；混合模型则为其全部</translation>
    </message>
    <message>
        <source>Means of p(x|z)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>p(x|z) 的均值</translation>
    </message>
    <message>
        <source>What each z decodes to on the mean: rows themselves vary about it</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>每个 z 平均解码出的内容：行本身围绕它变化</translation>
    </message>
    <message>
        <source>Draws x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽样 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>A row drawn for each z, as the model imagines rows; of a mixture x ~ N(μ, Σ)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>为每个 z 抽取一行，如模型所想象；混合模型则 x ~ N(μ, Σ)</translation>
    </message>
    <message>
        <source>Draw from</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽样来源</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>latentlab/gui/map/strip.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Save the samples as a figure</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>将样本存为图</translation>
    </message>
    <message>
        <source>Drawn pictures</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽取的图片</translation>
    </message>
    <message>
        <source>Press Draw to see what the model decodes.</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>按“抽取”查看模型的解码结果。</translation>
    </message>
    <message>
        <source>Drawn with other weights than those of now: draw again.</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>抽样所用的权重不是当前的：请重新抽取。</translation>
    </message>
    <message>
        <source>Where places are drawn from</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>位置的抽样来源</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Draw</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draw anew (S)</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>重新抽取 (S)</translation>
    </message>
    <message>
        <source>What is shown of each place</source>
        <extracomment>latentlab/gui/panels/sampling.py</extracomment>
        <translation>每个位置显示的内容</translation>
    </message>
    <message>
        <source>Snapshots appear here while a model trains.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>模型训练时快照将显示在此。</translation>
    </message>
    <message>
        <source>Write the map at each snapshot as a film</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>将各快照时的地图写成影片</translation>
    </message>
    <message>
        <source>Pause the training to see its snapshots.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>请暂停训练以查看其快照。</translation>
    </message>
    <message>
        <source>Snapshot {1} of {2}: step {3}, epoch {4}, {5} s{6}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is self.timeline.at + 1; {2} is len(snapshots); {3} is snapshot.step; {4} is epoch_words(snapshot.epoch); {5} is snapshot.seconds; {6} is elbo.replace(&apos;-&apos;, &apos;−&apos;)</extracomment>
        <translation type="vanished">快照 {1} / {2}：步 {3}，轮次 {4}，{5} 秒{6}</translation>
    </message>
    <message>
        <source>Snapshot of training</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>训练的快照</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys: the run as it was at that snapshot</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>拖动，或使用方向键：该快照时的运行</translation>
    </message>
    <message>
        <source>Show one snapshot after another (Shift+Space)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>逐个显示快照 (Shift+Space)</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to the newest state (End)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>回到最新状态 (End)</translation>
    </message>
    <message>
        <source>A new run that begins at this snapshot (Ctrl+Alt+T)</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>从此快照开始新运行 (Ctrl+Alt+T)</translation>
    </message>
    <message>
        <source>Film…</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>影片…</translation>
    </message>
    <message>
        <source>The probe&apos;s place through training</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>训练过程中的探针位置</translation>
    </message>
    <message>
        <source>A run keeps snapshots of its training: slide back through them when it rests.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>运行会保留训练的快照：停下时可滑回查看。</translation>
    </message>
    <message>
        <source>Now; {1} snapshots are kept.{2}</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is len(snapshots); {2} is more</extracomment>
        <translation>现在；保留了 {1} 个快照。{2}</translation>
    </message>
    <message>
        <source>ELBO of training rows {1} nats</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is history[&apos;elbo&apos;][near]</extracomment>
        <translation>训练行的 ELBO {1} 奈特</translation>
    </message>
    <message>
        <source>Decoding the snapshots …</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>正在解码快照 …</translation>
    </message>
    <message>
        <source>Epoch {1}: click to go there</source>
        <extracomment>latentlab/gui/panels/timeline.py; {1} is word</extracomment>
        <translation type="vanished">轮次 {1}：点击转到该处</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause to slide back through them.</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>请暂停以滑回查看。</translation>
    </message>
    <message>
        <source>Decoding snapshots</source>
        <extracomment>latentlab/gui/panels/timeline.py</extracomment>
        <translation>正在解码快照</translation>
    </message>
    <message>
        <source>Play Stop</source>
        <extracomment>latentlab/gui/panels/path.py</extracomment>
        <translation>播放 停止</translation>
    </message>
    <message>
        <source>The most {1} it takes: it ends when it has converged. Each one sees every training row.</source>
        <extracomment>latentlab/gui/panels/train.py; {1} is defaults.unit</extracomment>
        <translation>最多 {1}：收敛时即结束。每一轮都会看到全部训练行。</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>latentlab/gui/lessons/estimating.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Train a model: each of its latent dimensions gets a line here.</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>请训练模型：其每个潜维度在此占一行。</translation>
    </message>
    <message>
        <source>Save the traversals as a figure</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>将遍历存为图</translation>
    </message>
    <message>
        <source>Traversals</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>遍历</translation>
    </message>
    <message>
        <source>KL is measured when training rests</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>KL 在训练停下时测量</translation>
    </message>
    <message>
        <source>sorted by KL, the most telling first</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>按 KL 排序，信息量最大者在前</translation>
    </message>
    <message>
        <source>each a draw x ~ p(x|z)</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>每个都是一次抽样 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>from −{1} to {2} through the probe</source>
        <extracomment>latentlab/gui/panels/traversal.py; {1} is REACH; {2} is REACH</extracomment>
        <translation>从 −{1} 到 {2}，经过探针</translation>
    </message>
    <message>
        <source>Pictures in each line</source>
        <extracomment>latentlab/gui/panels/traversal.py</extracomment>
        <translation>每行的图片数</translation>
    </message>
    <message>
        <source>{1} nats</source>
        <extracomment>latentlab/export/figures/strips.py; {1} is kl[i]</extracomment>
        <translation>{1} 奈特</translation>
    </message>
    <message>
        <source>This model has no such background.</source>
        <extracomment>latentlab/gui/threads/backgrounds.py</extracomment>
        <translation>此模型没有这种背景。</translation>
    </message>
    <message>
        <source>the ELBO&apos;s parts</source>
        <extracomment>latentlab/gui/threads/cutting.py</extracomment>
        <translation>ELBO 的各部分</translation>
    </message>
    <message>
        <source>Work in the background ({1}) failed: {2}.</source>
        <extracomment>latentlab/gui/threads/newest.py; {1} is self.objectName(); {2} is error</extracomment>
        <translation>后台任务（{1}）失败：{2}。</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>latentlab/gui/help/entries.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>What the tour says</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>导览的说明</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour here; Help ▸ Tours goes on from this step (Escape)</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>在此结束导览；“帮助”▸“导览”可从此步继续 (Escape)</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>latentlab/gui/lessons/cavi.py</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <source>The step before (PageUp)</source>
        <extracomment>latentlab/gui/tours/bar.py</extracomment>
        <translation>上一步 (PageUp)</translation>
    </message>
    <message>
        <source>{1}
The next step (PageDown)</source>
        <extracomment>latentlab/gui/tours/bar.py; {1} is busy</extracomment>
        <translation>{1}
下一步 (PageDown)</translation>
    </message>
    <message>
        <source>until the run ends</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>直到运行结束</translation>
    </message>
    <message>
        <source>probe to row</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>探针移到行</translation>
    </message>
    <message>
        <source>Choosing {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在选择 {1}</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Showing {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在显示 {1}</translation>
    </message>
    <message>
        <source>Opening the lesson</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在打开课程</translation>
    </message>
    <message>
        <source>Moving the probe</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在移动探针</translation>
    </message>
    <message>
        <source>Finding {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在查找 {1}</translation>
    </message>
    <message>
        <source>A run is under way: stop it first.</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>有运行正在进行：请先停止。</translation>
    </message>
    <message>
        <source>{1} has no entry {2}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is name; {2} is entry</extracomment>
        <translation>{1} 没有条目 {2}。</translation>
    </message>
    <message>
        <source>There is no entry {1}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is &apos; &gt; &apos;.join(words)</extracomment>
        <translation>没有条目 {1}。</translation>
    </message>
    <message>
        <source>There is no deed {1}; there are {2}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words; {2} is &apos;, &apos;.join(DEEDS)</extracomment>
        <translation>没有操作 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>{1}: there is no {2}; there are {3}.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words; {2} is name; {3} is &apos;, &apos;.join(deed.values)</extracomment>
        <translation>{1}：没有 {2}；有 {3}。</translation>
    </message>
    <message>
        <source>{1} cannot be pressed now.</source>
        <extracomment>latentlab/gui/tours/deeds.py; {1} is words</extracomment>
        <translation>现在不能按 {1}。</translation>
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
        <translation>此后内容有改动：数值为当前的。</translation>
    </message>
    <message>
        <source>Step {1} of {2}</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is self.at + 1; {2} is count</extracomment>
        <translation>第 {1} 步，共 {2} 步</translation>
    </message>
    <message>
        <source>Waiting for {1} …</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is step.wait</extracomment>
        <translation>正在等待{1} …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <extracomment>latentlab/gui/tours/guide.py</extracomment>
        <translation>请稍候 …</translation>
    </message>
    <message>
        <source>{1} Back or Leave.</source>
        <extracomment>latentlab/gui/tours/guide.py; {1} is self.problem</extracomment>
        <translation>{1} 请选“上一步”或“离开”。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>课程</translation>
    </message>
    <message>
        <source>after start</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>开始之后</translation>
    </message>
    <message>
        <source>after E</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>E 之后</translation>
    </message>
    <message>
        <source>after M</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>M 之后</translation>
    </message>
    <message>
        <source>both fits</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>两个拟合</translation>
    </message>
    <message>
        <source>every snapshot is cut</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>每个快照均已分解</translation>
    </message>
    <message>
        <source>the row&apos;s evidence</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>该行的证据</translation>
    </message>
    <message>
        <source>the row is measured</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>已测量该行</translation>
    </message>
    <message>
        <source>the row is seen close by</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>已近看该行</translation>
    </message>
    <message>
        <source>the warning</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>the gradients</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>the background</source>
        <extracomment>latentlab/gui/tours/parts.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>There is no part called {1} in the window now.</source>
        <extracomment>latentlab/gui/tours/parts.py; {1} is name</extracomment>
        <translation>窗口中现在没有名为 {1} 的部分。</translation>
    </message>
    <message>
        <source>There are {1} buttons {2} in sight.</source>
        <extracomment>latentlab/gui/tours/parts.py; {1} is len(found); {2} is words</extracomment>
        <translation>可见 {1} 个“{2}”按钮。</translation>
    </message>
    <message>
        <source>Now change this. {1}</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is change</extracomment>
        <translation>现在请改变它。{1}</translation>
    </message>
    <message>
        <source>{1}: {2} is missing or unknown.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is path.name; {2} is &apos;, &apos;.join(sorted(values.keys() ^ known))</extracomment>
        <translation>{1}：{2} 缺失或未知。</translation>
    </message>
    <message>
        <source>Cannot read {1}: write a &lt;= b + 0.01, or a = b within 0.01.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is words</extracomment>
        <translation>无法读取 {1}：请写 a &lt;= b + 0.01，或 a = b within 0.01。</translation>
    </message>
    <message>
        <source>Cannot read {1}: write names and numbers with + and - between them.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is side</extracomment>
        <translation>无法读取 {1}：请写名称和数，以 + 和 - 相连。</translation>
    </message>
    <message>
        <source>{1}, step {2}</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is path.name; {2} is i</extracomment>
        <translation>{1}，第 {2} 步</translation>
    </message>
    <message>
        <source>There is no {1} called {2}; there are {3}.</source>
        <extracomment>latentlab/gui/tours/reading.py; {1} is what; {2} is name; {3} is &apos;, &apos;.join(offers)</extracomment>
        <translation>没有名为 {2} 的{1}；有 {3}。</translation>
    </message>
    <message>
        <source>its text</source>
        <extracomment>latentlab/gui/tours/reading.py</extracomment>
        <translation>其文本</translation>
    </message>
    <message>
        <source>{1}, {2}: {3} rows{4}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is self.name; {2} is what; {3} is int(found.counts[bar]); {4} is some</extracomment>
        <translation>{1}，{2}：{3} 行{4}</translation>
    </message>
    <message>
        <source>Histogram of {1}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is name</extracomment>
        <translation>{1} 的直方图</translation>
    </message>
    <message>
        <source>Being counted.</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>正在计数。</translation>
    </message>
    <message>
        <source>{1} to {2}</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.edges[bar]; {2} is found.edges[bar + 1]</extracomment>
        <translation>{1} 至 {2}</translation>
    </message>
    <message>
        <source>{1} of them selected</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is int(self.counts[bar])</extracomment>
        <translation>，其中 {1} 行选中</translation>
    </message>
    <message>
        <source>{1} of rarer classes</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.others</extracomment>
        <translation>较少类别 {1} 行</translation>
    </message>
    <message>
        <source>{1} selected</source>
        <extracomment>latentlab/gui/panels/curves.py; {1} is len(selection)</extracomment>
        <translation>已选 {1}</translation>
    </message>
    <message>
        <source>Counting …</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>正在计数 …</translation>
    </message>
    <message>
        <source>No values</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py</extracomment>
        <translation>没有值</translation>
    </message>
    <message>
        <source>{1} others</source>
        <extracomment>latentlab/gui/widgets/column_histogram.py; {1} is found.others</extracomment>
        <translation>其他 {1}</translation>
    </message>
    <message>
        <source>{1} missing</source>
        <extracomment>latentlab/data/prepared_about.py; {1} is names[place]</extracomment>
        <translation>{1} 缺失</translation>
    </message>
    <message>
        <source>{1} curve</source>
        <extracomment>latentlab/gui/widgets/curve_plot.py; {1} is title</extracomment>
        <translation>{1}曲线</translation>
    </message>
    <message>
        <source>“Is: {1}”</source>
        <extracomment>latentlab/gui/widgets/data_words.py; {1} is IS[name] if value.strip(QUOTES) else IGNORED</extracomment>
        <translation>“含义：{1}”</translation>
    </message>
    <message>
        <source>nearest row</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py</extracomment>
        <translation>最近行</translation>
    </message>
    <message>
        <source>Decoded: {1}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(mean)</extracomment>
        <translation>解码值：{1}</translation>
    </message>
    <message>
        <source>One standard deviation: {1} to {2}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(low); {2} is figure(high)</extracomment>
        <translation>一个标准差：{1} 至 {2}</translation>
    </message>
    <message>
        <source>Nearest row: {1}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(at.nearest[index])</extracomment>
        <translation>最近行：{1}</translation>
    </message>
    <message>
        <source>In the data: {1} to {2}</source>
        <extracomment>latentlab/gui/widgets/dot_plot.py; {1} is figure(at.least[index]); {2} is figure(at.greatest[index])</extracomment>
        <translation>数据中：{1} 至 {2}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>SVG 绘图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <extracomment>latentlab/gui/widgets/figure_file.py</extracomment>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>latentlab/export/figures/page.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>{1} exists already. Replace it?</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py; {1} is path.name</extracomment>
        <translation>{1} 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <extracomment>latentlab/gui/app/unsaved.py</extracomment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>latentlab/gui/widgets/file_dialogs.py</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>Settings that are rarely changed</source>
        <extracomment>latentlab/gui/widgets/form.py</extracomment>
        <translation>很少更改的设置</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>latentlab/gui/widgets/form.py</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>{1}
(Shift+F1 says more)</source>
        <extracomment>latentlab/gui/widgets/form.py; {1} is help</extracomment>
        <translation>{1}
（按 Shift+F1 了解更多）</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <extracomment>latentlab/gui/widgets/gap_bar.py</extracomment>
        <translation>尚无数值</translation>
    </message>
    <message>
        <source>These figures are not finite.</source>
        <extracomment>latentlab/gui/widgets/latent_plot.py</extracomment>
        <translation>这些数值不是有限数。</translation>
    </message>
    <message>
        <source>reduced motion</source>
        <extracomment>latentlab/gui/widgets/motion.py</extracomment>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>smooth pictures</source>
        <extracomment>latentlab/gui/widgets/pictures.py</extracomment>
        <translation>平滑图片</translation>
    </message>
    <message>
        <source>RGB</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>RGB</translation>
    </message>
    <message>
        <source>{1}: click to sort by it</source>
        <extracomment>latentlab/gui/widgets/row_lines.py; {1} is column.title</extracomment>
        <translation>{1}：点击按此排序</translation>
    </message>
    <message>
        <source>{1}: not sorted by</source>
        <extracomment>latentlab/gui/widgets/row_lines.py; {1} is column.title</extracomment>
        <translation>{1}：不按此排序</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>latentlab/export/images.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <extracomment>latentlab/gui/widgets/save_button.py</extracomment>
        <translation>保存图…</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Fusion</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>latentlab/gui/widgets/theme.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>latentlab/gui/language/chosen.py</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>latentlab/inference/__init__.py</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>latentlab/inference/__init__.py</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>The divergence is summed for a Gaussian q of one or two latent dimensions.</source>
        <extracomment>latentlab/inference/divergence.py</extracomment>
        <translation>对一或两个潜维度的高斯 q，散度由求和得出。</translation>
    </message>
    <message>
        <source>Nothing can be drawn from a {1}.</source>
        <extracomment>latentlab/inference/draws.py; {1} is type(distribution).__name__</extracomment>
        <translation>无法从 {1} 抽样。</translation>
    </message>
    <message>
        <source>closed form, averaged over q(θ)</source>
        <extracomment>latentlab/inference/evidence.py</extracomment>
        <translation>闭式解，对 q(θ) 取平均</translation>
    </message>
    <message>
        <source>sum over all {1} z</source>
        <extracomment>latentlab/inference/evidence.py; {1} is _count(model)</extracomment>
        <translation>对全部 {1} 个 z 求和</translation>
    </message>
    <message>
        <source>importance, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>重要性采样，{1}</translation>
    </message>
    <message>
        <source>encoder samples, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>编码器样本，{1}</translation>
    </message>
    <message>
        <source>prior samples, {1}</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>先验样本，{1}</translation>
    </message>
    <message>
        <source>There is no way {1} to the evidence; the ways are {2}.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is method; {2} is &apos;, &apos;.join(METHODS)</extracomment>
        <translation>没有求证据的方法 {1}；方法有 {2}。</translation>
    </message>
    <message>
        <source>The model {1} has no closed form for the evidence; use importance.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is model.name</extracomment>
        <translation>模型 {1} 的证据没有闭式解；请使用 importance。</translation>
    </message>
    <message>
        <source>There are more than {1} values of z to sum over; use importance.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is MOST_STATES</extracomment>
        <translation>要求和的 z 值超过 {1} 个；请使用 importance。</translation>
    </message>
    <message>
        <source>samples must be at least 1, not {1}.</source>
        <extracomment>latentlab/inference/evidence.py; {1} is samples</extracomment>
        <translation>samples 必须至少为 1，而不是 {1}。</translation>
    </message>
    <message>
        <source>The q of {1} has no mean and variance to take gradients by.</source>
        <extracomment>latentlab/inference/gradients.py; {1} is model.name</extracomment>
        <translation>{1} 的 q 没有可用于求梯度的均值和方差。</translation>
    </message>
    <message>
        <source>{1} conditions were given for {2} rows; give one, or one for each.</source>
        <extracomment>latentlab/inference/joint.py; {1} is len(labels); {2} is count</extracomment>
        <translation>为 {2} 行给出了 {1} 个条件；请给出一个，或每行一个。</translation>
    </message>
    <message>
        <source>on the bits drawn once for training</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>取为训练一次抽取的比特</translation>
    </message>
    <message>
        <source>on bits drawn anew from a fixed seed</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>取由固定种子重新抽取的比特</translation>
    </message>
    <message>
        <source>Quadrature is for one or two latent dimensions, not {1}; use importance.</source>
        <extracomment>latentlab/inference/quadrature.py; {1} is model.latent_dim</extracomment>
        <translation>求积适用于一或两个潜维度，而不是 {1} 个；请使用 importance。</translation>
    </message>
    <message>
        <source>{1}, given the class</source>
        <extracomment>latentlab/inference/yardstick.py; {1} is _kind(model)</extracomment>
        <translation>{1}，给定类别</translation>
    </message>
    <message>
        <source>grey cross-entropy</source>
        <extracomment>latentlab/inference/yardstick.py</extracomment>
        <translation>灰度交叉熵</translation>
    </message>
    <message>
        <source>bits, drawn {1}</source>
        <extracomment>latentlab/inference/yardstick.py; {1} is binarise</extracomment>
        <translation>比特，抽取方式 {1}</translation>
    </message>
    <message>
        <source>predictive density</source>
        <extracomment>latentlab/inference/yardstick.py</extracomment>
        <translation>预测密度</translation>
    </message>
    <message>
        <source>module &apos;latentlab.lab&apos; has no attribute {1}</source>
        <extracomment>latentlab/lab/__init__.py; {1} is name</extracomment>
        <translation>模块“latentlab.lab”没有属性 {1}</translation>
    </message>
    <message>
        <source>remove bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>change bookmarks</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>更改书签</translation>
    </message>
    <message>
        <source>add bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>rename bookmark</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>重命名书签</translation>
    </message>
    <message>
        <source>Place {1}</source>
        <extracomment>latentlab/lab/bookmarks.py; {1} is len(self.kept) + 1</extracomment>
        <translation>位置 {1}</translation>
    </message>
    <message>
        <source>counting selected</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>正在计数选中行</translation>
    </message>
    <message>
        <source>{1} from {2} to {3}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is kept[0]; {3} is kept[1]</extracomment>
        <translation>{1} 从 {2} 到 {3}</translation>
    </message>
    <message>
        <source>{1} among {2}{3}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is &apos;, &apos;.join(some[:MOST_CLASSES_TOLD]); {3} is more</extracomment>
        <translation>{1} 属于 {2}{3}</translation>
    </message>
    <message>
        <source>Selecting by columns</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>正在按列选择</translation>
    </message>
    <message>
        <source>{1} is selected by its classes.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>{1} 按其类别选择。</translation>
    </message>
    <message>
        <source>{1} is selected by a range of numbers.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>{1} 按数值范围选择。</translation>
    </message>
    <message>
        <source>{1} has no bar {2}; it has {3}.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is min(wrong); {3} is &apos;, &apos;.join(histogram.classes)</extracomment>
        <translation>{1} 没有条形 {2}；有 {3}。</translation>
    </message>
    <message>
        <source>A column is selected by a range or by classes, not by both.</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>列可按范围或按类别选择，不能两者并用。</translation>
    </message>
    <message>
        <source>There is no column {1} to select by; there are {2}.</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name; {2} is &apos;, &apos;.join(self._names) or &apos;none&apos;</extracomment>
        <translation>没有可用于选择的列 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>Counting {1}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is name</extracomment>
        <translation>正在计数 {1}</translation>
    </message>
    <message>
        <source>Counting selected rows</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>正在计数选中的行</translation>
    </message>
    <message>
        <source>its classes</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>其类别</translation>
    </message>
    <message>
        <source>a range of numbers</source>
        <extracomment>latentlab/lab/column_filter.py</extracomment>
        <translation>数值范围</translation>
    </message>
    <message>
        <source>IWAE-50, {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation type="vanished">IWAE-50，{1}，{2}行</translation>
    </message>
    <message>
        <source>log p(x), {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.rows</extracomment>
        <translation>log p(x)，{1}，{2}行</translation>
    </message>
    <message>
        <source>Run {1} {2}</source>
        <extracomment>latentlab/lab/comparing.py; {1} is number + 1; {2} is figures.model</extracomment>
        <translation>运行 {1} {2}</translation>
    </message>
    <message>
        <source>ELBO, {1}, {2} rows</source>
        <extracomment>latentlab/lab/comparing.py; {1} is found.likelihood; {2} is found.elbo_rows</extracomment>
        <translation>ELBO，{1}，{2}行</translation>
    </message>
    <message>
        <source>Comparing</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The two runs show no rows in common, so that they cannot be compared.</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>两次运行没有共同的行，因此无法比较。</translation>
    </message>
    <message>
        <source>Keeping the run</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>正在保留运行</translation>
    </message>
    <message>
        <source>{1} is kept for comparison no longer: {2} runs are.</source>
        <extracomment>latentlab/lab/comparing.py; {1} is first; {2} is MOST_KEPT</extracomment>
        <translation>{1} 不再保留供比较：最多保留 {2} 次运行。</translation>
    </message>
    <message>
        <source>{1}: its data, {2}, are not those that are open: rows differ.</source>
        <extracomment>latentlab/lab/comparing.py; {1} is path.name; {2} is session.data.name</extracomment>
        <translation>{1}：其数据 {2} 不是已打开的数据：行不同。</translation>
    </message>
    <message>
        <source>z ~ q(z|x) of the rows</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>各行的 z ~ q(z|x)</translation>
    </message>
    <message>
        <source>z ~ q(z|x) of the selection</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>选择的 z ~ q(z|x)</translation>
    </message>
    <message>
        <source>z even inside the lasso</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>套索内均匀的 z</translation>
    </message>
    <message>
        <source>z on a grid over the prior</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>先验网格上的 z</translation>
    </message>
    <message>
        <source>under {1}</source>
        <extracomment>latentlab/lab/drawing.py; {1} is data.class_names[lab.decoder.condition]</extracomment>
        <translation>，条件 {1}</translation>
    </message>
    <message>
        <source>Drawing</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>正在抽取</translation>
    </message>
    <message>
        <source>Draw from one of {1}, 1 to {2} places, by a seed from 0 to 2³¹ − 1.</source>
        <extracomment>latentlab/lab/drawing.py; {1} is &apos;, &apos;.join(SOURCES); {2} is MOST</extracomment>
        <translation>请从 {1} 之一抽取 1 至 {2} 个位置，种子为 0 至 2³¹ − 1。</translation>
    </message>
    <message>
        <source>Draw around an area of the map first (L): places inside it are drawn then.</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>请先在地图上圈出区域 (L)：然后在其中抽取位置。</translation>
    </message>
    <message>
        <source>each picture is E[x|z]</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>每张图片为 E[x|z]</translation>
    </message>
    <message>
        <source>each picture is a draw x ~ p(x|z)</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>每张图片为一次抽样 x ~ p(x|z)</translation>
    </message>
    <message>
        <source>Writing events</source>
        <extracomment>latentlab/lab/event_log.py</extracomment>
        <translation>正在写入事件</translation>
    </message>
    <message>
        <source>{1} No more events are written.</source>
        <extracomment>latentlab/lab/event_log.py; {1} is sentence</extracomment>
        <translation>{1} 不再写入事件。</translation>
    </message>
    <message>
        <source>Curves go to event files in {1}</source>
        <extracomment>latentlab/lab/event_log.py; {1} is Path(folder)</extracomment>
        <translation>曲线写入 {1} 中的事件文件</translation>
    </message>
    <message>
        <source>No more events are written</source>
        <extracomment>latentlab/lab/event_log.py</extracomment>
        <translation>不再写入事件</translation>
    </message>
    <message>
        <source>Embedding</source>
        <extracomment>latentlab/lab/exporting.py</extracomment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Writing {1}</source>
        <extracomment>latentlab/lab/exporting.py; {1} is path.name</extracomment>
        <translation>正在写入 {1}</translation>
    </message>
    <message>
        <source>The preview of {1} failed ({2}, {3}).</source>
        <extracomment>latentlab/lab/exporting.py; {1} is kind; {2} is type(error).__name__; {3} is error</extracomment>
        <translation>{1} 的预览失败（{2}，{3}）。</translation>
    </message>
    <message>
        <source>{1} Nothing was written.</source>
        <extracomment>latentlab/export/figures/map_layers.py; {1} is lacking</extracomment>
        <translation>{1} 未写入任何内容。</translation>
    </message>
    <message>
        <source>Wrote {1}</source>
        <extracomment>latentlab/lab/exporting.py; {1} is path</extracomment>
        <translation>已写入 {1}</translation>
    </message>
    <message>
        <source>The export {1} of the package {2} failed ({3}).</source>
        <extracomment>latentlab/lab/exporting.py; {1} is kind; {2} is package; {3} is told</extracomment>
        <translation>软件包 {2} 的导出 {1} 失败（{3}）。</translation>
    </message>
    <message>
        <source>There is no preview of this export.</source>
        <extracomment>latentlab/lab/exporting.py</extracomment>
        <translation>此导出没有预览。</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>latentlab/gui/dialogs/export.py</extracomment>
        <translation>预览</translation>
    </message>
    <message>
        <source>Asking the columns</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>正在查询列</translation>
    </message>
    <message>
        <source>{1} neighbours of row {2} in {3} space</source>
        <extracomment>latentlab/lab/finding.py; {1} is len(order); {2} is data.number_of(row); {3} is space</extracomment>
        <translation>{3}空间中行 {2} 的 {1} 个近邻</translation>
    </message>
    <message>
        <source>Neighbours in {1} space</source>
        <extracomment>latentlab/lab/finding.py; {1} is space</extracomment>
        <translation>{1}空间中的近邻</translation>
    </message>
    <message>
        <source>{1} % of rows with the lowest evidence</source>
        <extracomment>latentlab/lab/finding.py; {1} is 100 * OUTLIER_SHARE</extracomment>
        <translation>证据最低的 {1} % 的行</translation>
    </message>
    <message>
        <source>Measuring single rows</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>正在测量单行</translation>
    </message>
    <message>
        <source>lasso over the data</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>数据上的套索</translation>
    </message>
    <message>
        <source>These rows lie on disk and are not searched; look for neighbours in latent space.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>这些行在磁盘上，不予搜索；请在潜空间中查找近邻。</translation>
    </message>
    <message>
        <source>Train a model first: these neighbours are found among placed rows.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>请先训练模型：这些近邻在已放置的行中查找。</translation>
    </message>
    <message>
        <source>Row {1} is not on the map now; wait until training rests.</source>
        <extracomment>latentlab/lab/finding.py; {1} is data.number_of(row)</extracomment>
        <translation>行 {1} 现在不在地图上；请等待训练停下。</translation>
    </message>
    <message>
        <source>Train a model first: figures of rows are the model&apos;s.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>请先训练模型：行的数值来自模型。</translation>
    </message>
    <message>
        <source>This model gives no evidence for single rows, so outliers cannot be told.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>此模型不给出单行的证据，因此无法判断离群行。</translation>
    </message>
    <message>
        <source>{1} rows selected ({2})</source>
        <extracomment>latentlab/lab/selections.py; {1} is len(now); {2} is now.words</extracomment>
        <translation>已选 {1} 行（{2}）</translation>
    </message>
    <message>
        <source>No row: {1}</source>
        <extracomment>latentlab/lab/column_filter.py; {1} is selection.words</extracomment>
        <translation>没有行：{1}</translation>
    </message>
    <message>
        <source>The weights are others than when rows began to be measured: ask again.</source>
        <extracomment>latentlab/lab/finding.py</extracomment>
        <translation>权重与开始测量行时不同：请重新查询。</translation>
    </message>
    <message>
        <source>{1}{2} rows are shown</source>
        <extracomment>latentlab/lab/in_words.py; {1} is len(embedding.rows) - hidden; {2} is every</extracomment>
        <translation>显示{2} {1} 行</translation>
    </message>
    <message>
        <source>No rows are placed yet.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>尚未放置任何行。</translation>
    </message>
    <message>
        <source>of {1}</source>
        <extracomment>latentlab/gui/dialogs/recovery.py; {1} is one.path</extracomment>
        <translation>来自 {1}</translation>
    </message>
    <message>
        <source>{1} are hidden with their classes</source>
        <extracomment>latentlab/lab/in_words.py; {1} is hidden</extracomment>
        <translation>{1} 行随其类别隐藏</translation>
    </message>
    <message>
        <source>There is no model yet, and so no probe.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>尚无模型，因此没有探针。</translation>
    </message>
    <message>
        <source>The probe is at {1}.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is _place(letter, lab.probe)</extracomment>
        <translation>探针在 {1}。</translation>
    </message>
    <message>
        <source>There decodes {1}{2}.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is read; {2} is more</extracomment>
        <translation>该处解码为 {1}{2}。</translation>
    </message>
    <message>
        <source>{1} are selected.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is len(selection)</extracomment>
        <translation>已选 {1} 行。</translation>
    </message>
    <message>
        <source>none is selected.</source>
        <extracomment>latentlab/lab/in_words.py</extracomment>
        <translation>未选中任何行。</translation>
    </message>
    <message>
        <source>The nearest row is {1}{2}, {3} away.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is lab.data.name_of(row); {2} is label; {3} is distance</extracomment>
        <translation>最近行为 {1}{2}，距离 {3}。</translation>
    </message>
    <message>
        <source>Component {1} is responsible to {2} %.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is best + 1; {2} is 100 * shares[best]</extracomment>
        <translation>分量 {1} 的责任为 {2} %。</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <extracomment>latentlab/data/absent.py; {1} is len(some) - 4</extracomment>
        <translation>及另外 {1} 项</translation>
    </message>
    <message>
        <source>A picture decodes there, {1} % as light as can be.</source>
        <extracomment>latentlab/lab/in_words.py; {1} is 100 * light</extracomment>
        <translation>该处解码为一张图片，亮度为最大的 {1} %。</translation>
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
        <translation>其他字段</translation>
    </message>
    <message>
        <source>{1}: {2} rows, {3} of them held out</source>
        <extracomment>latentlab/lab/lab.py; {1} is data.name; {2} is len(data); {3} is len(data.held_out)</extracomment>
        <translation>{1}：{2} 行，其中留出 {3} 行</translation>
    </message>
    <message>
        <source>{1}: cancelled.</source>
        <extracomment>latentlab/lab/lab.py; {1} is title</extracomment>
        <translation>{1}：已取消。</translation>
    </message>
    <message>
        <source>{1} opened without its rows: {2}</source>
        <extracomment>latentlab/lab/lab.py; {1} is session.data.name; {2} is session.data.x.sentence</extracomment>
        <translation>已打开 {1}，不含其行：{2}</translation>
    </message>
    <message>
        <source>lab.do({1})</source>
        <extracomment>latentlab/lab/log.py; {1} is &apos;, &apos;.join([repr(self.verb), *(f&apos;{name}={value!r}&apos; for name, value in self.values.items())])</extracomment>
        <translation>lab.do({1})</translation>
    </message>
    <message>
        <source>Posterior of {1}</source>
        <extracomment>latentlab/lab/looking.py; {1} is lab.data.name_of(row)</extracomment>
        <translation>{1} 的后验</translation>
    </message>
    <message>
        <source>There is no row {1}: they are numbered from 0 to {2}.</source>
        <extracomment>latentlab/lab/looking.py; {1} is row; {2} is len(lab.data) - 1</extracomment>
        <translation>没有行 {1}：行号从 0 到 {2}。</translation>
    </message>
    <message>
        <source>The posterior of {1} was that of step {2}, and the run has gone on since: look again while it rests.</source>
        <extracomment>latentlab/lab/looking.py; {1} is lab.data.name_of(row); {2} is found.step</extracomment>
        <translation>{1} 的后验属于第 {2} 步，运行此后又有进展：请在其停下时重新查看。</translation>
    </message>
    <message>
        <source>{1} {2} {3} nats per row over all {4} {5} rows</source>
        <extracomment>latentlab/lab/measure.py; {1} is found.of.capitalize(); {2} is name; {3} is nats(value); {4} is found.elbo_rows; {5} is found.of</extracomment>
        <translation type="vanished">{1} {2} 每行 {3} 奈特，取全部 {4} 个{5}行</translation>
    </message>
    <message>
        <source>This model has no figure for held-out rows.</source>
        <extracomment>latentlab/lab/measure.py</extracomment>
        <translation>此模型没有留出行的数值。</translation>
    </message>
    <message>
        <source>The rows are not here: relink the data (File menu) first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>行不在此处：请先重新链接数据（“文件”菜单）。</translation>
    </message>
    <message>
        <source>in memory</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>在内存中</translation>
    </message>
    <message>
        <source>no training</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>无训练进行</translation>
    </message>
    <message>
        <source>between runs</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>运行之间</translation>
    </message>
    <message>
        <source>measured runs</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>已测量的运行</translation>
    </message>
    <message>
        <source>rows on the map</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>地图上的行</translation>
    </message>
    <message>
        <source>rows left out</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>略去的行</translation>
    </message>
    <message>
        <source>flat plane</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>线性平面</translation>
    </message>
    <message>
        <source>several rows</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>多行</translation>
    </message>
    <message>
        <source>closed KL</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>闭式 KL</translation>
    </message>
    <message>
        <source>coloured numbers</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>着色的数值</translation>
    </message>
    <message>
        <source>selection on the map</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>地图上的选择</translation>
    </message>
    <message>
        <source>known path</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>已知路径</translation>
    </message>
    <message>
        <source>any path</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>任意路径</translation>
    </message>
    <message>
        <source>fewer paths</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>较少路径</translation>
    </message>
    <message>
        <source>other run</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>drawn samples</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>抽取的样本</translation>
    </message>
    <message>
        <source>two classes</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>两个类别</translation>
    </message>
    <message>
        <source>There is nothing to choose of how these data are read.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些数据的读取方式没有可选项。</translation>
    </message>
    <message>
        <source>These data have no labels.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些数据没有标签。</translation>
    </message>
    <message>
        <source>These rows lie on disk and are not searched.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些行在磁盘上，不予搜索。</translation>
    </message>
    <message>
        <source>Rows of these data are not pictures.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些数据的行不是图片。</translation>
    </message>
    <message>
        <source>No training is under way.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>Pause or stop the training first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先暂停或停止训练。</translation>
    </message>
    <message>
        <source>Stop the run first.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请先停止运行。</translation>
    </message>
    <message>
        <source>No run is under way.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>没有正在进行的运行。</translation>
    </message>
    <message>
        <source>No run has been measured yet: train one to its end.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>尚未测量任何运行：请完整训练一次。</translation>
    </message>
    <message>
        <source>No run has ended yet.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>尚无结束的运行。</translation>
    </message>
    <message>
        <source>No rows are on the map yet.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>地图上尚无行。</translation>
    </message>
    <message>
        <source>All rows of these data are on the map already.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些数据的所有行已在地图上。</translation>
    </message>
    <message>
        <source>Choose a linear plane: all rows are not laid out anew.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请选择线性平面：所有行不会重新布局。</translation>
    </message>
    <message>
        <source>There are too few rows on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>地图上的行过少。</translation>
    </message>
    <message>
        <source>A space of one dimension is shown as a line.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>一维空间以直线显示。</translation>
    </message>
    <message>
        <source>The model has no components.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>此模型没有分量。</translation>
    </message>
    <message>
        <source>This model has no Gaussian q with a gap to look at.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>此模型没有可查看差距的高斯 q。</translation>
    </message>
    <message>
        <source>This model has no encoder whose weights could be improved by a gradient.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>此模型没有可由梯度改进权重的编码器。</translation>
    </message>
    <message>
        <source>The KL to this learned prior has no closed form: its encoder makes the prior as well.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>相对此学得先验的 KL 没有闭式解：其编码器也生成先验。</translation>
    </message>
    <message>
        <source>A mixture&apos;s places lie among the data.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>混合模型的位置在数据之中。</translation>
    </message>
    <message>
        <source>These latent variables are categories, with nothing between them to go along.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这些潜变量是类别，其间没有可经过的路径。</translation>
    </message>
    <message>
        <source>Colour the rows by a column of numbers first (C).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先按数值列为行着色 (C)。</translation>
    </message>
    <message>
        <source>Select rows first: draw around some on the map (L).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先选择行：在地图上圈出若干 (L)。</translation>
    </message>
    <message>
        <source>All rows are selected.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>所有行已选中。</translation>
    </message>
    <message>
        <source>None of the selected rows is on the map now.</source>
        <extracomment>latentlab/export/exhibit.py</extracomment>
        <translation>选中的行现在都不在地图上。</translation>
    </message>
    <message>
        <source>The path has no waypoints yet: press W on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>路径尚无途经点：请在地图上按 W。</translation>
    </message>
    <message>
        <source>A path needs two waypoints: move the probe and press W, twice.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>路径需要两个途经点：移动探针并按 W，两次。</translation>
    </message>
    <message>
        <source>This path is still being found.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>此路径仍在求取。</translation>
    </message>
    <message>
        <source>There is no path to remove.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>没有可移除的路径。</translation>
    </message>
    <message>
        <source>There are {1} paths: remove one first.</source>
        <extracomment>latentlab/lab/needs.py; {1} is MOST_PATHS</extracomment>
        <translation>已有 {1} 条路径：请先移除一条。</translation>
    </message>
    <message>
        <source>A path needs two bookmarks: press M on the map.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>路径需要两个书签：请在地图上按 M。</translation>
    </message>
    <message>
        <source>A run keeps snapshots while it trains: train first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>运行在训练时保留快照：请先训练。</translation>
    </message>
    <message>
        <source>Pause the training first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先暂停训练。</translation>
    </message>
    <message>
        <source>This network was trained elsewhere.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>此网络是在别处训练的。</translation>
    </message>
    <message>
        <source>This is the first snapshot.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这是第一个快照。</translation>
    </message>
    <message>
        <source>This is the newest snapshot.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这是最新的快照。</translation>
    </message>
    <message>
        <source>This is the newest state: go back along the timeline first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>这是最新状态：请先在时间线上后退。</translation>
    </message>
    <message>
        <source>There is no other run: train once more, or open a session.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>没有其他运行：请再训练一次，或打开会话。</translation>
    </message>
    <message>
        <source>Draw samples first (S).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先抽取样本 (S)。</translation>
    </message>
    <message>
        <source>Look at a row&apos;s posterior first (G).</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先查看一行的后验 (G)。</translation>
    </message>
    <message>
        <source>Compare with another run first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先与另一运行比较。</translation>
    </message>
    <message>
        <source>Only a conditional model decodes under conditions.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>只有条件模型才在条件下解码。</translation>
    </message>
    <message>
        <source>Select two rows of different classes first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先选择两个不同类别的行。</translation>
    </message>
    <message>
        <source>This needs {1}, which nothing here has.</source>
        <extracomment>latentlab/lab/needs.py; {1} is name</extracomment>
        <translation>需要 {1}，而这里没有。</translation>
    </message>
    <message>
        <source>Picture of the data</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>数据的图像</translation>
    </message>
    <message>
        <source>picture data</source>
        <extracomment>latentlab/gui/map/map_words.py</extracomment>
        <translation>生成数据图像</translation>
    </message>
    <message>
        <source>The map shows these data already.</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>地图已显示这些数据。</translation>
    </message>
    <message>
        <source>Open data first, with their rows.</source>
        <extracomment>latentlab/lab/overview.py</extracomment>
        <translation>请先打开含有行的数据。</translation>
    </message>
    <message>
        <source>a finite number</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>一个有限数</translation>
    </message>
    <message>
        <source>True or False</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>True 或 False</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>names with values</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>带值的名称</translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of {1}</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is each or f&apos;which each is {_words(inner)}&apos;</extracomment>
        <translation>{1}的列表</translation>
    </message>
    <message>
        <source>{1}: {2} must be {3}, not {4}.</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is verb; {2} is name; {3} is _words(hints[name]); {4} is said</extracomment>
        <translation>{1}：{2} 必须是{3}，而不是 {4}。</translation>
    </message>
    <message>
        <source>Lab</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>Lab</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>整数</translation>
    </message>
    <message>
        <source>finite numbers</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>有限数</translation>
    </message>
    <message>
        <source>which each is {1}</source>
        <extracomment>latentlab/lab/plain_values.py; {1} is _words(inner)</extracomment>
        <translation>各项均为{1}</translation>
    </message>
    <message>
        <source>A place on this plane is a place in latent space: the probe decodes it exactly.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>此平面上的位置即潜空间中的位置：探针精确解码它。</translation>
    </message>
    <message>
        <source>A place on this plane is turned back into latent space by a learned inverse.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>此平面上的位置由学得的逆映射转回潜空间。</translation>
    </message>
    <message>
        <source>A place on this plane cannot be turned back: the probe goes to the nearest row.</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>此平面上的位置无法转回：探针移到最近行。</translation>
    </message>
    <message>
        <source>Measuring the plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>正在测量平面</translation>
    </message>
    <message>
        <source>PNG</source>
        <extracomment>latentlab/data/reading/pictures.py</extracomment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Removing what was kept</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>正在删除保留内容</translation>
    </message>
    <message>
        <source>epoch {1}</source>
        <extracomment>latentlab/lab/recovering.py; {1} is epoch_words(lab.report.epoch)</extracomment>
        <translation type="vanished">轮次 {1}</translation>
    </message>
    <message>
        <source>recovery watch</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>recovery watch</translation>
    </message>
    <message>
        <source>Keeping unsaved work</source>
        <extracomment>latentlab/lab/recovering.py</extracomment>
        <translation>正在保留未保存的工作</translation>
    </message>
    <message>
        <source>{1} Save the session to keep it.</source>
        <extracomment>latentlab/lab/recovering.py; {1} is sentence</extracomment>
        <translation>{1} 请保存会话以保留它。</translation>
    </message>
    <message>
        <source>row {1}</source>
        <extracomment>latentlab/data/dataset.py; {1} is self.number_of(row)</extracomment>
        <translation>行 {1}</translation>
    </message>
    <message>
        <source>rows of the table</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>表格的行</translation>
    </message>
    <message>
        <source>Copying cells</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>正在复制单元格</translation>
    </message>
    <message>
        <source>Sorting rows</source>
        <extracomment>latentlab/lab/row_table.py</extracomment>
        <translation>正在为行排序</translation>
    </message>
    <message>
        <source>There is no column {1}; there are {2}.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is title; {2} is &apos;, &apos;.join((c.title for c in self.columns))</extracomment>
        <translation>没有列 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>The rows are not sorted by {1}: all of them would have to be read.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is title</extracomment>
        <translation>行不按 {1} 排序：那需要读取全部行。</translation>
    </message>
    <message>
        <source>{1} cells are too many to copy: export the selection instead.</source>
        <extracomment>latentlab/lab/row_table.py; {1} is len(rows) * len(columns)</extracomment>
        <translation>{1} 个单元格过多，无法复制：请改为导出选择。</translation>
    </message>
    <message>
        <source>{} paused at step {1}, epoch {2}</source>
        <extracomment>latentlab/lab/running.py; {1} is now.step; {2} is epoch_words(now.epoch)</extracomment>
        <translation type="vanished">{}在步 {1}、轮次 {2} 暂停</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>正在准备模型</translation>
    </message>
    <message>
        <source>Health of the run</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>运行的健康状况</translation>
    </message>
    <message>
        <source>Training {1}</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>训练 {1}</translation>
    </message>
    <message>
        <source>A model is being prepared already; Cancel gives it up.</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>已有模型正在准备；“取消”可放弃。</translation>
    </message>
    <message>
        <source>Measuring the run</source>
        <extracomment>latentlab/lab/running.py</extracomment>
        <translation>正在测量运行</translation>
    </message>
    <message>
        <source>Path {1}</source>
        <extracomment>latentlab/gui/panels/path.py; {1} is index + 1</extracomment>
        <translation>路径 {1}</translation>
    </message>
    <message>
        <source>select nothing</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>forget {1}</source>
        <extracomment>latentlab/lab/selections.py; {1} is name</extracomment>
        <translation>移去 {1}</translation>
    </message>
    <message>
        <source>keep {1}</source>
        <extracomment>latentlab/lab/selections.py; {1} is name</extracomment>
        <translation>保留 {1}</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>by size</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>按大小</translation>
    </message>
    <message>
        <source>Taking up what was left</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>正在接续留下的工作</translation>
    </message>
    <message>
        <source>Opening {1}</source>
        <extracomment>latentlab/gui/tours/deeds.py</extracomment>
        <translation>正在打开 {1}</translation>
    </message>
    <message>
        <source>Open a session first; what is relinked is its data.</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>请先打开会话；重新链接的是其数据。</translation>
    </message>
    <message>
        <source>{1}: {2} rows are here again.</source>
        <extracomment>latentlab/lab/sessions.py; {1} is data.name; {2} is len(data)</extracomment>
        <translation>{1}：{2} 行已重新可用。</translation>
    </message>
    <message>
        <source>Saving {1}</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path.name</extracomment>
        <translation>正在保存 {1}</translation>
    </message>
    <message>
        <source>Saved {1}</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path</extracomment>
        <translation>已保存 {1}</translation>
    </message>
    <message>
        <source>{1} is open in another window too: whoever saves second is asked first.</source>
        <extracomment>latentlab/lab/sessions.py; {1} is path.name</extracomment>
        <translation>{1} 也在另一窗口中打开：后保存者会先被询问。</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>latentlab/gui/app/asking.py</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>Placing rows</source>
        <extracomment>latentlab/lab/sessions.py</extracomment>
        <translation>正在放置行</translation>
    </message>
    <message>
        <source>Choose a snapshot on the timeline first: training goes on from there.</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>请先在时间线上选择快照：训练从该处继续。</translation>
    </message>
    <message>
        <source>Going back to that snapshot</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>正在回到该快照</translation>
    </message>
    <message>
        <source>Measuring trust</source>
        <extracomment>latentlab/lab/trusted.py</extracomment>
        <translation>正在测量可信度</translation>
    </message>
    <message>
        <source>Measuring the probe&apos;s place</source>
        <extracomment>latentlab/lab/trusted.py</extracomment>
        <translation>正在测量探针的位置</translation>
    </message>
    <message>
        <source>trained here</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>在此训练</translation>
    </message>
    <message>
        <source>what if</source>
        <extracomment>latentlab/lab/course.py</extracomment>
        <translation>假如</translation>
    </message>
    <message>
        <source>{1} cannot be tried on this model as it is set.</source>
        <extracomment>latentlab/lab/trying.py; {1} is min(wrong)</extracomment>
        <translation>在此模型的当前设置下不能尝试 {1}。</translation>
    </message>
    <message>
        <source>look at posterior</source>
        <extracomment>latentlab/lab/looking.py</extracomment>
        <translation>查看后验</translation>
    </message>
    <message>
        <source>draw samples</source>
        <extracomment>latentlab/lab/drawing.py</extracomment>
        <translation>抽取样本</translation>
    </message>
    <message>
        <source>move probe</source>
        <extracomment>latentlab/lab/log.py</extracomment>
        <translation>移动探针</translation>
    </message>
    <message>
        <source>choose condition</source>
        <extracomment>latentlab/lab/state.py</extracomment>
        <translation>选择条件</translation>
    </message>
    <message>
        <source>hide classes</source>
        <extracomment>latentlab/lab/log.py</extracomment>
        <translation>隐藏类别</translation>
    </message>
    <message>
        <source>choose plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>选择平面</translation>
    </message>
    <message>
        <source>keep plane</source>
        <extracomment>latentlab/lab/projection.py</extracomment>
        <translation>保留平面</translation>
    </message>
    <message>
        <source>show snapshot</source>
        <extracomment>latentlab/lab/course.py</extracomment>
        <translation>显示快照</translation>
    </message>
    <message>
        <source>show newest</source>
        <extracomment>latentlab/lab/timeline.py</extracomment>
        <translation>显示最新</translation>
    </message>
    <message>
        <source>compare session</source>
        <extracomment>latentlab/lab/comparing.py</extracomment>
        <translation>比较会话</translation>
    </message>
    <message>
        <source>keep selection</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>保留选择</translation>
    </message>
    <message>
        <source>forget selection</source>
        <extracomment>latentlab/lab/selections.py</extracomment>
        <translation>移去选择</translation>
    </message>
    <message>
        <source>change paths</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>更改路径</translation>
    </message>
    <message>
        <source>set bookmarks</source>
        <extracomment>latentlab/lab/bookmarks.py</extracomment>
        <translation>设置书签</translation>
    </message>
    <message>
        <source>open session</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>log events</source>
        <extracomment>latentlab/gui/app/exports.py</extracomment>
        <translation>记录事件</translation>
    </message>
    <message>
        <source>epochs must be from 1 to {1}, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is MOST_EPOCHS; {2} is epochs</extracomment>
        <translation>epochs 必须为 1 到 {1}，而不是 {2}。</translation>
    </message>
    <message>
        <source>A run rests paused or ended, not {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is phase</extracomment>
        <translation>运行停下时为已暂停或已结束，而不是{1}。</translation>
    </message>
    <message>
        <source>The run is going on: pause or end it first.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>运行正在进行：请先暂停或结束。</translation>
    </message>
    <message>
        <source>The evidence of this model is found by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(ways); {2} is method</extracomment>
        <translation>此模型的证据由 {1} 求得，而不是 {2}。</translation>
    </message>
    <message>
        <source>z must be {1} numbers, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is len(lab.probe); {2} is len(z)</extracomment>
        <translation>z 必须是 {1} 个数，而不是 {2} 个。</translation>
    </message>
    <message>
        <source>There is no condition {1}: the model decodes under {2} classes.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is condition; {2} is count</extracomment>
        <translation>没有条件 {1}：模型在 {2} 个类别下解码。</translation>
    </message>
    <message>
        <source>Nothing can be coloured by {1}: it is no column of {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is by; {2} is lab.data.name</extracomment>
        <translation>不能按 {1} 着色：它不是 {2} 的列。</translation>
    </message>
    <message>
        <source>Numbers are coloured by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(scales()); {2} is scale</extracomment>
        <translation>数值按 {1} 着色，而不是 {2}。</translation>
    </message>
    <message>
        <source>The rows are coloured by {1} classes, from 0 on.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is count</extracomment>
        <translation>行按 {1} 个类别着色，从 0 起。</translation>
    </message>
    <message>
        <source>There are {1} latent dimensions.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is dims</extracomment>
        <translation>有 {1} 个潜维度。</translation>
    </message>
    <message>
        <source>A plane is one of {1}, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is &apos;, &apos;.join(PLANES); {2} is kind</extracomment>
        <translation>平面为 {1} 之一，而不是 {2}。</translation>
    </message>
    <message>
        <source>There is no run {1} to compare with; there are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is name; {2} is &apos;, &apos;.join(others) or &apos;none&apos;</extracomment>
        <translation>没有可比较的运行 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>Rows are ranges [first, one after the last] within 0 to {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is count</extracomment>
        <translation>行为 0 到 {1} 之内的范围 [首行, 末行之后一行]。</translation>
    </message>
    <message>
        <source>What is found can replace, add or remove, not {1}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is how</extracomment>
        <translation>查找结果可以替换、添加或移除，而不是 {1}。</translation>
    </message>
    <message>
        <source>Select some rows first, and give a name to keep them under.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>请先选择若干行，并给出保留所用的名称。</translation>
    </message>
    <message>
        <source>No selection is kept as {1}; kept are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is name; {2} is &apos;, &apos;.join(kept) or &apos;none&apos;</extracomment>
        <translation>没有以 {1} 保留的选择；已保留的有 {2}。</translation>
    </message>
    <message>
        <source>There are from 1 to {1} paths, not {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is MOST_PATHS; {2} is len(paths)</extracomment>
        <translation>路径有 1 到 {1} 条，而不是 {2} 条。</translation>
    </message>
    <message>
        <source>One of the paths must be at hand.</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>必须有一条路径为当前路径。</translation>
    </message>
    <message>
        <source>There is no path {1}: there are {2}, from 0 on.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is index; {2} is len(lab.walks.paths)</extracomment>
        <translation>没有路径 {1}：共 {2} 条，从 0 起。</translation>
    </message>
    <message>
        <source>There must be a name for each place, and {1} numbers of each place.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is dims</extracomment>
        <translation>每个位置必须有一个名称，且每个位置必须有 {1} 个数。</translation>
    </message>
    <message>
        <source>There is no export {1}; there are {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is kind; {2} is &apos;, &apos;.join(EXPORTERS)</extracomment>
        <translation>没有导出 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>There is no command {1}. There are: {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is command.verb; {2} is &apos;, &apos;.join(VERBS)</extracomment>
        <translation>没有命令 {1}。命令有：{2}。</translation>
    </message>
    <message>
        <source>Open data first.</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>请先打开数据。</translation>
    </message>
    <message>
        <source>Train a model first.</source>
        <extracomment>latentlab/lab/needs.py</extracomment>
        <translation>请先训练模型。</translation>
    </message>
    <message>
        <source>The run keeps no snapshot of step {1}; it has those of {2}.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is step; {2} is &apos;, &apos;.join(map(str, steps))</extracomment>
        <translation>运行没有保留第 {1} 步的快照；有第 {2} 步的快照。</translation>
    </message>
    <message>
        <source>The rows {1} came from a program: give them with take_data first.</source>
        <extracomment>latentlab/lab/verbs.py; {1} is called</extracomment>
        <translation>行 {1} 来自程序：请先用 take_data 提供。</translation>
    </message>
    <message>
        <source>new path</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>新建路径</translation>
    </message>
    <message>
        <source>remove path</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>移除路径</translation>
    </message>
    <message>
        <source>set paths</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>设置路径</translation>
    </message>
    <message>
        <source>Waypoints must be a list of places, each {1} finite numbers.</source>
        <extracomment>latentlab/lab/walks.py; {1} is dims</extracomment>
        <translation>途经点必须是位置的列表，每个位置为 {1} 个有限数。</translation>
    </message>
    <message>
        <source>A path goes by {1}, not by {2}.</source>
        <extracomment>latentlab/lab/walks.py; {1} is &apos;, &apos;.join(INTERPOLATIONS); {2} is way</extracomment>
        <translation>路径的插值方式为 {1}，而不是 {2}。</translation>
    </message>
    <message>
        <source>The name of a path is text.</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>路径的名称是文本。</translation>
    </message>
    <message>
        <source>take path</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>选用路径</translation>
    </message>
    <message>
        <source>change the speed</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>更改速度</translation>
    </message>
    <message>
        <source>Measuring the paths</source>
        <extracomment>latentlab/lab/walks.py</extracomment>
        <translation>正在测量路径</translation>
    </message>
    <message>
        <source>There are {1} paths already: remove one first.</source>
        <extracomment>latentlab/lab/walks.py; {1} is MOST_PATHS</extracomment>
        <translation>已有 {1} 条路径：请先移除一条。</translation>
    </message>
    <message>
        <source>choose speed</source>
        <extracomment>latentlab/lab/verbs.py</extracomment>
        <translation>选择速度</translation>
    </message>
    <message>
        <source>Placing all rows</source>
        <extracomment>latentlab/lab/whole_map.py</extracomment>
        <translation>正在放置所有行</translation>
    </message>
    <message>
        <source>Colouring all rows</source>
        <extracomment>latentlab/lab/whole_map.py</extracomment>
        <translation>正在为所有行着色</translation>
    </message>
    <message>
        <source>{1}: all rows on the map need {2} GB there; {3} GB are free.</source>
        <extracomment>latentlab/lab/whole_map.py; {1} is cache_folder(); {2} is ROW_BYTES * len(data) / 1000000000.0; {3} is room / 1000000000.0</extracomment>
        <translation>{1}：在地图上放置所有行需要 {2} GB；可用 {3} GB。</translation>
    </message>
    <message>
        <source>log σ</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>log σ</translation>
    </message>
    <message>
        <source>μ of q</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py</extracomment>
        <translation>q 的 μ</translation>
    </message>
    <message>
        <source>log σ² of q</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>q 的 log σ²</translation>
    </message>
    <message>
        <source>L, Σ = LLᵀ</source>
        <extracomment>latentlab/lessons/anatomy.py</extracomment>
        <translation>L，Σ = LLᵀ</translation>
    </message>
    <message>
        <source>A correlation lies between −1 and 1; {1} does not.</source>
        <extracomment>latentlab/lessons/cavi.py; {1} is correlation</extracomment>
        <translation>相关系数在 −1 和 1 之间；{1} 不在其中。</translation>
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
        <translation>logistic x</translation>
    </message>
    <message>
        <source>logit x</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>logit x</translation>
    </message>
    <message>
        <source>There is no density {1} of spread {2}.</source>
        <extracomment>latentlab/lessons/change.py; {1} is self.name; {2} is self.spread</extracomment>
        <translation>没有宽度为 {2} 的密度 {1}。</translation>
    </message>
    <message>
        <source>p(x|z) is over {1}, so p(x) is no density to draw.</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>p(x|z) 定义在{1}上，因此 p(x) 不是可绘制的密度。</translation>
    </message>
    <message>
        <source>A density is drawn for rows of one or two values; rows of {1} have {2}.</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>密度仅对一或两个值的行绘制；{1} 的行有 {2} 个值。</translation>
    </message>
    <message>
        <source>a closed form</source>
        <extracomment>latentlab/lessons/density.py</extracomment>
        <translation>闭式解</translation>
    </message>
    <message>
        <source>the sum over all {1} z</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>对全部 {1} 个 z 求和</translation>
    </message>
    <message>
        <source>the sum over {1} cells of z</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>对 z 的 {1} 个单元求和</translation>
    </message>
    <message>
        <source>{1} draws of p(z)</source>
        <extracomment>latentlab/lessons/density.py; {1} is len(found.z)</extracomment>
        <translation>p(z) 的 {1} 次抽样</translation>
    </message>
    <message>
        <source>p(x|z) is a {1}, whose mass in a cell is not known here.</source>
        <extracomment>latentlab/lessons/density.py; {1} is type(base).__name__</extracomment>
        <translation>p(x|z) 是 {1}，其在单元中的质量在此未知。</translation>
    </message>
    <message>
        <source>draws of p(z)</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>p(z) 的抽样</translation>
    </message>
    <message>
        <source>draws of q</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>q 的抽样</translation>
    </message>
    <message>
        <source>draws of the best q</source>
        <extracomment>latentlab/lessons/evidence.py</extracomment>
        <translation>最优 q 的抽样</translation>
    </message>
    <message>
        <source>Plain autoencoder</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>普通自编码器</translation>
    </message>
    <message>
        <source>Everything at 0</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>全部在 0</translation>
    </message>
    <message>
        <source>Mean of the data</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>数据均值</translation>
    </message>
    <message>
        <source>Collapse</source>
        <extracomment>latentlab/gui/lessons/what_if.py</extracomment>
        <translation>坍缩</translation>
    </message>
    <message>
        <source>Memorising</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>记忆</translation>
    </message>
    <message>
        <source>q has no width and the KL costs nothing: rows spread far beyond the prior, and what lies between them decodes to nothing that was learned.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>q 没有宽度，KL 不计代价：行远远散布到先验之外，行之间的位置解码不出学到的内容。</translation>
    </message>
    <message>
        <source>With width and KL, rows come back to where the prior is, and what lies between them is learned too.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>有了宽度和 KL，行回到先验所在之处，行之间的内容也被学到。</translation>
    </message>
    <message>
        <source>Only the KL is left: q becomes the prior for every row, all lie at 0, and z says nothing of x.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>只剩 KL：对每一行 q 都变成先验，所有行都在 0，z 与 x 无关。</translation>
    </message>
    <message>
        <source>The reconstruction rewards a q that tells rows apart: they part again.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>重建奖励能区分各行的 q：它们重新分开。</translation>
    </message>
    <message>
        <source>z is drawn without a look at x, so the best that any z can decode to is the mean of the data: drag the probe.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>抽取 z 时不看 x，因此任何 z 最好也只能解码为数据的均值：请拖动探针。</translation>
    </message>
    <message>
        <source>With z from q(z|x) the decoder learns again what each z is of.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>z 抽自 q(z|x) 时，解码器重新学到每个 z 的对应内容。</translation>
    </message>
    <message>
        <source>The KL costs twenty times as much as it is worth: q becomes the prior, and the decoder does without z.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>KL 的代价是其所值的二十倍：q 变成先验，解码器不再使用 z。</translation>
    </message>
    <message>
        <source>With a sharp q and no KL, z pays again, and dimensions are used; then press All as set.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>q 尖锐且没有 KL 时，z 又变得有用，维度得到使用；然后请按“全部按设置”。</translation>
    </message>
    <message>
        <source>More dimensions than values, no width, no KL: rows are copied, new ones and noise as well, and draws of p(z) decode to nothing (Samples).</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>维度多于值数，没有宽度，没有 KL：行被照搬，新的行和噪声也一样，p(z) 的抽样解码不出内容（“样本”）。</translation>
    </message>
    <message>
        <source>Width and KL leave room for what rows share only: draws of p(z) decode nearer to data again.</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>宽度和 KL 只为各行的共性留出空间：p(z) 的抽样又解码得更接近数据。</translation>
    </message>
    <message>
        <source>The encoder makes this prior, too: the KL has no closed gradient by its weights.</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>编码器也生成此先验：KL 对其权重没有闭式梯度。</translation>
    </message>
    <message>
        <source>Gradients are compared on two rows or more: a baseline is made of the others.</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>梯度在两行或更多行上比较：基线由其他行得出。</translation>
    </message>
    <message>
        <source>{1} made rows</source>
        <extracomment>latentlab/lessons/infinite.py; {1} is MOST_ROWS</extracomment>
        <translation>{1} 个生成的行</translation>
    </message>
    <message>
        <source>The reverse fit cannot start at {1}.</source>
        <extracomment>latentlab/lessons/kl.py; {1} is start</extracomment>
        <translation>反向拟合不能从 {1} 开始。</translation>
    </message>
    <message>
        <source>There is no family {1} of q; there are {2}.</source>
        <extracomment>latentlab/lessons/kl.py; {1} is family; {2} is &apos;, &apos;.join(FAMILIES)</extracomment>
        <translation>没有 q 的分布族 {1}；有 {2}。</translation>
    </message>
    <message>
        <source>q(z) comes first</source>
        <extracomment>latentlab/lessons/mixture_factors.py</extracomment>
        <translation>先求 q(z)</translation>
    </message>
    <message>
        <source>{1} rows</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>of made blobs, for no data are open</source>
        <extracomment>latentlab/lessons/order.py</extracomment>
        <translation>生成的点团，因为未打开数据</translation>
    </message>
    <message>
        <source>{1} main directions of {2} values</source>
        <extracomment>latentlab/lessons/order.py; {1} is x.shape[1]; {2} is values</extracomment>
        <translation>{2} 个值的 {1} 个主方向</translation>
    </message>
    <message>
        <source>first direction</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>第一方向</translation>
    </message>
    <message>
        <source>second direction</source>
        <extracomment>latentlab/gui/lessons/cavi_plots.py</extracomment>
        <translation>第二方向</translation>
    </message>
    <message>
        <source>with baseline</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>带基线</translation>
    </message>
    <message>
        <source>z is one of several categories, which span no subspace to compare.</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation>z 是若干类别之一，不张成可比较的子空间。</translation>
    </message>
    <message>
        <source>no hidden layers ([] in Hidden layers, or --set hidden=[]){1}</source>
        <extracomment>latentlab/lessons/subspaces.py; {1} is more</extracomment>
        <translation type="vanished">没有隐藏层（“隐藏层”中为 []，或 --set hidden=[]）{1}</translation>
    </message>
    <message>
        <source>and a Gaussian likelihood</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation type="vanished">，以及高斯似然</translation>
    </message>
    <message>
        <source>Drawn by hand</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>手绘</translation>
    </message>
    <message>
        <source>Draw at least one point, all between −{1} and {2}.</source>
        <extracomment>latentlab/lessons/targets.py; {1} is FARTHEST; {2} is FARTHEST</extracomment>
        <translation>请至少绘制一个点，全部在 −{1} 和 {2} 之间。</translation>
    </message>
    <message>
        <source>Uniform</source>
        <extracomment>latentlab/lessons/widths.py</extracomment>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>Laplace</source>
        <extracomment>latentlab/lessons/widths.py</extracomment>
        <translation>拉普拉斯</translation>
    </message>
    <message>
        <source>Two modes</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>双峰</translation>
    </message>
    <message>
        <source>Three modes</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>三峰</translation>
    </message>
    <message>
        <source>A Gaussian, aslant</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>斜置高斯</translation>
    </message>
    <message>
        <source>A banana</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>香蕉形</translation>
    </message>
    <message>
        <source>A ring</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>环形</translation>
    </message>
    <message>
        <source>Full Gaussian</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>完全高斯</translation>
    </message>
    <message>
        <source>Diagonal Gaussian</source>
        <extracomment>latentlab/lessons/words.py</extracomment>
        <translation>对角高斯</translation>
    </message>
    <message>
        <source>Two Gaussians</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>两个高斯</translation>
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
        <translation>f(z) = 1，当 z &gt; 0</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Adopted network</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>采用的网络</translation>
    </message>
    <message>
        <source>a network that was trained elsewhere</source>
        <extracomment>latentlab/models/__init__.py</extracomment>
        <translation>在别处训练的网络</translation>
    </message>
    <message>
        <source>The model {1} of the package {2} is none: it has no {3}.</source>
        <extracomment>latentlab/models/__init__.py; {1} is name; {2} is package; {3} is &apos;, &apos;.join(lacking)</extracomment>
        <translation>软件包 {2} 的模型 {1} 无效：它没有 {3}。</translation>
    </message>
    <message>
        <source>The model {1} of the package {2} cannot be imported ({3}).</source>
        <extracomment>latentlab/models/__init__.py; {1} is name; {2} is package; {3} is told(error)</extracomment>
        <translation>软件包 {2} 的模型 {1} 无法导入（{3}）。</translation>
    </message>
    <message>
        <source>The network {!r} is functions of a program, and this program has not adopted them. Call ll.adopt with the same functions and this name, then open it again.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>网络 {!r} 是某个程序的函数，而此程序未采用它们。请以相同的函数和此名称调用 ll.adopt，然后重新打开。</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>latentlab/gui/dialogs/import_data.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Under which its functions were given.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>提供其函数时所用的名称。</translation>
    </message>
    <message>
        <source>How many numbers stand for one row.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>每行用多少个数表示。</translation>
    </message>
    <message>
        <source>p(x|z) about what it decodes.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>围绕解码结果的 p(x|z)。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>Whether decoding gives the likelihood&apos;s parameters, not its mean.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>解码给出的是否为似然的参数，而不是其均值。</translation>
    </message>
    <message>
        <source>Whether z ~ N(0, I).</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>是否 z ~ N(0, I)。</translation>
    </message>
    <message>
        <source>Of a Gaussian likelihood.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>高斯似然的参数。</translation>
    </message>
    <message>
        <source>Of a categorical likelihood.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>类别似然的参数。</translation>
    </message>
    <message>
        <source>network {1}</source>
        <extracomment>latentlab/models/adopted.py; {1} is len(_GIVEN) + 1</extracomment>
        <translation>网络 {1}</translation>
    </message>
    <message>
        <source>data must be a Dataset, such as ll.Dataset.of(rows), not a {1}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is type(data).__name__</extracomment>
        <translation>data 必须是 Dataset，例如 ll.Dataset.of(rows)，而不是 {1}。</translation>
    </message>
    <message>
        <source>sigma must be above 0, not {1}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is sigma</extracomment>
        <translation>sigma 必须大于 0，而不是 {1}。</translation>
    </message>
    <message>
        <source>z must be {1} × {2} finite numbers, a row for each of {3}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is len(data); {2} is dims; {3} is data.name</extracomment>
        <translation>z 必须是 {1} × {2} 个有限数，{3} 的每行一行。</translation>
    </message>
    <message>
        <source>This network was trained elsewhere: there is nothing to train of it here.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>此网络是在别处训练的：在此没有可训练的内容。</translation>
    </message>
    <message>
        <source>z must be numbers ({1}).</source>
        <extracomment>latentlab/models/adopted.py; {1} is error</extracomment>
        <translation>z 必须是数（{1}）。</translation>
    </message>
    <message>
        <source>encode gave shapes {1}; z of shape (rows, {2}) is wanted, or a pair of means and standard deviations of that shape.</source>
        <extracomment>latentlab/models/adopted.py; {1} is [tuple(part.shape) for part in found]; {2} is self.latent_dim</extracomment>
        <translation>encode 给出的形状为 {1}；需要形状为 (rows, {2}) 的 z，或该形状的均值和标准差各一。</translation>
    </message>
    <message>
        <source>encode gave standard deviations that are not above 0; give σ, not log σ².</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>encode 给出的标准差不大于 0；请给出 σ，而不是 log σ²。</translation>
    </message>
    <message>
        <source>decode gave values that are not finite.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>decode 给出了非有限值。</translation>
    </message>
    <message>
        <source>A mean does not say all of {1}: give its parameters, with parameters=True.</source>
        <extracomment>latentlab/models/adopted.py; {1} is kind.title[2:]</extracomment>
        <translation>均值不足以说明{1}：请给出其参数，并设 parameters=True。</translation>
    </message>
    <message>
        <source>decode gave means from {1} to {2}, which {3}{4} cannot have. Give means of p(x|z), or its parameters with parameters=True, or choose another likelihood.</source>
        <extracomment>latentlab/models/adopted.py; {1} is low; {2} is high; {3} is kind.title[0].lower(); {4} is kind.title[1:]</extracomment>
        <translation>decode 给出的均值从 {1} 到 {2}，这对{3}{4}不可能。请给出 p(x|z) 的均值，或其参数并设 parameters=True，或选择其他似然。</translation>
    </message>
    <message>
        <source>This network was adopted without a prior, so it has no p(z) and no evidence.</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>采用此网络时没有先验，因此它没有 p(z) 和证据。</translation>
    </message>
    <message>
        <source>decode gave {1} parameters for a row; {2} are wanted.</source>
        <extracomment>latentlab/models/adopted.py; {1} is given[0].numel(); {2} is outputs</extracomment>
        <translation>decode 为一行给出了 {1} 个参数；需要 {2} 个。</translation>
    </message>
    <message>
        <source>decode gave values of shape {1} for a row, and rows are {2}.</source>
        <extracomment>latentlab/models/adopted.py; {1} is tuple(shape); {2} is self.shape</extracomment>
        <translation>decode 为一行给出的值的形状为 {1}，而行的形状为 {2}。</translation>
    </message>
    <message>
        <source>of its residuals</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>由其残差得出</translation>
    </message>
    <message>
        <source>Width of the bottleneck: fewer than the values of a row. Two can be seen whole on the map.</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>瓶颈的宽度：少于每行的值数。取二可在地图上看到全部。</translation>
    </message>
    <message>
        <source>{1} has one value a row, which no bottleneck can be narrower than. Choose model vae.</source>
        <extracomment>latentlab/models/autoencoder.py; {1} is data.name</extracomment>
        <translation>{1} 每行一个值，没有更窄的瓶颈。请选择模型 vae。</translation>
    </message>
    <message>
        <source>A bottleneck of {1} is none for rows of {2} values: without a prior, only fewer latent dimensions than values mean anything. Choose at most {3}.</source>
        <extracomment>latentlab/models/autoencoder.py; {1} is wanted; {2} is values; {3} is values - 1</extracomment>
        <translation>对每行 {2} 个值而言，宽度 {1} 不是瓶颈：没有先验时，潜维度少于值数才有意义。请至多选择 {3}。</translation>
    </message>
    <message>
        <source>An autoencoder has no p(z), so nothing can be drawn from it and it has no evidence.</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>自编码器没有 p(z)，因此无法从中抽样，也没有证据。</translation>
    </message>
    <message>
        <source>2, or fewer than the values</source>
        <extracomment>latentlab/models/autoencoder.py</extracomment>
        <translation>2，或少于值数</translation>
    </message>
    <message>
        <source>The most there can be; those that explain nothing empty themselves.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>可能的最大数目；没有解释作用的分量会自行清空。</translation>
    </message>
    <message>
        <source>Concentration α₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>浓度 α₀</translation>
    </message>
    <message>
        <source>Of the Dirichlet prior on the weights: the smaller, the fewer components stay.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>权重的狄利克雷先验的参数：越小，留下的分量越少。</translation>
    </message>
    <message>
        <source>Mean precision β₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>均值精度 β₀</translation>
    </message>
    <message>
        <source>How many rows the prior mean is worth.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>先验均值相当于多少行。</translation>
    </message>
    <message>
        <source>Degrees of freedom ν₀</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>自由度 ν₀</translation>
    </message>
    <message>
        <source>How many rows the prior covariance is worth; more than D − 1.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>先验协方差相当于多少行；大于 D − 1。</translation>
    </message>
    <message>
        <source>k-means starts, from K clusters down to few; the one that reaches the highest ELBO is shown. With one start, components can be watched as they empty themselves.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>k-means 起点，从 K 个聚类到很少；显示 ELBO 最高者。只用一个起点时，可观察分量如何自行清空。</translation>
    </message>
    <message>
        <source>Rows of {1} values need more than {2} degrees of freedom, not {3}. Choose more, or leave it to the program.</source>
        <extracomment>latentlab/models/bayesian_mixture.py; {1} is values; {2} is values - 1; {3} is settings.freedom</extracomment>
        <translation>{1} 个值的行需要大于 {2} 的自由度，而不是 {3}。请选择更大的值，或由程序决定。</translation>
    </message>
    <message>
        <source>Rows of {1} values: each component has a covariance of {2} × {3} whose prior is calculated with; at most {4} values. Choose model gmm with covariance=diagonal, or ppca.</source>
        <extracomment>latentlab/models/bayesian_mixture.py; {1} is values; {2} is values; {3} is values; {4} is MOST_VALUES</extracomment>
        <translation>{1} 个值的行：每个分量有 {2} × {3} 的协方差，并以其先验计算；最多 {4} 个值。请选择 covariance=diagonal 的模型 gmm，或 ppca。</translation>
    </message>
    <message>
        <source>10, or fewer where fewer rows differ</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>10，不同的行较少时更少</translation>
    </message>
    <message>
        <source>Variational autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>变分自编码器</translation>
    </message>
    <message>
        <source>networks for p(x|z) and q(z|x), trained together by the gradient of the ELBO</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>p(x|z) 和 q(z|x) 的网络，由 ELBO 的梯度共同训练</translation>
    </message>
    <message>
        <source>Conditional VAE</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>条件 VAE</translation>
    </message>
    <message>
        <source>a VAE told the class of each row, so that one z decodes under every class</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>得知每行类别的 VAE，使一个 z 可在每个类别下解码</translation>
    </message>
    <message>
        <source>Discrete-latent VAE</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>离散潜变量 VAE</translation>
    </message>
    <message>
        <source>a VAE whose z are categorical, trained by Gumbel-softmax or the score function</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z 为类别变量的 VAE，用 Gumbel-softmax 或得分函数训练</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>networks to a narrow code and back, with squared error and no prior</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>到窄编码再返回的网络，用平方误差，没有先验</translation>
    </message>
    <message>
        <source>Linear autoencoder</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>线性自编码器</translation>
    </message>
    <message>
        <source>one matrix in and one out: it finds the principal subspace</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>一个矩阵输入、一个矩阵输出：它求得主子空间</translation>
    </message>
    <message>
        <source>Probabilistic PCA</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>概率 PCA</translation>
    </message>
    <message>
        <source>a linear map of z with equal noise, by EM or in closed form; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z 的线性映射，噪声相等，用 EM 或闭式解；后验和证据精确</translation>
    </message>
    <message>
        <source>Factor analysis</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>a linear map of z with noise of its own for each value, by EM; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z 的线性映射，每个值有各自的噪声，用 EM；后验和证据精确</translation>
    </message>
    <message>
        <source>GPLVM</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>GPLVM</translation>
    </message>
    <message>
        <source>a Gaussian process from z to x; the places of the rows are learned, and how sure it is everywhere</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>从 z 到 x 的高斯过程；学习各行的位置以及各处的确定程度</translation>
    </message>
    <message>
        <source>Mixture of Gaussians</source>
        <extracomment>latentlab/gui/lessons/infinite.py</extracomment>
        <translation>高斯混合</translation>
    </message>
    <message>
        <source>z is one of K components, fitted by EM; posterior and evidence exact</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>z 是 K 个分量之一，用 EM 拟合；后验和证据精确</translation>
    </message>
    <message>
        <source>Bayesian mixture</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>贝叶斯混合</translation>
    </message>
    <message>
        <source>a mixture with priors on all its parameters, fitted by CAVI; needless components empty themselves</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>所有参数都有先验的混合模型，用 CAVI 拟合；多余的分量自行清空</translation>
    </message>
    <message>
        <source>Mean field on a Gaussian</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>高斯上的平均场</translation>
    </message>
    <message>
        <source>a factorised q fitted to one correlated Gaussian, coordinate by coordinate: CAVI at its smallest</source>
        <extracomment>latentlab/models/catalogue.py</extracomment>
        <translation>用因子化的 q 逐坐标拟合一个相关的高斯：最小的 CAVI</translation>
    </message>
    <message>
        <source>Prior given c</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>给定 c 的先验</translation>
    </message>
    <message>
        <source>Shared: N(0, I) for every class, so that z holds what the class does not say. Learned: a mean and variance for each class.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>共享：每个类别均为 N(0, I)，使 z 包含类别未说明的内容。学得：每个类别各有均值和方差。</translation>
    </message>
    <message>
        <source>Classes</source>
        <extracomment>latentlab/gui/map/legend.py</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Set by the program from the labels.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>由程序根据标签设定。</translation>
    </message>
    <message>
        <source>{1} has no label of two or more classes, which a conditional VAE is conditioned on. Choose a label, or the model vae.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is data.name</extracomment>
        <translation>{1} 没有条件 VAE 所需的两个以上类别的标签。请选择标签，或模型 vae。</translation>
    </message>
    <message>
        <source>All rows of {1} are of one class, {2}, which tells a conditional VAE nothing. Choose another label, or the model vae.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is data.name; {2} is data.class_names[0]</extracomment>
        <translation>{1} 的所有行属于同一类别 {2}，这对条件 VAE 没有信息。请选择其他标签，或模型 vae。</translation>
    </message>
    <message>
        <source>A conditional VAE learns its prior by class. Choose prior=normal.</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>条件 VAE 按类别学习其先验。请选择 prior=normal。</translation>
    </message>
    <message>
        <source>There is no class {1}: they are 0 to {2}.</source>
        <extracomment>latentlab/models/conditional_vae.py; {1} is int(found.max()); {2} is self.more - 1</extracomment>
        <translation>没有类别 {1}：类别为 0 到 {2}。</translation>
    </message>
    <message>
        <source>shared</source>
        <extracomment>latentlab/models/conditional_vae.py</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>Latent variables</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>How many categorical variables stand for one row.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>每行用多少个类别变量表示。</translation>
    </message>
    <message>
        <source>Values K</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>取值数 K</translation>
    </message>
    <message>
        <source>How many values each of them can take.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>每个变量可取多少个值。</translation>
    </message>
    <message>
        <source>Gumbel-softmax: biased, of low variance. Score function: unbiased, of high variance, with the other draws&apos; mean as its baseline.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>Gumbel-softmax：有偏，方差小。得分函数：无偏，方差大，以其他抽样的均值为基线。</translation>
    </message>
    <message>
        <source>Draws of z for each row and step of the score function; at least 2.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>得分函数每行每步的 z 抽样数；至少 2。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>Of the relaxed draws: the colder, the nearer to one of K, and the noisier the gradient.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>松弛抽样的温度：越低越接近 K 取一，梯度的噪声也越大。</translation>
    </message>
    <message>
        <source>The Gumbel-softmax takes one draw. Choose estimator=score function, or samples=4.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>Gumbel-softmax 只取一次抽样。请选择 estimator=score function，或 samples=4。</translation>
    </message>
    <message>
        <source>It is that of the Gumbel-softmax. Choose estimator=Gumbel-softmax, or temperature=0.7.</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>它属于 Gumbel-softmax。请选择 estimator=Gumbel-softmax，或 temperature=0.7。</translation>
    </message>
    <message>
        <source>{1}before</source>
        <extracomment>latentlab/models/expectation.py; {1} is OPTIMISER</extracomment>
        <translation>{1}before</translation>
    </message>
    <message>
        <source>latentlab blocks</source>
        <extracomment>latentlab/models/expectation.py</extracomment>
        <translation>latentlab blocks</translation>
    </message>
    <message>
        <source>The model {1} computes in float64, which mps cannot. Choose device=cpu.</source>
        <extracomment>latentlab/models/expectation.py; {1} is self.name</extracomment>
        <translation>模型 {1} 以 float64 计算，而 mps 不支持。请选择 device=cpu。</translation>
    </message>
    <message>
        <source>These parameters are not of this model: {1}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is sorted(found.keys() ^ own.keys())[0]</extracomment>
        <translation>这些参数不属于此模型：{1}。</translation>
    </message>
    <message>
        <source>The parameters {1} are {2} {3}, not float64 {4}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is name; {2} is value.dtype; {3} is value.shape; {4} is tuple(own[name].shape)</extracomment>
        <translation>参数 {1} 为 {2} {3}，而不是 float64 {4}。</translation>
    </message>
    <message>
        <source>How many numbers stand for one row. Two can be seen whole on the map; by itself two, or fewer where the data have fewer directions.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>每行用多少个数表示。取二可在地图上看到全部；默认为二，数据的方向较少时更少。</translation>
    </message>
    <message>
        <source>MAP: one best place for each row, full covariance. Bayesian: a Gaussian for each, with inducing points.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP：每行一个最优位置，完全协方差。贝叶斯：每行一个高斯，用诱导点。</translation>
    </message>
    <message>
        <source>Inducing points</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>诱导点</translation>
    </message>
    <message>
        <source>Of Bayesian inference: more are slower and follow finer structure.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>用于贝叶斯推断：越多越慢，结构越细。</translation>
    </message>
    <message>
        <source>Kernel</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>核</translation>
    </message>
    <message>
        <source>RBF: smooth, with a length scale for each dimension. Linear: dual probabilistic PCA.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>RBF：平滑，每个维度一个长度尺度。线性：对偶概率 PCA。</translation>
    </message>
    <message>
        <source>Training rows; set by the program.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>训练行；由程序设定。</translation>
    </message>
    <message>
        <source>{1} has one training row; a Gaussian process needs two. Choose data of more rows.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is data.name</extracomment>
        <translation>{1} 只有一个训练行；高斯过程需要两个。请选择行数更多的数据。</translation>
    </message>
    <message>
        <source>{1} latent dimensions are more than {2} rows of {3} values have directions: choose at most {4}.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is dim; {2} is rows; {3} is values; {4} is min(rows - 1, values)</extracomment>
        <translation>{1} 个潜维度多于 {2} 行 {3} 个值的方向数：请至多选择 {4}。</translation>
    </message>
    <message>
        <source>Bayesian inference has the kernel rbf only. Choose kernel=rbf or inference=MAP.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>贝叶斯推断只有核 rbf。请选择 kernel=rbf 或 inference=MAP。</translation>
    </message>
    <message>
        <source>{1} inducing points are more than {2} training rows: choose at most {3}.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is inducing; {2} is rows; {3} is rows</extracomment>
        <translation>{1} 个诱导点多于 {2} 个训练行：请至多选择 {3}。</translation>
    </message>
    <message>
        <source>The full covariance of {1} rows is too large (at most {2}). Choose inference=Bayesian.</source>
        <extracomment>latentlab/models/gplvm_settings.py; {1} is rows; {2} is MOST_MAP_ROWS</extracomment>
        <translation>{1} 行的完全协方差过大（最多 {2}）。请选择 inference=Bayesian。</translation>
    </message>
    <message>
        <source>MAP inference has no inducing points. Choose inference=Bayesian, or leave them to the program.</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP 推断没有诱导点。请选择 inference=Bayesian，或由程序决定。</translation>
    </message>
    <message>
        <source>MAP</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>MAP</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <extracomment>latentlab/lessons/infinite.py</extracomment>
        <translation>贝叶斯</translation>
    </message>
    <message>
        <source>MAP up to 2,000 rows</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>2,000 行以内用 MAP</translation>
    </message>
    <message>
        <source>rbf</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>rbf</translation>
    </message>
    <message>
        <source>linear</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>线性</translation>
    </message>
    <message>
        <source>Rows of shape {1} were given to a model of rows of shape {2}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is x.shape[1:]; {2} is self.shape</extracomment>
        <translation>给形状为 {2} 的行的模型输入了形状为 {1} 的行。</translation>
    </message>
    <message>
        <source>Places of {1} values were given to a latent space of {2}.</source>
        <extracomment>latentlab/models/expectation.py; {1} is z.shape[1:]; {2} is self.latent_dim</extracomment>
        <translation>给 {2} 维潜空间输入了 {1} 个值的位置。</translation>
    </message>
    <message>
        <source>These weights are not of this model: {1}.</source>
        <extracomment>latentlab/models/gradient.py; {1} is sorted(weights.keys() ^ own.keys())[0]</extracomment>
        <translation>这些权重不属于此模型：{1}。</translation>
    </message>
    <message>
        <source>The noise of this state is damaged.</source>
        <extracomment>latentlab/models/gradient.py</extracomment>
        <translation>此状态的噪声已损坏。</translation>
    </message>
    <message>
        <source>The weights {1} are {2} {3}, not {4} {5}.</source>
        <extracomment>latentlab/models/gradient.py; {1} is name; {2} is value.dtype; {3} is value.shape; {4} is kind; {5} is tuple(own[name].shape)</extracomment>
        <translation>权重 {1} 为 {2} {3}，而不是 {4} {5}。</translation>
    </message>
    <message>
        <source>The optimiser&apos;s {1} of {2} does not fit this model.</source>
        <extracomment>latentlab/models/gradient.py; {1} is moment; {2} is name</extracomment>
        <translation>优化器中 {2} 的 {1} 与此模型不符。</translation>
    </message>
    <message>
        <source>{1} is of counts, which cannot be negative; {2} has a value of {3}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is of; {3} is low</extracomment>
        <translation>{1}适用于计数，计数不能为负；{2} 有值 {3}。</translation>
    </message>
    <message>
        <source>{1} needs whole counts; {2} has others.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is of</extracomment>
        <translation>{1}需要整数计数；{2} 有其他值。</translation>
    </message>
    <message>
        <source>{1} needs values {2}; those of {3} lie between {4} and {5}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is within; {3} is of; {4} is low; {5} is high</extracomment>
        <translation>{1}需要{2}的值；{3} 的值在 {4} 和 {5} 之间。</translation>
    </message>
    <message>
        <source>{1} needs rows of at least {2} values; a row of {3} has {4}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.title; {2} is self.least_values; {3} is of; {4} is values</extracomment>
        <translation>{1}需要每行至少 {2} 个值；{3} 的每行有 {4} 个。</translation>
    </message>
    <message>
        <source>{1} Choose likelihood={2}.</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is refusal; {2} is instead if data.extent[0] &gt;= 0 else &apos;gaussian&apos;</extracomment>
        <translation>{1} 请选择 likelihood={2}。</translation>
    </message>
    <message>
        <source>of at least {1}</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.low</extracomment>
        <translation>至少为 {1}</translation>
    </message>
    <message>
        <source>gaussian</source>
        <extracomment>latentlab/models/likelihoods/__init__.py</extracomment>
        <translation>高斯</translation>
    </message>
    <message>
        <source>A Bernoulli likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>伯努利似然</translation>
    </message>
    <message>
        <source>A Gaussian likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>高斯似然</translation>
    </message>
    <message>
        <source>A Gaussian likelihood with a σ for each value</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>每个值有各自 σ 的高斯似然</translation>
    </message>
    <message>
        <source>A Gaussian likelihood with σ(z)</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>带 σ(z) 的高斯似然</translation>
    </message>
    <message>
        <source>A categorical likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>类别似然</translation>
    </message>
    <message>
        <source>A negative binomial likelihood</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>负二项似然</translation>
    </message>
    <message>
        <source>A negative binomial likelihood given the total</source>
        <extracomment>latentlab/models/likelihoods/catalogue.py</extracomment>
        <translation>给定总数的负二项似然</translation>
    </message>
    <message>
        <source>How many numbers stand for one row, fewer than its values. Two can be seen whole on the map; by itself two, or one where a row has two values.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>每行用多少个数表示，少于其值数。取二可在地图上看到全部；默认为二，每行两个值时为一。</translation>
    </message>
    <message>
        <source>Noise floor</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>噪声下限</translation>
    </message>
    <message>
        <source>No noise variance falls below this, in squared units of the data.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>噪声方差不低于此值，以数据单位的平方计。</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>拟合</translation>
    </message>
    <message>
        <source>EM can be watched; the closed form takes one step from the eigenvalues to the same optimum.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>EM 可以观察；闭式解由特征值一步到达同一最优解。</translation>
    </message>
    <message>
        <source>{1} has one value a row, which leaves nothing for a latent dimension. Choose data of two or more values a row.</source>
        <extracomment>latentlab/models/linear_gaussian.py; {1} is data.name</extracomment>
        <translation>{1} 每行一个值，没有留给潜维度的余地。请选择每行两个或更多值的数据。</translation>
    </message>
    <message>
        <source>{1} latent dimensions are too many for rows of {2} values: choose at most {3}.</source>
        <extracomment>latentlab/models/linear_gaussian.py; {1} is settings.latent_dim; {2} is values; {3} is values - 1</extracomment>
        <translation>对每行 {2} 个值而言 {1} 个潜维度过多：请至多选择 {3}。</translation>
    </message>
    <message>
        <source>EM</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>EM</translation>
    </message>
    <message>
        <source>closed form</source>
        <extracomment>latentlab/inference/evidence.py</extracomment>
        <translation>闭式解</translation>
    </message>
    <message>
        <source>EM steps</source>
        <extracomment>latentlab/models/expectation.py</extracomment>
        <translation>EM 步数</translation>
    </message>
    <message>
        <source>Correlation ρ</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>相关系数 ρ</translation>
    </message>
    <message>
        <source>Of the target: the nearer to −1 or 1, the worse a factorised q fits. By itself that of the data where a row has two values, else 0.9: main directions are uncorrelated.</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>目标的相关系数：越接近 −1 或 1，因子化的 q 拟合越差。默认情况下，每行两个值时取数据的相关系数，否则取 0.9：主方向是不相关的。</translation>
    </message>
    <message>
        <source>CAVI ends when a step gains less than this.</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>一步的增益小于此值时 CAVI 结束。</translation>
    </message>
    <message>
        <source>{1} has one value a row; a correlated Gaussian needs two. Choose other data.</source>
        <extracomment>latentlab/models/mean_field.py; {1} is data.name</extracomment>
        <translation>{1} 每行一个值；相关的高斯需要两个。请选择其他数据。</translation>
    </message>
    <message>
        <source>{1} has one training row, which has no spread. Choose data of more rows.</source>
        <extracomment>latentlab/models/mean_field.py; {1} is data.name</extracomment>
        <translation>{1} 只有一个训练行，没有离散程度。请选择行数更多的数据。</translation>
    </message>
    <message>
        <source>target p</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>目标 p</translation>
    </message>
    <message>
        <source>q, reverse KL</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>q，反向 KL</translation>
    </message>
    <message>
        <source>q, forward KL</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>q，正向 KL</translation>
    </message>
    <message>
        <source>CAVI steps</source>
        <extracomment>latentlab/models/mean_field.py</extracomment>
        <translation>CAVI 步数</translation>
    </message>
    <message>
        <source>{1} components need at least as many different training rows; {2} has {3}. Choose fewer components.</source>
        <extracomment>latentlab/models/mixture.py; {1} is settings.components; {2} is data.name; {3} is different</extracomment>
        <translation>{1} 个分量至少需要同样多的不同训练行；{2} 有 {3} 个。请减少分量。</translation>
    </message>
    <message>
        <source>Components K</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>分量数 K</translation>
    </message>
    <message>
        <source>How many Gaussians the data are explained by; by itself as many as there are classes.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>用多少个高斯分布解释数据；默认与类别数相同。</translation>
    </message>
    <message>
        <source>Covariances</source>
        <extracomment>latentlab/gui/lessons/order.py</extracomment>
        <translation>协方差</translation>
    </message>
    <message>
        <source>Full: any ellipse each. Tied: one for all. Diagonal: along the axes. Spherical: balls.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>完全：各为任意椭圆。共享：全部相同。对角：沿坐标轴。球形：球。</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>起点数</translation>
    </message>
    <message>
        <source>k-means starts that are tried; the one that EM takes furthest is shown.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>尝试的 k-means 起点数；显示 EM 到达最高者。</translation>
    </message>
    <message>
        <source>Covariance floor</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>协方差下限</translation>
    </message>
    <message>
        <source>No covariance may have a smaller eigenvalue, in squared units of the data.</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>任何协方差的特征值不得更小，以数据单位的平方计。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <extracomment>latentlab/models/bayesian_mixture.py</extracomment>
        <translation>容差</translation>
    </message>
    <message>
        <source>EM ends when a step gains less than this.</source>
        <extracomment>latentlab/models/linear_gaussian.py</extracomment>
        <translation>一步的增益小于此值时 EM 结束。</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>完全</translation>
    </message>
    <message>
        <source>tied</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>diagonal</source>
        <extracomment>latentlab/models/mixture_settings.py</extracomment>
        <translation>对角</translation>
    </message>
    <message>
        <source>spherical</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>球形</translation>
    </message>
    <message>
        <source>nats per row</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>每行奈特</translation>
    </message>
    <message>
        <source>Convolutions need pictures of at least 4 × 4 pixels; a row of {1} has the shape {2}. Choose network=mlp.</source>
        <extracomment>latentlab/models/network_model.py; {1} is data.name; {2} is &apos; × &apos;.join(map(str, data.shape))</extracomment>
        <translation>卷积需要至少 4 × 4 像素的图片；{1} 的行的形状为 {2}。请选择 network=mlp。</translation>
    </message>
    <message>
        <source>Binarised rows need a Bernoulli likelihood. Choose likelihood=bernoulli or binarise=no.</source>
        <extracomment>latentlab/models/network_model.py</extracomment>
        <translation>二值化的行需要伯努利似然。请选择 likelihood=bernoulli 或 binarise=no。</translation>
    </message>
    <message>
        <source>Every value of {1} is 0 or 1 already. Choose binarise=no.</source>
        <extracomment>latentlab/models/network_model.py; {1} is data.name</extracomment>
        <translation>{1} 的每个值已是 0 或 1。请选择 binarise=no。</translation>
    </message>
    <message>
        <source>put the network in evaluation mode (.eval()), so that nothing is drawn or dropped in it</source>
        <extracomment>latentlab/models/outer.py</extracomment>
        <translation>请将网络置于评估模式 (.eval())，使其中不抽样也不丢弃</translation>
    </message>
    <message>
        <source>{1} cannot be called with {2} values. {3}.</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name; {2} is probe.shape; {3} is told</extracomment>
        <translation>{1} 不能以 {2} 个值调用。{3}。</translation>
    </message>
    <message>
        <source>{1} is in training mode, in which it drops values or looks at whole batches: {2}.</source>
        <extracomment>latentlab/models/outer.py; {1} is name; {2} is EVAL</extracomment>
        <translation>{1} 处于训练模式，会丢弃值或依赖整个批次：{2}。</translation>
    </message>
    <message>
        <source>{1} gives other values each time it is called: {2}.</source>
        <extracomment>latentlab/models/outer.py; {1} is name; {2} is EVAL</extracomment>
        <translation>{1} 每次调用给出的值都不同：{2}。</translation>
    </message>
    <message>
        <source>for {1} rows it gave shapes {2}</source>
        <extracomment>latentlab/models/outer.py; {1} is len(probe); {2} is [tuple(part.shape) for part in found]</extracomment>
        <translation>对 {1} 行给出的形状为 {2}</translation>
    </message>
    <message>
        <source>{1} failed on values of shape {2} ({3}).</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name; {2} is tuple(values.shape); {3} is told</extracomment>
        <translation>{1} 在形状为 {2} 的值上失败（{3}）。</translation>
    </message>
    <message>
        <source>{1} gave values that are not finite.</source>
        <extracomment>latentlab/models/outer.py; {1} is self.name</extracomment>
        <translation>{1} 给出了非有限值。</translation>
    </message>
    <message>
        <source>the VAE of Burda, Grosse and Salakhutdinov (2016), one stochastic layer, 60 epochs</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>Burda、Grosse 和 Salakhutdinov (2016) 的 VAE，一个随机层，60 轮</translation>
    </message>
    <message>
        <source>their IWAE with 5 samples; add --set binarise=once to fix the bits</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>其 IWAE，5 个样本；加上 --set binarise=once 可固定比特</translation>
    </message>
    <message>
        <source>an autoencoder of 128 dimensions without width and KL: it copies rows, and learns nothing of them</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>128 维、没有宽度和 KL 的自编码器：它照搬各行，什么也没学到</translation>
    </message>
    <message>
        <source>a β-VAE for the factors of the sprites (Higgins and others 2017): some minutes</source>
        <extracomment>latentlab/models/presets.py</extracomment>
        <translation>用于精灵图形各因子的 β-VAE（Higgins 等 2017）：需数分钟</translation>
    </message>
    <message>
        <source>the presets are {1}.</source>
        <extracomment>latentlab/models/presets.py; {1} is &apos;, &apos;.join(PRESETS)</extracomment>
        <translation>预设有 {1}。</translation>
    </message>
    <message>
        <source>There is no preset called {1}: {2}</source>
        <extracomment>latentlab/models/presets.py; {1} is name; {2} is hint</extracomment>
        <translation>没有名为 {1} 的预设：{2}</translation>
    </message>
    <message>
        <source>step {1}</source>
        <extracomment>latentlab/models/protocol.py; {1} is step</extracomment>
        <translation>步 {1}</translation>
    </message>
    <message>
        <source>A setting of {1} entries does not belong to {2} arrays of weights.</source>
        <extracomment>latentlab/models/restoring.py; {1} is longest; {2} is len(weights)</extracomment>
        <translation>含 {1} 项的设置与 {2} 个权重数组不符。</translation>
    </message>
    <message>
        <source>Its settings ask for weights {1} of shape {2}, and those in it are of {3}.</source>
        <extracomment>latentlab/models/restoring.py; {1} is key; {2} is wanted.get(key, &apos;none&apos;); {3} is found.get(key, &apos;none&apos;)</extracomment>
        <translation>其设置要求权重 {1} 的形状为 {2}，而其中的形状为 {3}。</translation>
    </message>
    <message>
        <source>There is no {1} of these settings ({2}).</source>
        <extracomment>latentlab/models/restoring.py; {1} is name; {2} is str(error).partition(chr(10))[0][:100]</extracomment>
        <translation>没有此设置的 {1}（{2}）。</translation>
    </message>
    <message>
        <source>a weight is a single number</source>
        <extracomment>latentlab/models/step_layout.py</extracomment>
        <translation>某个权重是单个数</translation>
    </message>
    <message>
        <source>parameters are improved at several rates</source>
        <extracomment>latentlab/models/step_layout.py</extracomment>
        <translation>参数以多种速率改进</translation>
    </message>
    <message>
        <source>IWAE is trained by the reparameterised gradient only. Choose gradient=reparameterised.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>IWAE 只用重参数化梯度训练。请选择 gradient=reparameterised。</translation>
    </message>
    <message>
        <source>A schedule needs both E-steps and M-steps; 0 of both improves q and θ together.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>轮流方案需要 E 步和 M 步；两者均为 0 则同时改进 q 和 θ。</translation>
    </message>
    <message>
        <source>A prior is learned by the KL, which this objective leaves out. Choose objective=ELBO with beta above 0, or a prior that is not learned.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>先验由 KL 学习，而此目标不含 KL。请选择 objective=ELBO 且 beta 大于 0，或不学习的先验。</translation>
    </message>
    <message>
        <source>A prior of pseudo-inputs needs an encoder. Choose inference=encoder or prior=normal.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>伪输入先验需要编码器。请选择 inference=encoder 或 prior=normal。</translation>
    </message>
    <message>
        <source>Free bits are counted for each dimension, and a prior of pseudo-inputs does not factorise over them. Choose prior=normal or free_bits=0.</source>
        <extracomment>latentlab/models/vae.py</extracomment>
        <translation>自由比特按维度计算，而伪输入先验不能按维度分解。请选择 prior=normal 或 free_bits=0。</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>潜维度</translation>
    </message>
    <message>
        <source>How many numbers stand for one row. Two can be seen whole on the map.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>每行用多少个数表示。取二可在地图上看到全部。</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>Convolutional suits pictures of 16 pixels and more; MLP suits anything.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>卷积适合 16 像素及以上的图片；MLP 适合任何数据。</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Widths of an MLP encoder&apos;s layers; the decoder has the same, reversed. Choosing them chooses an MLP.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>MLP 编码器各层的宽度；解码器相同而次序相反。选择它即选择 MLP。</translation>
    </message>
    <message>
        <source>Activation</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>What bends the hidden layers of an MLP.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>使 MLP 隐藏层弯曲的函数。</translation>
    </message>
    <message>
        <source>Widths are an MLP&apos;s. Choose network=mlp, or leave hidden to the program.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>宽度属于 MLP。请选择 network=mlp，或由程序决定 hidden。</translation>
    </message>
    <message>
        <source>It bends the hidden layers of an MLP, and there are none. Choose network=mlp with hidden layers, or activation=relu.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>它使 MLP 的隐藏层弯曲，而这里没有隐藏层。请选择带隐藏层的 network=mlp，或 activation=relu。</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>似然</translation>
    </message>
    <message>
        <source>p(x|z): Bernoulli for values from 0 to 1; Gaussian for any numbers, with one σ, one for each value, or (varying) σ(z); categorical over levels; negative binomial for counts, or for counts given their total: there a row that was only counted for longer is no other kind of row.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>p(x|z)：伯努利用于 0 到 1 的值；高斯用于任意数，σ 可为一个、每个值一个或（varying）σ(z)；类别用于分级；负二项用于计数，或给定总数的计数：此时只是计数时间更长的行不算另一种行。</translation>
    </message>
    <message>
        <source>Gaussian σ</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>高斯 σ</translation>
    </message>
    <message>
        <source>Standard deviation of a Gaussian likelihood, in the data&apos;s units.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>高斯似然的标准差，以数据的单位计。</translation>
    </message>
    <message>
        <source>Levels L</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>级数 L</translation>
    </message>
    <message>
        <source>Levels from 0 to 1 of a categorical likelihood.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>类别似然从 0 到 1 的级数。</translation>
    </message>
    <message>
        <source>Binarise</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>二值化</translation>
    </message>
    <message>
        <source>Draw each value from 0 to 1 as a 0 or 1 of that probability: anew at each step, or once and for all. Their ELBOs are different quantities, and neither is that of grey values.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>以 0 到 1 的每个值为概率抽取 0 或 1：每步重新抽取，或一次抽定。它们的 ELBO 是不同的量，也都不是灰度值的 ELBO。</translation>
    </message>
    <message>
        <source>σ is that of a Gaussian likelihood. Choose likelihood=gaussian, or leave sigma to the program.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>σ 属于高斯似然。请选择 likelihood=gaussian，或由程序决定 sigma。</translation>
    </message>
    <message>
        <source>Levels are those of a categorical likelihood. Choose likelihood=categorical, or levels=16.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>级数属于类别似然。请选择 likelihood=categorical，或 levels=16。</translation>
    </message>
    <message>
        <source>Weight of the KL term while training: 1 is the ELBO; more asks for a tidier latent space; 0 leaves the KL out.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>训练中 KL 项的权重：1 为 ELBO；更大则要求更整齐的潜空间；0 略去 KL。</translation>
    </message>
    <message>
        <source>What is maximised. IWAE: the tighter bound of k samples. Reconstruction alone: no KL. Independent z: E over the prior, which collapses every picture to the mean.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>要最大化的量。IWAE：k 个样本的更紧下界。仅重建：没有 KL。独立 z：对先验取 E，使每张图片坍缩到均值。</translation>
    </message>
    <message>
        <source>Inference</source>
        <extracomment>latentlab/models/gplvm_settings.py</extracomment>
        <translation>推断</translation>
    </message>
    <message>
        <source>Encoder: one network for all rows. Free: a mean and variance for each row of its own.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>编码器：所有行用一个网络。自由：每行有自己的均值和方差。</translation>
    </message>
    <message>
        <source>Samples</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>样本</translation>
    </message>
    <message>
        <source>Draws L of z for each row and step, or k of IWAE (5 there when left at 1).</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>每行每步的 z 抽样数 L，或 IWAE 的 k（保持为 1 时取 5）。</translation>
    </message>
    <message>
        <source>β warm-up</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β 预热</translation>
    </message>
    <message>
        <source>β rises from 0 to its value over so many epochs: helps where dimensions stay unused.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β 在这么多轮内从 0 升到其值：有助于解决维度闲置。</translation>
    </message>
    <message>
        <source>Free bits</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>自由比特</translation>
    </message>
    <message>
        <source>KL that each dimension may spend without cost: helps where dimensions stay unused.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>每个维度可不计代价使用的 KL：有助于解决维度闲置。</translation>
    </message>
    <message>
        <source>Gradient</source>
        <extracomment>latentlab/models/discrete_vae.py</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Of the expectation over q. The score function has far more variance: shown to compare.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>对 q 的期望的梯度。得分函数的方差大得多：供比较之用。</translation>
    </message>
    <message>
        <source>Fixed Δ</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>固定 Δ</translation>
    </message>
    <message>
        <source>One standard deviation of q for all rows and dimensions.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>所有行和维度共用的 q 的标准差。</translation>
    </message>
    <message>
        <source>Prior</source>
        <extracomment>latentlab/models/adopted.py</extracomment>
        <translation>先验</translation>
    </message>
    <message>
        <source>N(0, I), or learned: the mixture of q(z|u) over pseudo-inputs u.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>N(0, I)，或学得：q(z|u) 在伪输入 u 上的混合。</translation>
    </message>
    <message>
        <source>Pseudo-inputs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>伪输入</translation>
    </message>
    <message>
        <source>Components of a learned prior.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>学得先验的分量数。</translation>
    </message>
    <message>
        <source>Steps that improve q alone, before M-steps of θ alone; 0 of both improves them together.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>只改进 q 的步数，在只改进 θ 的 M 步之前；两者均为 0 则同时改进。</translation>
    </message>
    <message>
        <source>Steps that improve θ alone, after the E-steps.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>只改进 θ 的步数，在 E 步之后。</translation>
    </message>
    <message>
        <source>Prior on θ</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>θ 的先验</translation>
    </message>
    <message>
        <source>MAP: λ of a Gaussian prior on θ, worth −½λ|θ|² nats per row.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>MAP：θ 的高斯先验的 λ，相当于每行 −½λ|θ|² 奈特。</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows of the dataset; set by the program where each has factors of its own.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>数据集的行数；每行有自己的因子时由程序设定。</translation>
    </message>
    <message>
        <source>β weighs the KL of the ELBO, and no other objective has that term. Choose objective=ELBO, or beta=1.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>β 为 ELBO 中的 KL 加权，其他目标没有此项。请选择 objective=ELBO，或 beta=1。</translation>
    </message>
    <message>
        <source>It raises β of the ELBO, and here no β is raised. Choose objective=ELBO with beta above 0, or warm_up=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>它提升 ELBO 的 β，而这里没有 β 可提升。请选择 objective=ELBO 且 beta 大于 0，或 warm_up=0。</translation>
    </message>
    <message>
        <source>They free a part of the KL from its cost, and here the KL costs nothing of its own. Choose objective=ELBO with beta above 0, or free_bits=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>它免去部分 KL 的代价，而这里 KL 本身没有代价。请选择 objective=ELBO 且 beta 大于 0，或 free_bits=0。</translation>
    </message>
    <message>
        <source>They are the components of a learned prior. Choose prior=pseudo-inputs, or pseudo_inputs=50.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>它们是学得先验的分量。请选择 prior=pseudo-inputs，或 pseudo_inputs=50。</translation>
    </message>
    <message>
        <source>The independent-z objective draws z from the prior, so that q is never improved. Choose another objective, or inference=encoder.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z 目标从先验抽取 z，因此从不改进 q。请选择其他目标，或 inference=encoder。</translation>
    </message>
    <message>
        <source>The independent-z objective draws z from the prior and has no gradient in q. Choose another objective, or gradient=reparameterised.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z 目标从先验抽取 z，对 q 没有梯度。请选择其他目标，或 gradient=reparameterised。</translation>
    </message>
    <message>
        <source>The independent-z objective never improves q, so that E-steps would do nothing. Choose another objective, or e_steps=0 and m_steps=0.</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>独立 z 目标从不改进 q，因此 E 步不起作用。请选择其他目标，或 e_steps=0 和 m_steps=0。</translation>
    </message>
    <message>
        <source>mlp</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>mlp</translation>
    </message>
    <message>
        <source>convolutional</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>卷积</translation>
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
        <translation>学得</translation>
    </message>
    <message>
        <source>each step</source>
        <extracomment>latentlab/inference/observed.py</extracomment>
        <translation>每步</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>一次</translation>
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
        <translation>奈特</translation>
    </message>
    <message>
        <source>reparameterised</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>重参数化</translation>
    </message>
    <message>
        <source>score</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>得分</translation>
    </message>
    <message>
        <source>learned σ(x)</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>学得的 σ(x)</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>正态</translation>
    </message>
    <message>
        <source>pseudo-inputs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>伪输入</translation>
    </message>
    <message>
        <source>Objective</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>目标</translation>
    </message>
    <message>
        <source>What is maximised: the ELBO, −KL alone, the reconstruction alone, or E over the prior.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>要最大化的量：ELBO、仅 −KL、仅重建，或对先验取 E。</translation>
    </message>
    <message>
        <source>Weight of the KL term of the ELBO.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>ELBO 中 KL 项的权重。</translation>
    </message>
    <message>
        <source>One standard deviation of q for all rows and dimensions; 0 draws z at its mean.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>所有行和维度共用的 q 的标准差；0 则取 z 于其均值。</translation>
    </message>
    <message>
        <source>Draws L</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>抽样数 L</translation>
    </message>
    <message>
        <source>Draws of z for each row and step.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>每行每步的 z 抽样数。</translation>
    </message>
    <message>
        <source>Standard deviation of a Gaussian likelihood whose σ is learned: held there.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>σ 为学得的高斯似然的标准差：固定于此值。</translation>
    </message>
    <message>
        <source>KL dropout</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>KL 丢弃</translation>
    </message>
    <message>
        <source>Share of the steps, by chance, that leave the KL out.</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>随机略去 KL 的步的比例。</translation>
    </message>
    <message>
        <source>KL only</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>仅 KL</translation>
    </message>
    <message>
        <source>independent z</source>
        <extracomment>latentlab/lessons/failures.py</extracomment>
        <translation>独立 z</translation>
    </message>
    <message>
        <source>as set</source>
        <extracomment>latentlab/models/what_if.py</extracomment>
        <translation>按设置</translation>
    </message>
    <message>
        <source>The step draws by {1}, which is not known here.</source>
        <extracomment>latentlab/models/whole_step.py; {1} is function</extracomment>
        <translation>该步由 {1} 抽样，而它在此未知。</translation>
    </message>
    <message>
        <source>{1} takes no part in the step</source>
        <extracomment>latentlab/models/whole_step.py; {1} is name</extracomment>
        <translation>{1} 不参与该步</translation>
    </message>
    <message>
        <source>networks.{1}</source>
        <extracomment>latentlab/models/whole_step.py; {1} is name</extracomment>
        <translation>networks.{1}</translation>
    </message>
    <message>
        <source>the {1} {2} of the package {3}, which is not installed here</source>
        <extracomment>latentlab/registry.py; {1} is registry.what; {2} is name; {3} is str(package)[:80]</extracomment>
        <translation>软件包 {3} 的 {1} {2}，未在此安装</translation>
    </message>
    <message>
        <source>it is a {1} and no {2}</source>
        <extracomment>latentlab/registry.py; {1} is type(thing).__name__; {2} is self.kind.__name__</extracomment>
        <translation>它是 {1} 而不是 {2}</translation>
    </message>
    <message>
        <source>{1} is no name</source>
        <extracomment>latentlab/registry.py; {1} is thing.name</extracomment>
        <translation>{1} 不是名称</translation>
    </message>
    <message>
        <source>there is a {1} called {2} already</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is thing.name</extracomment>
        <translation>已有名为 {2} 的{1}</translation>
    </message>
    <message>
        <source>without a word</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>没有说明</translation>
    </message>
    <message>
        <source>{1}: needs {2}. {3}</source>
        <extracomment>latentlab/registry.py; {1} is file; {2} is of; {3} is told</extracomment>
        <translation>{1}：需要 {2}。{3}</translation>
    </message>
    <message>
        <source>There is no {1} called {2}: {3}</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is name; {3} is hint</extracomment>
        <translation>没有名为 {2} 的{1}：{3}</translation>
    </message>
    <message>
        <source>of the package {1} is left out</source>
        <extracomment>latentlab/registry.py; {1} is package or OURS</extracomment>
        <translation>软件包 {1} 的被略去</translation>
    </message>
    <message>
        <source>without a name</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>没有名称</translation>
    </message>
    <message>
        <source>Install that package, then open it again.</source>
        <extracomment>latentlab/registry.py</extracomment>
        <translation>请安装该软件包，然后重新打开。</translation>
    </message>
    <message>
        <source>The {1} {2} {3}: {4}.</source>
        <extracomment>latentlab/registry.py; {1} is self.what; {2} is point.name; {3} is origin; {4} is told(error)</extracomment>
        <translation>{1} {2} {3}：{4}。</translation>
    </message>
    <message>
        <source>{1} needs a value.</source>
        <extracomment>latentlab/settings.py; {1} is field.name</extracomment>
        <translation>{1} 需要一个值。</translation>
    </message>
    <message>
        <source>a whole number</source>
        <extracomment>latentlab/lab/plain_values.py</extracomment>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>a number</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>一个数</translation>
    </message>
    <message>
        <source>true or false</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>one of</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>以下之一</translation>
    </message>
    <message>
        <source>a number of thousands of digits</source>
        <extracomment>latentlab/settings.py</extracomment>
        <translation>数千位的数</translation>
    </message>
    <message>
        <source>{1}={2} would change nothing here. {3}</source>
        <extracomment>latentlab/settings.py; {1} is name; {2} is _short(value); {3} is remedy</extracomment>
        <translation>{1}={2} 在此不会改变任何内容。{3}</translation>
    </message>
    <message>
        <source>the settings are {1}.</source>
        <extracomment>latentlab/settings.py; {1} is &apos;, &apos;.join(fields)</extracomment>
        <translation>设置有 {1}。</translation>
    </message>
    <message>
        <source>There is no setting called {1}: {2}</source>
        <extracomment>latentlab/settings.py; {1} is name; {2} is hint</extracomment>
        <translation>没有名为 {1} 的设置：{2}</translation>
    </message>
    <message>
        <source>Cannot read the setting {1}: write name=value.</source>
        <extracomment>latentlab/settings.py; {1} is pair</extracomment>
        <translation>无法读取设置 {1}：请写 name=value。</translation>
    </message>
    <message>
        <source>{1} must be finite, not {2}.</source>
        <extracomment>latentlab/settings.py; {1} is field.name; {2} is _short(value)</extracomment>
        <translation>{1} 必须有限，而不是 {2}。</translation>
    </message>
    <message>
        <source>at least {1}</source>
        <extracomment>latentlab/settings.py; {1} is low</extracomment>
        <translation>至少 {1}</translation>
    </message>
    <message>
        <source>{1} must be {2}, not {3}.</source>
        <extracomment>latentlab/settings.py; {1} is field.name; {2} is what; {3} is _short(value)</extracomment>
        <translation>{1} 必须是{2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>at most {1}</source>
        <extracomment>latentlab/gui/app/run_bar.py; {1} is last</extracomment>
        <translation>最多 {1}</translation>
    </message>
    <message>
        <source>from {1} to {2}</source>
        <extracomment>latentlab/models/likelihoods/__init__.py; {1} is self.low; {2} is self.high</extracomment>
        <translation>从 {1} 到 {2}</translation>
    </message>
    <message>
        <source>{1} value</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>lies</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>其值</translation>
    </message>
    <message>
        <source>lie</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>其值</translation>
    </message>
    <message>
        <source>mean of {1} rows</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is count</extracomment>
        <translation>{1} 行的均值</translation>
    </message>
    <message>
        <source>mean of {1} row</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is count</extracomment>
        <translation>{1} 行的均值</translation>
    </message>
    <message>
        <source>An attribute needs rows that have it and rows that lack it; {1} has none.</source>
        <extracomment>latentlab/space/arithmetic.py; {1} is &apos;BA&apos;[counts[0] == 0]</extracomment>
        <translation>特征方向需要具有该特征的行和缺少它的行；{1} 没有行。</translation>
    </message>
    <message>
        <source>This model has no conditions to swap. Choose a conditional one, such as the model cvae.</source>
        <extracomment>latentlab/space/arithmetic.py</extracomment>
        <translation>此模型没有可互换的条件。请选择条件模型，例如 cvae。</translation>
    </message>
    <message>
        <source>BA</source>
        <extracomment>latentlab/space/arithmetic.py</extracomment>
        <translation>BA</translation>
    </message>
    <message>
        <source>z is categorical here: it has probabilities, and no density over the plane.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>这里的 z 是类别：它有概率，在平面上没有密度。</translation>
    </message>
    <message>
        <source>This plane does not keep widths or densities: choose two axes or PCA to see them.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>此平面不保持宽度或密度：请选择两个轴或 PCA 查看。</translation>
    </message>
    <message>
        <source>This model has no p(z), so there is no density of it.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>此模型没有 p(z)，因此没有其密度。</translation>
    </message>
    <message>
        <source>The map shows the data&apos;s own space here, which is flat: nothing is magnified.</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>这里的地图显示数据自身的空间，它是平坦的：没有放大。</translation>
    </message>
    <message>
        <source>No background</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>无背景</translation>
    </message>
    <message>
        <source>The rows alone</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>只有行</translation>
    </message>
    <message>
        <source>Decoded tiles</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>解码图块</translation>
    </message>
    <message>
        <source>What the model decodes all over the plane: the manifold</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>模型在整个平面上的解码结果：流形</translation>
    </message>
    <message>
        <source>Prior density</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>先验密度</translation>
    </message>
    <message>
        <source>Where p(z) puts its rows</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>p(z) 放置行的位置</translation>
    </message>
    <message>
        <source>Aggregate posterior</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>聚合后验</translation>
    </message>
    <message>
        <source>1/N Σ q(z|x) of the rows, each under its own class; points are smoothed</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>各行的 1/N Σ q(z|x)，各用自身的类别；点经过平滑</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>放大率</translation>
    </message>
    <message>
        <source>√det G: how fast the decoded row changes from place to place</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>√det G：解码的行随位置变化的快慢</translation>
    </message>
    <message>
        <source>Reconstruction error</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>重建误差</translation>
    </message>
    <message>
        <source>Mean squared error of the rows around each place</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>每个位置周围各行的均方误差</translation>
    </message>
    <message>
        <source>squared error</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>The standard deviation of p(x|z), averaged over the values of a row</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>p(x|z) 的标准差，对一行的各个值取平均</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>可信度</translation>
    </message>
    <message>
        <source>How far from the data a place is, and how far encoding what it decodes to lands from it</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>位置离数据多远，以及解码后再编码的落点离它多远</translation>
    </message>
    <message>
        <source>√det G</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>√det G</translation>
    </message>
    <message>
        <source>× the distance of 95 % of the rows</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>× 95 % 的行的距离</translation>
    </message>
    <message>
        <source>The background {1} gave {2} {3}, which is no picture.</source>
        <extracomment>latentlab/space/backgrounds/scaled.py; {1} is background.name; {2} is values.dtype; {3} is values.shape</extracomment>
        <translation>背景 {1} 给出了 {2} {3}，不是图片。</translation>
    </message>
    <message>
        <source>The background {1} of the package {2} failed ({3}).</source>
        <extracomment>latentlab/space/backgrounds/scaled.py; {1} is background.name; {2} is package; {3} is told</extracomment>
        <translation>软件包 {2} 的背景 {1} 失败（{3}）。</translation>
    </message>
    <message>
        <source>{1} neighbours of {2} rows cannot be compared; choose from 1 to {3}.</source>
        <extracomment>latentlab/space/compare.py; {1} is k; {2} is len(rows); {3} is len(rows) - 2</extracomment>
        <translation>{2} 行的 {1} 个近邻无法比较；请选择 1 到 {3}。</translation>
    </message>
    <message>
        <source>Places of {1} and {2} are not of the same rows; give both of the same ones.</source>
        <extracomment>latentlab/space/compare.py; {1} is a.shape; {2} is b.shape</extracomment>
        <translation>{1} 和 {2} 的位置不属于相同的行；请给出相同行的位置。</translation>
    </message>
    <message>
        <source>Some places are not finite; leave their rows out on both maps.</source>
        <extracomment>latentlab/space/compare.py</extracomment>
        <translation>有些位置不是有限数；请在两幅地图上略去这些行。</translation>
    </message>
    <message>
        <source>drawn by lot</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>PCA of {1}, {2} + {3} of their variance</source>
        <extracomment>latentlab/space/data_picture.py; {1} is of; {2} is percent(shares[0]); {3} is percent(shares[1])</extracomment>
        <translation>{1}的 PCA，占方差的 {2} + {3}</translation>
    </message>
    <message>
        <source>log(1 + x) of {1} counts</source>
        <extracomment>latentlab/space/data_picture.py; {1} is values</extracomment>
        <translation>{1} 个计数的 log(1 + x)</translation>
    </message>
    <message>
        <source>{1} values</source>
        <extracomment>latentlab/data/absent.py</extracomment>
        <translation>{1} 个值</translation>
    </message>
    <message>
        <source>axes from {1} rows {2}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is len(sample); {2} is BY_LOT</extracomment>
        <translation>，坐标轴来自{2}的 {1} 行</translation>
    </message>
    <message>
        <source>{1} and {2} as they are</source>
        <extracomment>latentlab/space/data_picture.py; {1} is names[0]; {2} is names[1]</extracomment>
        <translation>{1} 和 {2} 原样</translation>
    </message>
    <message>
        <source>one value, {1}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is names[0]</extracomment>
        <translation>一个值，{1}</translation>
    </message>
    <message>
        <source>The data: {1}</source>
        <extracomment>latentlab/space/data_picture.py; {1} is words</extracomment>
        <translation>数据：{1}</translation>
    </message>
    <message>
        <source>{1}: no row has finite values only, so there is no picture of them.</source>
        <extracomment>latentlab/space/data_picture.py; {1} is data.name</extracomment>
        <translation>{1}：没有任何行只含有限值，因此没有其图像。</translation>
    </message>
    <message>
        <source>PC {1} ({2})</source>
        <extracomment>latentlab/space/data_picture.py; {1} is i + 1; {2} is percent(share)</extracomment>
        <translation>PC {1} ({2})</translation>
    </message>
    <message>
        <source>all rows are the same</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>所有行相同</translation>
    </message>
    <message>
        <source>one row</source>
        <extracomment>latentlab/space/data_picture.py</extracomment>
        <translation>一行</translation>
    </message>
    <message>
        <source>{1} of {2} rows</source>
        <extracomment>latentlab/gui/map/map_words.py; {1} is len(embedding.rows); {2} is len(lab.data)</extracomment>
        <translation>{2} 行中的 {1} 行</translation>
    </message>
    <message>
        <source>How faithful a plane is, is measured on held-out rows, and there are none: hold some out.</source>
        <extracomment>latentlab/space/fidelity.py</extracomment>
        <translation>平面的忠实程度在留出行上测量，而这里没有留出行：请留出一些。</translation>
    </message>
    <message>
        <source>All rows of this plane are held out, and none is left to tell what lies between them.</source>
        <extracomment>latentlab/space/fidelity.py</extracomment>
        <translation>此平面的所有行都是留出行，没有其他行可说明其间的内容。</translation>
    </message>
    <message>
        <source>Only a Gaussian prior, or a mixture of some, has a density to draw on the plane.</source>
        <extracomment>latentlab/space/fields.py</extracomment>
        <translation>只有高斯先验或其混合才有可在平面上绘制的密度。</translation>
    </message>
    <message>
        <source>A geodesic needs at least 3 nodes, not {1}.</source>
        <extracomment>latentlab/space/geodesic.py; {1} is nodes</extracomment>
        <translation>测地线至少需要 3 个节点，而不是 {1} 个。</translation>
    </message>
    <message>
        <source>A geodesic is found in up to {1} latent dimensions, not in {2}. Go another way.</source>
        <extracomment>latentlab/space/geodesic.py; {1} is MOST_DIM; {2} is len(a)</extracomment>
        <translation>测地线最多在 {1} 个潜维度中求取，而不是 {2} 个。请换一种方式。</translation>
    </message>
    <message>
        <source>There are no rows for a path to go among. Train and place some, or go another way.</source>
        <extracomment>latentlab/space/geodesic.py</extracomment>
        <translation>没有可供路径经过的行。请训练并放置一些行，或换一种方式。</translation>
    </message>
    <message>
        <source>A mixture has no decoder with a metric: its map shows the data&apos;s own space, which is flat.</source>
        <extracomment>latentlab/space/geometry.py</extracomment>
        <translation>混合模型没有带度量的解码器：其地图显示数据自身的空间，它是平坦的。</translation>
    </message>
    <message>
        <source>What the model decodes is not finite there, so nothing can be measured. Stay nearer the data.</source>
        <extracomment>latentlab/space/geometry.py</extracomment>
        <translation>模型在该处的解码结果不是有限数，因此无法测量。请靠近数据。</translation>
    </message>
    <message>
        <source>void(f4[:, ::1], f8[:, ::1], i8[::1], f8[::1], b1[::1])</source>
        <extracomment>latentlab/space/inside.py</extracomment>
        <translation>void(f4[:, ::1], f8[:, ::1], i8[::1], f8[::1], b1[::1])</translation>
    </message>
    <message>
        <source>The corners of a lasso must be pairs of finite numbers.</source>
        <extracomment>latentlab/space/inside.py</extracomment>
        <translation>套索的顶点必须是成对的有限数。</translation>
    </message>
    <message>
        <source>{1} and {2}</source>
        <extracomment>latentlab/space/inverse.py; {1} is target.shape; {2} is mask.shape</extracomment>
        <translation>{1} 和 {2}</translation>
    </message>
    <message>
        <source>Only pictures can be painted on, and rows of shape {1} are none.</source>
        <extracomment>latentlab/space/inverse.py; {1} is shape</extracomment>
        <translation>只能在图片上绘画，形状为 {1} 的行不是图片。</translation>
    </message>
    <message>
        <source>A picture and mask of shapes {1} were given for rows of shape {2}.</source>
        <extracomment>latentlab/space/inverse.py; {1} is shapes; {2} is self.model.shape</extracomment>
        <translation>为形状 {2} 的行给出了形状 {1} 的图片和遮罩。</translation>
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
        <translation>没有嵌入 {1}：请选择 {2}。</translation>
    </message>
    <message>
        <source>{1} needs at least {2} rows, and there are {3}: take more.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is FEWEST; {3} is len(z)</extracomment>
        <translation>{1} 至少需要 {2} 行，而只有 {3} 行：请增加行数。</translation>
    </message>
    <message>
        <source>{1} needs finite places: train the model anew, or go back to an earlier snapshot.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]</extracomment>
        <translation>{1} 需要有限的位置：请重新训练模型，或回到较早的快照。</translation>
    </message>
    <message>
        <source>{1}: the layout to start from must be {2} finite pairs of coordinates.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is len(z)</extracomment>
        <translation>{1}：起始布局必须是 {2} 对有限坐标。</translation>
    </message>
    <message>
        <source>{1} failed on these rows ({2}): choose another plane.</source>
        <extracomment>latentlab/space/layout.py; {1} is NAMES[kind]; {2} is said[-1][:200]</extracomment>
        <translation>{1} 在这些行上失败（{2}）：请选择其他平面。</translation>
    </message>
    <message>
        <source>status {1}</source>
        <extracomment>latentlab/space/layout.py; {1} is child.returncode</extracomment>
        <translation>状态 {1}</translation>
    </message>
    <message>
        <source>progress {1}
layout</source>
        <extracomment>latentlab/space/layout_process.py; {1} is share</extracomment>
        <translation>progress {1}
layout</translation>
    </message>
    <message>
        <source>{1} neighbours of {2} rows: choose 1 to {3}.</source>
        <extracomment>latentlab/space/neighbours.py; {1} is k; {2} is len(points); {3} is len(points)</extracomment>
        <translation>{2} 行的 {1} 个近邻：请选择 1 到 {3}。</translation>
    </message>
    <message>
        <source>Places of {1} values were given among points of {2}.</source>
        <extracomment>latentlab/space/neighbours.py; {1} is places.shape[1]; {2} is points.shape[1]</extracomment>
        <translation>在 {2} 个值的点中给出了 {1} 个值的位置。</translation>
    </message>
    <message>
        <source>Neighbours were asked for of values that are not finite.</source>
        <extracomment>latentlab/space/neighbours.py</extracomment>
        <translation>请求了非有限值的近邻。</translation>
    </message>
    <message>
        <source>A line has at least 2 points: it cannot be thinned to {1}.</source>
        <extracomment>latentlab/space/paths.py; {1} is count</extracomment>
        <translation>线至少有 2 个点：不能简化为 {1} 个。</translation>
    </message>
    <message>
        <source>There is no path {1}: choose {2}.</source>
        <extracomment>latentlab/space/paths.py; {1} is self.interpolation; {2} is &apos; or &apos;.join(INTERPOLATIONS)</extracomment>
        <translation>没有路径方式 {1}：请选择 {2}。</translation>
    </message>
    <message>
        <source>A {1} path has to be solved for before its frames are known: make its track.</source>
        <extracomment>latentlab/space/paths.py; {1} is self.interpolation</extracomment>
        <translation>{1} 路径须先求解才能知道其帧：请先生成其轨迹。</translation>
    </message>
    <message>
        <source>PC{1} ({2} %)</source>
        <extracomment>latentlab/space/planes.py; {1} is subscript(i + 1); {2} is share</extracomment>
        <translation>PC{1} ({2} %)</translation>
    </message>
    <message>
        <source>A query cannot hold {1}: it is made of columns, numbers, quoted text, comparisons, and, or, not, in, + - * / **, abs, log and missing.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>查询不能含有 {1}：它由列、数、带引号的文本、比较、and、or、not、in、+ - * / **、abs、log 和 missing 组成。</translation>
    </message>
    <message>
        <source>There is no column {1}: there are {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is listed(plain, &apos;and&apos;)</extracomment>
        <translation>没有列 {1}：有 {2}。</translation>
    </message>
    <message>
        <source>as in {1} == {2}</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is quoted_text(value.categories[0])</extracomment>
        <translation>，如 {1} == {2}</translation>
    </message>
    <message>
        <source>Write and, or in place of &amp; and |, as in {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>请写 and、or 代替 &amp; 和 |，如 {1}。</translation>
    </message>
    <message>
        <source>There is no function {1} of that kind: of one value each, there are {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is functions</extracomment>
        <translation>没有这种函数 {1}：对单个值的函数有 {2}。</translation>
    </message>
    <message>
        <source>An exponent is a number of at most {1}, not {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is MOST_EXPONENT; {2} is said(node)</extracomment>
        <translation>指数是不大于 {1} 的数，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1} holds words, not numbers: compare it with text in quotes{2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is known</extracomment>
        <translation>{1} 含有词，而不是数：请与带引号的文本比较{2}。</translation>
    </message>
    <message>
        <source>{1} is not a condition: compare it with something, as in {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is EXAMPLE</extracomment>
        <translation>{1} 不是条件：请将其与其他内容比较，如 {2}。</translation>
    </message>
    <message>
        <source>Write == or != in place of is and is not, as in {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>请写 == 或 != 代替 is 和 is not，如 {1}。</translation>
    </message>
    <message>
        <source>After in stands a list, as in label in (&quot;a&quot;, &quot;b&quot;), or words, as in &quot;text&quot; in name.</source>
        <extracomment>latentlab/space/query.py</extracomment>
        <translation>in 之后是列表，如 label in (&quot;a&quot;, &quot;b&quot;)，或词，如 &quot;text&quot; in name。</translation>
    </message>
    <message>
        <source>{1} has the shape {2}, not a figure for each of {3} rows.</source>
        <extracomment>latentlab/space/query.py; {1} is name; {2} is np.shape(figures); {3} is len(data)</extracomment>
        <translation>{1} 的形状为 {2}，而不是 {3} 行各一个数值。</translation>
    </message>
    <message>
        <source>{1} may be {2}: write more of the name.</source>
        <extracomment>latentlab/space/query.py; {1} is short(name); {2} is listed(found, &apos;or&apos;)</extracomment>
        <translation>{1} 可能是 {2}：请写出更多字母。</translation>
    </message>
    <message>
        <source>NFKC</source>
        <extracomment>latentlab/space/query.py</extracomment>
        <translation>NFKC</translation>
    </message>
    <message>
        <source>the column {1} is written `{2}`, in backticks</source>
        <extracomment>latentlab/space/query.py; {1} is called[0]; {2} is called[0]</extracomment>
        <translation>列 {1} 写作反引号中的 `{2}`</translation>
    </message>
    <message>
        <source>write {1}</source>
        <extracomment>latentlab/space/query.py; {1} is EXAMPLE</extracomment>
        <translation>请写 {1}</translation>
    </message>
    <message>
        <source>{1} compares no column: {2}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node); {2} is hint</extracomment>
        <translation>{1} 没有比较任何列：{2}。</translation>
    </message>
    <message>
        <source>The number {1} is too large.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>数 {1} 过大。</translation>
    </message>
    <message>
        <source>{1} is text, where a number is needed: compare text with a column of words.</source>
        <extracomment>latentlab/space/query.py; {1} is said(node)</extracomment>
        <translation>{1} 是文本，而这里需要数：请将文本与含词的列比较。</translation>
    </message>
    <message>
        <source>A list holds numbers and text only, not {1}.</source>
        <extracomment>latentlab/space/query.py; {1} is said(member)</extracomment>
        <translation>列表只含数和文本，不含 {1}。</translation>
    </message>
    <message>
        <source>and {1}0 the number</source>
        <extracomment>latentlab/space/query.py; {1} is text</extracomment>
        <translation>，{1}0 为数</translation>
    </message>
    <message>
        <source>and {1}.0 the number</source>
        <extracomment>latentlab/space/query.py; {1} is text</extracomment>
        <translation>，{1}.0 为数</translation>
    </message>
    <message>
        <source>{1} may be meant for a column: `{2}`, in backticks, is the column{3}.</source>
        <extracomment>latentlab/space/query.py; {1} is text; {2} is text; {3} is number</extracomment>
        <translation>{1} 可能是指列：反引号中的 `{2}` 为列{3}。</translation>
    </message>
    <message>
        <source>species == &quot;Gentoo&quot; and mass &gt; 5000</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>species == &quot;Gentoo&quot; and mass &gt; 5000</translation>
    </message>
    <message>
        <source>The query cannot be understood {1}. Write a condition such as {2}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is place; {2} is EXAMPLE</extracomment>
        <translation>查询{1}无法理解。请写条件，例如 {2}。</translation>
    </message>
    <message>
        <source>Equality is written with two signs, as in {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>相等写两个等号，如 {1}。</translation>
    </message>
    <message>
        <source>after {1}</source>
        <extracomment>latentlab/space/query_text.py; {1} is before</extracomment>
        <translation>在 {1} 之后</translation>
    </message>
    <message>
        <source>from its beginning</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>从开头起</translation>
    </message>
    <message>
        <source>The query is nested too deeply. Write it with fewer brackets and signs.</source>
        <extracomment>latentlab/space/query_text.py</extracomment>
        <translation>查询嵌套过深。请减少括号和符号。</translation>
    </message>
    <message>
        <source>{1} and {2} more</source>
        <extracomment>latentlab/space/query_text.py; {1} is &apos;, &apos;.join(names[:MOST_NAMES]); {2} is len(names) - MOST_NAMES</extracomment>
        <translation>{1} 及另外 {2} 个</translation>
    </message>
    <message>
        <source>A query has at most {1} characters, not {2}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is MOST_CHARACTERS; {2} is len(text)</extracomment>
        <translation>查询最多 {1} 个字符，而不是 {2} 个。</translation>
    </message>
    <message>
        <source>Write a condition such as {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>请写条件，例如 {1}。</translation>
    </message>
    <message>
        <source>This query cannot be read. Write a condition such as {1}.</source>
        <extracomment>latentlab/space/query_text.py; {1} is EXAMPLE</extracomment>
        <translation>无法读取此查询。请写条件，例如 {1}。</translation>
    </message>
    <message>
        <source>A share of outliers is above 0 and at most 1, not {1}.</source>
        <extracomment>latentlab/space/row_metrics.py; {1} is share</extracomment>
        <translation>离群行的比例大于 0 且至多为 1，而不是 {1}。</translation>
    </message>
    <message>
        <source>This region has hardly any area to draw from. Draw a wider one.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>此区域几乎没有可抽样的面积。请圈出更大的区域。</translation>
    </message>
    <message>
        <source>This model has no p(z) that rows come from, so nothing can be drawn from it.</source>
        <extracomment>latentlab/inference/samples.py</extracomment>
        <translation>此模型没有产生各行的 p(z)，因此无法从中抽样。</translation>
    </message>
    <message>
        <source>Only a Gaussian p(z) has quantiles that make a grid. Draw from the prior instead.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>只有高斯 p(z) 才有可构成网格的分位数。请改从先验抽样。</translation>
    </message>
    <message>
        <source>There are no rows whose places could be drawn. Show some rows first.</source>
        <extracomment>latentlab/space/sampling.py</extracomment>
        <translation>没有可抽取其位置的行。请先显示一些行。</translation>
    </message>
    <message>
        <source>there are {1} ….</source>
        <extracomment>latentlab/space/selection.py; {1} is &apos;, &apos;.join(names[:12])</extracomment>
        <translation>有 {1} …。</translation>
    </message>
    <message>
        <source>there are {1}.</source>
        <extracomment>latentlab/registry.py; {1} is &apos;, &apos;.join(self._things)</extracomment>
        <translation>有 {1}。</translation>
    </message>
    <message>
        <source>label = {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is name</extracomment>
        <translation>标签 = {1}</translation>
    </message>
    <message>
        <source>name has {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is wanted</extracomment>
        <translation>名称含 {1}</translation>
    </message>
    <message>
        <source>did you mean {1}?</source>
        <extracomment>latentlab/models/presets.py; {1} is near[0]</extracomment>
        <translation>是否指 {1}？</translation>
    </message>
    <message>
        <source>all rows</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>所有行</translation>
    </message>
    <message>
        <source>not {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is _grouped(self.words)</extracomment>
        <translation>非 {1}</translation>
    </message>
    <message>
        <source>{1} has no labels to select by.</source>
        <extracomment>latentlab/space/selection.py; {1} is data.name</extracomment>
        <translation>{1} 没有可用于选择的标签。</translation>
    </message>
    <message>
        <source>There is no class {1}: {2}</source>
        <extracomment>latentlab/space/selection.py; {1} is name; {2} is _hint(near, data.class_names)</extracomment>
        <translation>没有类别 {1}：{2}</translation>
    </message>
    <message>
        <source>Type row numbers such as 17, 20-25, or a row&apos;s name or a part of it.</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>请键入行号，例如 17, 20-25，或行的名称或其一部分。</translation>
    </message>
    <message>
        <source>name = {1}</source>
        <extracomment>latentlab/space/selection.py; {1} is wanted</extracomment>
        <translation>名称 = {1}</translation>
    </message>
    <message>
        <source>No row is called {1}, and no row&apos;s name contains it.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(wanted)</extracomment>
        <translation>没有名为 {1} 的行，也没有行的名称包含它。</translation>
    </message>
    <message>
        <source>{1} is not a list of row numbers such as 17, 20-25.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(words)</extracomment>
        <translation>{1} 不是行号列表，例如 17, 20-25。</translation>
    </message>
    <message>
        <source>rows {1}</source>
        <extracomment>latentlab/data/prepare.py; {1} is first</extracomment>
        <translation>行 {1}</translation>
    </message>
    <message>
        <source>A selection must be a list of row indices.</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>选择必须是行索引的列表。</translation>
    </message>
    <message>
        <source>There is no row {1}: the rows are 0 to {2}.</source>
        <extracomment>latentlab/data/dataset.py; {1} is number; {2} is len(self) - 1</extracomment>
        <translation>没有行 {1}：行为 0 到 {2}。</translation>
    </message>
    <message>
        <source>Selections of {1} and of {2} rows are of two datasets: they cannot be combined.</source>
        <extracomment>latentlab/space/selection.py; {1} is self.count_of; {2} is other.count_of</extracomment>
        <translation>{1} 行和 {2} 行的选择属于两个数据集：无法组合。</translation>
    </message>
    <message>
        <source>it was left out</source>
        <extracomment>latentlab/space/selection.py</extracomment>
        <translation>；它已被略去</translation>
    </message>
    <message>
        <source>There is no row {1}: the rows are {2} to {3}{4}.</source>
        <extracomment>latentlab/space/selection.py; {1} is _short(part.strip()); {2} is known[0]; {3} is known[-1]; {4} is left_out</extracomment>
        <translation>没有行 {1}：行为 {2} 到 {3}{4}。</translation>
    </message>
    <message>
        <source>void(u1[:, :, ::1], u8[:, ::1], i8[:, :, ::1], b1, i4[:, ::1], f8[::1], f8[::1], u1[:, ::1], u1[::1], b1)</source>
        <extracomment>latentlab/space/stamp.py</extracomment>
        <translation>void(u1[:, :, ::1], u8[:, ::1], i8[:, :, ::1], b1, i4[:, ::1], f8[::1], f8[::1], u1[:, ::1], u1[::1], b1)</translation>
    </message>
    <message>
        <source>raster helper</source>
        <extracomment>latentlab/space/raster.py</extracomment>
        <translation>raster helper</translation>
    </message>
    <message>
        <source>There are {1} values for {2} points.</source>
        <extracomment>latentlab/space/tiles.py; {1} is len(values); {2} is self.count</extracomment>
        <translation>{2} 个点有 {1} 个值。</translation>
    </message>
    <message>
        <source>{1}: holds no sorted points, or they are damaged.</source>
        <extracomment>latentlab/space/tiles.py; {1} is path</extracomment>
        <translation>{1}：不含排序的点，或已损坏。</translation>
    </message>
    <message>
        <source>A geodesic needs a decoder, which this model does not have. Go another way.</source>
        <extracomment>latentlab/space/tracks.py</extracomment>
        <translation>测地线需要解码器，而此模型没有。请换一种方式。</translation>
    </message>
    <message>
        <source>A path through the data needs their rows placed in latent space. Place them first.</source>
        <extracomment>latentlab/space/tracks.py</extracomment>
        <translation>沿数据的路径需要各行已放置在潜空间中。请先放置。</translation>
    </message>
    <message>
        <source>Far from the data: {1} times the usual distance between neighbouring rows.</source>
        <extracomment>latentlab/space/trust.py; {1} is medians</extracomment>
        <translation>远离数据：为相邻行通常距离的 {1} 倍。</translation>
    </message>
    <message>
        <source>Not recognised: what is decoded here is encoded {1} away in z.</source>
        <extracomment>latentlab/space/trust.py; {1} is cycle</extracomment>
        <translation>未被识别：此处的解码结果再编码后在 z 中偏离 {1}。</translation>
    </message>
    <message>
        <source>The stride of a walk is a distance above 0, not {1}.</source>
        <extracomment>latentlab/space/walk.py; {1} is stride</extracomment>
        <translation>游走的步幅是大于 0 的距离，而不是 {1}。</translation>
    </message>
    <message>
        <source>A walk follows rows, and there are none with finite places. Show some rows first.</source>
        <extracomment>latentlab/space/walk.py</extracomment>
        <translation>游走跟随行，而没有位置有限的行。请先显示一些行。</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>latentlab/__init__.py</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>快照</translation>
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
        <translation>其梯度含散布操作，torch 2.13 将其编译为越界写入的代码</translation>
    </message>
    <message>
        <source>{1}.{2}.pt2</source>
        <extracomment>latentlab/training/compile_child.py; {1} is path; {2} is os.getpid()</extracomment>
        <translation>{1}.{2}.pt2</translation>
    </message>
    <message>
        <source>the compiler failed ({1}{2}{3})</source>
        <extracomment>latentlab/training/compile_child.py; {1} is type(error).__name__; {2} is words and &apos;: &apos;; {3} is words</extracomment>
        <translation>编译器失败（{1}{2}{3}）</translation>
    </message>
    <message>
        <source>there is no C++ compiler</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>没有 C++ 编译器</translation>
    </message>
    <message>
        <source>torch came without its headers</source>
        <extracomment>latentlab/training/compiling.py</extracomment>
        <translation>torch 不带头文件</translation>
    </message>
    <message>
        <source>{1}: others can write there, so no compiled step is kept or loaded.</source>
        <extracomment>latentlab/training/compiling.py; {1} is folder</extracomment>
        <translation>{1}：其他人可在那里写入，因此不保存也不加载编译的步。</translation>
    </message>
    <message>
        <source>{1}: is not where compiled steps are kept.</source>
        <extracomment>latentlab/training/compiling.py; {1} is path</extracomment>
        <translation>{1}：不是保存编译步的位置。</translation>
    </message>
    <message>
        <source>{1}: is the compiled step of something else.</source>
        <extracomment>latentlab/training/compiling.py; {1} is path</extracomment>
        <translation>{1}：是其他内容的编译步。</translation>
    </message>
    <message>
        <source>{1}: compiled steps cannot be kept there ({2}).</source>
        <extracomment>latentlab/training/compiling.py; {1} is folder; {2} is error.strerror or error</extracomment>
        <translation>{1}：编译的步无法保存在那里（{2}）。</translation>
    </message>
    <message>
        <source>the compiling process ended with status {1}</source>
        <extracomment>latentlab/training/compiling.py; {1} is child.returncode</extracomment>
        <translation>编译进程以状态 {1} 结束</translation>
    </message>
    <message>
        <source>what was compiled computes something else</source>
        <extracomment>latentlab/training/compile_child.py</extracomment>
        <translation>编译结果的计算与原来不同</translation>
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
        <translation>特征</translation>
    </message>
    <message>
        <source>This machine has no usable device {1}; it has {2}.</source>
        <extracomment>latentlab/training/device.py; {1} is wanted; {2} is usable</extracomment>
        <translation>此机器没有可用的设备 {1}；它有 {2}。</translation>
    </message>
    <message>
        <source>{1} thread{2}</source>
        <extracomment>latentlab/training/engine.py; {1} is self.threads; {2} is &apos;s&apos; * (self.threads != 1)</extracomment>
        <translation>{1} 个线程{2}</translation>
    </message>
    <message>
        <source>{1} is not the engine of steps, or they are not in order.</source>
        <extracomment>latentlab/training/engine.py; {1} is value</extracomment>
        <translation>{1} 不是步的引擎，或顺序不对。</translation>
    </message>
    <message>
        <source>{1} is not the engine of steps: step, kind, products, threads.</source>
        <extracomment>latentlab/training/engine.py; {1} is value</extracomment>
        <translation>{1} 不是步的引擎：step、kind、products、threads。</translation>
    </message>
    <message>
        <source>The step is being compiled; training goes on when that is done, in half a minute or so.</source>
        <extracomment>latentlab/training/fit.py</extracomment>
        <translation>正在编译步；完成后训练继续，约需半分钟。</translation>
    </message>
    <message>
        <source>Finished after {1} {2}.{3}</source>
        <extracomment>latentlab/training/fit.py; {1} is run.epoch; {2} is run.model.defaults.unit; {3} is ended</extracomment>
        <translation>在 {1} {2}后完成。{3}</translation>
    </message>
    <message>
        <source>Converged after {1} {2}.</source>
        <extracomment>latentlab/training/fit.py; {1} is run.step; {2} is run.model.defaults.unit</extracomment>
        <translation>在 {1} {2}后收敛。</translation>
    </message>
    <message>
        <source>it answers no more</source>
        <extracomment>latentlab/training/fit.py</extracomment>
        <translation>它不再应答</translation>
    </message>
    <message>
        <source>Finding</source>
        <extracomment>latentlab/training/health/__init__.py</extracomment>
        <translation>发现</translation>
    </message>
    <message>
        <source>Remedy</source>
        <extracomment>latentlab/training/health/__init__.py</extracomment>
        <translation>对策</translation>
    </message>
    <message>
        <source>{1} of each, measured alike</source>
        <extracomment>latentlab/training/health/course.py; {1} is len(held_out)</extracomment>
        <translation>各取 {1}，测量方式相同</translation>
    </message>
    <message>
        <source>Held-out rows have {1} ± {2} nats {3} {4} per row than training rows ({5}).</source>
        <extracomment>latentlab/training/health/course.py; {1} is abs(gap); {2} is error; {3} is than; {4} is word; {5} is alike</extracomment>
        <translation type="vanished">留出行每行比训练行{3} {1} ± {2} 奈特的 {4}（{5}）。</translation>
    </message>
    <message>
        <source>Still improving: the {1} {2} rose by {3} nats per row over the last {4} epochs.</source>
        <extracomment>latentlab/training/health/course.py; {1} is whose; {2} is word; {3} is rise; {4} is x[-1] - x[0]</extracomment>
        <translation type="vanished">仍在改进：{1} {2}在最近 {4} 轮内每行上升 {3} 奈特。</translation>
    </message>
    <message>
        <source>Overfitting: held-out rows have {1} ± {2} nats less {3} per row than training rows ({4}), and it has fallen by {5} since epoch {6}.</source>
        <extracomment>latentlab/training/health/course.py; {1} is gap; {2} is error; {3} is word; {4} is alike; {5} is fell; {6} is epochs[curve.argmax()]</extracomment>
        <translation type="vanished">过拟合：留出行每行的 {3} 比训练行少 {1} ± {2} 奈特（{4}），并且自轮次 {6} 起下降了 {5}。</translation>
    </message>
    <message>
        <source>Continue for {1} epochs</source>
        <extracomment>latentlab/training/health/course.py; {1} is more</extracomment>
        <translation type="vanished">继续 {1} 轮</translation>
    </message>
    <message>
        <source>Train anew with learning rate {1}</source>
        <extracomment>latentlab/training/health/course.py; {1} is rate</extracomment>
        <translation>以学习率 {1} 重新训练</translation>
    </message>
    <message>
        <source>The {1} of some rows is not finite.</source>
        <extracomment>latentlab/training/health/course.py; {1} is word</extracomment>
        <translation>有些行的 {1} 不是有限数。</translation>
    </message>
    <message>
        <source>Train anew and stop early, patience {1} epochs</source>
        <extracomment>latentlab/training/health/course.py; {1} is PATIENCE</extracomment>
        <translation type="vanished">重新训练并早停，耐心 {1} 轮</translation>
    </message>
    <message>
        <source>Training failed: a figure was no longer a finite number.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>训练失败：某个数值不再是有限数。</translation>
    </message>
    <message>
        <source>No rows are held out, so overfitting cannot be seen.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>没有留出行，因此看不出过拟合。</translation>
    </message>
    <message>
        <source>Train longer.</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation>延长训练。</translation>
    </message>
    <message>
        <source>{1} of {2} latent dimensions are used; in the others E[z|x] varies by at most {3} of the prior&apos;s variance over training rows.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is count; {2} is total; {3} is ACTIVE</extracomment>
        <translation>使用了 {2} 个潜维度中的 {1} 个；在其余维度中，E[z|x] 在训练行上的变化至多为先验方差的 {3}。</translation>
    </message>
    <message>
        <source>z explains only {1} of {2} nats over what is decoded at the prior&apos;s mean, and {3} % of the variance of x; its KL is {4} nats. Decoded places are all much the same.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is max(reconstruction - mean_only, 0); {2} is abs(mean_only); {3} is 100 * max(explained, 0); {4} is kl</extracomment>
        <translation>与先验均值处的解码相比，z 只解释了 {2} 奈特中的 {1}，以及 x 方差的 {3} %；其 KL 为 {4} 奈特。各位置的解码结果大致相同。</translation>
    </message>
    <message>
        <source>KL(q(z) ‖ p(z)) {1} ± {2} nats</source>
        <extracomment>latentlab/training/health/latent.py; {1} is round(estimate.value, 2) + 0; {2} is estimate.error</extracomment>
        <translation>KL(q(z) ‖ p(z)) {1} ± {2} 奈特</translation>
    </message>
    <message>
        <source>The rows together do not fill the prior: {1}. {2}; MMD, p = {3}.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is how; {2} is figure; {3} is test.p</extracomment>
        <translation>各行合起来没有填满先验：{1}。{2}；MMD，p = {3}。</translation>
    </message>
    <message>
        <source>clumped: mean and spread are the prior&apos;s, but they lie in clumps or leave gaps</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>成团：均值和离散程度与先验一致，但行聚成团或留有空隙</translation>
    </message>
    <message>
        <source>value {1} of z is taken by {2} %, and by {3} % of p(z)</source>
        <extracomment>latentlab/training/health/latent.py; {1} is most + 1; {2} is 100 * ours[most]; {3} is 100 * theirs[most]</extracomment>
        <translation>z 的值 {1} 占 {2} %，在 p(z) 中占 {3} %</translation>
    </message>
    <message>
        <source>Nearest neighbours tell drawn {1} from {2} {3} rows in {4} ± {5} % of cases; 50 % would be chance.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is kind; {2} is len(x); {3} is whose; {4} is 100 * test.accuracy; {5} is 100 * test.error</extracomment>
        <translation>最近邻在 {4} ± {5} % 的情况下能区分抽取的{1}与 {2} 个{3}行；50 % 为随机水平。</translation>
    </message>
    <message>
        <source>: E[z|x] varies by more than {1} of the prior&apos;s variance over training rows.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is ACTIVE</extracomment>
        <translation type="vanished">：E[z|x] 在训练行上的变化大于先验方差的 {1}。</translation>
    </message>
    <message>
        <source>The posterior has collapsed: over training rows no dimension has more than {1} nats of KL, so z says next to nothing of x.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is float(kl.max())</extracomment>
        <translation>后验已坍缩：在训练行上没有任何维度的 KL 大于 {1} 奈特，因此 z 与 x 几乎无关。</translation>
    </message>
    <message>
        <source>Train anew with {1} latent {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is count; {2} is words</extracomment>
        <translation>以 {1} 个潜{2}重新训练</translation>
    </message>
    <message>
        <source>{1} draws of the rows together look like draws of the prior (MMD, p = {2}), yet {3}: they leave gaps between them, or stretch too far.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is len(some); {2} is test.p; {3} is figure</extracomment>
        <translation>各行合起来的 {1} 次抽样看似先验的抽样（MMD，p = {2}），但{3}：其间留有空隙，或延伸过远。</translation>
    </message>
    <message>
        <source>The rows together fill the prior, as far as {1} draws can tell (MMD, p = {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is len(some); {2} is test.p</extracomment>
        <translation>各行合起来填满先验，就 {1} 次抽样所能判断而言（MMD，p = {2}</translation>
    </message>
    <message>
        <source>they lie</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>行位于</translation>
    </message>
    <message>
        <source>Train anew with a learned prior</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>以学得的先验重新训练</translation>
    </message>
    <message>
        <source>Train anew with a learned prior for each class</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>以每个类别学得的先验重新训练</translation>
    </message>
    <message>
        <source>Train anew with β = 1</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>以 β = 1 重新训练</translation>
    </message>
    <message>
        <source>rows x ~ p(x|z), z ~ p(z)</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>行 x ~ p(x|z)，z ~ p(z)</translation>
    </message>
    <message>
        <source>All {1} latent dimensions are used</source>
        <extracomment>latentlab/training/health/latent.py; {1} is total</extracomment>
        <translation>全部 {1} 个潜维度均已使用</translation>
    </message>
    <message>
        <source>The latent dimension is used</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>潜维度已使用</translation>
    </message>
    <message>
        <source>Train anew with β rising over {1} epochs</source>
        <extracomment>latentlab/training/health/latent.py; {1} is warm_up</extracomment>
        <translation>以 β 在 {1} 轮内上升重新训练</translation>
    </message>
    <message>
        <source>Train anew with 0.25 nats of free bits</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>以 0.25 奈特的自由比特重新训练</translation>
    </message>
    <message>
        <source>Train anew with β = {1}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is lower</extracomment>
        <translation>以 β = {1} 重新训练</translation>
    </message>
    <message>
        <source>off-centre, by {1} standard deviations of the prior in dimension {2}</source>
        <extracomment>latentlab/training/health/latent.py; {1} is abs(mean[off]); {2} is off + 1</extracomment>
        <translation>偏离中心，在维度 {2} 上偏离先验标准差的 {1} 倍</translation>
    </message>
    <message>
        <source>too narrow, {1} of the prior&apos;s standard deviation at the narrowest</source>
        <extracomment>latentlab/training/health/latent.py; {1} is np.sqrt(max(values[0], 0))</extracomment>
        <translation>过窄，最窄处为先验标准差的 {1} 倍</translation>
    </message>
    <message>
        <source>too wide, {1} of the prior&apos;s standard deviation at the widest</source>
        <extracomment>latentlab/training/health/latent.py; {1} is np.sqrt(values[-1])</extracomment>
        <translation>过宽，最宽处为先验标准差的 {1} 倍</translation>
    </message>
    <message>
        <source>means of p(x|z), z ~ p(z)</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>p(x|z) 的均值，z ~ p(z)</translation>
    </message>
    <message>
        <source>What the model draws is not finite.</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>模型抽取的内容不是有限数。</translation>
    </message>
    <message>
        <source>The posteriors of some rows are too far away to be compared with the prior.</source>
        <extracomment>latentlab/training/health/latent.py</extracomment>
        <translation>有些行的后验过远，无法与先验比较。</translation>
    </message>
    <message>
        <source>A linear model of as many dimensions, {1}, has {2} ± {3} nats more evidence a row on {4} held-out rows: the networks have learned what does not hold, or not yet enough, or miss the noise of each value.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is linear.name; {2} is more; {3} is error; {4} is len(rows)</extracomment>
        <translation>维度相同的线性模型 {1} 在 {4} 个留出行上每行的证据多 {2} ± {3} 奈特：网络学到了不成立的内容，或学得还不够，或缺少每个值的噪声。</translation>
    </message>
    <message>
        <source>A linear model of as many dimensions, {1}, has {2} ± {3} nats more evidence a row on {4} held-out rows: the networks have learned what does not hold, or not yet enough.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is linear.name; {2} is more; {3} is error; {4} is len(rows)</extracomment>
        <translation>维度相同的线性模型 {1} 在 {4} 个留出行上每行的证据多 {2} ± {3} 奈特：网络学到了不成立的内容，或学得还不够。</translation>
    </message>
    <message>
        <source>Principal components tell the label of {1} of {2} held-out rows by their five nearest neighbours, this space of {3}: it has not yet learned what a linear map shows.</source>
        <extracomment>latentlab/training/health/linear.py; {1} is votes.principal; {2} is votes.rows; {3} is votes.latent</extracomment>
        <translation>由五个最近邻判断标签，主成分在 {2} 个留出行中判对 {1} 个，此空间判对 {3} 个：它尚未学到线性映射所显示的内容。</translation>
    </message>
    <message>
        <source>Train anew, and stop when held-out rows get worse</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>重新训练，留出行变差时停止</translation>
    </message>
    <message>
        <source>Train anew with a noise of its own for each value</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>以每个值各自的噪声重新训练</translation>
    </message>
    <message>
        <source>Train on for as long again</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>再训练同样长的时间</translation>
    </message>
    <message>
        <source>or miss the noise of each value</source>
        <extracomment>latentlab/training/health/linear.py</extracomment>
        <translation>，或缺少每个值的噪声</translation>
    </message>
    <message>
        <source>Trains this run on, from where it is, for {1} epochs. No setting changes.</source>
        <extracomment>latentlab/training/health/records.py; {1} is self.epochs</extracomment>
        <translation type="vanished">从当前位置继续训练此运行 {1} 轮。设置不变。</translation>
    </message>
    <message>
        <source>Trains a new run from the start.</source>
        <extracomment>latentlab/training/health/records.py</extracomment>
        <translation>从头训练新运行。</translation>
    </message>
    <message>
        <source>(about, from {1} of the rows)</source>
        <extracomment>latentlab/training/health/report.py; {1} is len(rows)</extracomment>
        <translation>（约，由 {1} 行得出）</translation>
    </message>
    <message>
        <source>{1}: of mixtures fitted to the same rows, less is better.</source>
        <extracomment>latentlab/training/health/report.py; {1} is words</extracomment>
        <translation>{1}：拟合相同行的各混合模型中，越小越好。</translation>
    </message>
    <message>
        <source>Training stopped: {1} soon after step {step:,}. The model is back at that step, its last sound state. A smaller learning rate usually helps.</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>训练已停止：第 {step:,} 步后不久{1}。模型已回到该步，即其最后的正常状态。较小的学习率通常有帮助。</translation>
    </message>
    <message>
        <source>What it maximises ended at {1} nats per row, lower than it began ({2}): a smaller learning rate usually helps.</source>
        <extracomment>latentlab/training/recorder.py; {1} is self.ended; {2} is first</extracomment>
        <translation>所最大化的量止于每行 {1} 奈特，低于起始值（{2}）：较小的学习率通常有帮助。</translation>
    </message>
    <message>
        <source>a weight of the model was no longer finite</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>模型的某个权重不再是有限数</translation>
    </message>
    <message>
        <source>the {1} was no longer finite</source>
        <extracomment>latentlab/training/recorder.py; {1} is name</extracomment>
        <translation>{1} 不再是有限数</translation>
    </message>
    <message>
        <source>the {1} had fallen from {2} to {3} nats per row</source>
        <extracomment>latentlab/training/recorder.py; {1} is name; {2} is first; {3} is terms[name]</extracomment>
        <translation>{1} 从每行 {2} 奈特降至 {3} 奈特</translation>
    </message>
    <message>
        <source>Stopped early at epoch {1}: the held-out ELBO has not risen for {2} epochs. The model is back at its best, {3} nats per row at epoch {4}.</source>
        <extracomment>latentlab/training/recorder.py; {1} is waited; {2} is run.settings.patience; {3} is best.elbo; {4} is run.epoch</extracomment>
        <translation>在轮次 {1} 早停：留出行的 ELBO 已有 {2} 轮没有上升。模型已回到最佳状态，即轮次 {4} 的每行 {3} 奈特。</translation>
    </message>
    <message>
        <source>stopped early</source>
        <extracomment>latentlab/training/recorder.py</extracomment>
        <translation>早停</translation>
    </message>
    <message>
        <source>The model is for rows of shape {1}; {2} has {3}.</source>
        <extracomment>latentlab/training/run.py; {1} is model.shape; {2} is data.name; {3} is data.shape</extracomment>
        <translation>模型适用于形状为 {1} 的行；{2} 的形状为 {3}。</translation>
    </message>
    <message>
        <source>epochs must be at least 1, not {1}.</source>
        <extracomment>latentlab/training/run.py; {1} is epochs</extracomment>
        <translation>epochs 必须至少为 1，而不是 {1}。</translation>
    </message>
    <message>
        <source>A run cannot be at step {1} of a plan from {2} to {3}.</source>
        <extracomment>latentlab/training/run.py; {1} is record.step; {2} is record.span[0]; {3} is record.span[1]</extracomment>
        <translation>运行不能处于从 {2} 到 {3} 的计划的第 {1} 步。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every training row is seen.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>每个训练行被看到的次数。</translation>
    </message>
    <message>
        <source>Batch size</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Rows that each step learns from; EM, CAVI and Gaussian processes always see all.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>每步学习的行数；EM、CAVI 和高斯过程总是看全部行。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How far each step of Adam changes the parameters. EM and CAVI have none.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>Adam 的每步改变参数的幅度。EM 和 CAVI 没有此项。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>调度</translation>
    </message>
    <message>
        <source>Cosine lets the learning rate fall to zero at the end; constant keeps it.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>余弦使学习率最终降到零；恒定则保持不变。</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>早停</translation>
    </message>
    <message>
        <source>Stop when the held-out ELBO has not risen for so many epochs; go back to its best.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>留出行的 ELBO 在这么多轮内没有上升时停止；回到其最佳状态。</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>精度</translation>
    </message>
    <message>
        <source>Fast steps multiply with short numbers (bfloat16) where the machine has instructions for it; what is measured, encoded and decoded is computed with full ones (float32) either way.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>快速：在机器有相应指令时，步以短数（bfloat16）相乘；无论如何，测量、编码和解码都以完整的数（float32）计算。</translation>
    </message>
    <message>
        <source>Engine</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>引擎</translation>
    </message>
    <message>
        <source>How steps are computed. Auto takes the fastest way; in a run of a minute or more steps are compiled meanwhile, where there is a C++ compiler. Eager, or exact precision, gives the same bits from the seed alone. Compiled waits for the compiler first.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>步的计算方式。自动取最快的方式；运行达一分钟或更久时，若有 C++ 编译器，则同时编译步。即时或精确精度仅由种子即得相同的比特。编译则先等待编译器。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>latentlab/training/__init__.py</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>Room for the states that the timeline goes back to, at most 40; the first and the newest are always kept. A session takes about an eighth of it.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>时间线可回到的状态的存储空间，最多 40 个；首个和最新的总是保留。会话约占其八分之一。</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>latentlab/data/made/common.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same run on the same machine.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>相同的种子在同一机器上得到相同的运行。</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>latentlab/gui/app/run_bar.py</extracomment>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where to compute; by itself the fastest there is.</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>计算设备；默认取最快的设备。</translation>
    </message>
    <message>
        <source>Early stopping looks at held-out rows, and {1} has none. Hold some out, or leave it off.</source>
        <extracomment>latentlab/training/settings.py; {1} is data.name</extracomment>
        <translation>早停依据留出行，而 {1} 没有留出行。请留出一些，或关闭早停。</translation>
    </message>
    <message>
        <source>{1} is {2} GiB, and the model {3} sees all rows at once. Choose one that learns from batches, such as vae.</source>
        <extracomment>latentlab/training/settings.py; {1} is data.name; {2} is data.x.nbytes / 2 ** 30; {3} is model</extracomment>
        <translation>{1} 为 {2} GiB，而模型 {3} 一次看全部行。请选择按批学习的模型，例如 vae。</translation>
    </message>
    <message>
        <source>suits the data</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>适合数据</translation>
    </message>
    <message>
        <source>suits the model</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>适合模型</translation>
    </message>
    <message>
        <source>cosine</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>余弦</translation>
    </message>
    <message>
        <source>constant</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>恒定</translation>
    </message>
    <message>
        <source>epochs</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>轮</translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>fast</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>快速</translation>
    </message>
    <message>
        <source>exact</source>
        <extracomment>latentlab/cli.py</extracomment>
        <translation>精确</translation>
    </message>
    <message>
        <source>eager</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>即时</translation>
    </message>
    <message>
        <source>compiled</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>编译</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>latentlab/export/pages/settings.py</extracomment>
        <translation>MB</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>latentlab/training/settings.py</extracomment>
        <translation>自动</translation>
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
        <translation>运行最多有 {1} 个快照，而不是 {2} 个。</translation>
    </message>
    <message>
        <source>The snapshots of a run at step {1} must be in order and not beyond it.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is last</extracomment>
        <translation>第 {1} 步的运行的快照必须有序且不超出该步。</translation>
    </message>
    <message>
        <source>The snapshot at step {1} is not at a time of its run.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>第 {1} 步的快照不在其运行的时间内。</translation>
    </message>
    <message>
        <source>The weights of the snapshot at step {1} are not of the run&apos;s model.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>第 {1} 步快照的权重不属于该运行的模型。</translation>
    </message>
    <message>
        <source>The weights of the snapshot at step {1} are not finite.</source>
        <extracomment>latentlab/training/snapshots.py; {1} is snapshot.step</extracomment>
        <translation>第 {1} 步快照的权重不是有限数。</translation>
    </message>
    <message>
        <source>Steps that are to be compiled were made one by one here, since {1}: the same but for rounding, not to the bit.</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>应编译的步在此逐步执行，因为{1}：除舍入外相同，但不逐比特一致。</translation>
    </message>
    <message>
        <source>Steps that {1} threads made are made by {2} here: the same but for rounding, not to the bit.</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>由 {1} 个线程执行的步在此由 {2} 个线程执行：除舍入外相同，但不逐比特一致。</translation>
    </message>
    <message>
        <source>there is no CUDA device</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>没有 CUDA 设备</translation>
    </message>
    <message>
        <source>the steps of this model are not all alike</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>此模型的各步不尽相同</translation>
    </message>
    <message>
        <source>The step cannot be compiled: {1}. Choose engine=auto or engine=eager.</source>
        <extracomment>latentlab/training/stepping.py; {1} is self.refused</extracomment>
        <translation>步无法编译：{1}。请选择 engine=auto 或 engine=eager。</translation>
    </message>
    <message>
        <source>memory ran out</source>
        <extracomment>latentlab/training/stepping.py</extracomment>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>KL</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>KL</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row over {4}{5}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is last; {4} is over; {5} is flat</extracomment>
        <translation>{1}，每行从 {2} 到 {3} 奈特，历时 {4}{5}</translation>
    </message>
    <message>
        <source>{1} epoch</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(count)</extracomment>
        <translation type="vanished">{1} 轮</translation>
    </message>
    <message>
        <source>{1} epochs</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(count)</extracomment>
        <translation type="vanished">{1} 轮</translation>
    </message>
    <message>
        <source>stays at {1} nats per row over {2}</source>
        <extracomment>latentlab/training/trend.py; {1} is last; {2} is over</extracomment>
        <translation>在 {2}内保持每行 {1} 奈特</translation>
    </message>
    <message>
        <source>{1} from {2} to {3} nats per row at epoch {4} and {5} to {6} by epoch {7}</source>
        <extracomment>latentlab/training/trend.py; {1} is went; {2} is _number(found.first); {3} is _number(found.best); {4} is epoch_words(found.best_epoch); {5} is back; {6} is last; {7} is epoch_words(found.epochs)</extracomment>
        <translation type="vanished">{1}，每行从 {2} 到轮次 {4} 的 {3} 奈特，{5}，到轮次 {7} 为 {6}</translation>
    </message>
    <message>
        <source>flat since epoch {1}</source>
        <extracomment>latentlab/training/trend.py; {1} is epoch_words(found.flat_since)</extracomment>
        <translation type="vanished">，自轮次 {1} 起持平</translation>
    </message>
    <message>
        <source>validation_{1}</source>
        <extracomment>latentlab/training/trend.py; {1} is term</extracomment>
        <translation>validation_{1}</translation>
    </message>
    <message>
        <source>Held-out</source>
        <extracomment>latentlab/training/trend.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>latentlab/gui/app/tour.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Memory of the {1} ran out at step {step:,}: each batch is computed in {2} parts from there on.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} 的内存在第 {step:,} 步不足：此后每批分 {2} 部分计算。</translation>
    </message>
    <message>
        <source>Memory of the {1} ran out at step {step:,}: training went on on the CPU.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} 的内存在第 {step:,} 步不足：训练在 CPU 上继续。</translation>
    </message>
    <message>
        <source>The {1} was lost ({2}): training went on on the CPU, from step {step:,}.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>{1} 丢失（{2}）：训练从第 {step:,} 步起在 CPU 上继续。</translation>
    </message>
    <message>
        <source>The step needs more memory than this machine has: the run stays as it was after step {step:,}. A smaller batch_size or model needs less.</source>
        <extracomment>latentlab/training/trouble.py</extracomment>
        <translation>该步所需内存超出此机器所有：运行停留在第 {step:,} 步之后的状态。较小的 batch_size 或模型所需较少。</translation>
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
        <translation>可尝试的有 {1}。</translation>
    </message>
    <message>
        <source>Nothing can be tried on it.</source>
        <extracomment>latentlab/training/what_ifs.py</extracomment>
        <translation>对它无法尝试任何做法。</translation>
    </message>
    <message>
        <source>{1} cannot be tried on this model as it is set. {2}</source>
        <extracomment>latentlab/training/what_ifs.py; {1} is refused[0]; {2} is there</extracomment>
        <translation>在此模型的当前设置下不能尝试 {1}。{2}</translation>
    </message>
    <message>
        <source>{1} is not what was tried at a step, or they are not in order.</source>
        <extracomment>latentlab/training/what_ifs.py; {1} is value</extracomment>
        <translation>{1} 不是某步所尝试的内容，或顺序不对。</translation>
    </message>
    <message>
        <source>p of x is the integral over z of p of z times p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) 是 p(z) 乘以给定 z 时的 p(x) 对 z 的积分</translation>
    </message>
    <message>
        <source>z is drawn from a standard normal, then x from p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z 抽自标准正态分布，然后 x 抽自给定 z 时的 p(x)</translation>
    </message>
    <message>
        <source>p of z given x is p of z times p of x given z, divided by p of x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>给定 x 时的 p(z) 等于 p(z) 乘以给定 z 时的 p(x)，再除以 p(x)</translation>
    </message>
    <message>
        <source>log p of x is the ELBO of q plus the KL divergence of q from the posterior p of z given x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>log p(x) 等于 q 的 ELBO 加上 q 相对后验（给定 x 时的 p(z)）的 KL 散度</translation>
    </message>
    <message>
        <source>the ELBO is the expected log p of x given z under q, minus the KL divergence of q from the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>ELBO 是 q 下给定 z 时 log p(x) 的期望减去 q 相对先验的 KL 散度</translation>
    </message>
    <message>
        <source>the ELBO is the expected log p of x and z under q, plus the entropy of q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>ELBO 是 q 下 log p(x, z) 的期望加上 q 的熵</translation>
    </message>
    <message>
        <source>the gap is what the encoder loses to the best Gaussian q star, plus the KL divergence of q star from the posterior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>差距是编码器相对最优高斯 q* 的损失，加上 q* 相对后验的 KL 散度</translation>
    </message>
    <message>
        <source>the bound of theta and q is the log-likelihood minus the KL divergence of q from the posterior under theta</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>θ 和 q 的下界是对数似然减去 q 相对 θ 下后验的 KL 散度</translation>
    </message>
    <message>
        <source>E-step: q becomes the posterior under theta</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>E 步：q 成为 θ 下的后验</translation>
    </message>
    <message>
        <source>M-step: theta becomes what maximises the expected log p of x and z under q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>M 步：θ 取使 q 下 log p(x, z) 的期望最大的值</translation>
    </message>
    <message>
        <source>the new log-likelihood is at least the new bound, which is at least the old bound, which is the old log-likelihood</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>新的对数似然不小于新的下界，新的下界不小于旧的下界，而旧的下界等于旧的对数似然</translation>
    </message>
    <message>
        <source>the estimate of p of x is the mean of p of x given z over S draws of the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) 的估计是给定 z 时的 p(x) 在先验的 S 次抽样上的均值</translation>
    </message>
    <message>
        <source>the estimate of p of x is the mean of p of x and z over q of z, over S draws of q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p(x) 的估计是 p(x, z) 除以 q(z) 在 q 的 S 次抽样上的均值</translation>
    </message>
    <message>
        <source>the expected log of the estimate is at most the log of its expectation, which is log p of x</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>估计的对数的期望不大于其期望的对数，即 log p(x)</translation>
    </message>
    <message>
        <source>the effective sample size is the square of the sum of the weights over the sum of their squares</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>有效样本量是权重之和的平方除以权重的平方和</translation>
    </message>
    <message>
        <source>the forward KL divergence is the expected log of p over q under p</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>正向 KL 散度是 p 下 log(p/q) 的期望</translation>
    </message>
    <message>
        <source>the reverse KL divergence is the expected log of q over p under q</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>反向 KL 散度是 q 下 log(q/p) 的期望</translation>
    </message>
    <message>
        <source>the cross-entropy of p and q is the entropy of p plus the forward KL divergence</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>p 和 q 的交叉熵等于 p 的熵加上正向 KL 散度</translation>
    </message>
    <message>
        <source>of all Gaussians the one with the mean and covariance of p has the least forward KL divergence</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>在所有高斯分布中，均值和协方差与 p 相同者的正向 KL 散度最小</translation>
    </message>
    <message>
        <source>the encoder takes x to a Gaussian over z, the decoder takes z to p of x given z</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>编码器将 x 映射为 z 上的高斯分布，解码器将 z 映射为给定 z 时的 p(x)</translation>
    </message>
    <message>
        <source>is the aggregate posterior, the mean of q of z given x over all rows, close to the prior?</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>聚合后验，即给定 x 时 q(z) 对所有行的平均，是否接近先验？</translation>
    </message>
    <message>
        <source>a dimension is active where the variance over rows of the mean of q is above 0.01</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>q 的均值在各行间的方差大于 0.01 的维度是活跃的</translation>
    </message>
    <message>
        <source>what is the derivative with respect to mu of the expectation of f of z, where z is normal with mean mu</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z 为均值 μ 的正态变量时，f(z) 的期望对 μ 的导数是什么</translation>
    </message>
    <message>
        <source>with z as mu plus sigma times epsilon the derivative is the expectation over epsilon of f prime</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>z 取 μ 加 σ 乘 ε 时，导数是 f 的导数对 ε 的期望</translation>
    </message>
    <message>
        <source>the derivative is the expectation under q of f minus a baseline b, times the score, z minus mu over sigma squared</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>导数是 q 下 f 减去基线 b 再乘以得分（z 减 μ 除以 σ 的平方）的期望</translation>
    </message>
    <message>
        <source>the gradient with respect to phi is the expectation over epsilon of the gradient of log p of x given mu plus sigma times epsilon</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>对 φ 的梯度是给定 μ 加 σ 乘 ε 时 log p(x) 的梯度对 ε 的期望</translation>
    </message>
    <message>
        <source>the beta ELBO is the expected log p of x given z minus beta times the KL divergence of q from the prior</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>β-ELBO 是给定 z 时 log p(x) 的期望减去 β 乘以 q 相对先验的 KL 散度</translation>
    </message>
    <message>
        <source>where q of z given x is p of z for all x the KL divergence is 0</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>若对所有 x，给定 x 时的 q(z) 都等于 p(z)，则 KL 散度为 0</translation>
    </message>
    <message>
        <source>the sum over dimensions of the larger of lambda and the KL divergence of that dimension</source>
        <extracomment>resources/equations.toml</extracomment>
        <translation>对各维度求和，每项取 λ 与该维度 KL 散度中的较大者</translation>
    </message>
    <message>
        <source>sample of the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>数据样本</translation>
    </message>
    <message>
        <source>One thing that was observed: a picture, a line of a table, a cell. A dataset is a list of rows that all have the same form.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>观测到的一个对象：一张图片、表格的一行、一个细胞。数据集是形式相同的行的列表。</translation>
    </message>
    <message>
        <source>One value that every row has, such as a pixel, a measured length or the count of a gene.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>每行都有的一个值，例如像素、测得的长度或基因的计数。</translation>
    </message>
    <message>
        <source>A name that says which group a row belongs to. Labels colour the map; most models never see them while they train.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>说明行属于哪一组的名称。标签为地图着色；多数模型在训练时看不到标签。</translation>
    </message>
    <message>
        <source>training rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>训练行</translation>
    </message>
    <message>
        <source>training set</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>训练集</translation>
    </message>
    <message>
        <source>The rows that a model learns from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型学习所用的行。</translation>
    </message>
    <message>
        <source>held-out rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>留出行</translation>
    </message>
    <message>
        <source>test rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>测试行</translation>
    </message>
    <message>
        <source>validation rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>验证行</translation>
    </message>
    <message>
        <source>Rows that are set aside and never trained on. How well they are explained says whether the model has learned something general, or only memorised.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>单独留出、从不用于训练的行。它们被解释得如何，说明模型学到了一般规律，还是只是记忆。</translation>
    </message>
    <message>
        <source>Bringing columns to a common range before training, so that one measured in grams does not outweigh one measured in metres.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>训练前将各列调整到共同的范围，使以克计的列不至于压过以米计的列。</translation>
    </message>
    <message>
        <source>missing value</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>missing values</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>A cell of the table where nothing was measured. Such rows are left out, or the gap is filled with the mean of its column.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>表格中未测量的单元格。这样的行被略去，或以所在列的均值填补。</translation>
    </message>
    <message>
        <source>Turning grey values into black or white, each by chance with a probability equal to its brightness. Figures for binarised pictures cannot be compared with those for grey ones.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>将灰度值变为黑或白，各以等于其亮度的概率随机决定。二值化图片的数值不能与灰度图片的数值比较。</translation>
    </message>
    <message>
        <source>Learning the training rows by heart. It shows when the figures of training rows still improve while those of held-out rows become worse.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>死记训练行。表现为训练行的数值仍在改进，而留出行的数值变差。</translation>
    </message>
    <message>
        <source>latent variable</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>latent variables</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜变量</translation>
    </message>
    <message>
        <source>hidden variable</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隐变量</translation>
    </message>
    <message>
        <source>A few hidden numbers that stand for one row. They are not in the data: the model infers them.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>代表一行的少数隐藏的数。它们不在数据中：由模型推断。</translation>
    </message>
    <message>
        <source>latent space</source>
        <extracomment>latentlab/export/figures/catalogue.py</extracomment>
        <translation>潜空间</translation>
    </message>
    <message>
        <source>space of z</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z 空间</translation>
    </message>
    <message>
        <source>All values that the latent variables can take, seen as places. Rows that the model finds alike lie near one another.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜变量可取的所有值，看作位置。模型认为相似的行彼此靠近。</translation>
    </message>
    <message>
        <source>latent dimension</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>潜维度</translation>
    </message>
    <message>
        <source>latent dimensions</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜维度</translation>
    </message>
    <message>
        <source>One of the numbers that make up z. With two of them the map shows the whole space; with more it shows a plane of it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>组成 z 的数之一。有两个时地图显示整个空间；更多时显示其一个平面。</translation>
    </message>
    <message>
        <source>latent variable model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜变量模型</translation>
    </message>
    <message>
        <source>generative model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>生成模型</translation>
    </message>
    <message>
        <source>A story of how rows come about: first z is drawn from the prior, then the row from a distribution that depends on z.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>关于行如何产生的描述：先从先验抽取 z，再从取决于 z 的分布抽取行。</translation>
    </message>
    <message>
        <source>places of the rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>行的位置</translation>
    </message>
    <message>
        <source>The place in latent space that each row is given: the mean of its posterior, or of its approximation.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>每行在潜空间中的位置：其后验或近似后验的均值。</translation>
    </message>
    <message>
        <source>decoded manifold</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>解码流形</translation>
    </message>
    <message>
        <source>The curved sheet that the decoder makes of a flat latent space: all rows that some z can stand for.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>解码器由平坦的潜空间得到的弯曲薄片：某个 z 所能代表的所有行。</translation>
    </message>
    <message>
        <source>inference network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>推断网络</translation>
    </message>
    <message>
        <source>recognition network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>识别网络</translation>
    </message>
    <message>
        <source>A network that answers, for a row x, where its z is likely to lie, and how sure that is.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>对于行 x，回答其 z 可能位于何处以及确定程度的网络。</translation>
    </message>
    <message>
        <source>The part of a model that goes from a place z back to a row. It also says how much rows vary around that one.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型中从位置 z 返回到行的部分。它也说明行围绕该行变化多少。</translation>
    </message>
    <message>
        <source>A row that was encoded and decoded again. What differs from the row itself is what the latent variables do not hold.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>经编码再解码的行。与原行的差别即潜变量未包含的内容。</translation>
    </message>
    <message>
        <source>reconstruction term</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重建项</translation>
    </message>
    <message>
        <source>expected log-likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>期望对数似然</translation>
    </message>
    <message>
        <source>E[log p(x|z)]</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>E[log p(x|z)]</translation>
    </message>
    <message>
        <source>The part of the ELBO that rewards a good reconstruction: how likely the row is, on average over the z that the encoder gives it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ELBO 中奖励良好重建的部分：在编码器给出的 z 上平均，该行有多可能。</translation>
    </message>
    <message>
        <source>probability distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>概率分布</translation>
    </message>
    <message>
        <source>What values are possible, and how likely each is.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>哪些值是可能的，各有多可能。</translation>
    </message>
    <message>
        <source>How likely a value is in relation to others of a number that varies without steps: probability for each unit of length or volume.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>连续变化的数取某值相对其他值有多可能：单位长度或体积的概率。</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <extracomment>latentlab/lessons/change.py</extracomment>
        <translation>高斯</translation>
    </message>
    <message>
        <source>normal distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯分布</translation>
    </message>
    <message>
        <source>The bell-shaped distribution with mean μ and standard deviation σ.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>均值为 μ、标准差为 σ 的钟形分布。</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <extracomment>latentlab/space/backgrounds/catalogue.py</extracomment>
        <translation>标准差</translation>
    </message>
    <message>
        <source>How far values usually lie from their mean. Its square is the variance.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>值通常离均值多远。其平方为方差。</translation>
    </message>
    <message>
        <source>How much two numbers vary together. The covariances of a Gaussian give the shape and tilt of its ellipse.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>两个数共同变化的程度。高斯分布的协方差决定其椭圆的形状和倾斜。</translation>
    </message>
    <message>
        <source>prior distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>先验分布</translation>
    </message>
    <message>
        <source>What the model supposes of z before it has seen the row; usually a standard Gaussian around zero.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型在看到行之前对 z 的假定；通常是围绕零的标准高斯分布。</translation>
    </message>
    <message>
        <source>true posterior</source>
        <extracomment>latentlab/export/figures/posterior.py</extracomment>
        <translation>真实后验</translation>
    </message>
    <message>
        <source>posterior distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>后验分布</translation>
    </message>
    <message>
        <source>Where z may lie once the row x is known. For most models it cannot be computed and is approximated.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>已知行 x 后 z 可能位于何处。对多数模型无法计算，只能近似。</translation>
    </message>
    <message>
        <source>approximate posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>近似后验</translation>
    </message>
    <message>
        <source>variational distribution</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>变分分布</translation>
    </message>
    <message>
        <source>A distribution of a simple form, usually a Gaussian, that stands in for the posterior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>代替后验的简单形式的分布，通常是高斯分布。</translation>
    </message>
    <message>
        <source>aggregate posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>聚合后验</translation>
    </message>
    <message>
        <source>aggregated posterior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>聚合后验</translation>
    </message>
    <message>
        <source>Where the rows lie all together: the average of their posteriors. Where it differs from the prior, samples of the prior land in empty regions.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>所有行合起来的位置：其后验的平均。在它偏离先验之处，先验的样本会落入空白区域。</translation>
    </message>
    <message>
        <source>How likely a row is, given z. Which likelihood suits depends on the values: Bernoulli for 0 to 1, Gaussian for any numbers, negative binomial for counts.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>给定 z 时行有多可能。适合哪种似然取决于值：伯努利用于 0 到 1，高斯用于任意数，负二项用于计数。</translation>
    </message>
    <message>
        <source>Bernoulli</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>伯努利</translation>
    </message>
    <message>
        <source>The distribution of a value that is 0 or 1, such as a black or white pixel. It is also used for grey values between them.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>取 0 或 1 的值的分布，例如黑或白的像素。也用于其间的灰度值。</translation>
    </message>
    <message>
        <source>The distribution of a value that is one of a few kinds without an order.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>取少数几种无序类别之一的值的分布。</translation>
    </message>
    <message>
        <source>negative binomial</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>负二项</translation>
    </message>
    <message>
        <source>A distribution of counts that vary more than pure chance makes them vary, such as molecules of a gene in a cell.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>变化大于纯粹偶然的计数的分布，例如细胞中某个基因的分子数。</translation>
    </message>
    <message>
        <source>marginal likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>边缘似然</translation>
    </message>
    <message>
        <source>log p(x)</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>log p(x)</translation>
    </message>
    <message>
        <source>How likely the model finds a row with all z taken into account. Higher is better; a row with low evidence is unusual.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>考虑所有 z 后模型认为行有多可能。越高越好；证据低的行不寻常。</translation>
    </message>
    <message>
        <source>The unit of logarithms of probabilities, as metres are of length. A difference of 1 nat means 2.7 times as likely; 0.69 nats are one bit.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>概率对数的单位，如同米是长度的单位。相差 1 奈特即可能性为 2.7 倍；0.69 奈特为一比特。</translation>
    </message>
    <message>
        <source>How spread out a distribution is, in nats. The wider, the larger.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>分布的分散程度，以奈特计。越宽越大。</translation>
    </message>
    <message>
        <source>How surprising values of p are to someone who expects q, in nats. It is the entropy of p plus the KL divergence.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>对预期 q 的人来说 p 的值有多意外，以奈特计。等于 p 的熵加 KL 散度。</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL 散度</translation>
    </message>
    <message>
        <source>Kullback–Leibler divergence</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>Kullback–Leibler 散度</translation>
    </message>
    <message>
        <source>relative entropy</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>相对熵</translation>
    </message>
    <message>
        <source>How much one distribution differs from another, in nats: 0 where they are equal, never below. It is not the same both ways round.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一个分布与另一个分布相差多少，以奈特计：相等时为 0，从不小于 0。两个方向并不相同。</translation>
    </message>
    <message>
        <source>forward KL</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>正向 KL</translation>
    </message>
    <message>
        <source>covers all modes</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>覆盖所有众数</translation>
    </message>
    <message>
        <source>mass covering</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>质量覆盖</translation>
    </message>
    <message>
        <source>KL(p ‖ q)</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>KL(p ‖ q)</translation>
    </message>
    <message>
        <source>The KL divergence that punishes q for leaving out what p finds likely. The best simple q then spreads over all peaks of p.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>惩罚 q 遗漏 p 认为可能之处的 KL 散度。最优的简单 q 因而铺满 p 的所有峰。</translation>
    </message>
    <message>
        <source>reverse KL</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>反向 KL</translation>
    </message>
    <message>
        <source>seeks one mode</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>寻找一个众数</translation>
    </message>
    <message>
        <source>mode seeking</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>众数寻找</translation>
    </message>
    <message>
        <source>KL(q ‖ p)</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation>KL(q ‖ p)</translation>
    </message>
    <message>
        <source>The KL divergence that punishes q for lying where p finds nothing likely. The best simple q then settles on one peak of p. It is the one in the ELBO.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>惩罚 q 位于 p 认为不可能之处的 KL 散度。最优的简单 q 因而停在 p 的一个峰上。ELBO 中的即是它。</translation>
    </message>
    <message>
        <source>A value that is more likely than all values around it: a peak of a distribution.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>比周围所有值更可能的值：分布的峰。</translation>
    </message>
    <message>
        <source>Jensen&apos;s inequality</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>Jensen 不等式</translation>
    </message>
    <message>
        <source>Jensen&apos;s gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>Jensen 差距</translation>
    </message>
    <message>
        <source>The logarithm of an average is at least the average of the logarithms. This is why the ELBO is a lower bound.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均值的对数不小于对数的平均值。因此 ELBO 是下界。</translation>
    </message>
    <message>
        <source>evidence lower bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>证据下界</translation>
    </message>
    <message>
        <source>variational bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>变分下界</translation>
    </message>
    <message>
        <source>A figure that can be computed and never exceeds the evidence, in nats per row. Training raises it: good reconstruction, minus what the latent variables cost.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>可以计算且从不超过证据的量，以每行奈特计。训练使其上升：良好的重建减去潜变量的代价。</translation>
    </message>
    <message>
        <source>inference gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>推断差距</translation>
    </message>
    <message>
        <source>What is missing between the ELBO and the evidence of a row. It is 0 exactly where the approximate posterior equals the posterior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一行的 ELBO 与证据之间的差。近似后验恰好等于后验时为 0。</translation>
    </message>
    <message>
        <source>amortisation gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>摊销差距</translation>
    </message>
    <message>
        <source>amortised inference</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>摊销推断</translation>
    </message>
    <message>
        <source>The part of the gap that comes from one encoder serving all rows, instead of finding the best q for each row by itself.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>差距中由一个编码器服务所有行、而不为每行单独求最优 q 所致的部分。</translation>
    </message>
    <message>
        <source>approximation gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>近似差距</translation>
    </message>
    <message>
        <source>The part of the gap that even the best q of its form leaves, because the posterior has another shape.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>差距中即使该形式的最优 q 也会留下的部分，因为后验的形状不同。</translation>
    </message>
    <message>
        <source>KL term</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL 项</translation>
    </message>
    <message>
        <source>KL cost</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL 代价</translation>
    </message>
    <message>
        <source>The part of the ELBO that the latent variables cost: how far the encoder&apos;s answer for a row lies from the prior. It is also how much z says of the row.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>ELBO 中潜变量的代价：编码器对一行的回答离先验多远。它也是 z 对该行说明了多少。</translation>
    </message>
    <message>
        <source>The weight of the KL term while training. Above 1 the latent space becomes tidier and pictures become blurrier; below 1 the other way round.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>训练中 KL 项的权重。大于 1 时潜空间更整齐、图片更模糊；小于 1 时相反。</translation>
    </message>
    <message>
        <source>KL annealing</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>KL 退火</translation>
    </message>
    <message>
        <source>Raising β from 0 to its value over the first epochs, so that the latent variables are used before they cost anything.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>在最初几轮内将 β 从 0 升到其值，使潜变量在付出代价之前得到使用。</translation>
    </message>
    <message>
        <source>free bits</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>自由比特</translation>
    </message>
    <message>
        <source>An amount of KL that each latent dimension may spend without cost, so that it is not given up early.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>每个潜维度可不计代价使用的 KL 量，使其不被过早放弃。</translation>
    </message>
    <message>
        <source>posterior collapse</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>后验坍缩</translation>
    </message>
    <message>
        <source>A latent dimension that says nothing of any row: the encoder answers with the prior, whatever it is shown. With all of them collapsed every row decodes to the same.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜维度对任何行都不作说明：无论看到什么，编码器都以先验作答。所有维度都坍缩时，每行的解码都相同。</translation>
    </message>
    <message>
        <source>active dimension</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活跃维度</translation>
    </message>
    <message>
        <source>active dimensions</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活跃维度</translation>
    </message>
    <message>
        <source>active unit</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>活跃单元</translation>
    </message>
    <message>
        <source>A latent dimension that tells rows apart: the means of the encoder vary by more than a small amount from row to row.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>能区分各行的潜维度：编码器的均值在行与行之间的变化大于一个小量。</translation>
    </message>
    <message>
        <source>reparameterisation trick</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重参数化技巧</translation>
    </message>
    <message>
        <source>Writing a random z as mean plus deviation times noise, so that a gradient can pass through it. It makes VAEs trainable.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>将随机的 z 写成均值加标准差乘噪声，使梯度能够通过。它使 VAE 可以训练。</translation>
    </message>
    <message>
        <source>score function</source>
        <extracomment>latentlab/lessons/gradient_lab.py</extracomment>
        <translation>得分函数</translation>
    </message>
    <message>
        <source>score-function estimator</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>得分函数估计量</translation>
    </message>
    <message>
        <source>Another way to the gradient of an average, which asks nothing of the function but its values. It varies far more from draw to draw.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>求平均值梯度的另一种方法，只需函数的值。各次抽样之间的变化大得多。</translation>
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
        <translation>从 K 种中取一的平滑替代，使梯度能够通过。温度越低，越接近真正的选择。</translation>
    </message>
    <message>
        <source>How smooth the stand-in for a choice is: near 0 it is a choice of one kind, at high values a mixture of all.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>选择的替代有多平滑：接近 0 时是选择一种，值高时是所有种类的混合。</translation>
    </message>
    <message>
        <source>The direction in which a small change of the parameters raises the ELBO most.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>参数的微小变化使 ELBO 上升最多的方向。</translation>
    </message>
    <message>
        <source>The numbers inside a model that training changes: θ those of the decoder, φ those of the encoder.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型内部由训练改变的数：θ 属于解码器，φ 属于编码器。</translation>
    </message>
    <message>
        <source>learning rate</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How large a step each change of the parameters is. Too large and training shakes or fails; too small and it takes long.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>参数每次改变的步长。过大则训练振荡或失败；过小则耗时很长。</translation>
    </message>
    <message>
        <source>batch size</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>批大小</translation>
    </message>
    <message>
        <source>The few training rows that one step learns from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一步学习所用的少数训练行。</translation>
    </message>
    <message>
        <source>One change of the parameters. For networks it learns from one batch; for EM from all rows.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>参数的一次改变。网络由一个批次学习；EM 由所有行学习。</translation>
    </message>
    <message>
        <source>The time in which every training row is seen once.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>每个训练行被看到一次的时间。</translation>
    </message>
    <message>
        <source>early stopping</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>早停</translation>
    </message>
    <message>
        <source>Ending the training when the held-out rows are no longer explained better, and going back to the best state.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>留出行不再得到更好的解释时结束训练，并回到最佳状态。</translation>
    </message>
    <message>
        <source>The number that all chance in a run starts from. The same seed gives the same run on the same machine.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>运行中一切随机性的起始数。相同的种子在同一机器上得到相同的运行。</translation>
    </message>
    <message>
        <source>One training of one model with its settings, from the first step to the last. Runs are kept in the Runs panel and can be compared.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一个模型按其设置从第一步到最后一步的一次训练。运行保留在“运行”面板中，可供比较。</translation>
    </message>
    <message>
        <source>The state of the model at some step of the training, kept so that one can go back to it in the Timeline.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型在训练某一步的状态，予以保留以便在“时间线”中返回。</translation>
    </message>
    <message>
        <source>A file with everything: model, run, snapshots, paths, bookmarks and what is in view.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>包含全部内容的文件：模型、运行、快照、路径、书签和可见内容。</translation>
    </message>
    <message>
        <source>variational autoencoder</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>变分自编码器</translation>
    </message>
    <message>
        <source>A latent variable model whose encoder and decoder are networks, trained together to raise the ELBO.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>编码器和解码器均为网络、共同训练以提升 ELBO 的潜变量模型。</translation>
    </message>
    <message>
        <source>neural network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>神经网络</translation>
    </message>
    <message>
        <source>hidden layer</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>Layers of weighted sums with a bend after each, whose weights are learned. An MLP is the plain kind, in which every value of a layer acts on every value of the next.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>各层为加权和，其后各有一次弯曲，权重由学习得到。MLP 是普通的一种，其中一层的每个值作用于下一层的每个值。</translation>
    </message>
    <message>
        <source>convolutional network</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>卷积网络</translation>
    </message>
    <message>
        <source>A network for pictures: it looks at small neighbourhoods of pixels, everywhere with the same weights.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>用于图片的网络：它查看像素的小邻域，各处权重相同。</translation>
    </message>
    <message>
        <source>conditional VAE</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>条件 VAE</translation>
    </message>
    <message>
        <source>A VAE that is told the label of each row, so that z only has to hold what the label does not say.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>得知每行标签的 VAE，因此 z 只需包含标签未说明的内容。</translation>
    </message>
    <message>
        <source>An encoder and a decoder without probabilities: each row has one code, and nothing says where codes should lie.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>没有概率的编码器和解码器：每行有一个编码，编码应在何处则没有规定。</translation>
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
        <translation>各行变化最大的直线方向。概率 PCA 是与之对应的潜变量模型，所有列的噪声相等。</translation>
    </message>
    <message>
        <source>factor analysis</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>因子分析</translation>
    </message>
    <message>
        <source>Like probabilistic PCA, but each column has a noise of its own.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>类似概率 PCA，但每列有各自的噪声。</translation>
    </message>
    <message>
        <source>mixture of Gaussians</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯混合</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯混合模型</translation>
    </message>
    <message>
        <source>A model that explains the rows by a few clouds: z says which cloud a row comes from.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>以少数几团云解释各行的模型：z 说明行来自哪团云。</translation>
    </message>
    <message>
        <source>One cloud of a mixture, with its mean, its covariance and the share of rows that it explains.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>混合模型中的一团云，有其均值、协方差和所解释的行的比例。</translation>
    </message>
    <message>
        <source>How likely it is that a row comes from a component, given the row: its posterior in a mixture.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>给定行时，该行来自某分量的可能性：即混合模型中的后验。</translation>
    </message>
    <message>
        <source>Gaussian process latent variable model</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯过程潜变量模型</translation>
    </message>
    <message>
        <source>A model that learns a place for each row and a smooth function from places to rows. It also knows where it is unsure.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>学习每行的位置以及从位置到行的平滑函数的模型。它也知道何处不确定。</translation>
    </message>
    <message>
        <source>Gaussian process</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯过程</translation>
    </message>
    <message>
        <source>Gaussian processes</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>高斯过程</translation>
    </message>
    <message>
        <source>A distribution over smooth functions: near places have similar values, and far from all data it says that it does not know.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平滑函数上的分布：相近的位置有相似的值，远离所有数据时则表示不知道。</translation>
    </message>
    <message>
        <source>length scale</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>长度尺度</translation>
    </message>
    <message>
        <source>Says how alike the values of a Gaussian process are at two places. The length scale is how far this likeness reaches; RBF is the usual smooth kernel.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>说明高斯过程在两个位置的值有多相似。长度尺度是这种相似延伸的距离；RBF 是常用的平滑核。</translation>
    </message>
    <message>
        <source>inducing points</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>诱导点</translation>
    </message>
    <message>
        <source>inducing point</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>诱导点</translation>
    </message>
    <message>
        <source>A few made-up places that summarise a Gaussian process, so that many rows can be computed in reasonable time.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>概括高斯过程的少数虚构位置，使大量行可在合理时间内计算。</translation>
    </message>
    <message>
        <source>Training by two half-steps in turn. The E-step infers z of each row, the M-step finds the best parameters for these; the evidence never falls.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>以两个半步轮流训练。E 步推断每行的 z，M 步为其求最优参数；证据从不下降。</translation>
    </message>
    <message>
        <source>The half-step of EM that infers z: q becomes the posterior under the present parameters.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>EM 中推断 z 的半步：q 成为当前参数下的后验。</translation>
    </message>
    <message>
        <source>The half-step of EM that changes the parameters to explain the rows best with z as inferred.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>EM 中改变参数的半步，使其在所推断的 z 下最好地解释各行。</translation>
    </message>
    <message>
        <source>coordinate ascent</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>坐标上升</translation>
    </message>
    <message>
        <source>coordinate ascent variational inference</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>坐标上升变分推断</translation>
    </message>
    <message>
        <source>Raising the ELBO by improving one factor of q at a time, with all others held.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>每次改进 q 的一个因子而固定其他因子，以提升 ELBO。</translation>
    </message>
    <message>
        <source>mean field</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>平均场</translation>
    </message>
    <message>
        <source>An approximate posterior that treats the latent variables as independent of one another. It is simple, and too narrow where they are not.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>将各潜变量视为相互独立的近似后验。它简单，但在不独立时过窄。</translation>
    </message>
    <message>
        <source>Dirichlet prior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>狄利克雷先验</translation>
    </message>
    <message>
        <source>A prior on shares that sum to 1. With a small concentration few components get almost all of the share.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>总和为 1 的各比例的先验。浓度小时，少数分量几乎占据全部比例。</translation>
    </message>
    <message>
        <source>MAP estimate</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>MAP 估计</translation>
    </message>
    <message>
        <source>maximum a posteriori</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最大后验</translation>
    </message>
    <message>
        <source>Taking the single most probable value instead of a whole distribution.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>取单个最可能的值，而不是整个分布。</translation>
    </message>
    <message>
        <source>maximum likelihood</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最大似然</translation>
    </message>
    <message>
        <source>Choosing the parameters under which the observed rows are most likely.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>选择使观测到的行最可能的参数。</translation>
    </message>
    <message>
        <source>importance-weighted bound</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重要性加权下界</translation>
    </message>
    <message>
        <source>A bound from several draws of z for each row, nearer to the evidence than the ELBO the more draws there are.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>由每行 z 的多次抽样得出的下界，抽样越多，比 ELBO 越接近证据。</translation>
    </message>
    <message>
        <source>importance sampling</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重要性采样</translation>
    </message>
    <message>
        <source>importance weights</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>重要性权重</translation>
    </message>
    <message>
        <source>Estimating an average over p by drawing from an easier q, and weighting each draw by how much likelier p finds it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>从较简单的 q 抽样来估计 p 下的平均值，每次抽样按 p 认为它更可能的倍数加权。</translation>
    </message>
    <message>
        <source>effective sample size</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>有效样本量</translation>
    </message>
    <message>
        <source>How many equal draws the weighted draws are worth. Near 1 means that a single draw decides the estimate.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>加权抽样相当于多少次等权抽样。接近 1 表示单次抽样决定了估计。</translation>
    </message>
    <message>
        <source>BIC and AIC</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>BIC 和 AIC</translation>
    </message>
    <message>
        <source>Two ways to charge a model for its number of parameters, so that models of different size can be compared. Lower is better.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>按参数数目对模型计罚的两种方式，使不同大小的模型可以比较。越低越好。</translation>
    </message>
    <message>
        <source>VampPrior</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>VampPrior</translation>
    </message>
    <message>
        <source>Made-up rows that the model learns; the encoder&apos;s answers for them together form a learned prior.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型学得的虚构行；编码器对它们的回答合起来构成学得的先验。</translation>
    </message>
    <message>
        <source>The picture in the middle of the window: each dot is a row, at its place in latent space.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>窗口中央的图：每个点是一行，位于其在潜空间中的位置。</translation>
    </message>
    <message>
        <source>The flat picture of a latent space with more than two dimensions: two of its dimensions, its main directions, or a layout such as UMAP.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>两维以上潜空间的平面图：取其两个维度、主方向，或 UMAP 等布局。</translation>
    </message>
    <message>
        <source>A layout in two dimensions that keeps neighbours together. Distances between groups, and their sizes, mean little in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>保持近邻在一起的二维布局。其中各组之间的距离和各组的大小意义不大。</translation>
    </message>
    <message>
        <source>A layout in two dimensions that keeps neighbours together, like UMAP. Distances between groups mean little in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>与 UMAP 一样保持近邻在一起的二维布局。其中各组之间的距离意义不大。</translation>
    </message>
    <message>
        <source>What is painted behind the dots of the map: decoded pictures, a density, or how far the decoder can be trusted there.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>绘于地图各点之后的内容：解码图片、密度，或解码器在该处的可信程度。</translation>
    </message>
    <message>
        <source>The ring on the map. What the model decodes at its place is shown in the Decoded panel; drag it, or move it with the arrow keys.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>地图上的圆环。模型在其位置的解码结果显示在“解码”面板中；可拖动它，或用方向键移动。</translation>
    </message>
    <message>
        <source>A place that a path leads through.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>路径所经过的位置。</translation>
    </message>
    <message>
        <source>A line through latent space from waypoint to waypoint, along which rows can be decoded, played and saved as a film.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜空间中从途经点到途经点的线，可沿线解码各行、播放并存为影片。</translation>
    </message>
    <message>
        <source>The way between two waypoints: straight, on a sphere, through the rows, or along a geodesic.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>两个途经点之间的方式：直线、球面、穿过各行，或沿测地线。</translation>
    </message>
    <message>
        <source>The shortest way between two places, measured by how much the decoded row changes, not by the distance on the map.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>两个位置之间的最短路径，按解码的行变化多少而不是按地图上的距离衡量。</translation>
    </message>
    <message>
        <source>magnification factor</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>放大因子</translation>
    </message>
    <message>
        <source>How much the decoded row changes for a small step of z. Where it is large, the map is stretched.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>z 的一小步使解码的行变化多少。其值大之处，地图被拉伸。</translation>
    </message>
    <message>
        <source>A row of decoded pictures in which one latent dimension changes and all others stay.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>一行解码图片，其中一个潜维度变化而其他维度不变。</translation>
    </message>
    <message>
        <source>latent arithmetic</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜空间算术</translation>
    </message>
    <message>
        <source>attribute direction</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>特征方向</translation>
    </message>
    <message>
        <source>Adding the difference between two groups of rows to another row: with glasses minus without glasses, added to a face.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>将两组行之差加到另一行：戴眼镜减不戴眼镜，加到一张脸上。</translation>
    </message>
    <message>
        <source>A place in latent space that is kept with the session.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>随会话保留的潜空间中的位置。</translation>
    </message>
    <message>
        <source>selected rows</source>
        <extracomment>latentlab/export/tables/catalogue.py</extracomment>
        <translation>选中行</translation>
    </message>
    <message>
        <source>The rows that are marked on the map and in all panels. They can be kept under a name and exported.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>在地图和所有面板中标出的行。可命名保留并导出。</translation>
    </message>
    <message>
        <source>nearest rows</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>最近行</translation>
    </message>
    <message>
        <source>The rows nearest to one row, in latent space or in the data.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>在潜空间或数据中与某行最近的行。</translation>
    </message>
    <message>
        <source>A row that the model finds unlikely: one with low evidence.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>模型认为不太可能的行：证据低的行。</translation>
    </message>
    <message>
        <source>off the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>离开数据</translation>
    </message>
    <message>
        <source>far from the data</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>远离数据</translation>
    </message>
    <message>
        <source>Whether there are rows near a place of latent space. Far from all rows the decoder was never trained, and what it shows is a guess.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>潜空间的某个位置附近是否有行。远离所有行之处解码器从未训练过，其显示的内容是猜测。</translation>
    </message>
    <message>
        <source>re-encoding error</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>再编码误差</translation>
    </message>
    <message>
        <source>cycle error</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>循环误差</translation>
    </message>
    <message>
        <source>How far one lands from z by decoding it and encoding the result. Large values mean that the encoder does not recognise what the decoder made.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>将 z 解码再编码后的落点离 z 多远。值大表示编码器不认识解码器生成的内容。</translation>
    </message>
    <message>
        <source>mutual information gap</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>互信息差距</translation>
    </message>
    <message>
        <source>Said of latent dimensions that each stand for one property of the rows. The mutual information gap (MIG) measures it, from 0 to 1, where the true properties are known.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>指各潜维度分别代表行的一种性质。在真实性质已知时，互信息差距 (MIG) 以 0 到 1 衡量它。</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>latentlab/gui/app/docks.py</extracomment>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>The panel that says what was measured of a run when it last rested, and which settings might help.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>说明运行最近一次停下时的测量结果以及哪些设置可能有帮助的面板。</translation>
    </message>
    <message>
        <source>them</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} commands that led there are written in the file, or, of plain text, beside it, as its name and .commands.json.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} commands that led there are written beside it, as its name and .commands.json.</source>
        <extracomment>latentlab/gui/app/exports.py; {1} is commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where “{1}” is {2}.</source>
        <extracomment>latentlab/gui/help/settings.py; {1} is label; {2} is &apos; or &apos;.join(values)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit by forward KL</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit by reverse KL</source>
        <extracomment>latentlab/gui/lessons/kl_fit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d/dμ E[f] is {1} (broken line).</source>
        <extracomment>latentlab/gui/lessons/reparameterisation.py; {1} is moments.gradient</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2}: mean square error</source>
        <extracomment>latentlab/gui/lessons/subspaces.py; {1} is words; {2} is part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of p(z|x) lie in {1} % of p(z).</source>
        <extracomment>latentlab/gui/panels/posterior.py; {1} is 100 * look.share</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out rows have {1} ± {2} nats less {3} per row than training rows ({4}).</source>
        <extracomment>latentlab/training/health/course.py; {1} is abs(gap); {2} is error; {3} is word; {4} is alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out rows have {1} ± {2} nats more {3} per row than training rows ({4}).</source>
        <extracomment>latentlab/training/health/course.py; {1} is abs(gap); {2} is error; {3} is word; {4} is alike</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <extracomment>latentlab/training/health/course.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E[z|x] varies by more than {1} of the prior&apos;s variance over training rows.</source>
        <extracomment>latentlab/training/health/latent.py; {1} is ACTIVE</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode {1} is carried to y = {2} (ink), but p(y) is highest at {3} (orange{4}).</source>
        <extracomment>latentlab/gui/lessons/change.py; {1} is mode; {2} is moved; {3} is own; {4} is most</extracomment>
        <translation>众数 {1} 被带到 y = {2}（墨色），但 p(y) 在 {3} 处最高（橙色{4}）。</translation>
    </message>
    <message>
        <source>Step {1}, {2} {3} rows: {4} = ELBO {5} nats.</source>
        <extracomment>latentlab/gui/lessons/cuts.py; {1} is cut.step; {2} is len(cut.rows); {3} is which; {4} is parts; {5} is _signed(cut.elbo)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a mixture of Gaussians, factor analysis, probabilistic PCA with “Fit: EM”, or a VAE whose E-steps and M-steps take turns (under More).</source>
        <extracomment>latentlab/gui/lessons/em.py</extracomment>
        <translation>这需要高斯混合、因子分析、“拟合：EM”的概率 PCA，或 E 步与 M 步轮流的 VAE（在“更多”下）。</translation>
    </message>
    <message>
        <source>no hidden layers ([] in Hidden layers, or --set hidden=[])</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hidden layers ([] in Hidden layers, or --set hidden=[]) and a Gaussian likelihood</source>
        <extracomment>latentlab/lessons/subspaces.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the text: black in a light window, white in a dark one. Sentences below a plot say ink for what is drawn in it.</source>
        <extracomment>resources/glossary.toml</extracomment>
        <translation>文字的颜色：浅色窗口中为黑，深色窗口中为白。图下的说明句以“墨色”指图中以此色绘制的内容。</translation>
    </message>
    <message>
        <source>What a model learns from, which model it is, and how it is trained. Choose them from top to bottom, then click Train. Settings that say &quot;suits the data&quot; are filled in for you when the training begins.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>模型从什么学习、是哪种模型、如何训练。请从上到下选择，然后点击“训练”。写有“适合数据”的设置在训练开始时自动填入。</translation>
    </message>
    <message>
        <source>Each dot is a row, at its place in latent space. The ring is the probe: drag it, and what the model decodes there is shown in the Decoded panel. Drag the ground to move the map, turn the wheel to zoom, hold Shift and drag to select rows.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>每个点是一行，位于其在潜空间中的位置。圆环是探针：拖动它，模型在该处的解码结果显示在“解码”面板中。拖动背景可移动地图，转动滚轮可缩放，按住 Shift 拖动可选择行。</translation>
    </message>
    <message>
        <source>What the decoder makes of the probe&apos;s place. Where it is far from all rows this is a guess, and a line below says so. Pictures can be painted on: the probe then moves to where the decoder comes nearest to the drawing.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>解码器由探针位置得出的内容。远离所有行时这只是猜测，下方会有一行说明。可在图片上绘画：探针随即移到解码最接近所绘内容之处。</translation>
    </message>
    <message>
        <source>The probe&apos;s place as numbers, one slider for each latent dimension. Move one and see what it changes in the decoded row.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>以数表示的探针位置，每个潜维度一个滑块。移动其一，看它改变解码的行的什么。</translation>
    </message>
    <message>
        <source>Rows that the model makes up: z is drawn from the prior, from the rows&apos; posteriors or from inside a lasso, and then decoded.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>模型虚构的行：z 抽自先验、各行的后验或套索内，然后解码。</translation>
    </message>
    <message>
        <source>Places of latent space that are kept with the session. Click one to put the probe there.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>随会话保留的潜空间中的位置。点击其一可将探针置于该处。</translation>
    </message>
    <message>
        <source>How the training goes: the ELBO of the training rows and of the held-out rows, in nats per row, and its parts. Where the curve of training rows still rises and that of held-out rows falls, the model overfits.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>训练的进展：训练行和留出行的 ELBO（每行奈特）及其各部分。训练行的曲线仍上升而留出行的曲线下降时，模型过拟合。</translation>
    </message>
    <message>
        <source>A way through latent space from waypoint to waypoint. Add the probe&apos;s place as a waypoint, choose how to go between them, then play the path or save it as a film.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>潜空间中从途经点到途经点的路径。将探针的位置添加为途经点，选择其间的方式，然后播放路径或存为影片。</translation>
    </message>
    <message>
        <source>What was measured of the run when it last rested: whether latent dimensions are in use, whether it overfits, whether it has come to an end. A button beside a finding changes settings and trains a new run, or trains this one further; its tip says which.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>运行最近一次停下时的测量结果：潜维度是否在用、是否过拟合、是否已到终点。发现旁的按钮更改设置并训练新运行，或继续训练此运行；其提示会说明是哪一种。</translation>
    </message>
    <message>
        <source>All runs on these data, with their settings and their figures on held-out rows. Click a heading to sort.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>在这些数据上的所有运行，附其设置和留出行上的数值。点击列标题可排序。</translation>
    </message>
    <message>
        <source>Where z may lie for one row: the approximate posterior that the encoder gives, beside the best one of its form, and how much the ELBO loses to each.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>一行的 z 可能位于何处：编码器给出的近似后验，与该形式的最优者并列，以及 ELBO 因二者各损失多少。</translation>
    </message>
    <message>
        <source>Rows by a question such as kind = x, by name or number; the neighbours of the probe; the rows that the model finds least likely.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>按 kind = x 之类的查询、名称或编号查找行；探针的近邻；模型认为最不可能的行。</translation>
    </message>
    <message>
        <source>One line for each latent dimension: it alone changes from left to right, all others stay at the probe. The dimensions that say most of the rows come first.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>每个潜维度一行：从左到右只有它变化，其他维度停在探针处。对行说明最多的维度排在最前。</translation>
    </message>
    <message>
        <source>Take two groups of rows, A and B. The difference of their means in latent space is added to the probe, as much as the slider says: with glasses minus without glasses, for instance.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>取 A 和 B 两组行。其在潜空间中的均值之差按滑块所示的量加到探针：例如戴眼镜减不戴眼镜。</translation>
    </message>
    <message>
        <source>The snapshots of the training. Go back to one and everything shows the model as it was then; a new run can begin from there.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>训练的快照。回到其一，一切便显示当时的模型；可由此开始新运行。</translation>
    </message>
    <message>
        <source>Another run beside this one: both maps move together, and rows that have other neighbours stand out.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>另一运行与此运行并列：两幅地图同步移动，近邻不同的行突出显示。</translation>
    </message>
    <message>
        <source>One small histogram for each column: all rows in grey, the selected ones over them. Drag over a range, or click a bar, to select those rows; ranges of several columns are combined.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>每列一个小直方图：所有行为灰色，选中的行叠于其上。拖过一个范围或点击条形即选择相应的行；多列的范围合并使用。</translation>
    </message>
    <message>
        <source>Every row of the data as a line of a table. What is selected there is selected on the map, and the other way round; click a head to sort by its column.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>数据的每一行为表格的一行。在表中选择即在地图上选择，反之亦然；点击列标题可按该列排序。</translation>
    </message>
    <message>
        <source>What a lecture on latent variables draws on the board, drawn by the running model and moved by your hand.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>讲授潜变量的课上画在黑板上的内容，由运行中的模型绘出，可由手操作。</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Click a picture to open built-in data, open a file or folder of your own, or drop it anywhere on the window. What is opened appears at the left, where a model is chosen and trained.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>点击图片可打开内置数据，打开自己的文件或文件夹，或将其拖放到窗口任意处。打开的数据显示在左侧，在那里选择并训练模型。</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trains a new model on the data that are open, with the settings of the form. A run that is not on disk is asked about first. The same as Ctrl+T.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>按表单的设置在已打开的数据上训练新模型。未存盘的运行会先询问。与 Ctrl+T 相同。</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pauses the run after the step it is taking. Nothing is lost; Continue and Step go on from there. The same as Ctrl+P.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>在正在执行的一步之后暂停运行。不会丢失任何内容；“继续”和“单步”从该处接着进行。与 Ctrl+P 相同。</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>latentlab/export/figures/curves.py</extracomment>
        <translation>步</translation>
    </message>
    <message>
        <source>One change of the parameters, then the run waits: for networks one batch, for EM one E-step and M-step with all rows. From here on every step can be watched.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>参数改变一次，然后运行等待：网络为一个批次，EM 为对所有行的一个 E 步和 M 步。此后可观察每一步。</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Ends the run where it is. What it has learned stays, and Continue trains it further.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>在当前位置结束运行。已学到的内容保留，“继续”可再训练。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Trains the model in view further, for as long again as its settings say. Train begins a new one.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>继续训练所示的模型，时长与其设置所述相同。“训练”则开始新的运行。</translation>
    </message>
    <message>
        <source>How the data are read</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>数据的读取方式</translation>
    </message>
    <message>
        <source>Which columns a model learns from, how they are scaled, what is done about missing values, which rows are held out. Change it, and the data are read anew.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>模型从哪些列学习、如何缩放、如何处理缺失值、留出哪些行。更改后数据会重新读取。</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>latentlab/gui/app/menus.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Models with settings that are known to go well together. Choosing one fills in the forms; nothing is trained before Train is clicked.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>已知搭配良好的模型和设置。选择其一会填入表单；点击“训练”之前不会训练。</translation>
    </message>
    <message>
        <source>Look at the nearest row&apos;s posterior</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>查看最近行的后验</translation>
    </message>
    <message>
        <source>Searches for the best approximate posterior of the row nearest to the probe, and measures what the encoder loses to it and what even that loses to the true one. Takes a few seconds.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>为距探针最近的行搜索最优的近似后验，并测量编码器相对它的损失，以及它相对真实后验的损失。需要数秒。</translation>
    </message>
    <message>
        <source>Measure exactly</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>精确测量</translation>
    </message>
    <message>
        <source>Measures this run once more with more held-out rows and more draws, so that its figures can be compared with those of other runs. It takes a while, in the background.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>用更多的留出行和抽样再次测量此运行，使其数值可与其他运行比较。在后台进行，需要一段时间。</translation>
    </message>
    <message>
        <source>Train on from here</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>从此处继续训练</translation>
    </message>
    <message>
        <source>Begins a new run from the snapshot in view. The run of before stays in the table of runs.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>从所示快照开始新运行。先前的运行保留在运行表中。</translation>
    </message>
    <message>
        <source>Outliers</source>
        <extracomment>latentlab/gui/app/needs.py</extracomment>
        <translation>离群行</translation>
    </message>
    <message>
        <source>Selects the one per cent of rows that the model finds least likely: those with the lowest evidence.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>选择模型认为最不可能的百分之一的行：证据最低的行。</translation>
    </message>
    <message>
        <source>Plane</source>
        <extracomment>latentlab/export/tables/placing.py</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>Which flat picture of latent space the map shows: two dimensions, the directions in which the rows vary most, or a layout such as UMAP, in which neighbours count and distances between groups do not.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>地图显示潜空间的哪种平面图：两个维度、各行变化最大的方向，或 UMAP 等布局；布局中近邻有意义，而各组之间的距离没有。</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>latentlab/export/figures/map.py</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>What is painted behind the rows: decoded pictures, where rows lie, how much the decoder stretches the space, or how far it can be trusted.</source>
        <extracomment>resources/panels.toml</extracomment>
        <translation>绘于各行之后的内容：解码图片、行所在之处、解码器对空间的拉伸程度，或其可信程度。</translation>
    </message>
    <message>
        <source>Rows are described more finely, but the map then shows only a plane of the space, and some dimensions may stay unused.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>行的描述更细，但地图只显示空间的一个平面，有些维度可能闲置。</translation>
    </message>
    <message>
        <source>Each number has to say more. With two the map is the whole space.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每个数要说明更多。取二时地图即整个空间。</translation>
    </message>
    <message>
        <source>A convolutional network knows which pixels lie side by side, and learns pictures faster; an MLP treats all values alike and suits tables.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>卷积网络知道哪些像素相邻，学习图片更快；MLP 对所有值一视同仁，适合表格。</translation>
    </message>
    <message>
        <source>LeCun et al. 1989</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>LeCun et al. 1989</translation>
    </message>
    <message>
        <source>More or wider layers follow finer structure, train more slowly and overfit sooner on few rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>层更多或更宽则结构更细、训练更慢，行少时更早过拟合。</translation>
    </message>
    <message>
        <source>Faster and smoother; with too little room reconstructions stay blurred.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更快更平滑；容量过小时重建始终模糊。</translation>
    </message>
    <message>
        <source>relu is fast and makes creases; tanh and silu are smooth, so that the decoded rows change smoothly across the map.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>relu 快但有折痕；tanh 和 silu 平滑，使解码的行在地图上平滑变化。</translation>
    </message>
    <message>
        <source>It must suit the values: Bernoulli for values from 0 to 1, Gaussian for measurements, negative binomial for counts. ELBOs under different likelihoods cannot be compared.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>它必须适合数据的值：伯努利用于 0 到 1 的值，高斯用于测量值，负二项用于计数。不同似然下的 ELBO 不能比较。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; for counts Lopez et al. 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014；计数见 Lopez et al. 2018</translation>
    </message>
    <message>
        <source>Reconstruction counts less against the KL term: rounder regions, blurrier rows, more unused dimensions.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>重建相对 KL 项的分量较轻：区域更圆，行更模糊，闲置的维度更多。</translation>
    </message>
    <message>
        <source>Every value must be met closely: sharper rows, and a latent space further from the prior.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每个值都须接近：行更清晰，潜空间离先验更远。</translation>
    </message>
    <message>
        <source>Rybkin, Daniilidis &amp; Levine 2021</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Rybkin, Daniilidis &amp; Levine 2021</translation>
    </message>
    <message>
        <source>Values are told apart more finely, at more cost in each step.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>值区分得更细，每步代价更大。</translation>
    </message>
    <message>
        <source>Values are rounded more coarsely.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>值的舍入更粗。</translation>
    </message>
    <message>
        <source>Figures of the three choices are different quantities: compare runs of the same choice only.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>三种选择的数值是不同的量：请只比较同一选择的运行。</translation>
    </message>
    <message>
        <source>Salakhutdinov &amp; Murray 2008</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Salakhutdinov &amp; Murray 2008</translation>
    </message>
    <message>
        <source>The rows&apos; posteriors move towards the prior: a tidier latent space, fewer dimensions in use, blurrier rows; far above 1 it collapses.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各行的后验移向先验：潜空间更整齐，使用的维度更少，行更模糊；远大于 1 时坍缩。</translation>
    </message>
    <message>
        <source>Sharper reconstructions, and a latent space with holes that the prior does not know of. 0 leaves the KL out.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>重建更清晰，而潜空间有先验所不知的空洞。0 略去 KL。</translation>
    </message>
    <message>
        <source>Higgins et al. 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Higgins et al. 2017</translation>
    </message>
    <message>
        <source>ELBO is the usual one. IWAE is a tighter bound from several draws. The others leave a part out, to show what it is for.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>ELBO 是常用的。IWAE 是由多次抽样得出的更紧下界。其他各去掉一部分，以展示其作用。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; IWAE: Burda, Grosse &amp; Salakhutdinov 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014；IWAE：Burda, Grosse &amp; Salakhutdinov 2016</translation>
    </message>
    <message>
        <source>An encoder answers for new rows at once, and loses a little for each. Free places lose nothing to the encoder, but every new row must be searched for.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>编码器可立即回答新的行，但每行略有损失。自由位置没有编码器的损失，但每个新行都须搜索。</translation>
    </message>
    <message>
        <source>Cremer, Li &amp; Duvenaud 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Cremer, Li &amp; Duvenaud 2018</translation>
    </message>
    <message>
        <source>MAP gives each row one place. Bayesian gives each a Gaussian, and turns off dimensions that are not needed.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>MAP 给每行一个位置。贝叶斯给每行一个高斯分布，并关闭不需要的维度。</translation>
    </message>
    <message>
        <source>Lawrence 2005; Titsias &amp; Lawrence 2010</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Lawrence 2005; Titsias &amp; Lawrence 2010</translation>
    </message>
    <message>
        <source>A steadier gradient, or a tighter bound for IWAE; each step takes about as many times longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>梯度更稳，IWAE 的下界更紧；每步耗时约增加同样的倍数。</translation>
    </message>
    <message>
        <source>Faster steps with a noisier gradient. One is usually enough.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>步更快，梯度噪声更大。一次通常足够。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014</translation>
    </message>
    <message>
        <source>A steadier gradient; each step takes longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>梯度更稳；每步更久。</translation>
    </message>
    <message>
        <source>Faster steps with a noisier gradient.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>步更快，梯度噪声更大。</translation>
    </message>
    <message>
        <source>Kool, van Hoof &amp; Welling 2019</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kool, van Hoof &amp; Welling 2019</translation>
    </message>
    <message>
        <source>Latent dimensions have longer to become useful before they cost anything; the ELBO is low meanwhile.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>潜维度有更长时间变得有用，之后才付出代价；其间 ELBO 较低。</translation>
    </message>
    <message>
        <source>The KL term counts in full from the start; dimensions may be given up early.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>KL 项从一开始就全额计入；维度可能过早被放弃。</translation>
    </message>
    <message>
        <source>Bowman et al. 2016; Sønderby et al. 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bowman et al. 2016; Sønderby et al. 2016</translation>
    </message>
    <message>
        <source>Each dimension is kept in use up to this amount, even where it explains little.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每个维度保持使用到此量，即使解释很少。</translation>
    </message>
    <message>
        <source>Dimensions that explain less than they cost are given up.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>解释少于代价的维度被放弃。</translation>
    </message>
    <message>
        <source>Kingma et al. 2016</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma et al. 2016</translation>
    </message>
    <message>
        <source>Reparameterised passes the gradient through z and varies little. The score function needs only the value of log p, and varies far more.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>重参数化使梯度通过 z，变化小。得分函数只需 log p 的值，变化大得多。</translation>
    </message>
    <message>
        <source>Kingma &amp; Welling 2014; Williams 1992</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Welling 2014; Williams 1992</translation>
    </message>
    <message>
        <source>All rows are drawn more widely around their means: neighbours in latent space must decode alike.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>所有行围绕其均值抽取得更宽：潜空间中的近邻必须解码得相似。</translation>
    </message>
    <message>
        <source>Each row keeps its place exactly, as in a plain autoencoder.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每行精确保持其位置，如普通自编码器。</translation>
    </message>
    <message>
        <source>Normal is N(0, I). Pseudo-inputs learn a prior that follows where the rows lie, so that draws of it fall among them.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>正态为 N(0, I)。伪输入学习跟随各行位置的先验，使其抽样落在各行之间。</translation>
    </message>
    <message>
        <source>The learned prior follows the rows more finely, and steps take longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>学得的先验更细致地跟随各行，步更久。</translation>
    </message>
    <message>
        <source>A smoother prior of few bumps.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更平滑、起伏少的先验。</translation>
    </message>
    <message>
        <source>Tomczak &amp; Welling 2018</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Tomczak &amp; Welling 2018</translation>
    </message>
    <message>
        <source>The encoder comes nearer to the best answer before the decoder moves, as in EM.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>编码器在解码器移动之前更接近最优回答，如同 EM。</translation>
    </message>
    <message>
        <source>With 0 here and of the M-steps, both change together, as is usual.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>此处与 M 步均为 0 时两者同时改变，通常如此。</translation>
    </message>
    <message>
        <source>The decoder goes further with the encoder held.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>编码器固定时解码器走得更远。</translation>
    </message>
    <message>
        <source>With 0 here and of the E-steps, both change together, as is usual.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>此处与 E 步均为 0 时两者同时改变，通常如此。</translation>
    </message>
    <message>
        <source>The parameters are held nearer to 0: a smoother decoder that overfits less.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>参数更接近 0：解码器更平滑，过拟合更少。</translation>
    </message>
    <message>
        <source>The parameters are free. 0 is maximum likelihood.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>参数不受约束。0 即最大似然。</translation>
    </message>
    <message>
        <source>Shared: z holds what the class does not say, such as the style of a digit. Learned: each class has a place of its own in latent space.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>共享：z 包含类别未说明的内容，例如数字的笔迹风格。学得：每个类别在潜空间中有自己的位置。</translation>
    </message>
    <message>
        <source>Sohn, Lee &amp; Yan 2015</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Sohn, Lee &amp; Yan 2015</translation>
    </message>
    <message>
        <source>Each latent variable tells more kinds apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每个潜变量区分更多种类。</translation>
    </message>
    <message>
        <source>Coarser kinds.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>种类更粗。</translation>
    </message>
    <message>
        <source>Gumbel-softmax varies little and is slightly off; the score function is right on average and varies much.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Gumbel-softmax 变化小而略有偏差；得分函数平均正确而变化大。</translation>
    </message>
    <message>
        <source>Jang, Gu &amp; Poole 2017; Maddison, Mnih &amp; Teh 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Jang, Gu &amp; Poole 2017; Maddison, Mnih &amp; Teh 2017</translation>
    </message>
    <message>
        <source>Draws are mixtures of several kinds: a steadier gradient that is further off.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>抽样是多个种类的混合：梯度更稳但偏差更大。</translation>
    </message>
    <message>
        <source>Draws are nearly one kind: truer, with a noisier gradient.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>抽样几乎为单一种类：更真实，梯度噪声更大。</translation>
    </message>
    <message>
        <source>Jang, Gu &amp; Poole 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Jang, Gu &amp; Poole 2017</translation>
    </message>
    <message>
        <source>Both lead to the same model. EM shows how it is reached, step by step.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>两者得到同一模型。EM 逐步展示如何达到。</translation>
    </message>
    <message>
        <source>Tipping &amp; Bishop 1999</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Tipping &amp; Bishop 1999</translation>
    </message>
    <message>
        <source>Keeps the model from fitting a few rows too closely, and may hide fine structure.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>使模型不至于过分贴合少数行，但可能掩盖细微结构。</translation>
    </message>
    <message>
        <source>Allows almost no noise; a component may then shrink onto a single row.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>允许几乎没有噪声；分量可能收缩到单独一行。</translation>
    </message>
    <message>
        <source>Ends sooner, a little before the best.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更早结束，略差于最优。</translation>
    </message>
    <message>
        <source>Takes more steps for a gain that is hardly seen.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>步数更多，增益几乎看不出。</translation>
    </message>
    <message>
        <source>Follows finer structure; time grows with the square of it.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>结构更细；耗时随其平方增长。</translation>
    </message>
    <message>
        <source>Faster and smoother.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更快更平滑。</translation>
    </message>
    <message>
        <source>Titsias &amp; Lawrence 2010</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Titsias &amp; Lawrence 2010</translation>
    </message>
    <message>
        <source>RBF bends the map as the data ask. Linear keeps it flat, as PCA does.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>RBF 按数据所需弯曲地图。线性使其平坦，如同 PCA。</translation>
    </message>
    <message>
        <source>Lawrence 2005</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Lawrence 2005</translation>
    </message>
    <message>
        <source>Finer clouds; too many split what belongs together.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>云更细；过多则拆散本属一体的内容。</translation>
    </message>
    <message>
        <source>Coarser clouds; too few join what is apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>云更粗；过少则合并本来分开的内容。</translation>
    </message>
    <message>
        <source>Dempster, Laird &amp; Rubin 1977</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Dempster, Laird &amp; Rubin 1977</translation>
    </message>
    <message>
        <source>More room to find groups; those that explain nothing empty themselves, at the cost of time.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>有更多余地发现各组；没有解释作用的自行清空，但耗时更多。</translation>
    </message>
    <message>
        <source>May join what is apart.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>可能合并本来分开的内容。</translation>
    </message>
    <message>
        <source>Attias 2000; Bishop 2006, section 10.2</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Attias 2000；Bishop 2006，第 10.2 节</translation>
    </message>
    <message>
        <source>Freer shapes fit more and need more rows; simpler ones are safer with few rows and many columns.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更自由的形状拟合更多而需要更多行；行少列多时较简单的更稳妥。</translation>
    </message>
    <message>
        <source>A better chance of the best solution, as EM only climbs the hill that it starts on; takes as many times longer.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更有机会得到最优解，因为 EM 只攀登其出发处的山；耗时增加同样的倍数。</translation>
    </message>
    <message>
        <source>Faster, and more at the mercy of the seed.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更快，更受种子影响。</translation>
    </message>
    <message>
        <source>The rows are shared among more components.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各行分给更多的分量。</translation>
    </message>
    <message>
        <source>Fewer components stay.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>留下的分量更少。</translation>
    </message>
    <message>
        <source>The means of components are held nearer to the mean of all rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各分量的均值更接近所有行的均值。</translation>
    </message>
    <message>
        <source>They go where their rows are.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>它们移到各自的行所在之处。</translation>
    </message>
    <message>
        <source>The shapes of components are held nearer to the prior&apos;s.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>各分量的形状更接近先验的形状。</translation>
    </message>
    <message>
        <source>They follow their rows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>它们跟随各自的行。</translation>
    </message>
    <message>
        <source>Bishop 2006, section 10.2</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bishop 2006，第 10.2 节</translation>
    </message>
    <message>
        <source>The nearer to −1 or 1, the narrower the target, and the worse a factorised q fits it.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>越接近 −1 或 1，目标越窄，因子化的 q 拟合越差。</translation>
    </message>
    <message>
        <source>At 0 the target factorises, and q fits it exactly.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>为 0 时目标可因子化，q 精确拟合。</translation>
    </message>
    <message>
        <source>Bishop 2006, section 10.1</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Bishop 2006，第 10.1 节</translation>
    </message>
    <message>
        <source>Trains longer; past some point only the training rows gain.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>训练更久；过了某点只有训练行受益。</translation>
    </message>
    <message>
        <source>Ends sooner; Continue trains further at any time.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更早结束；“继续”可随时再训练。</translation>
    </message>
    <message>
        <source>Steadier steps, fewer of them in an epoch.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>步更稳，每轮的步更少。</translation>
    </message>
    <message>
        <source>More steps in an epoch, each noisier; often generalises as well.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>每轮的步更多，每步噪声更大；泛化往往同样好。</translation>
    </message>
    <message>
        <source>Learns faster; too large, and the curves jump or the run fails.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>学习更快；过大则曲线跳动或运行失败。</translation>
    </message>
    <message>
        <source>Slower and steadier; too small, and it hardly moves.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>更慢更稳；过小则几乎不动。</translation>
    </message>
    <message>
        <source>Kingma &amp; Ba 2015</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Kingma &amp; Ba 2015</translation>
    </message>
    <message>
        <source>Cosine settles at the end, which usually gains a little. Constant suits runs that may be continued.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>余弦在最后趋稳，通常略有增益。恒定适合可能继续的运行。</translation>
    </message>
    <message>
        <source>Loshchilov &amp; Hutter 2017</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>Loshchilov &amp; Hutter 2017</translation>
    </message>
    <message>
        <source>Waits longer for the held-out ELBO to rise again.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>等待更久，看留出行的 ELBO 是否再升。</translation>
    </message>
    <message>
        <source>Ends at the first halt, perhaps too soon.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>首次停滞即结束，或许过早。</translation>
    </message>
    <message>
        <source>Fast multiplies with shorter numbers where the machine can. Exact gives the same bits everywhere that the seed allows.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>快速：在机器支持时以较短的数相乘。精确：在种子所允许的范围内处处得到相同的比特。</translation>
    </message>
    <message>
        <source>Auto measures and takes the fastest. Eager needs no compiler and repeats to the bit.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自动：测量后取最快者。即时：不需要编译器，逐比特可重复。</translation>
    </message>
    <message>
        <source>More and denser states to go back to in the Timeline; larger session files.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>时间线中可返回的状态更多更密；会话文件更大。</translation>
    </message>
    <message>
        <source>Fewer states.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>状态更少。</translation>
    </message>
    <message>
        <source>Any whole number. Another seed shows how much of a result was chance.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>任意整数。换一个种子可看出结果有多少出于偶然。</translation>
    </message>
    <message>
        <source>Auto takes a graphics processor where there is one and it is faster.</source>
        <extracomment>resources/settings.toml</extracomment>
        <translation>自动：有图形处理器且更快时使用它。</translation>
    </message>
    <message>
        <source>Collapse and its cures</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>坍缩及其对策</translation>
    </message>
    <message>
        <source>A VAE whose z says nothing: how it is seen, why it comes, and what helps.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>z 没有说明作用的 VAE：如何看出，为何出现，什么有帮助。</translation>
    </message>
    <message>
        <source>A collapsed model has a KL of 0. Why is that no sign of a good fit?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>坍缩的模型 KL 为 0。为什么这不是拟合良好的标志？</translation>
    </message>
    <message>
        <source>What do free bits change about the bound that is maximised?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>自由比特使所最大化的下界有何改变？</translation>
    </message>
    <message>
        <source>One dimension of ten has no KL. Is that a collapse, or what the data asked for?</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>十个维度中有一个没有 KL。这是坍缩，还是数据所要求的？</translation>
    </message>
    <message>
        <source>Set β to 8 and, under More, Free bits to 0, and train anew: one dimension keeps a little KL, the other none, for dimensions collapse one by one. The lesson What if does this to a training that goes on.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>将 β 设为 8，并在“更多”下将“自由比特”设为 0，然后重新训练：一个维度保留少许 KL，另一个没有，因为维度是逐个坍缩的。课程“假如”可对进行中的训练这样做。</translation>
    </message>
    <message>
        <source>A VAE was trained with β = {beta:.0f}: the KL cost it {beta:.0f} times what it costs in the ELBO. Health says what came of it: {active:.0f} of {dimensions:.0f} dimensions are active, and the KL of all of them is {kl_whole:.3f} nats.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>一个 VAE 以 β = {beta:.0f} 训练：KL 对它的代价是 ELBO 中的 {beta:.0f} 倍。“健康状况”说明了结果：{dimensions:.0f} 个维度中有 {active:.0f} 个活跃，全部维度的 KL 为 {kl_whole:.3f} 奈特。</translation>
    </message>
    <message>
        <source>z₁ is {probe_1:.2f} now, and the picture is still the mean of all digits. From z₁ = −2 to 2 no pixel changes by more than {carried:.3f}: the decoder does without z.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>z₁ 现为 {probe_1:.2f}，图片仍是所有数字的均值。从 z₁ = −2 到 2 没有像素的变化超过 {carried:.3f}：解码器不再使用 z。</translation>
    </message>
    <message>
        <source>The encoder gave up as well: q(z|x) is the prior for every row, so all means lie within a few hundredths (see the axes), and the map says nothing. The nearest neighbours of held-out rows tell the digit of {told:.0f} %; guessing would tell 10 %.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>编码器也放弃了：对每一行 q(z|x) 都是先验，因此所有均值都在百分之几的范围内（见坐标轴），地图没有说明任何内容。由留出行的最近邻可判断 {told:.0f} % 的数字；猜测可得 10 %。</translation>
    </message>
    <message>
        <source>It did just what was asked: a nat of KL has to bring {beta:.0f} nats of reconstruction, and here it brings fewer. In the ELBO itself this is a bad end: {run_elbo:.2f} nats per held-out row.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>它正做了所要求的：一奈特的 KL 须带来 {beta:.0f} 奈特的重建，而这里带来的更少。就 ELBO 本身而言结局不佳：每个留出行 {run_elbo:.2f} 奈特。</translation>
    </message>
    <message>
        <source>The plain cure: β = {beta:.0f}, the ELBO itself. {active:.0f} of {dimensions:.0f} dimensions are active, with a KL of {kl_whole:.2f} nats, and it pays: the ELBO is {run_elbo:.2f}, before it was {elbo_before:.2f}.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>简单的对策：β = {beta:.0f}，即 ELBO 本身。{dimensions:.0f} 个维度中有 {active:.0f} 个活跃，KL 为 {kl_whole:.2f} 奈特，而且值得：ELBO 为 {run_elbo:.2f}，此前为 {elbo_before:.2f}。</translation>
    </message>
    <message>
        <source>Where β has to stay at {beta:.0f}: free bits. Of each dimension the first {free_bits:.0f} nat of KL costs nothing, so it is used: {active:.0f} are active, with {kl_1:.2f} and {kl_2:.2f} nats. Or let β rise slowly. Health offered both, as buttons, when it saw the collapse.</source>
        <extracomment>resources/tours/collapse.toml</extracomment>
        <translation>若 β 须保持为 {beta:.0f}：用自由比特。每个维度最初 {free_bits:.0f} 奈特的 KL 不计代价，因而得到使用：{active:.0f} 个活跃，分别为 {kl_1:.2f} 和 {kl_2:.2f} 奈特。或让 β 缓慢上升。“健康状况”在发现坍缩时以按钮提供了这两种做法。</translation>
    </message>
    <message>
        <source>Forward and reverse KL</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>正向与反向 KL</translation>
    </message>
    <message>
        <source>The same q fitted to the same p by both divergences: one covers, the other seeks a mode.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>用两种散度以同样的 q 拟合同样的 p：一种覆盖，另一种寻找众数。</translation>
    </message>
    <message>
        <source>Which of the two divergences is infinite where q is 0 and p is not?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>当 q 为 0 而 p 不为 0 时，两种散度中哪一种为无穷大？</translation>
    </message>
    <message>
        <source>The ELBO&apos;s gap is KL(q ‖ p(z|x)): does variational inference tend to a q that is too narrow or too wide?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>ELBO 的差距是 KL(q ‖ p(z|x))：变分推断倾向于过窄还是过宽的 q？</translation>
    </message>
    <message>
        <source>For which p do both fits agree?</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>对怎样的 p 两种拟合一致？</translation>
    </message>
    <message>
        <source>Draw a p of your own with the mouse in the left plot, then click in the right one to start q elsewhere: forward stays, reverse may end in another mode.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>在左图中用鼠标绘制自己的 p，然后在右图中点击以从别处开始 q：正向不变，反向可能落到另一众数。</translation>
    </message>
    <message>
        <source>p, in ink (the colour of the text), has two modes, and its entropy is {forward_fit_entropy_p:.3f} nats. Which single Gaussian q, in blue, is closest to it? That depends on how one measures, for KL is not symmetric.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>p 以墨色（文字的颜色）绘出，有两个众数，其熵为 {forward_fit_entropy_p:.3f} 奈特。哪个单一的高斯 q（蓝色）最接近它？这取决于如何衡量，因为 KL 不对称。</translation>
    </message>
    <message>
        <source>Left: the least forward KL, {forward_fit_forward:.3f} nats. It is an expectation under p, so wherever p is, q must be: it covers both modes, and the valley between. The best Gaussian is the one with p&apos;s mean and covariance.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>左：最小的正向 KL，{forward_fit_forward:.3f} 奈特。它是 p 下的期望，因此凡 p 所在之处 q 也须在：它覆盖两个众数及其间的谷。最优的高斯分布与 p 的均值和协方差相同。</translation>
    </message>
    <message>
        <source>Right: the least reverse KL, {reverse_fit_reverse:.3f} nats. It is an expectation under q, so where p is not, q must not be: it keeps to one mode and forgets the other. Measured the forward way this q costs {reverse_fit_forward:.3f} nats.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>右：最小的反向 KL，{reverse_fit_reverse:.3f} 奈特。它是 q 下的期望，因此 p 不在之处 q 也不得在：它守住一个众数而忘记另一个。按正向衡量，此 q 的代价为 {reverse_fit_forward:.3f} 奈特。</translation>
    </message>
    <message>
        <source>Cross-entropy is entropy plus forward KL: {forward_fit_cross_pq:.3f} = {forward_fit_entropy_p:.3f} + {forward_fit_forward:.3f}. p&apos;s entropy does not depend on q, so to fit by cross-entropy, as maximum likelihood does, is to fit by forward KL.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>交叉熵等于熵加正向 KL：{forward_fit_cross_pq:.3f} = {forward_fit_entropy_p:.3f} + {forward_fit_forward:.3f}。p 的熵不取决于 q，因此像最大似然那样以交叉熵拟合就是以正向 KL 拟合。</translation>
    </message>
    <message>
        <source>A ring: forward lays q over the whole of it and its empty middle, {forward_fit_forward:.3f} nats; reverse lies in a part of it, {reverse_fit_reverse:.3f} nats. Again the reverse fit is the narrower: its entropy is {reverse_fit_entropy_q:.3f}, of the forward one {forward_fit_entropy_q:.3f}.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>环形：正向使 q 铺满整个环及其空心，{forward_fit_forward:.3f} 奈特；反向位于其一部分，{reverse_fit_reverse:.3f} 奈特。反向拟合仍然较窄：其熵为 {reverse_fit_entropy_q:.3f}，正向的为 {forward_fit_entropy_q:.3f}。</translation>
    </message>
    <message>
        <source>A Gaussian aslant, and q whose dimensions are independent: the mean field. Forward keeps p&apos;s variances, with an entropy of {forward_fit_entropy_q:.3f}, above p&apos;s {forward_fit_entropy_p:.3f}. Reverse is too narrow: {reverse_fit_entropy_q:.3f}, below it.</source>
        <extracomment>resources/tours/divergences.toml</extracomment>
        <translation>斜置的高斯，以及各维度独立的 q：平均场。正向保持 p 的方差，熵为 {forward_fit_entropy_q:.3f}，大于 p 的 {forward_fit_entropy_p:.3f}。反向过窄：{reverse_fit_entropy_q:.3f}，小于它。</translation>
    </message>
    <message>
        <source>The ELBO and its gap</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>ELBO 及其差距</translation>
    </message>
    <message>
        <source>log p(x) = ELBO + gap for one row, the gap&apos;s two parts, and the ELBO cut both ways over training.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>一行的 log p(x) = ELBO + 差距，差距的两部分，以及训练中 ELBO 的两种分解。</translation>
    </message>
    <message>
        <source>Which part of the gap goes when q of each row is searched for by gradient, and which stays?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>当每行的 q 用梯度搜索时，差距的哪一部分消失，哪一部分留下？</translation>
    </message>
    <message>
        <source>Why can the ELBO rise while log p(x) does not?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>为什么 ELBO 可以上升而 log p(x) 不上升？</translation>
    </message>
    <message>
        <source>In a mixture of Gaussians the gap is 0 after each E-step. What is different here?</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>在高斯混合中，每个 E 步之后差距为 0。这里有何不同？</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 1, train anew, find row 17 and press G: p(z|x) is a curve over a line, and the encoder loses about a quarter of what it lost before.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>将“潜维度”设为 1，重新训练，找到行 17 并按 G：p(z|x) 是直线上的一条曲线，编码器的损失约为先前的四分之一。</translation>
    </message>
    <message>
        <source>A small VAE has learned {training_rows:,.0f} digits. What it should maximise is log p(x), an integral over all z that nobody can do for a network. What it does maximise is a lower bound, the ELBO: on held-out rows {run_elbo:.2f} nats each. (Densities may be above 1, and logs of them above 0.)</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>一个小型 VAE 学习了 {training_rows:,.0f} 个数字。它应最大化的是 log p(x)，即对所有 z 的积分，对网络而言无人能算出。它实际最大化的是下界 ELBO：每个留出行 {run_elbo:.2f} 奈特。（密度可以大于 1，其对数可以大于 0。）</translation>
    </message>
    <message>
        <source>For the row nearest to the probe, from the same draws of q: ELBO {elbo_now:.2f}, log p(x) {evidence_now:.2f}. The gap of {gap_now:.2f} nats is how far q, the blue outline, is from the posterior, in ink (the colour of the text).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>对距探针最近的行，由 q 的相同抽样：ELBO {elbo_now:.2f}，log p(x) {evidence_now:.2f}。差距 {gap_now:.2f} 奈特即 q（蓝色轮廓）离后验（墨色，即文字的颜色）多远。</translation>
    </message>
    <message>
        <source>Measured well, its log p(x) is {evidence:.3f} and the ELBO {elbo:.3f}. Of the gap of {gap:.3f} nats the encoder loses {amortisation:.3f} to the best Gaussian q of this row (amortisation), and that q loses {approximation:.3f} to the posterior (approximation).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>精确测量后，其 log p(x) 为 {evidence:.3f}，ELBO 为 {elbo:.3f}。在 {gap:.3f} 奈特的差距中，编码器相对此行的最优高斯 q 损失 {amortisation:.3f}（摊销），而该 q 相对后验损失 {approximation:.3f}（近似）。</translation>
    </message>
    <message>
        <source>Over training, on {cut_rows:.0f} rows that were held out: the ELBO rose from {first_elbo:.2f} to {cut_elbo:.2f} nats. It is reconstruction, {reconstruction:.2f}, minus the KL that z costs, {kl:.2f} (orange).</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>训练中，在 {cut_rows:.0f} 个留出行上：ELBO 从 {first_elbo:.2f} 升至 {cut_elbo:.2f} 奈特。它等于重建 {reconstruction:.2f} 减去 z 所付的 KL {kl:.2f}（橙色）。</translation>
    </message>
    <message>
        <source>The same number, cut the other way: energy {energy:.2f} plus entropy {entropy:.2f} is again {cut_elbo:.2f} nats. The first term alone would shrink q to a point; the entropy pays it for staying wide.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>同一数值的另一种分解：能量 {energy:.2f} 加熵 {entropy:.2f} 仍为 {cut_elbo:.2f} 奈特。单有第一项会使 q 缩为一点；熵奖励它保持宽度。</translation>
    </message>
    <message>
        <source>log p(x) is the upper edge of the blue band: {cut_gap:.2f} nats above the ELBO by now, on the mean of 24 of these rows. A higher ELBO is a better model or a smaller gap, and only both figures say which.</source>
        <extracomment>resources/tours/elbo.toml</extracomment>
        <translation>log p(x) 是蓝色带的上缘：目前高于 ELBO {cut_gap:.2f} 奈特，为其中 24 行的平均。ELBO 更高意味着模型更好或差距更小，只有两个数值合看才知道是哪一种。</translation>
    </message>
    <message>
        <source>EM in six steps</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>六步看懂 EM</translation>
    </message>
    <message>
        <source>What the E-step and the M-step do, as two curves over one parameter: the bound touches, then both rise.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E 步和 M 步的作用，以一个参数上的两条曲线表示：下界触及，然后两者上升。</translation>
    </message>
    <message>
        <source>Why does the log-likelihood rise at least as far as the bound in the M-step?</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>为什么在 M 步中对数似然的上升不小于下界的上升？</translation>
    </message>
    <message>
        <source>What is the gap after an E-step, and why is it so for a mixture but not for a VAE?</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E 步之后的差距是多少？为什么混合模型如此而 VAE 不然？</translation>
    </message>
    <message>
        <source>Can EM end somewhere that is not the best fit? Start it anew with another seed and compare.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>EM 会不会止于并非最优拟合之处？请换一个种子重新开始并比较。</translation>
    </message>
    <message>
        <source>Choose four components in the form, press Start paused, then Run: the fit is a little more likely, two components share one cloud, and BIC in Health is higher than for three: the fourth is not worth its parameters.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>在表单中选择四个分量，按“以暂停开始”，然后按“运行”：拟合的似然略高，两个分量共用一团云，而“健康状况”中的 BIC 高于三个分量时：第四个不值其参数的代价。</translation>
    </message>
    <message>
        <source>Expectation maximisation fits a model whose z nobody has seen. Here are {rows:,.0f} points of the plane from three Gaussians; z says which of the three made a point. The mixture in the form has three components, and no step was taken yet.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>期望最大化拟合 z 无人见过的模型。这里是平面上来自三个高斯分布的 {rows:,.0f} 个点；z 说明点由三者中的哪一个产生。表单中的混合模型有三个分量，尚未执行任何一步。</translation>
    </message>
    <message>
        <source>The log-likelihood of the first guess is {log_likelihood:.4f} nats per row. There is no bound yet: it needs a q(z) for each row, and so far there is none.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>初始猜测的对数似然为每行 {log_likelihood:.4f} 奈特。尚无下界：它需要每行的 q(z)，而目前还没有。</translation>
    </message>
    <message>
        <source>E: for each row q becomes the posterior p(z|x), how much each component is responsible for it. The parameters stay, so the log-likelihood stays at {log_likelihood:.4f}; the bound, {bound:.4f}, touches it.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>E：对每一行 q 成为后验 p(z|x)，即每个分量对该行的责任。参数不变，因此对数似然保持为 {log_likelihood:.4f}；下界 {bound:.4f} 触及它。</translation>
    </message>
    <message>
        <source>M: q is held, and the parameters go to where the bound is highest. It rises from {before_bound:.4f} to {bound:.4f} nats. The log-likelihood rises further, to {log_likelihood:.4f}: q is no longer the posterior of the new parameters, and the gap is that divergence.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>M：q 固定，参数移到下界最高处。下界从 {before_bound:.4f} 升至 {bound:.4f} 奈特。对数似然升得更多，到 {log_likelihood:.4f}：q 不再是新参数的后验，差距就是这一散度。</translation>
    </message>
    <message>
        <source>E again closes the gap: the bound rises to the log-likelihood, {log_likelihood:.4f}, and the parameters stay. So neither ever falls: each half-step lifts the bound or keeps it, and after each E both are one.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>再一次 E 消除差距：下界升到对数似然 {log_likelihood:.4f}，参数不变。因此两者都从不下降：每个半步提升或保持下界，而每个 E 之后两者相等。</translation>
    </message>
    <message>
        <source>Run goes on by whole steps until nothing rises any more. After {em_step:,.0f} steps the log-likelihood is {log_likelihood:.4f} nats per row, and the rings lie around the three clouds.</source>
        <extracomment>resources/tours/em.toml</extracomment>
        <translation>“运行”以整步继续，直到不再上升。{em_step:,.0f} 步之后对数似然为每行 {log_likelihood:.4f} 奈特，圆环围绕着三团云。</translation>
    </message>
    <message>
        <source>Why naive evidence fails</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>朴素的证据估计为何失败</translation>
    </message>
    <message>
        <source>log p(x) by draws of the prior, of q and of the best q: what each estimate is worth.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>由先验、q 和最优 q 的抽样求 log p(x)：每种估计的价值如何。</translation>
    </message>
    <message>
        <source>Why is the mean of log p̂(x) too low although p̂(x) itself is right on average?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>为什么 log p̂(x) 的均值偏低，尽管 p̂(x) 本身平均正确？</translation>
    </message>
    <message>
        <source>With one draw of q, what is the estimate better known as?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>用 q 的单次抽样时，此估计更常用的名称是什么？</translation>
    </message>
    <message>
        <source>What would happen to importance sampling if q were narrower than the posterior?</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>如果 q 比后验窄，重要性采样会怎样？</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 2, train anew, and estimate again: the prior&apos;s draws are worth more there, since the posterior fills more of it.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>将“潜维度”设为 2，重新训练并再次估计：那里先验的抽样价值更高，因为后验占其更大部分。</translation>
    </message>
    <message>
        <source>How likely is a row under a model? Its evidence p(x) is an integral over all z, here of {dimensions:.0f} dimensions. A VAE has learned the digits; we look at row {nearest_row:,.0f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>一行在模型下有多可能？其证据 p(x) 是对所有 z 的积分，这里为 {dimensions:.0f} 维。一个 VAE 学习了手写数字；我们看行 {nearest_row:,.0f}。</translation>
    </message>
    <message>
        <source>The naive way: draw z from p(z), decode, and average p(x|z). Orange in the left plot: with 1 draw log p̂(x) is {prior_of_1:.1f} nats on the mean, and with 4,096 still only {prior_of_4096:.1f}. The broken line is log p(x) = {log_p:.2f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>朴素的做法：从 p(z) 抽取 z，解码，并对 p(x|z) 取平均。左图橙色：1 次抽样时 log p̂(x) 平均为 {prior_of_1:.1f} 奈特，4,096 次时仍只有 {prior_of_4096:.1f}。虚线为 log p(x) = {log_p:.2f}。</translation>
    </message>
    <message>
        <source>Nearly all draws miss the few z that could have made this row. Of {draws:,.0f} draws of p(z) the weights are worth {prior_worth:.1f} draws of the posterior: a few of the largest decide all.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>几乎所有抽样都错过了可能产生此行的少数 z。p(z) 的 {draws:,.0f} 次抽样的权重相当于后验的 {prior_worth:.1f} 次抽样：最大的几个决定一切。</translation>
    </message>
    <message>
        <source>Importance sampling draws where the row&apos;s z are, from q(z|x), and corrects by p(z)/q(z). The same {draws:,.0f} draws are now worth {q_worth:,.0f}; of the best Gaussian q, {best_worth:,.0f}.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>重要性采样从 q(z|x) 即此行的 z 所在之处抽样，并以 p(z)/q(z) 校正。同样的 {draws:,.0f} 次抽样现在相当于 {q_worth:,.0f} 次；最优高斯 q 则为 {best_worth:,.0f} 次。</translation>
    </message>
    <message>
        <source>Blue: with one draw of q the mean of log p̂(x) is {q_of_1:.2f} nats, and that is the ELBO. With 4,096 it is {q_of_4096:.2f}, close to log p(x) = {log_p:.2f}. On the mean it never falls as draws are added, and never gets above.</source>
        <extracomment>resources/tours/evidence.toml</extracomment>
        <translation>蓝色：q 的单次抽样时 log p̂(x) 的均值为 {q_of_1:.2f} 奈特，即 ELBO。4,096 次时为 {q_of_4096:.2f}，接近 log p(x) = {log_p:.2f}。平均而言，增加抽样时它从不下降，也从不超过。</translation>
    </message>
    <message>
        <source>What a latent variable is</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>什么是潜变量</translation>
    </message>
    <message>
        <source>A few hidden numbers behind each row: drawn from p(z), decoded to x, and inferred back by p(z|x).</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>每行背后的少数隐藏的数：抽自 p(z)，解码为 x，并由 p(z|x) 推断回来。</translation>
    </message>
    <message>
        <source>How many numbers describe one picture of the digits, and how many does z have?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>一张数字图片由多少个数描述，而 z 有多少个？</translation>
    </message>
    <message>
        <source>Drag the probe along a straight line between two classes: is every picture on the way a digit?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>将探针沿两个类别之间的直线拖动：途中每张图片都是数字吗？</translation>
    </message>
    <message>
        <source>Why does one x leave more than one z possible, and where is q(z|x) wide?</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>为什么一个 x 对应不止一个可能的 z，q(z|x) 在何处较宽？</translation>
    </message>
    <message>
        <source>Set Latent dimensions to 1 in the form and click Train: every picture has to lie on one line, and classes that were apart now share places.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>在表单中将“潜维度”设为 1 并点击“训练”：每张图片都须在一条线上，原来分开的类别现在共用位置。</translation>
    </message>
    <message>
        <source>Here are {rows:,.0f} pictures of handwritten digits, each of {values:.0f} pixels: {values:.0f} observed numbers x. But hands write no random pixels. Far fewer things vary, such as which digit it is, its slant and its width. What varies behind x and is not observed is a latent variable z.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>这里是 {rows:,.0f} 张手写数字图片，每张 {values:.0f} 像素：{values:.0f} 个观测到的数 x。但手写出来的不是随机像素。变化的因素少得多，例如是哪个数字、其倾斜和宽度。在 x 背后变化而未被观测的是潜变量 z。</translation>
    </message>
    <message>
        <source>A model with z of {dimensions:.0f} dimensions has now seen the training rows: p(z) is a standard normal, and a network is p(x|z). The map shows where q(z|x) has its mean for each row. The colours are the digits; they were not told to the model.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>z 为 {dimensions:.0f} 维的模型现已看过训练行：p(z) 是标准正态分布，p(x|z) 是一个网络。地图显示每行 q(z|x) 的均值所在。颜色为数字类别；模型并不知道它们。</translation>
    </message>
    <message>
        <source>The ring is the probe: a z that you choose, now ({probe_1:.2f}, {probe_2:.2f}). Decoded shows the mean of p(x|z) there. From {dimensions:.0f} numbers the model makes a picture of {values:.0f} pixels.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>圆环是探针：由用户选择的 z，现为 ({probe_1:.2f}, {probe_2:.2f})。“解码”显示该处 p(x|z) 的均值。模型由 {dimensions:.0f} 个数得出 {values:.0f} 像素的图片。</translation>
    </message>
    <message>
        <source>z₁ is now {probe_1:.2f}, and the picture is another one. Nobody said what z₁ should mean: the model found a use for it that explains the rows. Drag the slider, or the ring, to see what is between.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>z₁ 现为 {probe_1:.2f}，图片变成了另一张。没有人规定 z₁ 的含义：模型为它找到了能解释各行的用途。拖动滑块或圆环可看其间的内容。</translation>
    </message>
    <message>
        <source>Back from x to z: row {nearest_row:,.0f} is the nearest to the probe, {nearest_distance:.3f} away. Its picture stands beside what its code decodes to: not the same, since {dimensions:.0f} numbers cannot say all.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>从 x 回到 z：行 {nearest_row:,.0f} 距探针最近，距离 {nearest_distance:.3f}。其图片与其编码的解码并列：并不相同，因为 {dimensions:.0f} 个数不能说明一切。</translation>
    </message>
    <message>
        <source>One x does not give one z, but a posterior p(z|x): in ink (the colour of the text), within the rings of the prior. Its densest 95 % lie in {posterior_share:.2g} % of p(z). Observing this row has told so much about its z.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>一个 x 给出的不是一个 z，而是后验 p(z|x)：以墨色（文字的颜色）绘于先验的环内。其最密的 95 % 位于 p(z) 的 {posterior_share:.2g} % 之内。观测此行对其 z 说明了这么多。</translation>
    </message>
    <message>
        <source>So rows with like causes lie together: of the {neighbours:.0f} rows nearest to this one in latent space, {same_label:.0f} are the same digit. Of held-out rows, the five nearest training rows tell the digit of {told:.0f} %.</source>
        <extracomment>resources/tours/latent-variable.toml</extracomment>
        <translation>因此成因相似的行在一起：潜空间中与此行最近的 {neighbours:.0f} 行中，{same_label:.0f} 行是同一数字。对留出行，五个最近的训练行可判断 {told:.0f} % 的数字。</translation>
    </message>
    <message>
        <source>Reading a latent map</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>读懂潜空间地图</translation>
    </message>
    <message>
        <source>What places, distances, colours and empty regions of a map say, and what they do not.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>地图上的位置、距离、颜色和空白区域说明什么，不说明什么。</translation>
    </message>
    <message>
        <source>Train again with another seed: what of the map stays, and what was an accident?</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>换一个种子再训练：地图的哪些内容不变，哪些出于偶然？</translation>
    </message>
    <message>
        <source>Which classes touch, and do their pictures look alike?</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>哪些类别相接，其图片看起来相似吗？</translation>
    </message>
    <message>
        <source>Find a place with no rows near it that decodes to a clear digit, and one that does not.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>找一个附近没有行而解码为清晰数字的位置，再找一个不清晰的。</translation>
    </message>
    <message>
        <source>Set β to 8 in the form and train anew: the KL of both dimensions falls to a few tenths of a nat (Health), and classes that were apart lie over one another.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>在表单中将 β 设为 8 并重新训练：两个维度的 KL 降到零点几奈特（“健康状况”），原来分开的类别彼此重叠。</translation>
    </message>
    <message>
        <source>Each dot is one of {rows:,.0f} rows, at the mean of its q(z|x). Axes have no names: the model chose them, and a map that is turned or mirrored would do as well. Read what lies near what, not what lies left or right.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>每个点是 {rows:,.0f} 行之一，位于其 q(z|x) 的均值。坐标轴没有名称：它们由模型选定，旋转或镜像的地图同样适用。要看的是什么与什么相近，而不是什么在左或右。</translation>
    </message>
    <message>
        <source>The colours are the labels of {classes:.0f} classes, which the model was not told. Do they part? Of held-out rows the five nearest training rows tell the class of {told:.0f} %; by as many principal components of the data, of {told_by_components:.0f} %.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>颜色是 {classes:.0f} 个类别的标签，模型并不知道它们。它们分得开吗？对留出行，五个最近的训练行可判断 {told:.0f} % 的类别；用同样数目的数据主成分则为 {told_by_components:.0f} %。</translation>
    </message>
    <message>
        <source>Behind the rows now: what each place decodes to. Pictures change smoothly, so neighbours on the map look alike; a border between two classes is where a picture is between two.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>现在各行之后是每个位置的解码结果。图片平滑变化，因此地图上的近邻看起来相似；两个类别的边界处，图片介于两者之间。</translation>
    </message>
    <message>
        <source>Is near here also near in the data? These are the {neighbours:.0f} rows nearest to row 17 in latent space; {same_label:.0f} of them have its label. The table tells how far each is; N and Shift+N search by z and by x.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>这里相近的在数据中也相近吗？这些是潜空间中与行 17 最近的 {neighbours:.0f} 行；其中 {same_label:.0f} 行与其标签相同。表格列出各自的距离；N 和 Shift+N 分别按 z 和 x 查找。</translation>
    </message>
    <message>
        <source>An empty place is no proof that nothing belongs there. But the probe is far from all rows now, at ({probe_1:.1f}, {probe_2:.1f}), the nearest {nearest_distance:.2f} away, and Decoded warns: what it shows there is a guess that no row supports.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>空白之处并不证明那里没有内容。但探针现在远离所有行，在 ({probe_1:.1f}, {probe_2:.1f})，最近行距离 {nearest_distance:.2f}，“解码”发出警告：那里显示的是没有行支持的猜测。</translation>
    </message>
    <message>
        <source>Health says whether the map is used: {active:.0f} of {dimensions:.0f} dimensions are active, with {kl_1:.2f} and {kl_2:.2f} nats each. The rows spread {spread_1:.2f} and {spread_2:.2f} along them; under the prior it would be 1. A dimension of no KL is empty, and distances along it mean nothing.</source>
        <extracomment>resources/tours/map.toml</extracomment>
        <translation>“健康状况”说明地图是否被使用：{dimensions:.0f} 个维度中有 {active:.0f} 个活跃，分别为 {kl_1:.2f} 和 {kl_2:.2f} 奈特。各行沿它们的离散程度为 {spread_1:.2f} 和 {spread_2:.2f}；在先验下应为 1。没有 KL 的维度是空的，沿它的距离没有意义。</translation>
    </message>
    <message>
        <source>Reparameterisation</source>
        <extracomment>latentlab/gui/lessons/__init__.py</extracomment>
        <translation>重参数化</translation>
    </message>
    <message>
        <source>Two ways to the gradient of an expectation: what each costs, where each fails, and both in a running VAE.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>求期望梯度的两种方法：各自的代价，各自在何处失败，以及两者在运行中的 VAE 里的表现。</translation>
    </message>
    <message>
        <source>For f(z) = z² the variance of f&apos;(μ + σε) is 4σ². Why does the score function&apos;s grow as σ falls?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>对 f(z) = z²，f&apos;(μ + σε) 的方差为 4σ²。为什么得分函数的方差在 σ 减小时增大？</translation>
    </message>
    <message>
        <source>Why does a baseline that does not depend on the draw change no mean?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>为什么不依赖于抽样的基线不改变均值？</translation>
    </message>
    <message>
        <source>Which of the two estimators can train a model whose z is one of K values?</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>两种估计量中哪一种能训练 z 取 K 个值之一的模型？</translation>
    </message>
    <message>
        <source>Choose f(z) = sin 2z and move σ to its right end: there the reparameterised gradient varies more than the score function&apos;s, so neither is better for every f.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>选择 f(z) = sin 2z 并将 σ 移到右端：那里重参数化梯度的变化大于得分函数的，因此两者都不是对每个 f 更好。</translation>
    </message>
    <message>
        <source>The ELBO is an expectation under q, and q has parameters. How does one take its gradient? In small: z is normal with mean μ = {toy_mean:.2f} and σ = {toy_deviation:.2f}, f(z) = z². The gradient of E[f] in μ is 2μ = {toy_gradient:.2f}; draws have to find that out.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>ELBO 是 q 下的期望，而 q 有参数。如何求其梯度？小例：z 为正态，均值 μ = {toy_mean:.2f}，σ = {toy_deviation:.2f}，f(z) = z²。E[f] 对 μ 的梯度为 2μ = {toy_gradient:.2f}；抽样须求出它。</translation>
    </message>
    <message>
        <source>Draw the noise ε below, once for all, and carry it to z = μ + σε. Only the lines move with μ and σ, not the noise. So f(z) is a function of μ for each ε, with a derivative: f&apos;(z). One draw of it has the mean {toy_path_mean:.2f} and the variance {toy_path:.2f}.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>在下方一次抽定噪声 ε，并带到 z = μ + σε。随 μ 和 σ 移动的只有线，而不是噪声。因此对每个 ε，f(z) 是 μ 的函数，有导数 f&apos;(z)。单次抽样的均值为 {toy_path_mean:.2f}，方差为 {toy_path:.2f}。</translation>
    </message>
    <message>
        <source>The score function asks no derivative of f: it weighs f(z) by how q changes. Its mean is right, too, but the variance of one draw is {toy_score:.1f}, and with E[f] as a baseline {toy_baseline:.1f}; reparameterised it is {toy_path:.2f}.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>得分函数不需要 f 的导数：它按 q 的变化为 f(z) 加权。其均值也正确，但单次抽样的方差为 {toy_score:.1f}，以 E[f] 为基线时为 {toy_baseline:.1f}；重参数化则为 {toy_path:.2f}。</translation>
    </message>
    <message>
        <source>A narrow q makes it worse: with σ = {toy_deviation:.2f} the variance of the score function is {toy_score:.1f}, of the reparameterised gradient only {toy_path:.2f}, since f hardly bends over so little.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>窄的 q 使其更糟：σ = {toy_deviation:.2f} 时得分函数的方差为 {toy_score:.1f}，重参数化梯度只有 {toy_path:.2f}，因为 f 在这样小的范围内几乎不弯曲。</translation>
    </message>
    <message>
        <source>But f has to be smooth. Of a step f&apos; is 0 almost everywhere: the reparameterised gradient says {toy_path_mean:.0f}, and the truth is {toy_gradient:.3f}. The score function is still right. So it is what is left for a z of bits and classes.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>但 f 必须光滑。阶跃函数的 f&apos; 几乎处处为 0：重参数化梯度得 {toy_path_mean:.0f}，而真值为 {toy_gradient:.3f}。得分函数仍然正确。因此对取比特和类别的 z 只剩它可用。</translation>
    </message>
    <message>
        <source>Now in a VAE that has learned the digits: a weight of its encoder, its gradient from one draw for each of 64 rows, again and again. Both means agree, {path_mean:.2f} and {score_mean:.2f} ± {score_error:.2f}, but the variance of the score function is {score_times:,.0f} times as large; with a baseline {baseline_times:,.0f} times.</source>
        <extracomment>resources/tours/reparameterisation.toml</extracomment>
        <translation>现在看学习了手写数字的 VAE：其编码器的一个权重，对 64 行各抽样一次得到的梯度，反复多次。两者的均值一致，为 {path_mean:.2f} 和 {score_mean:.2f} ± {score_error:.2f}，但得分函数的方差为 {score_times:,.0f} 倍；带基线时为 {baseline_times:,.0f} 倍。</translation>
    </message>
    <message>
        <source>column</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>scaling</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>缩放</translation>
    </message>
    <message>
        <source>binarise</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>二值化</translation>
    </message>
    <message>
        <source>overfitting</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>embedding</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>manifold</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>流形</translation>
    </message>
    <message>
        <source>distribution</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>分布</translation>
    </message>
    <message>
        <source>density</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>密度</translation>
    </message>
    <message>
        <source>covariance</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>协方差</translation>
    </message>
    <message>
        <source>posterior</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>后验</translation>
    </message>
    <message>
        <source>likelihood</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>似然</translation>
    </message>
    <message>
        <source>categorical</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>类别变量</translation>
    </message>
    <message>
        <source>evidence</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>证据</translation>
    </message>
    <message>
        <source>entropy</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>mode</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>众数</translation>
    </message>
    <message>
        <source>gap</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>差距</translation>
    </message>
    <message>
        <source>warm-up</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>预热</translation>
    </message>
    <message>
        <source>collapse</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>坍缩</translation>
    </message>
    <message>
        <source>reparameterisation</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>重参数化</translation>
    </message>
    <message>
        <source>temperature</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>温度</translation>
    </message>
    <message>
        <source>gradient</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>梯度</translation>
    </message>
    <message>
        <source>batch</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>批次</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>run</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>运行</translation>
    </message>
    <message>
        <source>snapshot</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>快照</translation>
    </message>
    <message>
        <source>session</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>VAE</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>VAE</translation>
    </message>
    <message>
        <source>network</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>网络</translation>
    </message>
    <message>
        <source>autoencoder</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>mixture</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>混合</translation>
    </message>
    <message>
        <source>component</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>分量</translation>
    </message>
    <message>
        <source>responsibility</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>责任</translation>
    </message>
    <message>
        <source>kernel</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>核</translation>
    </message>
    <message>
        <source>E-step</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>E 步</translation>
    </message>
    <message>
        <source>M-step</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>M 步</translation>
    </message>
    <message>
        <source>CAVI</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>CAVI</translation>
    </message>
    <message>
        <source>MLE</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>MLE</translation>
    </message>
    <message>
        <source>map</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>地图</translation>
    </message>
    <message>
        <source>plane</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>平面</translation>
    </message>
    <message>
        <source>t-SNE</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>t-SNE</translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>背景</translation>
    </message>
    <message>
        <source>waypoint</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>途经点</translation>
    </message>
    <message>
        <source>interpolation</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>插值</translation>
    </message>
    <message>
        <source>traversal</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>遍历</translation>
    </message>
    <message>
        <source>bookmark</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>书签</translation>
    </message>
    <message>
        <source>selection</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>neighbours</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>近邻</translation>
    </message>
    <message>
        <source>outlier</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>离群行</translation>
    </message>
    <message>
        <source>disentangled</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>解耦</translation>
    </message>
    <message>
        <source>ink</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>墨色</translation>
    </message>
    <message>
        <source>row</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>a single word</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>held-out</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>training</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>train</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>held out</source>
        <extracomment>latentlab/data/roles.py</extracomment>
        <translation>留出</translation>
    </message>
    <message>
        <source>heads</source>
        <extracomment>a single word</extracomment>
        <translation>正面</translation>
    </message>
    <message>
        <source>tails</source>
        <extracomment>a single word</extracomment>
        <translation>反面</translation>
    </message>
    <message>
        <source>apart</source>
        <extracomment>a single word</extracomment>
        <translation>间距</translation>
    </message>
    <message>
        <source>parameters</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>参数</translation>
    </message>
    <message>
        <source>encoder</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <extracomment>latentlab/export/models/catalogue.py</extracomment>
        <translation>解码器</translation>
    </message>
    <message>
        <source>besides</source>
        <extracomment>a single word</extracomment>
        <translation>其余</translation>
    </message>
    <message>
        <source>width</source>
        <extracomment>a single word</extracomment>
        <translation>宽度</translation>
    </message>
    <message>
        <source>reconstruction</source>
        <extracomment>latentlab/models/vae_settings.py</extracomment>
        <translation>重建</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>latentlab/gui/panels/runs.py</extracomment>
        <translation>方法</translation>
    </message>
    <message>
        <source>Is</source>
        <extracomment>latentlab/gui/dialogs/column_table.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>a single word</extracomment>
        <translation>特征</translation>
    </message>
    <message>
        <source>ignored</source>
        <extracomment>a single word</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>a single word</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>latentlab/data/recipe.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>a single word</extracomment>
        <translation>未定</translation>
    </message>
    <message>
        <source>rows</source>
        <extracomment>latentlab/data/prepare.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d numbers</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <extracomment>a single word</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Grey</source>
        <extracomment>a single word</extracomment>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <extracomment>a single word</extracomment>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>E-steps</source>
        <extracomment>a single word</extracomment>
        <translation>E 步</translation>
    </message>
    <message>
        <source>M-steps</source>
        <extracomment>a single word</extracomment>
        <translation>M 步</translation>
    </message>
    <message>
        <source>{1} number</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} numbers</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} genes</source>
        <extracomment>a single word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiles</source>
        <extracomment>a single word</extracomment>
        <translation>图块</translation>
    </message>
    <message>
        <source>aggregate</source>
        <extracomment>a single word</extracomment>
        <translation>聚合</translation>
    </message>
    <message>
        <source>magnification</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>放大率</translation>
    </message>
    <message>
        <source>error</source>
        <extracomment>a single word</extracomment>
        <translation>误差</translation>
    </message>
    <message>
        <source>trust</source>
        <extracomment>the name of a term in the glossary</extracomment>
        <translation>可信度</translation>
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
        <translation>（留出）</translation>
    </message>
    <message>
        <source>(training)</source>
        <extracomment>a single word</extracomment>
        <translation>（训练）</translation>
    </message>
</context>
</TS>
