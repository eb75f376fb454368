using System.Text;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Writes tests and rules in the compact form that <see cref="TestReader"/> reads. Texts are written once, in a table.</summary>
internal sealed class TestWriter(BinaryWriter output, TextTable texts)
{
    public TestWriter Byte(byte value)
    {
        output.Write(value);
        return this;
    }

    public TestWriter Bytes(byte[] values)
    {
        Number(values.Length);
        output.Write(values);
        return this;
    }

    public TestWriter Number(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            output.Write((byte)(rest | 0x80));
            rest >>= 7;
        }

        output.Write((byte)rest);
        return this;
    }

    public TestWriter Text(string value) => Number(texts.IndexOf(value));

    public TestWriter Texts(IReadOnlyList<string> values)
    {
        Number(values.Count);
        foreach (var value in values)
        {
            Text(value);
        }

        return this;
    }

    public TestWriter Paths(IReadOnlyList<IReadOnlyList<string>> paths)
    {
        Number(paths.Count);
        foreach (var path in paths)
        {
            Texts(path);
        }

        return this;
    }

    public TestWriter Node(TestKind kind) => Byte((byte)kind);

    public TestWriter Test(Test test)
    {
        test.Write(this);
        return this;
    }

    public TestWriter Optional(Test? test) => test is null ? Node(TestKind.None) : Test(test);

    public TestWriter Tests(IReadOnlyList<Test> tests)
    {
        Number(tests.Count);
        foreach (var test in tests)
        {
            Test(test);
        }

        return this;
    }

    public TestWriter Operand(Operand operand)
    {
        operand.Write(this);
        return this;
    }

    public TestWriter Value(Value value)
    {
        switch (value)
        {
            case ScalarValue scalar:
                return Byte((byte)(1 + (int)scalar.Kind)).Text(scalar.Text);
            case ListValue list:
                Byte(10).Number(list.Items.Count);
                foreach (var item in list.Items)
                {
                    Value(item);
                }

                return this;
            case MapValue map:
                Byte(11).Number(map.Entries.Count);
                foreach (var entry in map.Entries)
                {
                    Text(entry.Key).Value(entry.Value);
                }

                return this;
            default:
                return Byte(0);
        }
    }
}

/// <summary>The texts of a compiled file, each once.</summary>
internal sealed class TextTable
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];

    public int IndexOf(string text)
    {
        if (!indexes.TryGetValue(text, out var index))
        {
            index = texts.Count;
            texts.Add(text);
            indexes[text] = index;
        }

        return index;
    }

    /// <summary>Writes the count, then each text's UTF-8 length as four bytes, then the texts: the reader finds any of them without reading the others.</summary>
    public void Write(BinaryWriter output)
    {
        output.Write(texts.Count);
        var encoded = texts.ConvertAll(Encoding.UTF8.GetBytes);
        var offset = 0;
        foreach (var bytes in encoded)
        {
            offset += bytes.Length;
            output.Write(offset);
        }

        foreach (var bytes in encoded)
        {
            output.Write(bytes);
        }
    }
}
