using System.Text;

namespace IacGuard.Benchmarks;

/// <summary>Writes the template that made the CDK's own validator take a minute: 74 parameters, 41 conditions that build on each other, and resources that use them.</summary>
public static class ConditionTemplate
{
    private const int Parameters = 74;
    private const int Conditions = 41;
    private const int Queues = 80;

    /// <summary>Writes the template to a file.</summary>
    public static int Write(string file)
    {
        File.WriteAllText(file, Text());
        return 0;
    }

    /// <summary>The template.</summary>
    public static string Text()
    {
        var text = new StringBuilder("AWSTemplateFormatVersion: '2010-09-09'\nParameters:\n");
        for (var i = 0; i < Parameters; i++)
        {
            text.Append($"  P{i}: {{ Type: String, Default: 'no', AllowedValues: ['yes', 'no', 'maybe'] }}\n");
        }

        text.Append("Conditions:\n");
        for (var i = 0; i < Conditions; i++)
        {
            var own = $"!Equals [!Ref P{i}, 'yes']";
            var other = $"!Not [!Equals [!Ref P{(i * 7 + 13) % Parameters}, 'no']]";
            text.Append(i < 2
                ? $"  C{i}: {own}\n"
                : $"  C{i}: !Or [{own}, !And [!Condition C{i - 1}, {other}], !And [!Condition C{i - 2}, !Equals [!Ref P{i + 33}, 'maybe']]]\n");
        }

        text.Append("Resources:\n");
        for (var i = 0; i < Queues; i++)
        {
            AppendResources(text, i);
        }

        return text.ToString();
    }

    private static void AppendResources(StringBuilder text, int i)
    {
        string Condition(int step) => $"C{(i * 3 + step) % Conditions}";
        text.Append($"""
              Q{i}:
                Type: AWS::SQS::Queue
                Condition: {Condition(0)}
                Properties:
                  SqsManagedSseEnabled: !If [{Condition(1)}, true, !If [{Condition(2)}, false, true]]
                  KmsMasterKeyId: !If [{Condition(3)}, alias/orders, !Ref AWS::NoValue]
                  RedrivePolicy: !If [{Condition(4)}, !Ref AWS::NoValue, {'{'} deadLetterTargetArn: !GetAtt D{i}.Arn, maxReceiveCount: !If [{Condition(5)}, 1, 5] {'}'}]
              D{i}:
                Type: AWS::SQS::Queue
                Properties:
                  MessageRetentionPeriod: !If [{Condition(6)}, 1209600, 345600]

            """);
    }
}
