using System.Text;
using IacGuard.Model;

namespace IacGuard.Rules.Language;

/// <summary>Reads the compact form of compiled rules. It reads what our own build wrote, so it checks nothing.</summary>
internal sealed class TestReader(byte[] data, LazyTexts texts, Registry registry, int start)
{
    private int position = start;

    /// <summary>Passes over some bytes and tells where they started.</summary>
    public int Skip(int length)
    {
        var from = position;
        position += length;
        return from;
    }

    public byte Byte() => data[position++];

    public byte[] Bytes()
    {
        var bytes = new byte[Number()];
        Buffer.BlockCopy(data, position, bytes, 0, bytes.Length);
        position += bytes.Length;
        return bytes;
    }

    public int Number()
    {
        uint value = 0;
        var shift = 0;
        byte next;
        do
        {
            next = data[position++];
            value |= (uint)(next & 0x7F) << shift;
            shift += 7;
        }
        while (next >= 0x80);

        return (int)value;
    }

    public string Text() => texts[Number()];

    public string[] Texts()
    {
        var values = new string[Number()];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Text();
        }

        return values;
    }

    public Test Test() => Optional() ?? throw new InvalidDataException("compiled rules are damaged: a test is missing");

    public Test? Optional()
    {
        var kind = (TestKind)Byte();
        switch (kind)
        {
            case TestKind.None: return null;
            case TestKind.All: return new AllTest(Tests());
            case TestKind.Any: return new AnyTest(Tests());
            case TestKind.Not: return new NotTest(Test());
            case TestKind.At: return new AtTest(Texts(), Test());
            case TestKind.Equal: return Equal(Byte() == 1);
            case TestKind.In: return new InTest(Operand());
            case TestKind.Compare: return new CompareTest((Relation)Byte(), Operand());
            case TestKind.Matches: return new MatchesTest(Text());
            case TestKind.HasText: return new HasTextTest((TextPosition)Byte(), Byte() == 1, Operand());
            case TestKind.Present: return PresentTest.Instance;
            case TestKind.Shape: return new ShapeTest((Shape)Byte());
            case TestKind.From: return new FromTest(Array.ConvertAll(Bytes(), static b => (ValueSource)b));
            case TestKind.Each: return new EachTest(Test());
            case TestKind.Some: return new SomeTest(Test());
            case TestKind.Count: return new CountTest(Test());
            case TestKind.References: return new ReferencesTest(Texts(), Byte() == 1, Optional());
            case TestKind.Related: return new RelatedTest(Texts(), Paths(), Byte() == 1, Optional());
            case TestKind.Predicate: return Predicate();
            default: throw new InvalidDataException($"compiled rules are damaged: test kind {kind}");
        }
    }

    public Value Value()
    {
        var tag = Byte();
        switch (tag)
        {
            case 0:
                return AbsentValue.Instance;
            case 10:
                var items = new Value[Number()];
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] = Value();
                }

                return new ListValue(items, SourceSpan.None);
            case 11:
                var entries = new MapEntry[Number()];
                for (var i = 0; i < entries.Length; i++)
                {
                    entries[i] = new MapEntry(Text(), SourceSpan.None, Value());
                }

                return new MapValue(entries, SourceSpan.None);
            default:
                return new ScalarValue(Text(), (ScalarKind)(tag - 1), SourceSpan.None);
        }
    }

    private Test[] Tests()
    {
        var tests = new Test[Number()];
        for (var i = 0; i < tests.Length; i++)
        {
            tests[i] = Test();
        }

        return tests;
    }

    private string[][] Paths()
    {
        var paths = new string[Number()][];
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = Texts();
        }

        return paths;
    }

    private Operand Operand() => Byte() switch
    {
        0 => new LiteralOperand(Value()),
        1 => new ParameterOperand(Text()),
        2 => new SelfOperand(Texts(), Value()),
        _ => OptionOperand.Read(this, Operand),
    };

    private EqualsTest Equal(bool ignoreCase) => new(Operand(), ignoreCase);

    private PredicateTest Predicate()
    {
        var name = Text();
        return registry.TryPredicate(name, out var predicate)
            ? new PredicateTest(predicate, Operand())
            : throw new InvalidDataException($"compiled rules are damaged: predicate {name}");
    }
}

/// <summary>The text table of a compiled file; a text is decoded when it is first asked for.</summary>
internal sealed class LazyTexts
{
    private readonly byte[] data;
    private readonly int offsets;
    private readonly int content;
    private readonly string?[] decoded;

    public LazyTexts(byte[] data, int start)
    {
        this.data = data;
        decoded = new string?[BitConverter.ToInt32(data, start)];
        offsets = start + 4;
        content = offsets + (4 * decoded.Length);
        End = content + (decoded.Length == 0 ? 0 : Offset(decoded.Length - 1));
    }

    /// <summary>Where the table ends.</summary>
    public int End { get; }

    // Two threads may decode the same text; either string is right.
    public string this[int index]
    {
        get
        {
            if (decoded[index] is { } known)
            {
                return known;
            }

            var from = index == 0 ? 0 : Offset(index - 1);
            var text = Encoding.UTF8.GetString(data, content + from, Offset(index) - from);
            decoded[index] = text;
            return text;
        }
    }

    private int Offset(int index) => BitConverter.ToInt32(data, offsets + (4 * index));
}
