using IacGuard.Rules.Language;

namespace IacGuard.Rules;

/// <summary>Compiled rules and packs: written by our build, read when the tool starts. Bodies are read when a rule is first needed.</summary>
public static class RuleBinary
{
    private const int Version = 2;

    /// <summary>Compiles rules and packs.</summary>
    public static byte[] Write(IReadOnlyList<Rule> rules, IReadOnlyList<Pack> packs)
    {
        var texts = new TextTable();
        using var content = new MemoryStream();
        using var contentWriter = new BinaryWriter(content);
        var writer = new TestWriter(contentWriter, texts);
        writer.Number(rules.Count);
        foreach (var rule in rules)
        {
            WriteRule(writer, rule, texts);
        }

        WritePacks(writer, packs);
        contentWriter.Flush();

        using var file = new MemoryStream();
        using var output = new BinaryWriter(file);
        output.Write(Version);
        texts.Write(output);
        output.Write(content.ToArray());
        output.Flush();
        return file.ToArray();
    }

    /// <summary>Reads compiled rules and packs.</summary>
    /// <exception cref="InvalidDataException">The data is of another version or damaged.</exception>
    public static CompiledRules Read(byte[] data, Registry registry)
    {
        if (data.Length < 8 || BitConverter.ToInt32(data, 0) != Version)
        {
            throw new InvalidDataException("compiled rules are of another version");
        }

        var texts = new LazyTexts(data, 4);
        var reader = new TestReader(data, texts, registry, texts.End);
        var rules = new Rule[reader.Number()];
        for (var i = 0; i < rules.Length; i++)
        {
            rules[i] = ReadRule(reader, data, texts, registry);
        }

        return new CompiledRules(rules, ReadPacks(reader));
    }

    private static void WriteRule(TestWriter writer, Rule rule, TextTable texts)
    {
        writer.Text(rule.Id).Text(rule.Title).Byte((byte)rule.Severity).Texts(rule.On).Text(rule.Message).Text(rule.Law).Text(rule.Service);
        writer.Number(rule.Parameters.Count);
        foreach (var parameter in rule.Parameters)
        {
            writer.Text(parameter.Name).Text(parameter.Description).Value(parameter.Default);
        }

        writer.Bytes(Part(texts, part => WriteDetails(part, rule)));
        writer.Bytes(Part(texts, rule.Body.Write));
    }

    private static byte[] Part(TextTable texts, Action<TestWriter> write)
    {
        using var part = new MemoryStream();
        using var output = new BinaryWriter(part);
        write(new TestWriter(output, texts));
        output.Flush();
        return part.ToArray();
    }

    private static void WriteDetails(TestWriter writer, Rule rule)
    {
        writer.Text(rule.Why).Text(rule.HowToFix).Texts(rule.References).Text(rule.Since).Number(rule.SameAs.Count);
        foreach (var suite in rule.SameAs.OrderBy(static s => s.Key, StringComparer.Ordinal))
        {
            writer.Text(suite.Key).Texts(suite.Value);
        }
    }

    private static Rule ReadRule(TestReader reader, byte[] data, LazyTexts texts, Registry registry)
    {
        var rule = new Rule
        {
            Id = reader.Text(),
            Title = reader.Text(),
            Severity = (Severity)reader.Byte(),
            On = reader.Texts(),
            Message = reader.Text(),
            Law = reader.Text(),
            Service = reader.Text(),
            Parameters = ReadParameters(reader),
            IsBuiltIn = true,
        };
        var details = reader.Skip(reader.Number());
        var body = reader.Skip(reader.Number());
        return rule.WithDetails(() => ReadDetails(new TestReader(data, texts, registry, details)))
            .WithBody(() => RuleBody.Read(new TestReader(data, texts, registry, body)));
    }

    private static RuleDetails ReadDetails(TestReader reader)
    {
        var (why, howToFix, references, since) = (reader.Text(), reader.Text(), reader.Texts(), reader.Text());
        var count = reader.Number();
        var sameAs = new Dictionary<string, IReadOnlyList<string>>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            sameAs[reader.Text()] = reader.Texts();
        }

        return new RuleDetails(why, howToFix, sameAs, references, since);
    }

    private static RuleParameter[] ReadParameters(TestReader reader)
    {
        var parameters = new RuleParameter[reader.Number()];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = new RuleParameter(reader.Text(), reader.Text(), reader.Value());
        }

        return parameters;
    }

    private static void WritePacks(TestWriter writer, IReadOnlyList<Pack> packs)
    {
        writer.Number(packs.Count);
        foreach (var pack in packs)
        {
            writer.Text(pack.Name).Text(pack.Description).Number(pack.Rules.Count);
            foreach (var entry in pack.Rules.OrderBy(static r => r.Key, StringComparer.Ordinal))
            {
                writer.Text(entry.Key).Byte(entry.Value is { } severity ? (byte)(1 + (int)severity) : (byte)0);
            }

            writer.Text(pack.Source).Number(pack.Controls.Count);
            foreach (var control in pack.Controls)
            {
                writer.Text(control.Id).Texts(control.Rules);
            }
        }
    }

    private static Pack[] ReadPacks(TestReader reader)
    {
        var packs = new Pack[reader.Number()];
        for (var i = 0; i < packs.Length; i++)
        {
            var (name, description, count) = (reader.Text(), reader.Text(), reader.Number());
            var rules = new Dictionary<string, Severity?>(count, StringComparer.Ordinal);
            for (var j = 0; j < count; j++)
            {
                var id = reader.Text();
                var severity = reader.Byte();
                rules[id] = severity == 0 ? null : (Severity)(severity - 1);
            }

            packs[i] = new Pack { Name = name, Description = description, Rules = rules, Source = reader.Text(), Controls = ReadControls(reader) };
        }

        return packs;
    }

    private static PackControl[] ReadControls(TestReader reader)
    {
        var controls = new PackControl[reader.Number()];
        for (var i = 0; i < controls.Length; i++)
        {
            controls[i] = new PackControl(reader.Text(), reader.Texts());
        }

        return controls;
    }
}
