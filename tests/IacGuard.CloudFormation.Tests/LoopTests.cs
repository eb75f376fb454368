using static IacGuard.CloudFormation.Tests.Templates;

namespace IacGuard.CloudFormation.Tests;

public class LoopTests
{
    [Fact]
    public void Resources_AreExpandedAtTheLoopsPlace()
    {
        var stack = Stack("""
            Transform: AWS::LanguageExtensions
            Parameters:
              Names: {Type: CommaDelimitedList, Default: "a-1,b"}
            Resources:
              Fn::ForEach::Queues:
                - Name
                - !Ref Names
                - Queue&{Name}:
                    Type: AWS::SQS::Queue
                    Properties:
                      QueueName: !Sub '${Name}-queue'
                      Tags: [{Key: Owner, Value: !Ref Name}, {Key: Text, Value: 'x${Name}'}]
                      RedrivePolicy: {deadLetterTargetArn: !GetAtt 'Dead&{Name}.Arn'}
                  Dead&{Name}:
                    Type: AWS::SQS::Queue
            Outputs:
              Fn::ForEach::Out:
                - Name
                - !Ref Names
                - Out&{Name}:
                    Value: !Ref Queue&{Name}
            """);
        Assert.Equal(["Queuea1", "Deada1", "Queueb", "Deadb"], stack.Resources.Select(static r => r.LogicalId));
        Assert.Equal("{QueueName: a-1-queue, Tags: [{Key: Owner, Value: a-1}, {Key: Text, Value: xa-1}], RedrivePolicy: {deadLetterTargetArn: ${Deada1.Arn}}}", stack.Resources[0].Properties.ToString());
        Assert.Equal("Queue&{Name}", Text(stack.Resources[2].IdSpan));
        Assert.Equal(["Outa1=${Queuea1}", "Outb=${Queueb}"], stack.Outputs.Select(static o => $"{o.Name}={o.Value}"));
        Assert.False(stack.IsOpen);
    }

    [Fact]
    public void NestedLoopsAndProperties_AreExpanded()
    {
        var stack = Stack("""
            Conditions:
              Fn::ForEach::Each: [E, [dev, prod], {'Is${E}': !Equals [!Ref AWS::AccountId, !Ref E]}]
            Resources:
              Fn::ForEach::Outer:
                - A
                - [x, y]
                - Fn::ForEach::Inner:
                    - B
                    - ['1', '2']
                    - Bucket${A}${B}:
                        Type: AWS::S3::Bucket
                        Condition: Isdev
                        Properties:
                          Fn::ForEach::Props: [K, [P, Q], {'${K}Name': '${A}${B}${K}'}]
            """);
        Assert.Equal(["Bucketx1", "Bucketx2", "Buckety1", "Buckety2"], stack.Resources.Select(static r => r.LogicalId));
        Assert.Equal("{PName: y2P, QName: y2Q}", stack.Resources[3].Properties.ToString());
        Assert.Equal(["Isdev", "Isprod"], stack.Conditions.Select(static c => c.Name));
        Assert.Equal("AWS::AccountId = prod", stack.Conditions[1].Definition.ToString());
    }

    [Fact]
    public void UnknownCollection_LeavesOpen()
    {
        var stack = Stack("""
            Parameters:
              Names: {Type: CommaDelimitedList}
            Resources:
              Fn::ForEach::Queues: [Name, !Ref Names, {'Queue${Name}': {Type: AWS::SQS::Queue}}]
              Q:
                Type: AWS::SQS::Queue
                Properties:
                  A: 1
                  Fn::ForEach::P: [Name, !Ref Names, {'${Name}': 1}]
            """);
        Assert.True(stack.IsOpen);
        var queue = Assert.Single(stack.Resources);
        Assert.True(queue.Properties.IsOpen);
        Assert.Equal("1", queue["A"].ToString());
    }
}
